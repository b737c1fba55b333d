// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "errors/error.h"
#include "floorplan/rows.h"

/// What follows from the rows: extents, counts, and where every copy stands.
namespace cw::floorplan {

/// Finds rows by id; the document implements it, so that this room needs no document.
class Lookup {
public:
    virtual ~Lookup() = default;
    [[nodiscard]] virtual const catalog::Item* item(const ItemId&) const = 0;
    [[nodiscard]] virtual const RackDesign* rack(const RackId&) const = 0;
    [[nodiscard]] virtual const Block* block(const BlockId&) const = 0;
};

/// How many of each stand somewhere, mounted devices included.
struct Tally {
    std::map<ItemId, std::int64_t> items;      ///< floor-standing items, enclosures, doors and mounted devices
    std::map<RackId, std::int64_t> racks;
    void add(const Tally& other, std::int64_t times = 1);
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// Everything here costs what the distinct blocks cost, never what their copies cost.
[[nodiscard]] Tally tally(const Content& what, const Lookup& lookup);
[[nodiscard]] Tally tally(const Placement& placement, const Lookup& lookup);

/// The plan rectangle in the content's own frame. Empty when nothing in it has a footprint.
[[nodiscard]] geometry::Rect extent(const Content& what, const Lookup& lookup);
/// The rectangle of one copy, and of all copies, in site coordinates.
[[nodiscard]] geometry::Rect extent(const Placement& placement, int column, int row, const Lookup& lookup);
[[nodiscard]] geometry::Rect extent(const Placement& placement, const Lookup& lookup);

/// The pose of copy (column, row) of something repeated.
[[nodiscard]] Pose poseOfCopy(const Pose& pose, const Repeat& repeat, int column, int row);

/// Racks and floor-standing items with their site pose.
struct Standing {
    const RackDesign* rack = nullptr;          ///< either a rack
    const catalog::Item* item = nullptr;       ///< or an item
    Pose pose;
    geometry::Rect rect;                       ///< site coordinates
    std::string label;                         ///< "" unless asked for
};

/// Visits every rack and floor-standing item of a placement whose rectangle touches `window`
/// (an empty window: all of them). Whole copies and blocks outside the window are skipped unopened.
/// `visit` returns false to stop.
void visitStanding(const Placement& placement, const Lookup& lookup, const geometry::Rect& window,
                   const std::function<bool(const Standing&)>& visit);

/// The block that contains itself, directly or through others, as a path of ids; nothing when there is none.
[[nodiscard]] std::optional<std::vector<BlockId>> findCycle(const std::vector<const Block*>& blocks);

/// Nested deeper than this is refused at the border.
inline constexpr int deepest_block_nesting = 16;
/// A document that expands to more floor-standing things than this (a hundred campuses of a million GPUs) is refused at the border.
inline constexpr std::int64_t most_standing = 2'000'000;

}  // namespace cw::floorplan
