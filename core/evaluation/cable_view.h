// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "evaluation/rack_links.h"
#include "evaluation/stand_ways.h"

/// One network as it is drawn on the plan: bundles of cables, and the two sides of its minimum cut.
namespace cw::evaluation {

/// All cables of one medium between two places.
struct CableLine {
    geometry::Point from, to;
    std::size_t medium = 0;                    ///< index of CableView::media()
    std::int64_t cables = 0;
    friend bool operator==(const CableLine&, const CableLine&) = default;
};

/// Between racks, for a close look, and between whole placements, for the site: a million racks are never drawn line by line.
struct CableLines {
    std::vector<CableLine> racks;
    std::vector<CableLine> placements;         ///< from the middle of one to that of another; what stays inside one is left out
};

/// Follows a document; where things have only been moved, they are not seated again.
class CableView {
public:
    /// `networks` as assessed. Nothing of it is shown when the network is no tree, cannot be built, or has a tier without racks.
    void update(const document::Document& document, const std::vector<NetworkResult>& networks, const NetworkId& network);

    [[nodiscard]] bool known() const { return known_; }
    [[nodiscard]] const PlanStands& plan() const { return stands_.plan(); }
    /// By the names of the catalogue; the last one is for cables that nothing reaches.
    [[nodiscard]] const std::vector<std::string>& media() const { return media_; }
    [[nodiscard]] const CableLines& cables() const { return cables_; }
    /// Cables that the division of the bisection's certificate cuts.
    [[nodiscard]] const CableLines& cut() const { return cut_; }
    [[nodiscard]] std::int64_t cutCables() const { return cut_cables_; }
    /// Of each stand.
    [[nodiscard]] const std::vector<StandSide>& sides() const { return sides_; }

private:
    [[nodiscard]] bool sameStructure(const document::Document& document, const std::vector<NetworkResult>& networks, const NetworkId& network) const;
    void seat(const document::DocumentLookup& lookup);
    void draw(const document::DocumentLookup& lookup);

    document::Document document_;
    std::vector<NetworkResult> networks_;
    NetworkId network_;
    StandMemory stands_;
    StandWays ways_;
    bool known_ = false;
    std::vector<RackLinks> links_, cut_links_;
    std::vector<std::string> media_;
    CableLines cables_, cut_;
    std::int64_t cut_cables_ = 0;
    std::vector<StandSide> sides_;
};

}  // namespace cw::evaluation
