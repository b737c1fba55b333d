// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "checks/conflicts.h"
#include "checks/content_facts.h"
#include "checks/copy_conflicts.h"
#include "checks/finding.h"
#include "checks/ground.h"

namespace cw::checks {

/// The rules about the plan, remembering: a placement that moves costs itself and its neighbours.
/// Law (tested): update(d) equals PlanChecks().update(d) after any sequence of documents.
///
/// However much stands in one place, an answer comes in bounded time: comparing ends after so many looks or conflicts,
/// counted in the order of the rows, and a finding says that it did.
class PlanChecks {
public:
    [[nodiscard]] std::vector<Finding> update(const document::Document& document);

private:
    using RowPtr = std::shared_ptr<const floorplan::Placement>;

    /// What holds while blocks, racks and items stay as they are.
    struct Inside {
        explicit Inside(const document::Document& document);
        void compareBlocks();
        document::Table<floorplan::Block> blocks;
        document::Table<floorplan::RackDesign> racks;
        document::Table<catalog::Item> items;
        document::DocumentLookup lookup;
        Conflicts conflicts;
        ContentFactsMemory contents;
        std::vector<Finding> findings;         ///< of racks and blocks in themselves
    };

    /// A placement where it stands.
    struct Place {
        RowPtr row;
        Groups groups;
        geometry::Rect rect;                   ///< around all; empty: nothing stands
        bool has_racks = false;
        std::vector<Finding> findings;         ///< about its area
        std::vector<Finding> on_its_ground;    ///< columns and walls
    };
    using PlacePtr = std::shared_ptr<const Place>;
    /// The earlier row first; a place with itself: among its copies.
    using Pairs = std::map<std::pair<PlacePtr, PlacePtr>, Comparison>;

    void refreshInside(const document::Document& document);
    void refreshAreas(const document::Document& document);
    struct Change {
        std::vector<PlacePtr> gone;
        std::vector<std::size_t> fresh;        ///< rising, in places_
    };
    Change refreshPlaces(const document::Document& document);
    void refreshPairs(const Change& change);
    void refreshAllPairs();
    [[nodiscard]] bool refreshPairsOfFew(const Change& change);
    void forgetPairsOf(const std::vector<PlacePtr>& gone);
    void comparePair(std::size_t a, std::size_t b);
    [[nodiscard]] std::vector<const floorplan::Area*> areasWithRacks() const;
    bool refreshPairsOf(std::size_t place, const geometry::RectIndex& index, Pairs& fresh);
    const Comparison& refreshPair(const PlacePtr& a, const PlacePtr& b, Pairs& fresh);
    [[nodiscard]] Place placeOf(const RowPtr& row, const document::Document& document);
    [[nodiscard]] ContentFacts factsOf(const floorplan::Placement& placement);
    [[nodiscard]] const Ground* groundOf(const floorplan::Area* area);
    [[nodiscard]] std::vector<Finding> conflictsOfPairs() const;

    std::shared_ptr<Inside> inside_;
    document::Table<floorplan::Site> site_;
    document::Table<floorplan::Area> areas_;
    std::map<AreaId, std::vector<const floorplan::Area*>> rooms_;   ///< indoor areas by the area that they lie in; of areas_
    std::vector<Finding> area_findings_;
    std::map<AreaId, Ground> grounds_;         ///< of areas in which something stands
    std::vector<PlacePtr> places_;             ///< in the order of the rows
    Pairs pairs_;                              ///< of neighbours
    PlacePtr stopped_at_;                      ///< from here on not every pair was compared; null: all were
    std::int64_t looks_ = 0;
    std::int64_t conflicting_ = 0;             ///< pairs
};

}  // namespace cw::checks
