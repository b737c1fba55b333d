// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "canvas/plan_theme.h"
#include "document/builders.h"
#include "document/edit.h"

namespace cw::ui {

/// A block, rack or item as the painter wants it. Lives as long as the scene shows the same blocks, racks and items.
struct PlanShape {
    geometry::Rect extent;                     ///< own frame; empty: has no footprint
    Appearance appearance = Appearance::other; ///< what most of its ground is used for
    std::array<double, appearance_count> ground_m2{};   ///< of its racks and items
    const floorplan::RackDesign* rack = nullptr;        ///< one of the three, unless the document does not have it
    const catalog::Item* item = nullptr;
    const floorplan::Block* block = nullptr;
    std::vector<const PlanShape*> parts;       ///< of the block, in its order

    [[nodiscard]] const std::string& name() const;
};

/// The placements of a document, found by place. Follows the document through its changes.
class PlanScene {
public:
    struct Entry {
        std::shared_ptr<const floorplan::Placement> row;
        geometry::Rect extent;                 ///< all copies
        const PlanShape* shape = nullptr;
        std::vector<const PlanShape*> replacements;   ///< one for each exception of the row; null: removed
    };

    void reset(const document::Document& document);
    void update(const document::Document& document, const document::Change& change);

    [[nodiscard]] const document::Document& document() const { return document_; }
    [[nodiscard]] const document::DocumentLookup& lookup() const { return *lookup_; }
    [[nodiscard]] const PlanShape& shape(const floorplan::Content& content) const;

    /// Every placement that is not hidden.
    template <class Visit>
    void forEach(Visit&& visit) const
    {
        for (const Entry& entry : entries_)
            if (entry.row) visit(entry);
    }
    /// What of another appearance is neither found by a click nor by a rubber band.
    void setSelectable(std::array<bool, appearance_count> selectable) { selectable_ = selectable; }

    /// Only what `foreground` says can be taken hold of, and no area; the rest is there to be seen. Null: everything.
    void setForeground(std::function<bool(const floorplan::Placement&)> foreground) { foreground_ = std::move(foreground); }
    [[nodiscard]] bool hasForeground() const { return static_cast<bool>(foreground_); }
    [[nodiscard]] bool isForeground(const floorplan::Placement& row) const { return !foreground_ || foreground_(row); }

    /// Column and row of the copy of a repeat that stands at `at` or within `reach`.
    [[nodiscard]] std::optional<std::pair<int, int>> copyAt(const PlacementId& id, geometry::Point at, geometry::Mm reach) const;

    /// Those whose extent touches `window`, in a steady order.
    [[nodiscard]] std::vector<const Entry*> placementsIn(const geometry::Rect& window) const;
    [[nodiscard]] const Entry* find(const PlacementId& id) const;
    [[nodiscard]] static constexpr std::array<bool, appearance_count> everyAppearance()
    {
        std::array<bool, appearance_count> all{};
        all.fill(true);
        return all;
    }
    /// Site boundary, areas and placements together.
    [[nodiscard]] geometry::Rect bounds() const;
    [[nodiscard]] geometry::Rect extentOf(const document::Subject& subject) const;
    [[nodiscard]] geometry::Rect extentOf(const std::set<document::Subject>& subjects) const;

    /// What a click at `at` means: what stands there or within `reach`, else the smallest area whose edge is within
    /// `reach`, else (when `inside_areas`) the smallest area around it.
    [[nodiscard]] std::optional<document::Subject> subjectAt(geometry::Point at, geometry::Mm reach, bool inside_areas) const;
    /// Placements wholly inside `window`, or touched by it. Areas only when wholly inside.
    [[nodiscard]] std::set<document::Subject> subjectsIn(const geometry::Rect& window, bool touching) const;
    /// Rectangles that attract a dragged thing in `window`: copies of placements and bounds of areas, at most `most`.
    [[nodiscard]] std::vector<geometry::Rect> neighbours(const geometry::Rect& window, const std::set<document::Subject>& without,
                                                         std::size_t most = 2000) const;

private:
    [[nodiscard]] std::optional<PlacementId> placementAt(geometry::Point at, geometry::Mm reach) const;
    [[nodiscard]] std::optional<AreaId> areaAt(geometry::Point at, geometry::Mm reach, bool inside) const;
    [[nodiscard]] bool isSelectable(const PlanShape& shape) const;
    PlanShape makeShape(const floorplan::Content& content) const;
    [[nodiscard]] Entry entryFor(std::shared_ptr<const floorplan::Placement> row) const;
    void put(const PlacementId& id);
    void drop(const PlacementId& id);

    document::Document document_;
    std::shared_ptr<const document::DocumentLookup> lookup_ = std::make_shared<document::DocumentLookup>(document_);
    std::vector<Entry> entries_;               ///< by key of the index; a null row is a free place
    std::vector<geometry::RectIndex::Key> free_;
    std::map<PlacementId, geometry::RectIndex::Key> keys_;
    geometry::RectIndex index_;
    std::array<bool, appearance_count> selectable_ = everyAppearance();
    std::function<bool(const floorplan::Placement&)> foreground_;
    mutable std::map<floorplan::Content, PlanShape> shapes_;
};

}  // namespace cw::ui
