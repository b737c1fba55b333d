// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

/// Money over time.
namespace cw::economics {

/// Yearly payment that repays `amount` over `years` at `rate` a year.
[[nodiscard]] double annuity(double amount, double years, double rate);

/// Value today of monthly amounts (month 0 first), at `rate` a year.
[[nodiscard]] double presentValue(const std::vector<double>& months, double rate);

/// Running sum.
[[nodiscard]] std::vector<double> cumulated(const std::vector<double>& months);

}  // namespace cw::economics
