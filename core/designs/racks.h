// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/document.h"

/// Rows of racks: the pieces that halls are made of.
namespace cw::designs {

/// A rack with its devices stacked from the lowest unit up, in the order given, and power strips of two feeds.
struct Stack {
    ItemId item;
    int count = 1;
};
/// Of switches that networks seat later in a full rack, with their optics, for the strips.
inline constexpr double full_of_switches_kw = 45;
[[nodiscard]] floorplan::RackDesign stackedRack(const std::string& id, const std::string& name, floorplan::RackRole role, const ItemId& enclosure,
                                                const std::vector<Stack>& from_the_bottom, const ItemId& rear_door = {}, double later_kw = 0);

/// Racks and machines of rack size side by side, left to right along +x, fronts towards -y.
[[nodiscard]] floorplan::Block rowOf(const document::Document& document, const std::string& id, const std::string& name,
                                     const std::vector<std::pair<floorplan::Content, int>>& left_to_right);

/// Overhead busways along a row of three metres or more: two feeds, either of them carries the row alone.
void addBusways(document::Document& document, const BlockId& row);

/// Two rows face to face over a cold aisle: the lower row is turned round, so that both fronts look at the aisle.
struct FacingRows {
    std::vector<BlockId> lower;                ///< left to right
    std::vector<BlockId> upper;
    geometry::Mm gap_x = 2400;                 ///< cross aisle between blocks of a row
    geometry::Mm cold_aisle = 2400;
};
[[nodiscard]] floorplan::Block facingRows(const document::Document& document, const std::string& id, const std::string& name, const FacingRows& rows);

}  // namespace cw::designs
