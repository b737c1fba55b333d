// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/stand_ways.h"

namespace cw::evaluation {

void StandWays::setTrays(const document::Table<cabling::Tray>& trays)
{
    std::vector<cabling::Tray> rows;
    for (const auto& row : trays.rows()) rows.push_back(*row);
    trays_ = std::make_shared<const cabling::TrayNetwork>(std::move(rows));
    accesses_.clear();
}

void StandWays::find(const std::vector<Stand>& stands)
{
    accesses_.clear();
    if (trays_->empty()) return;
    accesses_.resize(stands.size());
    find(stands, {0, stands.size()});
}

void StandWays::find(const std::vector<Stand>& stands, const StandRun& run)
{
    if (accesses_.empty()) return;
    for (std::size_t i = run.begin; i < run.end; ++i) accesses_[i] = trays_->accessAt(stands[i].where);
}

}  // namespace cw::evaluation
