// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// What equipment draws and where its heat goes, from the shipped catalogue alone: the designs size their plant by it, with
/// a margin. The assessment computes the real loads and says when plant is too small.
namespace cw::designs {

struct LoadEstimate {
    double it_kw = 0;                          ///< at peak
    double liquid_kw = 0;                      ///< of it, to cold plates
    double door_kw = 0;                        ///< of it, taken by rear doors
    double room_air_kw = 0;                    ///< of it, left to the air of the room
    double fans_kw = 0;                        ///< beside it: pumps of coolant units and fans of rear doors, that end in the air of the room too

    LoadEstimate& operator+=(const LoadEstimate& other);
    [[nodiscard]] LoadEstimate times(double factor) const { return {it_kw * factor, liquid_kw * factor, door_kw * factor, room_air_kw * factor, fans_kw * factor}; }
};

/// Everything that stands in a rack, an item or a block. Switches that networks seat later are not in it.
[[nodiscard]] LoadEstimate loadOf(const floorplan::Content& what, const document::Document& document);

/// Peak kW of one device: a switch at its typical figure, as the assessment counts it.
[[nodiscard]] double peakKw(const catalog::Item& item);

/// A number of a record of the shipped catalogue; 1 when it is not known.
[[nodiscard]] double figure(const ItemId& item, const char* key);

}  // namespace cw::designs
