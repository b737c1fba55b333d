// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cabling/tray.h"
#include "floorplan/rows.h"
#include "storage/enum_names.h"

/// The rows of the plan, field by field.
namespace cw::storage {

template <class Io>
void describe(Io& io, floorplan::Site& row)
{
    io.maybe("name", row.name);
    io.maybe("address", row.address);
    io.maybe("jurisdiction", row.jurisdiction);
    io.field("boundary", row.boundary);
    io.maybe("north_degrees", row.north_degrees);
    io.range("north_degrees", row.north_degrees, -360, 360);
}

template <class Io>
void describe(Io& io, floorplan::ColumnGrid& row)
{
    io.field("first", row.first);
    io.field("pitch_x_mm", row.pitch_x);
    io.field("pitch_y_mm", row.pitch_y);
    io.field("columns", row.columns);
    io.field("rows", row.rows);
    io.field("size_mm", row.size_mm);
    io.range("pitch_x_mm", row.pitch_x, 0, geometry::largest_coordinate_mm);
    io.range("pitch_y_mm", row.pitch_y, 0, geometry::largest_coordinate_mm);
    io.range("columns", row.columns, 1, 1000);
    io.range("rows", row.rows, 1, 1000);
    io.range("size_mm", row.size_mm, 0, 100'000);
}

template <class Io>
void describe(Io& io, floorplan::KeepOut& row)
{
    io.maybe("kind", row.kind, floorplan::KeepOutKind::reserved);
    io.field("outline", row.outline);
}

template <class Io>
void describe(Io& io, floorplan::Area& row)
{
    io.field("id", row.id);
    io.field("kind", row.kind);
    io.maybe("name", row.name);
    io.field("outline", row.outline);
    io.maybe("parent", row.parent);
    io.maybe("clear_height_mm", row.clear_height_mm);
    io.maybe("floor_load_kpa", row.floor_load_kpa);
    io.maybe("columns", row.columns);
    io.maybe("keep_outs", row.keep_outs);
    io.range("clear_height_mm", row.clear_height_mm, 0, 1e6);
    io.range("floor_load_kpa", row.floor_load_kpa, 0, 1e6);
}

template <class Io>
void describe(Io& io, floorplan::Mounted& row)
{
    io.field("item", row.item);
    io.field("bottom_u", row.bottom_u);
    io.maybe("count", row.count, 1);
    io.range("bottom_u", row.bottom_u, 0, 1000);
    io.range("count", row.count, 1, 1000);
}

template <class Io>
void describe(Io& io, floorplan::RackDesign& row)
{
    io.field("id", row.id);
    io.maybe("name", row.name);
    io.field("role", row.role);
    io.field("enclosure", row.enclosure);
    io.maybe("rear_door", row.rear_door);
    io.maybe("devices", row.devices);
}

template <class Io>
void describe(Io& io, geometry::Pose& row)
{
    io.field("origin", row.origin);
    io.maybe("turn", row.turn, geometry::Turn::none);
    io.maybe("mirrored", row.mirrored);
}

template <class Io>
void describe(Io& io, floorplan::Repeat& row)
{
    io.field("columns", row.columns);
    io.field("rows", row.rows);
    io.maybe("pitch_x_mm", row.pitch_x);
    io.maybe("pitch_y_mm", row.pitch_y);
    io.range("columns", row.columns, 1, 50e6);
    io.range("rows", row.rows, 1, 50e6);
}

template <class Io>
void describe(Io& io, floorplan::Part& row)
{
    io.field("what", row.what);
    io.maybe("pose", row.pose);
    io.maybe("repeat", row.repeat);
    io.maybe("label", row.label);
}

template <class Io>
void describe(Io& io, floorplan::Block& row)
{
    io.field("id", row.id);
    io.maybe("name", row.name);
    io.field("parts", row.parts);
}

template <class Io>
void describe(Io& io, floorplan::Exception& row)
{
    io.field("column", row.column);
    io.field("row", row.row);
    io.maybe("removed", row.removed);
    io.maybe("replacement", row.replacement);
    io.maybe("phase", row.phase);
    io.range("column", row.column, 0, 50e6);
    io.range("row", row.row, 0, 50e6);
}

template <class Io>
void describe(Io& io, floorplan::Placement& row)
{
    io.field("id", row.id);
    io.maybe("area", row.area);
    io.field("what", row.what);
    io.field("pose", row.pose);
    io.maybe("repeat", row.repeat);
    io.maybe("label", row.label);
    io.maybe("phase", row.phase);
    io.maybe("exceptions", row.exceptions);
    io.maybe("locked", row.locked);
    io.maybe("hidden", row.hidden);
}

template <class Io>
void describe(Io& io, floorplan::PicturePoint& row)
{
    io.field("x", row.x);
    io.field("y", row.y);
    io.range("x", row.x, -1e6, 1e6);
    io.range("y", row.y, -1e6, 1e6);
}

template <class Io>
void describe(Io& io, floorplan::Background& row)
{
    io.field("id", row.id);
    io.maybe("name", row.name);
    io.field("picture_base64", row.picture);
    io.field("picture_points", row.picture_points);
    io.field("site_points", row.site_points);
    io.maybe("opacity_percent", row.opacity_percent, 50);
    io.maybe("hidden", row.hidden);
    io.range("opacity_percent", row.opacity_percent, 0, 100);
}

template <class Io>
void describe(Io& io, cabling::Tray& row)
{
    io.field("id", row.id);
    io.maybe("name", row.name);
    io.maybe("area", row.area);
    io.field("kind", row.kind);
    io.field("path", row.path);
    io.field("width_mm", row.width_mm);
    io.field("depth_mm", row.depth_mm);
    io.field("height_mm", row.height_mm);
    io.range("width_mm", row.width_mm, 1, 100'000);
    io.range("depth_mm", row.depth_mm, 1, 100'000);
    io.range("height_mm", row.height_mm, 0, 100'000);
}

}  // namespace cw::storage
