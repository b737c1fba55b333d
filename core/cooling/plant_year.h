// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cooling/plant.h"
#include "cooling/year_sums.h"

namespace cw::cooling {

/// Both loops in one hour.
struct TwoSkies {
    Sky liquid;
    Sky air;
    friend bool operator==(const TwoSkies&, const TwoSkies&) = default;
};

/// A plant under the weather of a year: all that does not depend on how much heat there is, so that heat which changes
/// under the mouse costs sums only.
class PlantYear {
public:
    PlantYear(const CoolingPlan& plan, const catalog::Catalog& catalog, const Climate& climate);

    [[nodiscard]] const Plant& plant() const { return plant_; }
    [[nodiscard]] const CoolingPlan& plan() const { return plan_; }
    [[nodiscard]] const TwoSkies& designHour() const { return design_; }
    [[nodiscard]] const YearSums& sums() const { return sums_; }
    [[nodiscard]] const std::string& weather() const { return weather_; }          ///< a sentence: which climate, from where
    friend bool operator==(const PlantYear&, const PlantYear&) = default;

private:
    [[nodiscard]] TwoSkies skies(const Hour& hour) const;

    CoolingPlan plan_;
    Plant plant_;
    std::string weather_;
    TwoSkies design_;
    YearSums sums_;
};

/// The plan of the inputs must be the one that the year was made of.
[[nodiscard]] CoolingResult assess(const CoolingInputs& inputs, const PlantYear& year);

}  // namespace cw::cooling
