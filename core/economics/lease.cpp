// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "economics/lease.h"

#include <algorithm>
#include <cmath>

#include "economics/cash_flow.h"

namespace cw::economics {

namespace {

constexpr double hours_per_month = 8760.0 / 12;
constexpr int most_months = 50 * 12;

int monthsOf(double months) { return std::clamp(static_cast<int>(std::lround(months)), 0, most_months); }

std::vector<double> leaseMonths(double gpus, const EconomicPlan& plan, int first, int term)
{
    std::vector<double> months(static_cast<std::size_t>(first + term), 0.0);
    for (int month = 0; month < term; ++month) {
        const double price = plan.lease_usd_per_gpu_hour * std::pow(1 + plan.lease_escalation, month / 12);
        months[static_cast<std::size_t>(first + month)] = gpus * hours_per_month * price / 1e6;
    }
    return months;
}

/// Value of an asset after some years, falling straight to its last share over its life.
double worthAfter(double amount, double years, double life, double last_share)
{
    const double aged = life > 0 ? std::min(1.0, years / life) : 1.0;
    return amount * (1 - aged * (1 - last_share));
}

std::vector<double> buildMonths(const Ownership& ownership, const EconomicPlan& plan, int build, int term)
{
    std::vector<double> months(static_cast<std::size_t>(build + term), 0.0);
    const int paid_over = std::max(1, build);
    for (int month = 0; month < paid_over && month < build + term; ++month) months[static_cast<std::size_t>(month)] += ownership.capex() / paid_over;
    for (int month = build; month < build + term; ++month) months[static_cast<std::size_t>(month)] += ownership.opex_musd_per_year / 12;
    const double years = term / 12.0;
    if (!months.empty())
        months.back() -= worthAfter(ownership.it_musd, years, plan.it_life_years, plan.residual_fraction) +
                         worthAfter(ownership.plant_musd, years, plan.plant_life_years, 0) + worthAfter(ownership.building_musd, years, plan.building_life_years, 0);
    return months;
}

/// The first month from which building has cost less; both sums compared month by month.
std::optional<int> crossing(const std::vector<double>& lease, const std::vector<double>& build)
{
    for (std::size_t month = 0; month < std::min(lease.size(), build.size()); ++month)
        if (lease[month] > 0 && build[month] <= lease[month]) return static_cast<int>(month) + 1;
    return std::nullopt;
}

}  // namespace

LeaseVersusBuild compareLease(const Ownership& ownership, double gpus, const EconomicPlan& plan)
{
    LeaseVersusBuild result;
    if (gpus <= 0) return result;
    const int build = monthsOf(plan.build_months);
    const int delay = monthsOf(plan.lease_delay_months);
    const int term = std::max(1, monthsOf(plan.lease_years * 12));
    const std::vector<double> lease_months = leaseMonths(gpus, plan, build + delay, term);
    const std::vector<double> build_months = buildMonths(ownership, plan, build, term);
    result.lease_npv_musd = presentValue(lease_months, plan.discount_rate);
    result.build_npv_musd = presentValue(build_months, plan.discount_rate);
    if (result.lease_npv_musd > 0) {
        const double ratio = result.build_npv_musd / result.lease_npv_musd;
        result.break_even_usd_per_gpu_hour = plan.lease_usd_per_gpu_hour * ratio;
        if (ratio > 0 && ratio <= 1) result.break_even_utilisation = ratio;
    }
    result.lease_cumulative_musd = cumulated(lease_months);
    result.build_cumulative_musd = cumulated(build_months);
    result.crossing_month = crossing(result.lease_cumulative_musd, result.build_cumulative_musd);
    result.month_of_delay_musd = gpus * hours_per_month * plan.market_usd_per_gpu_hour * plan.utilisation / 1e6;
    return result;
}

}  // namespace cw::economics
