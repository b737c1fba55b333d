// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "canvas/plan_theme.h"
#include "document/builders.h"
#include "document/edit.h"

namespace cw::ui {

/// The placements of a document, found by place. Follows the document through its changes.
class PlanScene {
public:
    struct Entry {
        std::shared_ptr<const floorplan::Placement> row;
        geometry::Rect extent;                 ///< all copies
    };
    /// A block, rack or item as the painter wants it.
    struct Shape {
        geometry::Rect extent;                 ///< own frame
        Appearance appearance = Appearance::other;   ///< what most of its ground is used for
    };

    void reset(const document::Document& document);
    void update(const document::Document& document, const document::Change& change);

    [[nodiscard]] const document::Document& document() const { return document_; }
    [[nodiscard]] const document::DocumentLookup& lookup() const { return *lookup_; }
    [[nodiscard]] const Shape& shape(const floorplan::Content& content) const;

    /// In the order of their ids.
    [[nodiscard]] std::vector<const Entry*> placementsIn(const geometry::Rect& window) const;
    [[nodiscard]] const Entry* find(const PlacementId& id) const;
    /// Site boundary, areas and placements together.
    [[nodiscard]] geometry::Rect bounds() const;
    [[nodiscard]] geometry::Rect extentOf(const document::Subject& subject) const;
    [[nodiscard]] geometry::Rect extentOf(const std::set<document::Subject>& subjects) const;

    /// What a click at `at` means: the thing standing there, else the copy whose outline is around it, else (within
    /// `reach` of its edge, or anywhere inside when `inside_areas`) the smallest area.
    [[nodiscard]] std::optional<document::Subject> subjectAt(geometry::Point at, geometry::Mm reach, bool inside_areas) const;
    /// Placements wholly inside `window`, or touched by it. Areas only when wholly inside.
    [[nodiscard]] std::set<document::Subject> subjectsIn(const geometry::Rect& window, bool touching) const;
    /// Rectangles that attract a dragged thing in `window`: copies of placements and bounds of areas, at most `most`.
    [[nodiscard]] std::vector<geometry::Rect> neighbours(const geometry::Rect& window, const std::set<document::Subject>& without,
                                                         std::size_t most = 2000) const;

private:
    void put(const PlacementId& id);
    void drop(const PlacementId& id);

    document::Document document_;
    std::shared_ptr<const document::DocumentLookup> lookup_ = std::make_shared<document::DocumentLookup>(document_);
    std::vector<Entry> entries_;               ///< by key of the index; a null row is a free place
    std::vector<geometry::RectIndex::Key> free_;
    std::map<PlacementId, geometry::RectIndex::Key> keys_;
    geometry::RectIndex index_;
    mutable std::map<floorplan::Content, Shape> shapes_;
};

}  // namespace cw::ui
