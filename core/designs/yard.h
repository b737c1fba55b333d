// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"

/// Laying out areas: rows of equal plant with room to walk, areas that fit what stands in them.
namespace cw::designs {

/// Equal units in rows inside an area made to fit them. Every part begins a new row.
struct Yard {
    struct Part {
        std::int64_t units = 0;
        PhaseId phase;
        std::string label;                     ///< "CT{n}"
    };
    AreaId area;
    std::string name;
    floorplan::AreaKind kind = floorplan::AreaKind::yard;
    ItemId item;
    std::vector<Part> parts;
    bool full_rows = false;                    ///< no row shorter than the others: units are added
    std::int64_t columns = 10;                 ///< at most; rows are made equal as far as they can be
    geometry::Mm gap_x = 2000;                 ///< between units
    geometry::Mm gap_y = 3000;
    geometry::Mm margin = 5000;                ///< fence to units

    [[nodiscard]] std::int64_t units() const;
};

/// What the yard takes, fence included; nothing for zero units.
[[nodiscard]] geometry::Size sizeOf(const Yard& yard);

/// Places the yard with its lower left corner at `corner`; returns the rectangle it takes, an empty one for zero units.
geometry::Rect addYard(document::Document& document, const Yard& yard, geometry::Point corner);

/// How high and how strong a room is.
struct RoomBuild {
    std::optional<geometry::Mm> clear_height_mm{};
    std::optional<double> floor_load_kpa{};
};

/// A rectangular area.
void addArea(document::Document& document, const std::string& id, floorplan::AreaKind kind, const std::string& name, const geometry::Rect& rect,
             const AreaId& parent = {}, const RoomBuild& build = {});

/// The footprint of an item of the shipped catalogue; the item must have one.
[[nodiscard]] geometry::Size footprintOf(const ItemId& item);

/// Units needed: load over rating, rounded up, and the spares.
[[nodiscard]] std::int64_t unitsFor(double load, double rating, std::int64_t spares);

}  // namespace cw::designs
