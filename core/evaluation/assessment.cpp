// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/assessment.h"

#include <algorithm>

namespace cw::evaluation {

namespace {

/// The switches of NVLink domains come with the systems: they have no price and no power of their own.
bool inTheSystems(const NetworkResult& network) { return network.technology == fabric::name(fabric::Technology::nvlink); }

}  // namespace

std::optional<double> NetworkResult::switchKw() const
{
    if (!sizing || inTheSystems(*this) || !switches_without_power.empty()) return std::nullopt;
    return switch_peak_kw;
}

std::optional<double> NetworkResult::opticsKw() const
{
    if (!sizing || !cables_known) return std::nullopt;
    return cables.optics_kw;
}

std::optional<double> NetworkResult::costUsd() const
{
    if (!sizing || inTheSystems(*this) || !switches_unpriced.empty() || !cables_known || cables.unreachable > 0) return std::nullopt;
    return switch_cost_usd + cables.cost_usd;
}

std::optional<double> NetworkResult::usdPerGbpsOfBisection() const
{
    const auto usd = costUsd();
    constexpr double gbps_per_tbps = 1000;
    if (!usd || *usd <= 0 || sizing->bisection.lower_tbps <= 0) return std::nullopt;
    return *usd / (sizing->bisection.lower_tbps * gbps_per_tbps);
}

int Assessment::count(checks::Severity severity) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [severity](const checks::Finding& finding) {
        return finding.severity == severity && !finding.waived;
    }));
}

}  // namespace cw::evaluation
