// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "economics/economics.h"

namespace cw::economics {

/// What owning costs, by the asset classes that lose value at their own pace; US$ million.
struct Ownership {
    double it_musd = 0;
    double plant_musd = 0;
    double building_musd = 0;
    double opex_musd_per_year = 0;
    [[nodiscard]] double capex() const { return it_musd + plant_musd + building_musd; }
};

/// Both ways give the same months of service. The lease pays for every hour of every GPU (take or pay), from the day
/// the landlord delivers; the building is paid evenly over its months, then run, and is worth something at the end.
[[nodiscard]] LeaseVersusBuild compareLease(const Ownership& ownership, double gpus, const EconomicPlan& plan);

}  // namespace cw::economics
