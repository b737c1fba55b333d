// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/what_if.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cw::evaluation {

namespace {

/// Findings about a network that no racks, walls or dates put right: it cannot be had.
constexpr std::array<std::string_view, 5> refusals = {"network.tier_limit", "network.cannot_be_built", "network.ports", "network.lids", "network.reach"};

bool isAbout(const checks::Finding& finding, const NetworkId& id)
{
    return std::any_of(finding.subjects.begin(), finding.subjects.end(), [&](const checks::SubjectId& subject) {
        const auto* network = std::get_if<NetworkId>(&subject);
        return network && *network == id;
    });
}

int highestSeat(const fabric::Network& row)
{
    int highest = 0;
    for (const fabric::TierSeat& seat : row.seats) highest = std::max(highest, seat.tier);
    return highest;
}

/// A taller tree needs a place for its new tiers: the racks of the highest tier that has some.
void seatTiersAbove(fabric::Network& row, int tiers)
{
    const int highest = highestSeat(row);
    if (highest == 0) return;
    const std::vector<fabric::TierSeat> there = row.seats;
    for (int tier = highest + 1; tier <= tiers; ++tier)
        for (const fabric::TierSeat& seat : there)
            if (seat.tier == highest) row.seats.push_back({tier, seat.rack});
}

std::string withoutName(const std::string& text, const std::string& name)
{
    const std::string prefix = name + ": ";
    return text.rfind(prefix, 0) == 0 ? text.substr(prefix.size()) : text;
}

void refuseWhatCannotBeHad(WhatIf& offer)
{
    if (!offer.network.sizing) return;
    for (const checks::Finding& finding : offer.findings) {
        if (std::find(refusals.begin(), refusals.end(), finding.code) == refusals.end()) continue;
        offer.network.sizing.reset();
        offer.network.error = withoutName(finding.text, offer.network.name);
        return;
    }
}

/// Of one node of the first system that the network joins, or that the row says.
std::optional<int> portsPerNode(const fabric::Network& row, const NetworkResult& result)
{
    if (row.ports_per_node > 0) return row.ports_per_node;
    if (result.request) return result.request->ports_per_node;
    return std::nullopt;
}

/// A rail joins the ports of one number of every node: there are no more rails than ports.
std::string tooManyRails(const WhatIf& offer)
{
    const auto ports = portsPerNode(offer.row, offer.network);
    const bool by_rail = offer.network.sizing && offer.network.sizing->rails > 1;
    if (!by_rail || !ports || offer.network.sizing->rails <= *ports) return {};
    return std::to_string(offer.network.sizing->rails) + " rails need as many ports in every node, a node has " + std::to_string(*ports);
}

}  // namespace

std::optional<double> WhatIf::networkKw() const
{
    if (!switch_kw || !optics_kw) return std::nullopt;
    return *switch_kw + *optics_kw;
}

WhatIfStudy::WhatIfStudy(const document::Document& document, const NetworkId& network) : document_(document), network_(network)
{
    const fabric::Network* row = document_.find<fabric::Network>(network);
    possible_ = row && row->topology != fabric::Topology::nvlink_domain && row->topology != fabric::Topology::custom;
}

WhatIf WhatIfStudy::asItIs() { return assess({Variation::as_it_is, {}, *document_.find<fabric::Network>(network_)}); }

WhatIf WhatIfStudy::assess(const Variant& variant)
{
    WhatIf offer{variant.variation, variant.change, variant.row, {}, {}, {}, {}, {}, {}};
    const auto assessed = [&] {
        document::Document changed = document_;
        changed.put(offer.row);
        auto assessment = evaluator_.update(changed);
        for (const NetworkResult& network : assessment->networks)
            if (network.id == network_) offer.network = network;
        return assessment;
    };
    auto assessment = assessed();
    const bool other = offer.variation != Variation::as_it_is;
    if (other && offer.network.sizing && offer.network.sizing->tiers > highestSeat(offer.row) && highestSeat(offer.row) > 0) {
        seatTiersAbove(offer.row, offer.network.sizing->tiers);
        assessment = assessed();
    }
    for (const checks::Finding& finding : assessment->findings)
        if (finding.severity != checks::Severity::note && isAbout(finding, network_)) offer.findings.push_back(finding);
    if (other) {
        refuseWhatCannotBeHad(offer);
        if (const std::string why = tooManyRails(offer); !why.empty()) {
            offer.network.sizing.reset();
            offer.network.error = why;
        }
    }
    if (!offer.network.sizing) return offer;
    constexpr double usd_per_musd = 1e6;
    offer.capex_musd = assessment->cost.capex_musd;
    if (const auto usd = offer.network.costUsd()) offer.network_musd = *usd / usd_per_musd;
    offer.switch_kw = offer.network.switchKw();
    offer.optics_kw = offer.network.opticsKw();
    return offer;
}

std::vector<WhatIf> whatIf(const document::Document& document, const NetworkId& id)
{
    WhatIfStudy study(document, id);
    if (!study.possible()) return {};
    const document::DocumentLookup lookup(document);
    const fabric::Network& row = *document.find<fabric::Network>(id);
    std::vector<WhatIf> all{study.asItIs()};
    for (const Variation variation : {Variation::taper, Variation::rails, Variation::planes, Variation::tiers, Variation::structure, Variation::switch_type})
        for (const Variant& variant : variants(variation, row, lookup.catalog())) {
            const auto& now = all.front().network.sizing;
            const bool has_them = variation == Variation::tiers && now && now->tiers == variant.row.tiers;
            if (!has_them) all.push_back(study.assess(variant));
        }
    return all;
}

}  // namespace cw::evaluation
