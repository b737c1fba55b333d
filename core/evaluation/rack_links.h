// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "evaluation/seating.h"
#include "fabric/tree_sides.h"

/// The cables of a network, rack by rack.
namespace cw::evaluation {

/// All cables of one kind between two racks, perhaps in several pieces of a list.
struct RackLinks {
    std::size_t a = 0, b = 0;                  ///< stands; a holds the endpoints or the lower tier
    std::int64_t cables = 0;
    int tier = 0;                              ///< 0: endpoints to leaves; i: tier i to the next
};

/// Of a network of trees whose seating is complete: exactly the links that `fabric::generate` makes, without listing them.
/// Links of endpoints that stand nowhere are left out.
[[nodiscard]] std::vector<RackLinks> rackLinks(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node);

/// Of these the links that a division cuts. Every tree is divided alike.
[[nodiscard]] std::vector<RackLinks> cutLinks(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node, const fabric::TreeSides& sides);

/// On which side of the division the parts of each stand are.
enum class StandSide : std::uint8_t { none, a, b, both };
[[nodiscard]] std::vector<StandSide> standSides(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node, const fabric::TreeSides& sides,
                                                std::size_t stands);

}  // namespace cw::evaluation
