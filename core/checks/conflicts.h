// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "checks/clearance.h"
#include "document/document.h"

/// Who stands in whose way. Worked out once per pair of contents and relative pose: a regular hall costs a few pairs.
namespace cw::checks {

/// One copy of a placement that has a footprint.
struct Instance {
    floorplan::Content what;
    geometry::Pose pose;
    geometry::Rect rect;                       ///< site coordinates
};
[[nodiscard]] std::vector<Instance> instancesOf(const floorplan::Placement& placement, const floorplan::Lookup& lookup);

/// Something that stands on the floor, with the space it needs in front and behind.
struct Thing {
    geometry::Rect rect;
    geometry::Rect front;                      ///< empty: needs none
    geometry::Rect rear;
    bool live = false;                         ///< electrical gear that is worked on while energised: NEC 110.26 holds in front of it
};

enum class ConflictKind { overlap, front, rear, working_space };

struct Conflict {
    ConflictKind kind = ConflictKind::overlap;
    geometry::Rect where;                      ///< in the frame of the first content
    geometry::Mm needed_mm = 0;                ///< clear distance asked for
    geometry::Mm found_mm = 0;
    std::size_t times = 1;                     ///< conflicts of this kind that it stands for
};

/// The first of its kind is kept, further ones are counted.
void add(std::vector<Conflict>& found, const Conflict& conflict);

class Conflicts {
public:
    explicit Conflicts(const floorplan::Lookup& lookup) : lookup_(lookup) {}

    /// Between two contents, the second at `relative` in the frame of the first; at most one of each kind.
    const std::vector<Conflict>& between(const floorplan::Content& a, const floorplan::Content& b, const geometry::Pose& relative);
    /// Between the parts of one block.
    [[nodiscard]] std::vector<Conflict> inside(const floorplan::Block& block);
    /// The widest clearance that anything asks for: nothing further away can be in the way.
    [[nodiscard]] static geometry::Mm reach() { return 4000; }

private:
    /// Everything of one content, found by place.
    struct Things {
        std::vector<Thing> list;
        geometry::RectIndex index;             ///< by reach: the thing with the space it needs
        geometry::Rect reach;
    };
    const Things& thingsOf(const floorplan::Content& what);

    const floorplan::Lookup& lookup_;
    std::map<floorplan::Content, Things> things_;
    std::map<std::tuple<floorplan::Content, floorplan::Content, geometry::Point, geometry::Turn, bool>, std::vector<Conflict>> known_;
};

}  // namespace cw::checks
