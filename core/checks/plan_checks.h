// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "checks/conflicts.h"
#include "checks/content_facts.h"
#include "checks/finding.h"

namespace cw::checks {

/// The rules about the plan, remembering: a placement that moves costs itself and its neighbours.
/// Law (tested): update(d) equals PlanChecks().update(d) after any sequence of documents.
class PlanChecks {
public:
    [[nodiscard]] std::vector<Finding> update(const document::Document& document);

private:
    using RowPtr = std::shared_ptr<const floorplan::Placement>;

    /// What holds while blocks, racks and items stay as they are.
    struct Inside {
        explicit Inside(const document::Document& document);
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
        std::vector<Instance> instances;
        geometry::RectIndex index;             ///< of the instances
        geometry::Rect rect;                   ///< around all; empty: nothing stands
        std::vector<Finding> findings;         ///< about its area
        std::vector<Conflict> own;             ///< among its copies
    };
    using PlacePtr = std::shared_ptr<const Place>;
    using Pairs = std::map<std::pair<PlacePtr, PlacePtr>, std::vector<Conflict>>;

    void refreshInside(const document::Document& document);
    void refreshPlaces(const document::Document& document);
    void refreshPairs();
    [[nodiscard]] Place placeOf(const RowPtr& row, const document::Document& document);
    [[nodiscard]] ContentFacts factsOf(const floorplan::Placement& placement);
    [[nodiscard]] std::vector<Conflict> between(const Place& a, const Place& b);

    std::shared_ptr<Inside> inside_;
    document::Table<floorplan::Area> areas_;
    std::vector<PlacePtr> places_;             ///< in the order of the rows
    Pairs pairs_;                              ///< of neighbours, the earlier row first
};

}  // namespace cw::checks
