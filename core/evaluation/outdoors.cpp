// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/outdoors.h"

#include <algorithm>

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

/// One kind of equipment that stands by itself.
class Heard {
public:
    Heard(const ItemId& id, const floorplan::Lookup& lookup) : id_(id)
    {
        const catalog::Item* item = lookup.item(id);
        if (!item || !canBeHeard(item->kind)) return;
        extent_ = floorplan::extent(id, lookup);
        standby_ = item->kind == catalog::Kind::diesel_generator;
    }
    void addTo(std::vector<environment::NoiseSource>& sources, const geometry::Pose& pose) const
    {
        if (!extent_.isEmpty()) sources.push_back({id_, geometry::apply(pose, extent_).centre(), 1, standby_});
    }

private:
    const ItemId& id_;
    geometry::Rect extent_;                    ///< empty: not heard
    bool standby_ = false;
};

}  // namespace

bool operator==(const AudiblePlacements& a, const AudiblePlacements& b)
{
    if (a.rows.sharesRowsWith(b.rows)) return true;
    const auto& one = a.rows.rows();
    const auto& other = b.rows.rows();
    const auto isItem = [](const auto& row) { return std::holds_alternative<ItemId>(row->what); };
    auto i = one.begin();
    auto j = other.begin();
    while (true) {
        while (i != one.end() && j != other.end() && *i == *j) ++i, ++j;
        i = std::find_if(i, one.end(), isItem);
        j = std::find_if(j, other.end(), isItem);
        if (i == one.end() || j == other.end()) return i == one.end() && j == other.end();
        if (*i != *j && !(**i == **j)) return false;
        ++i, ++j;
    }
}

std::vector<environment::NoiseSource> outdoorSources(const OutdoorInputs& inputs, const floorplan::Lookup& lookup)
{
    std::vector<environment::NoiseSource> sources;
    for (const auto& placement : inputs.placements.rows.rows()) {
        const auto* id = std::get_if<ItemId>(&placement->what);
        if (!id || !isOutdoors(inputs.areas, placement->area)) continue;
        const Heard plain(*id, lookup);
        auto exception = placement->exceptions.begin();
        for (int row = 0; row < placement->repeat.rows; ++row)
            for (int column = 0; column < placement->repeat.columns; ++column) {
                const geometry::Pose pose = floorplan::poseOfCopy(placement->pose, placement->repeat, column, row);
                if (exception == placement->exceptions.end() || exception->row != row || exception->column != column) {
                    plain.addTo(sources, pose);
                } else if (const floorplan::Content* what = placement->standingAt(*exception++)) {
                    if (const auto* other = std::get_if<ItemId>(what)) Heard(*other, lookup).addTo(sources, pose);
                }
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
