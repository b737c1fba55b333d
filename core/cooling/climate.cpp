// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "cooling/calendar.h"
#include "cooling/cooling.h"
#include "cooling/psychrometrics.h"
#include "words/words.h"

namespace cw::cooling {

namespace {

struct Month {
    double mean_c = 0;
    double humidity_am_pct = 0;                ///< at 7 h
    double humidity_pm_pct = 0;                ///< at 13 h
};

/// A sine with its maximum at 15 h: the usual shape of a clear day.
double dayShape(int hour) { return std::cos(2 * std::numbers::pi * (hour - 15) / 24.0); }

/// Half the daily swing in K. Within a day the vapour pressure is nearly constant, so the fall of humidity from
/// morning to afternoon tells how far the temperature rises.
double swing(const Month& month)
{
    double low = 0;
    double high = 15;
    for (int i = 0; i < 50; ++i) {
        const double half = (low + high) / 2;
        const double morning = month.humidity_am_pct * saturationPressureKpa(month.mean_c + half * dayShape(7));
        const double afternoon = month.humidity_pm_pct * saturationPressureKpa(month.mean_c + half * dayShape(13));
        (afternoon < morning ? low : high) = half;
    }
    return (low + high) / 2;
}

/// Standard deviation of daily means in K: fronts pass in winter, hardly in summer. Estimate for mid-latitudes.
double spread(int month) { return 3.2 + 1.8 * std::cos(2 * std::numbers::pi * month / 12.0); }

/// Quantile of the standard normal distribution (Shore 1982, two-parameter approximation, error below 0.03 within 3 sigma).
double normalQuantile(double p)
{
    const double q = p >= 0.5 ? 5.5556 * (1 - std::pow((1 - p) / p, 0.1186)) : -5.5556 * (1 - std::pow(p / (1 - p), 0.1186));
    return q;
}

/// The days of a month as equal shares of the distribution, in a fixed order that jumps; they sum to nothing.
double anomaly(int day, int days)
{
    const int step = 11;  // has no factor in common with 28, 30 or 31
    const int rank = (day * step) % days;
    return normalQuantile((rank + 0.5) / days);
}

Result<Month> readMonth(const catalog::Item& record, int number)
{
    const auto read = [&](const char* stem) { return record.number(fmt::format("{}_{:02}", stem, number)); };
    const auto mean = read("monthly_mean_db_c");
    const auto am = read("monthly_mean_rh_am_pct");
    const auto pm = read("monthly_mean_rh_pm_pct");
    if (!mean || !am || !pm) return fail(words::say("climate record '{}' lacks month {}", record.id.text(), number), "/items/" + record.id.text());
    return Month{*mean, *am, *pm};
}

void addMonth(Climate& climate, const Month& month, int number)
{
    const double half = swing(month);
    const int days = days_in_month[static_cast<std::size_t>(number)];
    const double vapour = month.humidity_am_pct / 100 * saturationPressureKpa(month.mean_c + half * dayShape(7));
    const double humidity_of_mean = vapour / saturationPressureKpa(month.mean_c);
    for (int day = 0; day < days; ++day) {
        const double mean_c = month.mean_c + spread(number) * anomaly(day, days);
        // Warm days are moist days: the relative humidity of the month holds for each of them.
        const double own_vapour = humidity_of_mean * saturationPressureKpa(mean_c);
        for (int hour = 0; hour < 24; ++hour) {
            const double dry = mean_c + half * dayShape(hour);
            const double humidity = std::clamp(100 * own_vapour / saturationPressureKpa(dry), 5.0, 99.0);
            climate.dry_bulb_c.push_back(static_cast<float>(dry));
            climate.wet_bulb_c.push_back(static_cast<float>(std::min(dry, wetBulbC(dry, humidity))));
        }
    }
}

}  // namespace

double wetBulbC(double dry_bulb_c, double relative_humidity_pct)
{
    const double rh = relative_humidity_pct;
    return dry_bulb_c * std::atan(0.151977 * std::sqrt(rh + 8.313659)) + std::atan(dry_bulb_c + rh) - std::atan(rh - 1.676331) +
           0.00391838 * std::pow(rh, 1.5) * std::atan(0.023101 * rh) - 4.686035;
}

Result<Climate> synthesise(const catalog::Item& record)
{
    const auto design_dry = record.number("design_cooling_db_c");
    const auto design_wet = record.number("design_evaporation_wb_c");
    if (record.kind != catalog::Kind::climate || !design_dry || !design_wet)
        return fail(words::say("'{}' is no climate record with design points", record.id.text()), "/items/" + record.id.text());
    Climate climate;
    climate.name = record.name;
    climate.source = record.source;
    climate.synthetic = true;
    climate.design_dry_bulb_c = *design_dry;
    climate.design_wet_bulb_c = *design_wet;
    for (int month = 0; month < 12; ++month) {
        const auto known = readMonth(record, month + 1);
        if (!known) return tl::make_unexpected(known.error());
        addMonth(climate, *known, month);
    }
    return climate;
}

}  // namespace cw::cooling
