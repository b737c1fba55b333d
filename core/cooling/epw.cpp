// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>


#include "cooling/cooling.h"
#include "words/words.h"

namespace cw::cooling {

namespace {

constexpr int header_lines = 8;
constexpr std::size_t hours = 8760;
// Columns of a data line (EnergyPlus Auxiliary Programs, EPW data dictionary), counted from 0.
constexpr std::size_t month_column = 1;
constexpr std::size_t day_column = 2;
constexpr std::size_t dry_bulb_column = 6;
constexpr std::size_t humidity_column = 8;

std::string_view column(std::string_view line, std::size_t wanted)
{
    for (std::size_t i = 0; i < wanted; ++i) {
        const auto comma = line.find(',');
        if (comma == std::string_view::npos) return {};
        line.remove_prefix(comma + 1);
    }
    line = line.substr(0, line.find(','));
    while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
    return line;
}

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end == text.data() || !std::isfinite(value)) return std::nullopt;
    return value;
}

Result<void> addHour(Climate& climate, std::string_view line, int line_number)
{
    const std::string where = words::say("line {}", line_number);
    const auto dry = number(column(line, dry_bulb_column));
    const auto humidity = number(column(line, humidity_column));
    if (!dry || *dry < -70 || *dry > 70) return fail(words::say("no dry bulb temperature between -70 and 70 °C in column 7"), where, words::say("99.9 marks a missing value: fill it in"));
    if (!humidity || *humidity < 0 || *humidity > 110) return fail(words::say("no relative humidity between 0 and 110 % in column 9"), where, words::say("999 marks a missing value: fill it in"));
    climate.dry_bulb_c.push_back(static_cast<float>(*dry));
    climate.wet_bulb_c.push_back(static_cast<float>(std::min(*dry, wetBulbC(*dry, std::clamp(*humidity, 5.0, 99.0)))));
    return {};
}

bool isLeapDay(std::string_view line) { return number(column(line, month_column)) == 2.0 && number(column(line, day_column)) == 29.0; }

/// The value that 0.4 % of all hours exceed.
double designValue(std::vector<float> values)
{
    const auto at = static_cast<std::ptrdiff_t>(0.996 * static_cast<double>(values.size()));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

}  // namespace

Result<Climate> readEpw(std::string_view text)
{
    if (text.substr(0, 9) != "LOCATION,") return fail(words::say("this is no EPW file: it does not begin with LOCATION"), words::say("line 1"), words::say("choose an .epw file of EnergyPlus"));
    Climate climate;
    climate.name = std::string(column(text.substr(0, text.find('\n')), 1));
    climate.source = "EPW, " + std::string(column(text.substr(0, text.find('\n')), 4));
    int line_number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (++line_number <= header_lines || line.empty() || isLeapDay(line)) continue;
        if (climate.dry_bulb_c.size() >= hours) return fail(words::say("more than 8,760 hours"), words::say("line {}", line_number), words::say("give one year"));
        if (auto fine = addHour(climate, line, line_number); !fine) return tl::make_unexpected(fine.error());
    }
    if (climate.dry_bulb_c.size() != hours)
        return fail(words::say("{} hours instead of 8,760", climate.dry_bulb_c.size()), words::say("line {}", line_number), words::say("the file was cut off"));
    climate.design_dry_bulb_c = designValue(climate.dry_bulb_c);
    climate.design_wet_bulb_c = designValue(climate.wet_bulb_c);
    return climate;
}

}  // namespace cw::cooling
