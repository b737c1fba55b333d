// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows that a network could have instead.
#include <array>

#include <fmt/format.h>

#include "evaluation/networks.h"
#include "evaluation/what_if.h"
#include "fabric/sizing.h"

namespace cw::evaluation {

namespace {

using fabric::Network;
using fabric::Topology;

constexpr std::array divisions = {1, 2, 4, 8};
constexpr std::array tapers = {1.0, 2.0, 4.0};
constexpr std::array structures = {Topology::fat_tree, Topology::superpod, Topology::rail_optimised, Topology::rail_only, Topology::islands, Topology::dragonfly,
                                   Topology::dragonfly_plus, Topology::torus, Topology::hyperx, Topology::direct};

class Rows {
public:
    Rows(Variation variation, const Network& row) : variation_(variation), row_(row) {}

    void add(std::string change, const Network& row)
    {
        if (!(row == row_)) list_.push_back({variation_, std::move(change), row});
    }
    [[nodiscard]] std::vector<Variant> take() { return std::move(list_); }

private:
    Variation variation_;
    const Network& row_;
    std::vector<Variant> list_;
};

void addTapers(Rows& rows, const Network& now)
{
    for (const double taper : tapers) {
        if ((now.taper.empty() ? 1.0 : now.taper.front()) == taper) continue;
        Network row = now;
        if (row.taper.empty()) row.taper = {1.0};
        row.taper.front() = taper;
        rows.add(fmt::format("{:.0f}:1", taper), row);
    }
}

/// Only a structure that is divided by rail has a number of rails; one rail of it is a fat tree.
void addRails(Rows& rows, const Network& now)
{
    for (const int rails : divisions) {
        Network row = now;
        row.rails = rails;
        row.tiers = 0;
        row.leaves_per_pod = 0;
        if (rails == 1) {
            row.topology = Topology::fat_tree;
            row.nodes_per_unit = 0;
        } else if (!fabric::isByRail(now.topology)) {
            row.topology = Topology::rail_optimised;
        }
        const int built = fabric::isByRail(now.topology) ? fabric::railsBuilt(now.topology, now.rails) : 1;
        if (built != rails) rows.add(std::to_string(rails), row);
    }
}

/// An endpoint's rate is divided among the planes; a switch has as many more ports at that rate, when it can be split so far.
void addPlanes(Rows& rows, const Network& now)
{
    for (const int planes : divisions) {
        if (planes == now.planes) continue;
        Network row = now;
        row.planes = planes;
        row.link_gbps = now.link_gbps * now.planes / planes;
        if (row.radix > 0) row.radix = now.radix * planes / now.planes;
        row.tiers = 0;
        row.leaves_per_pod = 0;
        rows.add(std::to_string(planes), row);
    }
}

/// Of a folded Clos; how many it takes is the structure's own choice otherwise.
void addTiers(Rows& rows, const Network& now)
{
    const bool by_rail = fabric::isByRail(now.topology);
    if (!by_rail && now.topology != Topology::fat_tree && now.topology != Topology::islands) return;
    for (const int tiers : {2, 3, 4}) {
        if (now.tiers == tiers) continue;
        Network row = now;
        row.tiers = tiers;
        row.leaves_per_pod = 0;
        rows.add(std::to_string(tiers), row);
    }
}

void addStructures(Rows& rows, const Network& now)
{
    for (const Topology topology : structures) {
        if (now.topology == topology) continue;
        Network row = now;
        row.topology = topology;
        if (topology != Topology::rail_optimised && topology != Topology::superpod) row.nodes_per_unit = 0;
        row.tiers = 0;
        row.leaves_per_pod = 0;
        rows.add(std::string(fabric::name(topology)), row);
    }
}

/// "InfiniBand XDR", "Ethernet (DES)": the first word says which technology the switch is of.
bool speaks(const catalog::Item& item, fabric::Technology technology)
{
    const std::string_view protocol = item.text("protocol");
    if (technology == fabric::Technology::infiniband) return protocol.rfind("InfiniBand", 0) == 0;
    if (technology == fabric::Technology::ethernet) return protocol.rfind("Ethernet", 0) == 0;
    return false;
}

void addSwitches(Rows& rows, const Network& now, const catalog::Catalog& catalog)
{
    for (const catalog::Item* item : catalog.ofKind(catalog::Kind::network_switch)) {
        if (!portsAtRate(*item, now.link_gbps) || !item->number("price_usd")) continue;
        const catalog::Item* leaf = switchOfTier(now, 1, catalog);
        const bool known = !item->text("protocol").empty() && leaf && !leaf->text("protocol").empty();
        if (known && !speaks(*item, now.technology)) continue;
        Network row = now;
        row.switches = {item->id};
        row.radix = 0;
        row.tiers = 0;
        row.leaves_per_pod = 0;
        if (now.switches.size() == 1 && now.switches.front() == item->id) continue;
        rows.add(item->name, row);
    }
}

}  // namespace

std::vector<Variant> variants(Variation variation, const Network& row, const catalog::Catalog& catalog)
{
    Rows rows(variation, row);
    switch (variation) {
    case Variation::as_it_is: return {{Variation::as_it_is, {}, row}};
    case Variation::taper: addTapers(rows, row); break;
    case Variation::rails: addRails(rows, row); break;
    case Variation::planes: addPlanes(rows, row); break;
    case Variation::tiers: addTiers(rows, row); break;
    case Variation::structure: addStructures(rows, row); break;
    case Variation::switch_type: addSwitches(rows, row, catalog); break;
    }
    return rows.take();
}

}  // namespace cw::evaluation
