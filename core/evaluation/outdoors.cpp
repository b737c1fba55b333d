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
    /// Copies of a placement from one corner to the other.
    void addTo(std::vector<environment::NoiseSource>& sources, const floorplan::Placement& placement, int column, int columns, int row, int rows) const
    {
        if (extent_.isEmpty() || columns <= 0 || rows <= 0) return;
        const auto poseAt = [&](int at_column, int at_row) { return floorplan::poseOfCopy(placement.pose, placement.repeat, at_column, at_row); };
        environment::NoiseSource source{id_, geometry::apply(poseAt(column, row), extent_).centre(), 1, standby_};
        // Copies on one spot are one place with as many units.
        (placement.repeat.pitch_x == 0 ? source.units : source.columns) *= columns;
        (placement.repeat.pitch_y == 0 ? source.units : source.rows) *= rows;
        if (source.columns > 1) source.column_step = poseAt(1, 0).origin - poseAt(0, 0).origin;
        if (source.rows > 1) source.row_step = poseAt(0, 1).origin - poseAt(0, 0).origin;
        sources.push_back(std::move(source));
    }

private:
    const ItemId& id_;
    geometry::Rect extent_;                    ///< empty: not heard
    bool standby_ = false;
};

/// Whole rows together; in a row with exceptions what stands between them.
void addCopies(std::vector<environment::NoiseSource>& sources, const floorplan::Placement& placement, const Heard& plain, const floorplan::Lookup& lookup)
{
    const int columns = placement.repeat.columns;
    int row = 0;
    int column = 0;
    const auto plainUpTo = [&](int to_column, int to_row) {
        if (row < to_row && column > 0) {
            plain.addTo(sources, placement, column, columns - column, row, 1);
            ++row;
            column = 0;
        }
        plain.addTo(sources, placement, 0, columns, row, to_row - row);
        row = to_row;
        plain.addTo(sources, placement, column, to_column - column, row, 1);
        column = to_column;
    };
    for (const floorplan::Exception& exception : placement.exceptions) {
        plainUpTo(exception.column, exception.row);
        if (const floorplan::Content* what = placement.standingAt(exception))
            if (const auto* other = std::get_if<ItemId>(what))
                Heard(*other, lookup).addTo(sources, floorplan::poseOfCopy(placement.pose, placement.repeat, exception.column, exception.row));
        ++column;
        if (column == columns) column = 0, ++row;
    }
    plainUpTo(0, placement.repeat.rows);
}

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
        addCopies(sources, *placement, plain, lookup);
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
