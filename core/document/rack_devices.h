// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/edit.h"
#include "errors/error.h"

/// What is mounted in a rack design, unit by unit. Every rack of the design changes.
namespace cw::document {

/// One device and the units that it takes; unit 1 is the lowest.
struct RackSlot {
    ItemId item;
    int bottom_u = 1;
    int height_u = 0;                          ///< whole units; 0: takes none (strips beside the rails), or not known
    [[nodiscard]] int top_u() const { return bottom_u + height_u - 1; }
    friend bool operator==(const RackSlot&, const RackSlot&) = default;
};

/// From the lowest unit up.
[[nodiscard]] std::vector<RackSlot> slotsOf(const floorplan::RackDesign&, const floorplan::Lookup&);
/// Nothing: the enclosure does not say how high it is.
[[nodiscard]] std::optional<int> unitsOf(const floorplan::RackDesign&, const floorplan::Lookup&);

/// Puts one more device into a rack. Refused: taken units, beyond the enclosure.
[[nodiscard]] Result<Edit> mount(const Document&, const RackId&, const ItemId&, int bottom_u);
/// `slot` counts in slotsOf().
[[nodiscard]] Result<Edit> moveMounted(const Document&, const RackId&, std::size_t slot, int bottom_u);
[[nodiscard]] Edit unmount(const Document&, const RackId&, std::size_t slot);

/// What all devices of a rack add up to, beside power and heat (checks/rack_load.h).
struct RackSums {
    double weight_kg = 0;                      ///< with the enclosure
    bool weight_complete = true;               ///< false: something does not say what it weighs
    std::int64_t ports = 0;
    std::int64_t gpus = 0;
    int units_taken = 0;
};
[[nodiscard]] RackSums sumsOf(const floorplan::RackDesign&, const floorplan::Lookup&);

}  // namespace cw::document
