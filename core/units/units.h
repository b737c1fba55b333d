// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "errors/error.h"

/// Physical quantities: exact conversion factors, parsing of what people type, and wording for print.
///
/// Inside the program a number carries its unit in its name (power_kw, length_mm, water_m3_per_day);
/// conversion happens only at the borders: fields, tables, papers.
namespace cw::units {

// Exact by definition (NIST SP 811, appendix B).
inline constexpr double mm_per_foot = 304.8;
inline constexpr double m2_per_square_foot = 0.09290304;
inline constexpr double m2_per_acre = 4046.8564224;
inline constexpr double litres_per_us_gallon = 3.785411784;
inline constexpr double m3_per_us_gallon = litres_per_us_gallon / 1000.0;
inline constexpr double kg_per_pound = 0.45359237;
inline constexpr double kg_per_short_ton = 2000 * kg_per_pound;
inline constexpr double joules_per_btu_it = 1055.05585262;
inline constexpr double kw_per_refrigeration_ton = 3.5168528420667;  ///< 12,000 Btu(IT)/h
inline constexpr double hours_per_year = 8760.0;
inline constexpr int mm_per_rack_unit_x100 = 4445;  ///< EIA-310: one rack unit is 44.45 mm

enum class System { si, us };

/// What a figure measures. Each has a base unit, the one in which values are passed: see `baseUnit`.
enum class Dimension {
    number,       ///< plain count
    fraction,     ///< 0..1, shown in per cent
    length,       ///< mm
    area,         ///< m²
    mass,         ///< kg
    power,        ///< kW
    energy,       ///< kWh
    apparent,     ///< kVA
    flow,         ///< L/min
    volume_rate,  ///< m³/day
    temperature,  ///< °C
    data_rate,    ///< Gb/s
    money,        ///< US$
    duration,     ///< h
    angle,        ///< degree
    sound,        ///< dB(A)
    mass_rate,    ///< t/year (metric)
};

[[nodiscard]] std::string_view baseUnit(Dimension dimension);

/// Reads "132 kW", "18 ft", "18' 6\"", "450 gpm", "6,5 m" is refused with a hint, "42" is taken in the base unit.
/// The answer is in the base unit of the dimension. Never NaN or infinite.
[[nodiscard]] Result<double> parse(std::string_view text, Dimension dimension);

/// A figure for people: value with unit, thousands separated, three to four significant digits, in the chosen system.
/// "152 MW", "785,000 sq ft", "1.21 million US gal/day".
[[nodiscard]] std::string format(double value, Dimension dimension, System system = System::si);

/// "—" when there is no value; missing is never shown as zero.
[[nodiscard]] std::string format(const std::optional<double>& value, Dimension dimension, System system = System::si);

/// SI with US customary beside it, as boards read it: "72,900 m² (785,000 sq ft)". One unit where both systems agree.
[[nodiscard]] std::string formatBoth(double value, Dimension dimension);

/// 1234567 -> "1,234,567"
[[nodiscard]] std::string formatCount(long long count);
/// Fixed decimals with thousands separated: (1234.567, 1) -> "1,234.6"
[[nodiscard]] std::string formatFixed(double value, int decimals);

using Date = std::chrono::year_month_day;
/// "2024-08-01"; refuses days that do not exist.
[[nodiscard]] Result<Date> parseDate(std::string_view text);
[[nodiscard]] std::string formatDate(Date date);            ///< ISO: 2024-08-01
[[nodiscard]] std::string formatDateLong(Date date);        ///< 1 August 2024

}  // namespace cw::units
