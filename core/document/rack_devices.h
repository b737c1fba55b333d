// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
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

/// The highest unit that is taken; nothing: none is.
[[nodiscard]] std::optional<int> highestUnitOf(const floorplan::RackDesign&, const floorplan::Lookup&);
/// Says how many rack units it takes, or is a power strip beside the rails; no enclosure and no whole rack.
[[nodiscard]] bool isMountable(const catalog::Item&);

/// Whether a device may stand there, and if not, why: taken units, beyond the enclosure, too deep or too wide for it (where
/// both are known). `without`: devices, as slotsOf() counts them, that do not matter because they are about to move.
[[nodiscard]] Result<void> mayStand(const floorplan::RackDesign&, const ItemId&, int bottom_u, const floorplan::Lookup&, std::span<const std::size_t> without = {});
/// The lowest place for one more of them from a unit upwards, then from the bottom; nothing: no room, or no such device.
[[nodiscard]] std::optional<int> freeUnitFor(const floorplan::RackDesign&, const ItemId&, int from_u, const floorplan::Lookup&);

/// Puts one more device into a rack. Refused: what mayStand() refuses.
[[nodiscard]] Result<Edit> mount(const Document&, const RackId&, const ItemId&, int bottom_u);
/// All or none; heights are looked up.
[[nodiscard]] Result<Edit> mount(const Document&, const RackId&, std::vector<RackSlot> devices);
/// `slot` counts in slotsOf().
[[nodiscard]] Result<Edit> moveMounted(const Document&, const RackId&, std::size_t slot, int bottom_u);
/// All by the same number of units; each may take the place of another that moves.
[[nodiscard]] Result<Edit> moveMounted(const Document&, const RackId&, std::span<const std::size_t> slots, int by_u);
/// Copies in the free units above them, then from the bottom.
[[nodiscard]] Result<Edit> duplicateMounted(const Document&, const RackId&, std::span<const std::size_t> slots);
[[nodiscard]] Edit unmount(const Document&, const RackId&, std::size_t slot);
[[nodiscard]] Edit unmount(const Document&, const RackId&, std::span<const std::size_t> slots);

/// What all devices of a rack add up to, beside power and heat (checks/rack_load.h).
struct RackSums {
    double weight_kg = 0;                      ///< with the rear door, and with the enclosure where it says what it weighs
    bool with_enclosure = false;
    bool weight_complete = true;               ///< false: a device or the door does not say what it weighs
    std::int64_t ports = 0;
    std::int64_t gpus = 0;
    int units_taken = 0;
};
[[nodiscard]] RackSums sumsOf(const floorplan::RackDesign&, const floorplan::Lookup&);

}  // namespace cw::document
