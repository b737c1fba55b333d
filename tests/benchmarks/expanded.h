// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "cabling/laying.h"
#include "document/document.h"
#include "evaluation/assessment.h"
#include "floorplan/layout.h"

/// The yardstick: the same questions answered the usual way, rack by rack and link by link.
namespace cw::bench {

/// Every rack and machine with what is in it, every link with its two ends.
struct ExpandedSite {
    std::vector<floorplan::Standing> standing;
    std::map<RackId, std::vector<geometry::Point>> racks;
    std::int64_t overlaps = 0;
    std::unordered_map<const catalog::Item*, std::int64_t> items;
    std::int64_t gpus = 0;
    double it_peak_kw = 0;                     ///< GPU systems
    std::int64_t links = 0;
    double cable_km = 0;
};

inline void standAll(ExpandedSite& site, const document::Document& document, const floorplan::Lookup& lookup)
{
    for (const auto& placement : document.table<floorplan::Placement>().rows())
        floorplan::visitStanding(*placement, lookup, {}, [&](const floorplan::Standing& one) {
            site.standing.push_back(one);
            if (one.rack) site.racks[one.rack->id].push_back(one.rect.centre());
            return true;
        });
}

inline void countAll(ExpandedSite& site, const floorplan::Lookup& lookup)
{
    for (const auto& one : site.standing) {
        if (one.item) ++site.items[one.item];
        if (one.rack)
            for (const auto& mounted : one.rack->devices) site.items[lookup.item(mounted.item)] += mounted.count;
    }
    for (const auto& [item, count] : site.items) {
        if (!item || item->kind != catalog::Kind::gpu_system) continue;
        site.gpus += static_cast<std::int64_t>(item->number("gpus").value_or(0)) * count;
        site.it_peak_kw += item->number("power_peak_kw").value_or(0) * static_cast<double>(count);
    }
}

inline void checkAll(ExpandedSite& site)
{
    std::vector<std::pair<geometry::Rect, geometry::RectIndex::Key>> rects;
    for (const auto& one : site.standing) rects.emplace_back(one.rect, rects.size());
    const geometry::RectIndex index(rects);
    for (const auto& [rect, key] : rects)
        for (const auto other : index.query(rect))
            if (other > key && rect.overlaps(rects[other].first)) ++site.overlaps;
}

/// One bundle of one cable for every link of every network.
inline void cableAll(ExpandedSite& site, const document::Document& document, const evaluation::Assessment& sized, const catalog::Catalog& catalog)
{
    for (const auto& result : sized.networks) {
        const auto* network = document.find<fabric::Network>(result.id);
        if (!network || !result.sizing || result.sizing->tiers == 0 || network->technology == fabric::Technology::nvlink) continue;
        std::vector<std::vector<geometry::Point>> tiers(static_cast<std::size_t>(result.sizing->tiers));
        for (const auto& seat : network->seats)
            if (seat.tier >= 1 && seat.tier <= result.sizing->tiers) {
                const auto& points = site.racks[seat.rack];
                auto& tier = tiers[static_cast<std::size_t>(seat.tier - 1)];
                tier.insert(tier.end(), points.begin(), points.end());
            }
        const cabling::Layer layer(network->link_gbps, true, {}, catalog);
        cabling::Laid laid = layer.nothing();
        for (std::size_t tier = 0; tier < tiers.size(); ++tier) {
            const auto& lower = tier == 0 ? tiers[0] : tiers[tier - 1];
            const auto& upper = tiers[tier];
            if (lower.empty() || upper.empty()) continue;
            const std::int64_t links = result.sizing->links_by_tier[tier];
            for (std::int64_t link = 0; link < links; ++link) {
                const auto from = static_cast<std::size_t>(link * static_cast<std::int64_t>(lower.size()) / links);
                const auto to = static_cast<std::size_t>(link) % upper.size();
                layer.lay(laid, {lower[from], upper[to], 1, tier == 0});
            }
        }
        site.links += laid.cables;
        site.cable_km += laid.metres / 1000;
    }
}

/// `sized`: the structure of the networks, so that the yardstick does not pay for it.
inline ExpandedSite expand(const document::Document& document, const evaluation::Assessment& sized)
{
    const document::DocumentLookup lookup(document);
    ExpandedSite site;
    standAll(site, document, lookup);
    countAll(site, lookup);
    checkAll(site);
    cableAll(site, document, sized, lookup.catalog());
    return site;
}

}  // namespace cw::bench
