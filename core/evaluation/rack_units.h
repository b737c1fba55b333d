// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "floorplan/layout.h"

/// Rack units for switches, shared by all networks.
namespace cw::evaluation {

/// The units of a design that no mounted device takes, from the top down: switches stand above the machines.
[[nodiscard]] std::vector<int> freeUnits(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup);

/// Units that a device takes: whole ones.
[[nodiscard]] int unitsOf(const catalog::Item& item);

/// Which units of which rack the networks have taken so far, each from the top of what is left.
class RackUnits {
public:
    RackUnits(std::size_t stands, const floorplan::Lookup& lookup) : lookup_(lookup), taken_(stands, 0) {}

    /// The lowest unit of the next free place for a device of so many units; nothing: the rack is full. `stand` names the rack.
    std::optional<int> take(std::size_t stand, const floorplan::RackDesign& rack, int units);
    /// How many devices of so many units still fit.
    [[nodiscard]] std::int64_t room(std::size_t stand, const floorplan::RackDesign& rack, int units);

private:
    /// Index of the first of `units` free units that lie one upon the other, from `from` on; the size of the list: none.
    [[nodiscard]] static std::size_t place(const std::vector<int>& free, std::size_t from, int units);
    const std::vector<int>& freeOf(const floorplan::RackDesign& rack);

    const floorplan::Lookup& lookup_;
    std::map<const floorplan::RackDesign*, std::vector<int>> free_;
    std::vector<std::uint32_t> taken_;                          ///< by stand: units of the list that are gone
};

}  // namespace cw::evaluation
