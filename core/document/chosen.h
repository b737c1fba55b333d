// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/builders.h"
#include "document/edit.h"

/// What the builders of this room share.
namespace cw::document {

/// "Move placement", "Move 3 placements".
[[nodiscard]] std::string counted(std::string_view verb, std::size_t count, std::string_view noun);

/// The rows that exist and may be changed.
[[nodiscard]] std::vector<const floorplan::Placement*> unlocked(const Document&, std::span<const PlacementId>);

/// The placements and areas that subjects stand for: an area brings what lies and stands in it.
struct Reached {
    std::vector<const floorplan::Placement*> placements;  ///< chosen ones only when unlocked
    std::vector<const floorplan::Area*> areas;
    std::vector<const cabling::Tray*> trays;              ///< that hang in these areas
};
[[nodiscard]] Reached reach(const Document&, std::span<const Subject>);
[[nodiscard]] geometry::Rect extentOf(const Reached&, const floorplan::Lookup&);
[[nodiscard]] std::vector<Subject> subjectsOf(std::span<const PlacementId>);
/// "Move 3 placements"; areas are named when there are any.
[[nodiscard]] std::string titleOf(std::string_view verb, const Reached&);

/// An area with all that it has somewhere else, turned or mirrored.
[[nodiscard]] floorplan::Area transformed(const floorplan::Area&, const geometry::Pose& by);
[[nodiscard]] cabling::Tray transformed(const cabling::Tray&, const geometry::Pose& by);

/// Puts the placement back with the area that it now stands in; keeps the old one where it stands in none.
void putStanding(Edit& edit, const Document&, const floorplan::Lookup&, floorplan::Placement);

/// An id from a name: small letters, digits and dashes; `otherwise` where nothing is left of it.
[[nodiscard]] std::string idStem(const std::string& name, const char* otherwise);

/// "stem-2", "stem-3", ...: the first id for which `taken` says no.
template <class RowId, class Taken>
[[nodiscard]] RowId freshId(std::string_view stem, Taken&& taken)
{
    std::string base(stem.substr(0, 50));
    const std::size_t dash = base.rfind('-');
    const bool numbered = dash != std::string::npos && dash > 0 && dash + 1 < base.size() && base.find_first_not_of("0123456789", dash + 1) == std::string::npos;
    if (numbered) base.resize(dash);
    for (int number = 1;; ++number)
        if (RowId id(base + "-" + std::to_string(number)); !taken(id)) return id;
}

}  // namespace cw::document
