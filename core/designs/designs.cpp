// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/designs.h"

#include "designs/make.h"
#include "words/words.h"

namespace cw::designs {

namespace {

struct Entry {
    Template shown;
    Result<document::Document> (*make)(std::int64_t gpus);
};

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all{
        {{"memphis-100k-h100", words::sayable("Memphis: 100,000 liquid-cooled H100"),
          words::sayable("Four halls in a former factory, Ethernet in three tiers, 8, 50 and 150 MW of grid power with gas sets in between")},
         makeMemphisH100},
        {{"memphis-300k-b200", words::sayable("Memphis follow-on: 300,000 B200"), words::sayable("The same pattern with B200 servers; supplies and approvals pending")}, makeMemphisB200},
        {{"superpod-h100-4su", words::sayable("DGX SuperPOD H100, four scalable units"), words::sayable("127 air-cooled DGX H100 on NDR InfiniBand, as in the reference architecture")}, makeSuperpodH100},
        {{"oracle-16k-h100", words::sayable("Leased reference: 16,000 H100 at Oracle"), words::sayable("Air-cooled servers on RoCE, as leased by May 2024; the building is this design's own")}, makeOracle16k},
        {{"oracle-24k-h100", words::sayable("Leased reference: 24,000 H100 at Oracle"), words::sayable("The lease that goes on while Memphis is built: what the own site is measured against")}, makeOracle24k},
        {{"gb200-nvl72-10k", words::sayable("GB200 NVL72: 10,000 GPUs"), words::sayable("Racks of 72 GPUs in one NVLink domain, four rails, warm water and dry coolers")}, makeNvl72Cluster},
        {{"campus-1m", words::sayable("Campus of a million GPUs"), words::sayable("Buildings of NVL72 halls with their own plant, four rails of three tiers, four phases")}, makeCampus1m},
        {{"empty-hall", words::sayable("Empty hall"), words::sayable("A site, a building and one hall to start from; with a number of GPUs, halls of air-cooled H100")}, makeEmptyHall},
    };
    return all;
}

}  // namespace

const std::vector<Template>& templates()
{
    static const std::vector<Template> shown = [] {
        std::vector<Template> list;
        for (const Entry& entry : entries()) list.push_back(entry.shown);
        return list;
    }();
    return shown;
}

Result<document::Document> make(std::string_view template_id, std::int64_t gpus)
{
    for (const Entry& entry : entries())
        if (entry.shown.id == template_id) return entry.make(gpus);
    std::string known;
    for (const Entry& entry : entries()) known += (known.empty() ? "" : ", ") + entry.shown.id;
    return fail(words::say("there is no template '") + std::string(template_id) + "'", {}, words::say("known: ") + known);
}

}  // namespace cw::designs
