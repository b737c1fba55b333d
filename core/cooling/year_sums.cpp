// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooling/year_sums.h"

#include <algorithm>

#include "cooling/calendar.h"

namespace cw::cooling {

namespace {

double cubed(double x) { return x * x * x; }

/// Of the heat, with the compressors' own.
double rejectedPerKw(const Sky& sky) { return 1 + sky.compressors_kw_per_kw; }

LoopMonth monthOf(std::span<const Sky> hours)
{
    LoopMonth month;
    std::vector<double> effort;
    effort.reserve(hours.size());
    for (const Sky& sky : hours) {
        month.compressors_kwh += sky.compressors_kw_per_kw;
        month.rejected_kwh += rejectedPerKw(sky);
        effort.push_back(rejectedPerKw(sky) / sky.allowed_k);
    }
    month.fans = FanHours(effort);
    return month;
}

LoopDay dayOf(std::span<const Sky> hours, std::span<const Sky> of_other)
{
    LoopDay day;
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        const Sky& sky = hours[hour];
        const bool wet = sky.evaporated_l_per_kwh > 0;
        day.evaporated_l += rejectedPerKw(sky) * sky.evaporated_l_per_kwh;
        if (wet) day.rejected_wet_kwh += rejectedPerKw(sky);
        if (wet || of_other[hour].evaporated_l_per_kwh > 0) day.rejected_any_kwh += rejectedPerKw(sky);
    }
    return day;
}

YearSums::Loop loopOf(std::span<const Sky> hours, std::span<const Sky> of_other)
{
    YearSums::Loop loop;
    std::size_t day = 0;
    for (std::size_t month = 0; month < loop.months.size(); ++month) {
        const auto days = static_cast<std::size_t>(days_in_month[month]);
        loop.months[month] = monthOf(hours.subspan(day * 24, days * 24));
        for (std::size_t i = 0; i < days; ++i, ++day) loop.days[day] = dayOf(hours.subspan(day * 24, 24), of_other.subspan(day * 24, 24));
    }
    return loop;
}

}  // namespace

FanHours::FanHours(std::span<const double> effort)
{
    if (effort.empty()) return;
    const auto [least, most] = std::minmax_element(effort.begin(), effort.end());
    least_ = *least;
    per_band_ = *most > *least ? bands / (*most - *least) : 0;
    for (const double one : effort) ++begin_[bandOf(one) + 1];
    for (std::size_t band = 0; band < bands; ++band) begin_[band + 1] += begin_[band];
    effort_.resize(effort.size());
    auto next = begin_;
    for (const double one : effort) effort_[next[bandOf(one)]++] = one;
    for (std::size_t band = 0; band < bands; ++band) {
        cubes_[band + 1] = cubes_[band];
        for (std::size_t at = begin_[band]; at < begin_[band + 1]; ++at) cubes_[band + 1] += cubed(effort_[at]);
    }
}

std::size_t FanHours::bandOf(double effort) const
{
    return std::min(bands - 1, static_cast<std::size_t>(std::max(0.0, (effort - least_) * per_band_)));
}

double FanHours::cubedSpeeds(double factor, double slowest) const
{
    if (factor <= 0) return cubed(slowest) * static_cast<double>(effort_.size());
    const std::size_t low = bandOf(std::min(slowest / factor, least_ + (per_band_ > 0 ? bands / per_band_ : 0)));
    const std::size_t high = bandOf(std::min(1 / factor, least_ + (per_band_ > 0 ? bands / per_band_ : 0)));
    double sum = cubed(slowest) * static_cast<double>(begin_[low]) + static_cast<double>(effort_.size() - begin_[high + 1]);
    if (high > low + 1) sum += cubed(factor) * (cubes_[high] - cubes_[low + 1]);
    const auto look = [&](std::size_t band) {
        for (std::size_t at = begin_[band]; at < begin_[band + 1]; ++at) sum += cubed(std::clamp(factor * effort_[at], slowest, 1.0));
    };
    look(low);
    if (high > low) look(high);
    return sum;
}

YearSums summedUp(std::span<const Sky> liquid, std::span<const Sky> air)
{
    YearSums year{loopOf(liquid, air), loopOf(air, liquid), {}};
    for (std::size_t hour = 0; hour < liquid.size(); ++hour) {
        const bool by_liquid = liquid[hour].chilled_share > 0;
        const bool by_air = air[hour].chilled_share > 0;
        year.chiller_hours[static_cast<std::size_t>(Carrying::liquid)] += by_liquid;
        year.chiller_hours[static_cast<std::size_t>(Carrying::air)] += by_air;
        year.chiller_hours[static_cast<std::size_t>(Carrying::both)] += by_liquid || by_air;
    }
    return year;
}

}  // namespace cw::cooling
