// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "checks/clearance.h"
#include "document/document.h"

/// Who stands in whose way. Worked out once per pair of contents and relative pose: a regular hall costs a few pairs.
namespace cw::checks {

/// Something that stands on the floor, with the space it needs around it.
struct Thing {
    geometry::Rect rect;
    ClearGround ground;
    bool live = false;                         ///< electrical gear that is worked on while energised: NEC 110.26 holds in front of it
};

enum class ConflictKind { overlap, front, rear, side, working_space };
enum class Obstacle { thing, wall, column };

/// One of the sides on which a thing asks for clear ground.
struct ClearZone {
    ConflictKind kind;
    geometry::Rect rect;                       ///< empty: nothing is asked for
};
[[nodiscard]] inline std::array<ClearZone, 4> zonesOf(const ClearGround& ground)
{
    return {{{ConflictKind::front, ground.front}, {ConflictKind::rear, ground.rear}, {ConflictKind::side, ground.left}, {ConflictKind::side, ground.right}}};
}

struct Conflict {
    ConflictKind kind = ConflictKind::overlap;
    geometry::Rect where;                      ///< in the frame of the first content
    geometry::Mm needed_mm = 0;                ///< clear distance asked for
    geometry::Mm found_mm = 0;
    std::int64_t times = 1;                    ///< conflicts of this kind that it stands for
    bool at_least = false;                     ///< not all were counted
    Obstacle obstacle = Obstacle::thing;       ///< what is in the way
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// Too little clear ground beside `rect`: `found_mm` of the `zone` of that kind. In front of live gear less than the working space
/// of NEC 110.26 is told as such.
[[nodiscard]] Conflict clearGroundConflict(ConflictKind kind, const geometry::Rect& rect, const geometry::Rect& zone, geometry::Mm found_mm, bool live);
/// From the thing that the zone adjoins outwards.
[[nodiscard]] geometry::Mm depthOf(const geometry::Rect& rect, const geometry::Rect& zone);

/// The first of its kind is kept, further ones are counted.
void add(std::vector<Conflict>& found, const Conflict& conflict);

/// What came of comparing things with each other. A plan of things on top of each other has more pairs than anyone
/// waits for: `looks` counts the pairs looked at, so that whoever compares can stop.
struct Comparison {
    std::vector<Conflict> conflicts;           ///< at most one of each kind
    std::int64_t looks = 0;                    ///< depends on what is compared only, never on what is remembered
    bool complete = true;                      ///< false: stopped before the last pair
};

/// No comparison of two placements, or of the parts of a block, takes more looks than this.
inline constexpr std::int64_t most_looks = 200'000;

class Conflicts {
public:
    /// Everything of one content, found by place.
    struct Things {
        std::vector<Thing> list;
        geometry::RectIndex index;             ///< by reach: the thing with the space it needs
    };

    explicit Conflicts(const floorplan::Lookup& lookup) : lookup_(lookup) {}

    /// Between two contents, the second at `relative` in the frame of the first. The answer holds until the next call.
    const Comparison& between(const floorplan::Content& a, const floorplan::Content& b, const geometry::Pose& relative);
    /// A content with the space that its things ask for, in its own frame: who is out of another's reach is not in its way.
    const geometry::Rect& reachOf(const floorplan::Content& what);
    /// Between updates: forgets relative poses when there are very many, as after a long drag.
    void tidy();
    /// In the frame of the content. What hangs overhead is left out.
    const Things& thingsOf(const floorplan::Content& what);

private:
    [[nodiscard]] Comparison compare(const floorplan::Content& a, const floorplan::Content& b, const geometry::Pose& relative);
    [[nodiscard]] geometry::Rect findReach(const floorplan::Content& what);

    using Relative = std::tuple<geometry::Point, geometry::Turn, bool>;
    using ByPose = std::map<Relative, Comparison>;
    using Contents = std::pair<floorplan::Content, floorplan::Content>;

    const floorplan::Lookup& lookup_;
    std::map<floorplan::Content, geometry::Rect> reaches_;
    std::map<floorplan::Content, Things> things_;
    std::map<Contents, ByPose> known_;
    std::map<Contents, ByPose>::iterator last_ = known_.end();  ///< neighbours ask for the same contents again and again
    std::size_t poses_ = 0;
    Comparison unkept_;                        ///< the answer when nothing more is remembered
};

}  // namespace cw::checks
