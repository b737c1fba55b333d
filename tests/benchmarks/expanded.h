// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <vector>

#include "checks/clearance.h"
#include "document/document.h"
#include "environment/noise.h"
#include "evaluation/inventory.h"
#include "floorplan/layout.h"

/// The yardstick: the same questions answered the usual way, from a list of every rack and machine.
namespace cw::bench {

/// One rack or machine on the floor, with the ground it asks for and the phase it is built with.
struct Unit {
    const floorplan::RackDesign* rack = nullptr;
    const catalog::Item* item = nullptr;
    geometry::Rect rect;
    geometry::Rect front, rear;                ///< clear ground; empty: asks for none
    bool outdoors = false;
    std::size_t phase = 0;                     ///< of ExpandedSite::phases
};

struct ExpandedSite {
    std::vector<Unit> units;                   ///< in plan order: area, placement, copy
    std::vector<PhaseId> phases;
    std::int64_t overlaps = 0;
    std::int64_t obstructed = 0;               ///< clearances with something in them
};

/// The clear ground on one side of a thing, in site coordinates.
inline geometry::Rect groundBeside(const geometry::Pose& pose, const geometry::Rect& local, geometry::Mm depth, bool front)
{
    if (depth <= 0) return {};
    return geometry::apply(pose, front ? geometry::Rect{{local.min.x, local.min.y - depth}, {local.max.x, local.min.y}}
                                       : geometry::Rect{{local.min.x, local.max.y}, {local.max.x, local.max.y + depth}});
}

inline void standAll(ExpandedSite& site, const document::Document& document, const floorplan::Lookup& lookup)
{
    std::vector<const floorplan::Placement*> rows;
    for (const auto& row : document.table<floorplan::Placement>().rows()) rows.push_back(row.get());
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->area < b->area; });
    for (const floorplan::Placement* row : rows) {
        const PhaseId phase = evaluation::phaseOf(*row, document.table<phases::Phase>());
        const auto known = std::find(site.phases.begin(), site.phases.end(), phase);
        const auto index = static_cast<std::size_t>(known - site.phases.begin());
        if (known == site.phases.end()) site.phases.push_back(phase);
        const auto* area = document.find<floorplan::Area>(row->area);
        const bool outdoors = area && (area->kind == floorplan::AreaKind::yard || area->kind == floorplan::AreaKind::substation);
        floorplan::visitStanding(*row, lookup, {}, [&](const floorplan::Standing& one) {
            const auto needs = one.rack ? checks::clearanceOf(*one.rack, lookup) : checks::clearanceOf(*one.item);
            const geometry::Rect local = geometry::apply(geometry::inverse(one.pose), one.rect);
            site.units.push_back({one.rack, one.item, one.rect, groundBeside(one.pose, local, needs.front, true), groundBeside(one.pose, local, needs.rear, false), outdoors, index});
            return true;
        });
    }
}

/// Device by device.
inline evaluation::Inventory countAll(const ExpandedSite& site, const floorplan::Lookup& lookup)
{
    std::vector<std::unordered_map<ItemId, std::int64_t>> items(site.phases.size());
    evaluation::Inventory inventory;
    for (const Unit& unit : site.units) {
        auto& own = items[unit.phase];
        if (unit.item) ++own[unit.item->id];
        if (!unit.rack) continue;
        ++inventory.total.racks[unit.rack->id];
        ++inventory.by_phase[site.phases[unit.phase]].racks[unit.rack->id];
        ++own[unit.rack->enclosure];
        if (!unit.rack->rear_door.empty()) ++own[unit.rack->rear_door];
        for (const floorplan::Mounted& mounted : unit.rack->devices)
            for (int i = 0; i < mounted.count; ++i) ++own[mounted.item];
    }
    for (std::size_t phase = 0; phase < items.size(); ++phase)
        for (const auto& [id, count] : items[phase]) {
            inventory.total.items[id] += count;
            inventory.by_phase[site.phases[phase]].items[id] += count;
            const catalog::Item* item = lookup.item(id);
            const std::int64_t gpus = item ? evaluation::gpusOf(*item) * count : 0;
            inventory.compute.gpus += gpus;
            inventory.compute.gpus_by_phase[site.phases[phase]] += gpus;
        }
    return inventory;
}

/// Overlaps, and clearances that something stands in: every thing against its neighbours, found through one R-tree.
inline void checkAll(ExpandedSite& site)
{
    std::vector<std::pair<geometry::Rect, geometry::RectIndex::Key>> rects;
    for (const Unit& unit : site.units) rects.emplace_back(unit.rect, rects.size());
    const geometry::RectIndex index(rects);
    for (const auto& [rect, key] : rects) {
        for (const auto other : index.query(rect)) site.overlaps += other > key && rect.overlaps(rects[other].first);
        for (const geometry::Rect& ground : {site.units[key].front, site.units[key].rear})
            if (!ground.isEmpty())
                for (const auto other : index.query(ground)) site.obstructed += other != key && ground.overlaps(rects[other].first) && !rect.overlaps(rects[other].first);
    }
}

/// The level by night at the loudest of all trial points, every source heard at every one of them.
inline double loudestDba(const ExpandedSite& site, const geometry::Polygon& line)
{
    std::vector<environment::Emitter> emitters;
    for (const Unit& unit : site.units) {
        if (!unit.outdoors || !unit.item || unit.item->kind == catalog::Kind::diesel_generator) continue;
        if (const auto dba = unit.item->number("sound_dba_at_7m")) emitters.push_back({unit.rect.centre(), std::pow(10.0, *dba / 10)});
    }
    const environment::Crowds sources(std::move(emitters));
    double loudest = 0;
    for (std::size_t edge = 0; edge < line.corners.size(); ++edge) {
        const geometry::Point from = line.corners[edge];
        const geometry::Point way = line.corners[(edge + 1) % line.corners.size()] - from;
        const double length_mm = std::hypot(static_cast<double>(way.x), static_cast<double>(way.y));
        const double trials = std::max(1.0, std::ceil(length_mm / 20'000));
        for (double i = 0; i < trials; ++i)
            loudest = std::max(loudest, sources.exactEnergyAt({from.x + static_cast<geometry::Mm>(static_cast<double>(way.x) * i / trials), from.y + static_cast<geometry::Mm>(static_cast<double>(way.y) * i / trials)}));
    }
    return loudest > 0 ? 10 * std::log10(loudest) : 0;
}

}  // namespace cw::bench
