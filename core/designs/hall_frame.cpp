// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/hall_frame.h"

#include <algorithm>

#include "designs/yard.h"

namespace cw::designs {

namespace {

using geometry::Mm;
using geometry::Point;
using geometry::Rect;
using geometry::Turn;

constexpr Mm end_margin = 3'000;               // wall to the outer rows' rears
constexpr Mm side_margin = 3'600;              // wall to the rows' ends where no fan wall stands
constexpr Mm plenum = 1'200;                   // behind a fan wall
constexpr Mm fan_aisle = 2'400;                // fan wall to the rows' ends
constexpr Mm between_fans = 400;
constexpr Mm exit_width = 1'600;
constexpr Mm door_depth = 1'300;

floorplan::KeepOut keepOut(floorplan::KeepOutKind kind, const Rect& rect) { return {kind, geometry::Polygon::rectangle(rect)}; }

}  // namespace

HallFrame::HallFrame(document::Document& document, const Body& body) : document_(document), body_(body)
{
    side_ = side_margin;
    Mm gap = cross_aisle_mm;
    Mm least_depth = 0;
    if (body.air_handlers > 0) {
        const geometry::Size fan = footprintOf(body.air_handler);
        side_ = plenum + fan.depth + fan_aisle;
        gap = 2 * (fan.depth + fan_aisle) + plenum;
        const std::int64_t sides = 2 * body.columns;
        air_handlers_a_side_ = static_cast<int>((body.air_handlers + sides - 1) / sides);
        least_depth = air_handlers_a_side_ * (fan.width + between_fans) + between_fans;
    }
    pitch_x_ = body.size.width + gap;
    size_ = {2 * side_ + body.columns * pitch_x_ - gap, std::max(2 * end_margin + body.size.depth, least_depth)};
}

Point HallFrame::inner() const { return {side_, end_margin}; }

/// Along both ends of the rows, fronts to the racks.
void HallFrame::addAirSide(const HallRequest& request) const
{
    if (air_handlers_a_side_ == 0) return;
    const geometry::Size fan = footprintOf(body_.air_handler);
    const Mm pitch = std::max(fan.width + between_fans, (size_.depth - 2 * between_fans) / air_handlers_a_side_);  // spread along the rows
    const Mm length = (air_handlers_a_side_ - 1) * pitch + fan.width;
    const Mm from = (size_.depth - length) / 2;
    const Mm last = side_ + (body_.columns - 1) * pitch_x_;
    const auto line = [&](const char* side, Point origin, Turn turn) {
        floorplan::Placement placement;
        placement.id = PlacementId(request.id + side);
        placement.area = AreaId(request.id);
        placement.what = body_.air_handler;
        placement.pose = {request.corner + origin, turn, false};
        placement.repeat = {air_handlers_a_side_, body_.columns, air_handlers_a_side_ > 1 ? pitch : 0, body_.columns > 1 ? pitch_x_ : 0};
        placement.label = std::string(side == std::string(".air-west") ? "W" : "E") + "{n}";
        placement.phase = request.phase;
        document_.put(std::move(placement));
    };
    line(".air-west", {last - fan_aisle, from}, Turn::quarter);
    line(".air-east", {side_ + body_.size.width + fan_aisle, from + length}, Turn::three_quarters);
}

void HallFrame::add(const HallRequest& request, const std::string& name, std::optional<floorplan::ColumnGrid> columns) const
{
    floorplan::Area area;
    area.id = AreaId(request.id);
    area.kind = floorplan::AreaKind::hall;
    area.name = name;
    area.outline = geometry::Polygon::rectangle(Rect::at(request.corner, size_));
    area.parent = request.parent;
    area.clear_height_mm = hall_height_mm;
    area.floor_load_kpa = hall_floor_kpa;
    if (columns) columns->first = columns->first + request.corner;
    area.columns = columns;
    area.keep_outs = waysOut(request.corner);
    document_.put(std::move(area));
    addAirSide(request);
}

/// Along both ends of the rows from wall to wall, with doors at opposite corners of the hall.
std::vector<floorplan::KeepOut> HallFrame::waysOut(Point corner) const
{
    using floorplan::KeepOutKind;
    const Mm from_rows = air_handlers_a_side_ > 0 ? (fan_aisle - exit_width) / 2 : (side_margin - exit_width) / 2;
    const Rect west = Rect::at({corner.x + side_ - from_rows - exit_width, corner.y}, {exit_width, size_.depth});
    const Rect east = Rect::at({corner.x + size_.width - side_ + from_rows, corner.y}, {exit_width, size_.depth});
    const auto door = [](const Rect& way, bool north) {
        return keepOut(KeepOutKind::door, {{way.min.x, north ? way.max.y - door_depth : way.min.y}, {way.max.x, north ? way.max.y : way.min.y + door_depth}});
    };
    return {keepOut(KeepOutKind::egress, west), keepOut(KeepOutKind::egress, east), door(west, false), door(east, true)};
}

}  // namespace cw::designs
