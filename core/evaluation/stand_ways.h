// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "cabling/cabling.h"
#include "cabling/tray_network.h"
#include "document/table.h"
#include "evaluation/plan_stands.h"

namespace cw::evaluation {

/// How far the stands of a plan lie apart for a cable: along the trays where both ends have one near and the trays are joined,
/// else along x and y as if a tray hung there.
class StandWays {
public:
    StandWays() : trays_(std::make_shared<const cabling::TrayNetwork>()) {}

    /// Other trays. Every stand is to be found anew.
    void setTrays(const document::Table<cabling::Tray>& trays);
    /// Finds the nearest tray of every stand, or of a run of them.
    void find(const std::vector<Stand>& stands);
    void find(const std::vector<Stand>& stands, const StandRun& run);

    [[nodiscard]] geometry::Mm between(const std::vector<Stand>& stands, std::size_t a, std::size_t b) const
    {
        if (a == b) return 0;
        if (!accesses_.empty())
            if (const auto way = trays_->way(accesses_[a], accesses_[b], rules_.tray_height_mm)) return way->length;
        return cabling::alongMm(stands[a].where, stands[b].where);
    }

    [[nodiscard]] const cabling::TrayNetwork& trays() const { return *trays_; }
    [[nodiscard]] const std::vector<cabling::TrayNetwork::Access>& accesses() const { return accesses_; }   ///< empty: there are no trays
    [[nodiscard]] const cabling::Rules& rules() const { return rules_; }

private:
    cabling::Rules rules_;
    std::shared_ptr<const cabling::TrayNetwork> trays_;
    std::vector<cabling::TrayNetwork::Access> accesses_;
};

}  // namespace cw::evaluation
