// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "power/losses.h"

namespace cw::power {

double transformerLossKw(double load_kva, double rating_kva, double efficiency_at_half_load)
{
    const double at_half_kw = 0.5 * rating_kva * (1 / efficiency_at_half_load - 1);
    const double no_load_kw = at_half_kw / 2;
    const double load_at_rating_kw = at_half_kw / 2 / 0.25;
    const double x = load_kva / rating_kva;
    return no_load_kw + load_at_rating_kw * x * x;
}

double upsLossKw(double load_kw, double rating_kw, double efficiency_at_full_load)
{
    const double at_full_kw = rating_kw * (1 / efficiency_at_full_load - 1);
    const double x = load_kw / rating_kw;
    return at_full_kw * (1 + x + x * x) / 3;
}

double buswayLossKw(double load_kva, double rating_kva)
{
    const double x = load_kva / rating_kva;
    return 0.01 * rating_kva * x * x;
}

}  // namespace cw::power
