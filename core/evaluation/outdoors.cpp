// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/outdoors.h"

namespace cw::evaluation {

namespace {

bool canBeHeard(catalog::Kind kind)
{
    using catalog::Kind;
    switch (kind) {
    case Kind::cooling_tower:
    case Kind::dry_cooler:
    case Kind::chiller:
    case Kind::transformer:
    case Kind::diesel_generator:
    case Kind::gas_engine:
    case Kind::gas_turbine:
    case Kind::battery: return true;
    default: return false;
    }
}

bool isOutdoors(const document::Table<floorplan::Area>& areas, const AreaId& id)
{
    const floorplan::Area* area = areas.find(id);
    return area && (area->kind == floorplan::AreaKind::yard || area->kind == floorplan::AreaKind::substation);
}

}  // namespace

std::vector<environment::NoiseSource> outdoorSources(const OutdoorInputs& inputs, const floorplan::Lookup& lookup)
{
    std::vector<environment::NoiseSource> sources;
    for (const auto& placement : inputs.placements.rows()) {
        const auto* id = std::get_if<ItemId>(&placement->what);
        const catalog::Item* item = id ? lookup.item(*id) : nullptr;
        if (!item || !canBeHeard(item->kind) || !isOutdoors(inputs.areas, placement->area)) continue;
        const bool standby = item->kind == catalog::Kind::diesel_generator;
        for (int row = 0; row < placement->repeat.rows; ++row)
            for (int column = 0; column < placement->repeat.columns; ++column) {
                const geometry::Rect rect = floorplan::extent(*placement, column, row, lookup);
                if (!rect.isEmpty()) sources.push_back({*id, rect.centre(), 1, standby});
            }
    }
    return sources;
}

power::Load indoorLosses(const power::PowerResult& result)
{
    power::Load losses;
    for (const power::Stage& stage : result.stages) {
        if (stage.name == "substation transformers" || stage.name == "unit substations") continue;
        losses.peak_kw += stage.loss_peak_kw;
        losses.typical_kw += stage.loss_typical_kw;
    }
    return losses;
}

}  // namespace cw::evaluation
