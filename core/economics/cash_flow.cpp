// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "economics/cash_flow.h"

#include <cmath>
#include <numeric>

namespace cw::economics {

double annuity(double amount, double years, double rate)
{
    if (years <= 0) return 0;
    if (rate <= 0) return amount / years;
    return amount * rate / (1 - std::pow(1 + rate, -years));
}

double presentValue(const std::vector<double>& months, double rate)
{
    const double step = std::pow(1 + rate, 1.0 / 12);
    double factor = 1;
    double sum = 0;
    for (const double amount : months) {
        sum += amount / factor;
        factor *= step;
    }
    return sum;
}

std::vector<double> cumulated(const std::vector<double>& months)
{
    std::vector<double> sums(months.size());
    std::partial_sum(months.begin(), months.end(), sums.begin());
    return sums;
}

}  // namespace cw::economics
