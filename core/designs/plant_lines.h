// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

/// Indoor plant in lines face to face over a working aisle: electrical rooms and mechanical galleries.
namespace cw::designs {

struct PlantGroup {
    floorplan::Content what;
    std::int64_t units = 0;
    std::string label;                         ///< "UPS{n}"
};

/// The room that the lines need, walls and aisles included.
struct PlantRoom {
    BlockId block;                             ///< in a frame whose origin is the lower left corner of the room
    geometry::Size size;
    bool empty = true;
};

/// Puts the block. Lines run along +x and are at most as long as the room; groups follow each other in the order given.
PlantRoom plantInLines(document::Document& document, const std::string& id, const std::string& name, const std::vector<PlantGroup>& groups, geometry::Mm length);

/// Places such a room's block in its area, lines along x or, turned, along y.
void placeRoom(document::Document& document, const PlantRoom& room, const AreaId& area, const geometry::Rect& where, bool along_y, const std::string& label, const PhaseId& phase);

}  // namespace cw::designs
