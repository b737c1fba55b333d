// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/superpod_hall.h"

#include <algorithm>

#include <fmt/format.h>

#include "words/words.h"

namespace cw::designs {

namespace {

using geometry::Mm;
using geometry::Rect;
using geometry::Size;
using geometry::Turn;

constexpr std::int64_t most_units_a_column = 13;
constexpr Mm cold_aisle = 2'000;

Rect extentOf(const char* block, const document::Document& document) { return floorplan::extent(BlockId(block), document::DocumentLookup(document)); }

Size rowOf(const document::Document& document, std::int64_t units)
{
    Mm width = std::max(extentOf("unit-last", document).width(), extentOf("services", document).width());
    if (units > 1) width = std::max(width, extentOf("unit", document).width());
    return {width, extentOf("unit", document).depth()};
}

Mm depthOf(std::int64_t rows, Mm row)
{
    const std::int64_t aisles_before_last = (rows - 1) / 2;
    return rows * row + (rows / 2) * cold_aisle + aisles_before_last * hot_aisle_mm;
}

HallFrame::Body bodyOf(const SuperpodHall::Content& content, Size row)
{
    const int columns = SuperpodHall::columnsFor(content.units);
    const std::int64_t longest = (content.units + columns - 1) / columns + 1;
    return {{row.width, depthOf(longest, row.depth)}, columns, content.air_handler, content.air_handlers};
}

}  // namespace

SuperpodHall::SuperpodHall(document::Document& document, const Content& content)
    : document_(document), content_(content), row_(rowOf(document, content.units)), frame_(document, bodyOf(content, row_))
{
}

int SuperpodHall::columnsFor(std::int64_t units) { return static_cast<int>((units + most_units_a_column - 1) / most_units_a_column); }

std::int64_t SuperpodHall::unitsOfColumn(int column) const
{
    const int columns = columnsFor(content_.units);
    return content_.units / columns + (column < content_.units % columns ? 1 : 0);
}

void SuperpodHall::add(const HallRequest& request) const
{
    frame_.add(request, words::say("Hall"), columns());
    std::int64_t next = 1;
    for (int column = 0; column < columnsFor(content_.units); ++column) {
        const std::int64_t rows = unitsOfColumn(column);
        for (std::int64_t row = 0; row < rows; ++row, ++next) addRow(request, fmt::format("su-{}", next), BlockId(next == content_.units ? "unit-last" : "unit"), row, column);
        addRow(request, column == 0 ? "services" : fmt::format("services-{}", column + 1), BlockId("services"), rows, column);
    }
}

void SuperpodHall::addRow(const HallRequest& request, const std::string& id, const BlockId& block, std::int64_t row, int column) const
{
    const Rect size = floorplan::extent(block, document::DocumentLookup(document_));
    const Mm pair = 2 * row_.depth + cold_aisle + hot_aisle_mm;
    const geometry::Point corner = request.corner + frame_.inner() + geometry::Point{column * frame_.pitch(), (row / 2) * pair + (row % 2) * (row_.depth + cold_aisle)};
    floorplan::Placement placement;
    placement.id = PlacementId(id);
    placement.area = AreaId(request.id);
    placement.what = block;
    // Rows of a pair look at each other over the cold aisle.
    if (row % 2 == 0) placement.pose = {corner + size.max, Turn::half, false};
    else placement.pose = {corner - size.min, Turn::none, false};
    placement.label = id;
    placement.phase = request.phase;
    document_.put(std::move(placement));
}

/// One in the middle of every hot aisle.
std::optional<floorplan::ColumnGrid> SuperpodHall::columns() const
{
    const std::int64_t hot_aisles = unitsOfColumn(0) / 2;
    if (hot_aisles < 1) return std::nullopt;
    floorplan::ColumnGrid grid;
    grid.size_mm = column_size_mm;
    grid.columns = columnsFor(content_.units);
    grid.rows = static_cast<int>(hot_aisles);
    grid.pitch_x = grid.columns > 1 ? frame_.pitch() : 0;
    grid.pitch_y = grid.rows > 1 ? 2 * row_.depth + cold_aisle + hot_aisle_mm : 0;
    grid.first = frame_.inner() + geometry::Point{row_.width / 2, 2 * row_.depth + cold_aisle + hot_aisle_mm / 2};
    return grid;
}

}  // namespace cw::designs
