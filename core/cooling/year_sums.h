// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "cooling/plant.h"

/// A year of weather summed up beforehand, so that heat which changes under the mouse costs no walk over its hours.
namespace cw::cooling {

/// The hours of a month by how hard a loop's fans would have to work.
///
/// Fan speed is effort times a factor that the heat and the plant decide, within the fans' limits; power goes with its cube
/// (affinity law). Hours are kept in bands of effort with sums of the cubes: only the two bands at the limits are looked into.
class FanHours {
public:
    FanHours() = default;
    /// `effort`: of each hour, not negative.
    explicit FanHours(std::span<const double> effort);
    /// Sum over the hours of clamp(factor x effort, slowest, 1) cubed.
    [[nodiscard]] double cubedSpeeds(double factor, double slowest) const;
    friend bool operator==(const FanHours&, const FanHours&) = default;

private:
    static constexpr std::size_t bands = 32;
    [[nodiscard]] std::size_t bandOf(double effort) const;

    double least_ = 0;
    double per_band_ = 0;                      ///< 0: all hours are alike
    std::vector<double> effort_;               ///< band by band
    std::array<std::size_t, bands + 1> begin_{};    ///< of each band in effort_
    std::array<double, bands + 1> cubes_{};    ///< sum of the cubes before each band
};

/// A loop's month, per kW of its heat.
struct LoopMonth {
    double compressors_kwh = 0;
    double rejected_kwh = 0;
    FanHours fans;
    friend bool operator==(const LoopMonth&, const LoopMonth&) = default;
};

/// A loop's day, per kW of its heat: what evaporates, and what is rejected in the hours in which something does.
struct LoopDay {
    double evaporated_l = 0;
    double rejected_wet_kwh = 0;               ///< this loop evaporates
    double rejected_any_kwh = 0;               ///< this loop or the other does
    friend bool operator==(const LoopDay&, const LoopDay&) = default;
};

/// Which loops carry heat.
enum class Carrying { liquid, air, both };

/// Both loops through the hours of a year.
struct YearSums {
    struct Loop {
        std::array<LoopMonth, 12> months;
        std::array<LoopDay, 365> days;
        friend bool operator==(const Loop&, const Loop&) = default;
    };
    Loop liquid;
    Loop air;
    std::array<std::size_t, 3> chiller_hours{};   ///< by Carrying: hours in which a chiller runs
    friend bool operator==(const YearSums&, const YearSums&) = default;
};

/// The skies of the 8,760 hours for each loop.
[[nodiscard]] YearSums summedUp(std::span<const Sky> liquid, std::span<const Sky> air);

}  // namespace cw::cooling
