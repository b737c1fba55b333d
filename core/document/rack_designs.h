// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/edit.h"
#include "errors/error.h"

/// Rack designs as a whole: made, named, copied, taken away. What is mounted in them: rack_devices.h.
namespace cw::document {

/// Where a rack design is used.
struct RackUses {
    std::int64_t standing = 0;                 ///< racks on the plan, repeats and blocks opened
    int placements = 0;                        ///< that name it themselves
    int blocks = 0;                            ///< that have it as a part
    int networks = 0;                          ///< that seat switches in it
    [[nodiscard]] bool any() const { return placements + blocks + networks > 0; }
    friend bool operator==(const RackUses&, const RackUses&) = default;
};
[[nodiscard]] RackUses usesOf(const Document&, const RackId&);

/// An empty rack; its id is in the edit's after row. Refused: an enclosure that does not say how many units it has.
[[nodiscard]] Result<Edit> newRack(const Document&, const std::string& name, floorplan::RackRole, const ItemId& enclosure);
/// The same under another name, used nowhere yet.
[[nodiscard]] Result<Edit> copyRack(const Document&, const RackId&);
/// Refused while it is used, with where.
[[nodiscard]] Result<Edit> removeRack(const Document&, const RackId&);
[[nodiscard]] Result<Edit> renameRack(const Document&, const RackId&, const std::string& name);
[[nodiscard]] Edit setRackRole(const Document&, const RackId&, floorplan::RackRole);
/// Refused: one in which something that is mounted would not fit.
[[nodiscard]] Result<Edit> setEnclosure(const Document&, const RackId&, const ItemId&);
/// An empty id: a plain door.
[[nodiscard]] Result<Edit> setRearDoor(const Document&, const RackId&, const ItemId&);

/// One copy of a placement of a rack gets a design of its own, so that changing it leaves the others. Refused where no rack
/// stands, and what document::makeUnique refuses.
[[nodiscard]] Result<Edit> makeRackUnique(const Document&, const PlacementId&, int column = 0, int row = 0);

}  // namespace cw::document
