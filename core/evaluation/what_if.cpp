// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/what_if.h"

#include <algorithm>

#include <fmt/format.h>

#include "evaluation/evaluator.h"
#include "evaluation/networks.h"

namespace cw::evaluation {

namespace {

/// Offers are rows only; each is assessed afterwards.
class Offers {
public:
    explicit Offers(const fabric::Network& row) : row_(row) { add(Variation::as_it_is, {}, row); }

    void tapers()
    {
        for (const double taper : {1.0, 2.0, 4.0}) {
            if ((row_.taper.empty() ? 1.0 : row_.taper.front()) == taper) continue;
            fabric::Network row = row_;
            if (row.taper.empty()) row.taper = {1.0};
            row.taper.front() = taper;
            add(Variation::taper, fmt::format("{:.0f}:1", taper), row);
        }
    }

    /// An endpoint's rate is divided among the planes.
    void planes(const catalog::Item* leaf)
    {
        for (const int planes : {1, 2, 4}) {
            fabric::Network row = row_;
            row.planes = planes;
            row.link_gbps = row_.link_gbps * row_.planes / planes;
            if (row.radix > 0) row.radix = row_.radix * planes / row_.planes;
            else if (!leaf || !portsAtRate(*leaf, row.link_gbps)) continue;
            add(Variation::planes, std::to_string(planes), row);
        }
    }

    void structures()
    {
        for (const fabric::Topology topology : {fabric::Topology::fat_tree, fabric::Topology::rail_optimised, fabric::Topology::rail_only, fabric::Topology::dragonfly_plus}) {
            if (row_.topology == topology) continue;
            fabric::Network row = row_;
            row.topology = topology;
            if (topology != fabric::Topology::rail_optimised) row.nodes_per_unit = 0;
            row.tiers = 0;
            row.leaves_per_pod = 0;
            add(Variation::structure, std::string(fabric::name(topology)), row);
        }
    }

    void switches(const catalog::Catalog& catalog)
    {
        for (const catalog::Item* candidate : catalog.all()) {
            const catalog::Item& item = *candidate;
            if (item.kind != catalog::Kind::network_switch || !portsAtRate(item, row_.link_gbps) || !item.number("price_usd")) continue;
            fabric::Network row = row_;
            row.switches = {item.id};
            row.radix = 0;
            row.leaves_per_pod = 0;
            add(Variation::switch_type, item.name, row);
        }
    }

    [[nodiscard]] std::vector<WhatIf> take() { return std::move(offers_); }

private:
    void add(Variation variation, std::string change, const fabric::Network& row)
    {
        if (!offers_.empty() && row == row_) return;
        WhatIf offer;
        offer.variation = variation;
        offer.change = std::move(change);
        offer.row = row;
        offers_.push_back(std::move(offer));
    }

    const fabric::Network& row_;
    std::vector<WhatIf> offers_;
};

void assess(WhatIf& offer, const document::Document& document)
{
    document::Document changed = document;
    changed.put(offer.row);
    Assessment assessment = evaluate(changed);
    const auto network = std::find_if(assessment.networks.begin(), assessment.networks.end(), [&](const NetworkResult& n) { return n.id == offer.row.id; });
    if (network == assessment.networks.end()) return;
    offer.network = std::move(*network);
    if (!offer.network.sizing) return;
    offer.capex_musd = assessment.cost.capex_musd;
    constexpr double usd_per_musd = 1e6;
    if (offer.network.switch_cost_usd > 0 && offer.network.cables_known) offer.network_musd = (offer.network.switch_cost_usd + offer.network.cables.cost_usd) / usd_per_musd;
}

}  // namespace

std::optional<double> WhatIf::usdPerGbps() const
{
    if (!network_musd || !network.sizing || network.sizing->bisection.lower_tbps <= 0) return std::nullopt;
    return *network_musd * 1e6 / (network.sizing->bisection.lower_tbps * 1000);
}

std::vector<WhatIf> whatIf(const document::Document& document, const NetworkId& id)
{
    const fabric::Network* row = document.find<fabric::Network>(id);
    if (!row || row->topology == fabric::Topology::nvlink_domain) return {};
    const document::DocumentLookup lookup(document);
    const catalog::Item* leaf = switchOfTier(*row, 1, lookup.catalog());
    Offers offers(*row);
    offers.tapers();
    offers.planes(leaf);
    offers.structures();
    offers.switches(lookup.catalog());
    std::vector<WhatIf> all = offers.take();
    for (WhatIf& offer : all) assess(offer, document);
    return all;
}

}  // namespace cw::evaluation
