// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "document/document.h"

/// Laying out areas: rows of equal plant with room to walk, areas that fit what stands in them.
namespace cw::designs {

/// Equal units in rows inside an area made to fit them.
struct Yard {
    AreaId area;
    std::string name;
    floorplan::AreaKind kind = floorplan::AreaKind::yard;
    ItemId item;
    std::int64_t units = 0;
    std::int64_t columns = 10;
    geometry::Mm gap_x = 2000;                 ///< between units
    geometry::Mm gap_y = 3000;
    geometry::Mm margin = 5000;                ///< fence to units
    std::string label;                         ///< "CT{n}"
    PhaseId phase;
};

/// Places the yard with its lower left corner at `corner`; returns the rectangle it takes, an empty one for zero units.
geometry::Rect addYard(document::Document& document, const Yard& yard, geometry::Point corner);

/// Further units in an area that is there already, in rows from `corner` upwards.
geometry::Rect addRows(document::Document& document, const Yard& yard, geometry::Point corner);

/// A rectangular area.
void addArea(document::Document& document, const std::string& id, floorplan::AreaKind kind, const std::string& name, const geometry::Rect& rect,
             const AreaId& parent = {});

/// The footprint of an item of the shipped catalogue; the item must have one.
[[nodiscard]] geometry::Size footprintOf(const ItemId& item);

/// Units needed: load over rating, rounded up, and the spares.
[[nodiscard]] std::int64_t unitsFor(double load, double rating, std::int64_t spares);

}  // namespace cw::designs
