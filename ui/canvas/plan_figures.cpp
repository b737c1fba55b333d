// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_figures.h"

#include <algorithm>

#include "checks/rack_load.h"

namespace cw::ui {

namespace {

LoadFigure figureOf(const checks::RackLoad& load) { return {load.power_kw, load.air_kw, load.complete}; }

Trust trustIn(catalog::Provenance mark)
{
    using catalog::Provenance;
    switch (mark) {
    case Provenance::datasheet: return Trust::datasheet;
    case Provenance::published: return Trust::published;
    case Provenance::derived: return Trust::derived;
    case Provenance::defaulted: return Trust::defaulted;
    case Provenance::estimate: return Trust::estimate;
    case Provenance::user: break;
    }
    return Trust::user;
}

void weaken(std::optional<Trust>& weakest, const catalog::Item* item)
{
    if (!item) return;
    for (const char* key : {"width_mm", "depth_mm", "height_u", "power_peak_kw", "power_typical_w"})
        if (const catalog::Value* value = item->find(key)) weakest = std::max(weakest, std::optional(trustIn(value->mark)));
}

}  // namespace

std::optional<LoadFigure> loadFigure(const PlanShape& shape, const floorplan::Lookup& lookup)
{
    if (shape.rack) return figureOf(checks::loadOf(*shape.rack, lookup));
    if (!shape.item || shape.appearance == Appearance::power || shape.appearance == Appearance::cooling || shape.appearance == Appearance::other) return std::nullopt;
    return figureOf(checks::loadOf(*shape.item));
}

std::string feedText(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    std::string text;
    for (const auto& mounted : rack.devices) {
        const catalog::Item* device = lookup.item(mounted.item);
        if (!device || device->kind != catalog::Kind::rack_pdu) continue;
        if (!text.empty()) text += ", ";
        text += std::to_string(mounted.count) + " x " + device->name;
    }
    return text;
}

std::optional<Trust> weakestSource(const PlanShape& shape, const floorplan::Lookup& lookup)
{
    std::optional<Trust> weakest;
    weaken(weakest, shape.item);
    if (!shape.rack) return weakest;
    weaken(weakest, lookup.item(shape.rack->enclosure));
    for (const auto& mounted : shape.rack->devices) weaken(weakest, lookup.item(mounted.item));
    return weakest;
}

}  // namespace cw::ui
