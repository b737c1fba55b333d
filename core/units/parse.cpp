// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <string>


#include "units/units.h"
#include "words/words.h"

namespace cw::units {

namespace {

/// A unit as people write it: value in the base unit = offset + factor x number.
struct Unit {
    std::string_view text;
    double factor = 1;
    double offset = 0;
};

constexpr double kw_per_btu_per_hour = joules_per_btu_it / 3600.0 / 1000.0;
constexpr double minutes_per_day = 24 * 60;

constexpr std::array fraction_units{Unit{"", 1}, Unit{"%", 0.01}};
constexpr std::array length_units{Unit{"mm", 1}, Unit{"cm", 10}, Unit{"m", 1000}, Unit{"km", 1e6}, Unit{"in", 25.4}, Unit{"\"", 25.4}, Unit{"ft", mm_per_foot}, Unit{"'", mm_per_foot}};
constexpr std::array area_units{Unit{"m2", 1}, Unit{"m²", 1}, Unit{"sq m", 1}, Unit{"ha", 10'000}, Unit{"sq ft", m2_per_square_foot}, Unit{"sf", m2_per_square_foot}, Unit{"ft2", m2_per_square_foot},
                                Unit{"acres", m2_per_acre}, Unit{"acre", m2_per_acre}};
constexpr std::array mass_units{Unit{"kg", 1}, Unit{"t", 1000}, Unit{"lb", kg_per_pound}, Unit{"lbs", kg_per_pound}};
constexpr std::array power_units{Unit{"kW", 1}, Unit{"W", 1e-3}, Unit{"MW", 1e3}, Unit{"GW", 1e6}, Unit{"hp", 0.74569987158227022}, Unit{"BTU/h", kw_per_btu_per_hour},
                                 Unit{"tons", kw_per_refrigeration_ton}, Unit{"TR", kw_per_refrigeration_ton}};
constexpr std::array energy_units{Unit{"kWh", 1}, Unit{"MWh", 1e3}, Unit{"GWh", 1e6}};
constexpr std::array apparent_units{Unit{"kVA", 1}, Unit{"MVA", 1e3}, Unit{"VA", 1e-3}};
constexpr std::array flow_units{Unit{"L/min", 1}, Unit{"lpm", 1}, Unit{"L/s", 60}, Unit{"m3/h", 1000.0 / 60}, Unit{"m³/h", 1000.0 / 60}, Unit{"gpm", litres_per_us_gallon}};
constexpr std::array volume_rate_units{Unit{"m3/day", 1}, Unit{"m³/day", 1}, Unit{"gal/day", m3_per_us_gallon}, Unit{"gpd", m3_per_us_gallon}, Unit{"MGD", 1e6 * m3_per_us_gallon},
                                       Unit{"gpm", m3_per_us_gallon * minutes_per_day}};
constexpr std::array temperature_units{Unit{"°C", 1}, Unit{"C", 1}, Unit{"°F", 5.0 / 9, -160.0 / 9}, Unit{"F", 5.0 / 9, -160.0 / 9}};
constexpr std::array data_rate_units{Unit{"Gb/s", 1}, Unit{"Gbps", 1}, Unit{"Tb/s", 1000}, Unit{"Tbps", 1000}, Unit{"G", 1}, Unit{"T", 1000}};
constexpr std::array money_units{Unit{"", 1}, Unit{"USD", 1}, Unit{"k", 1e3}, Unit{"M", 1e6}, Unit{"million", 1e6}, Unit{"bn", 1e9}, Unit{"B", 1e9}, Unit{"billion", 1e9}};
/// What Chinese counts money in.
constexpr std::array chinese_money_units{Unit{"万", 1e4}, Unit{"百万", 1e6}, Unit{"亿", 1e8}, Unit{"十亿", 1e9}};
constexpr std::array duration_units{Unit{"h", 1}, Unit{"min", 1.0 / 60}, Unit{"d", 24}, Unit{"days", 24}, Unit{"weeks", 168}, Unit{"years", hours_per_year}};
constexpr std::array angle_units{Unit{"°", 1}, Unit{"deg", 1}};
constexpr std::array sound_units{Unit{"dBA", 1}, Unit{"dB(A)", 1}, Unit{"dB", 1}};
constexpr std::array mass_rate_units{Unit{"t/yr", 1}, Unit{"t/year", 1}, Unit{"tons/yr", kg_per_short_ton / 1000}, Unit{"tpy", kg_per_short_ton / 1000}};
constexpr std::array number_units{Unit{"", 1}};

std::span<const Unit> unitsOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::number: return number_units;
    case Dimension::fraction: return fraction_units;
    case Dimension::length: return length_units;
    case Dimension::area: return area_units;
    case Dimension::mass: return mass_units;
    case Dimension::power: return power_units;
    case Dimension::energy: return energy_units;
    case Dimension::apparent: return apparent_units;
    case Dimension::flow: return flow_units;
    case Dimension::volume_rate: return volume_rate_units;
    case Dimension::temperature: return temperature_units;
    case Dimension::data_rate: return data_rate_units;
    case Dimension::money: return money_units;
    case Dimension::duration: return duration_units;
    case Dimension::angle: return angle_units;
    case Dimension::sound: return sound_units;
    case Dimension::mass_rate: return mass_rate_units;
    }
    return number_units;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// Exact spelling first ("MW" is not "mW"), then without regard to case.
const Unit* findUnit(std::span<const Unit> units, std::string_view text)
{
    for (const Unit& unit : units)
        if (unit.text == text) return &unit;
    for (const Unit& unit : units)
        if (lower(unit.text) == lower(text)) return &unit;
    return nullptr;
}

std::string knownUnits(std::span<const Unit> units)
{
    std::string list;
    for (const Unit& unit : units)
        if (!unit.text.empty()) list += (list.empty() ? "" : ", ") + std::string(unit.text);
    return list.empty() ? words::say("enter a plain number") : words::say("understood: ") + list;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Takes a number with optional thousands commas from the front of `text`.
Result<double> takeNumber(std::string_view& text)
{
    std::string digits;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        const bool sign = (c == '+' || c == '-') && (at == 0 || text[at - 1] == 'e' || text[at - 1] == 'E');
        const bool exponent = (c == 'e' || c == 'E') && at > 0 && at + 1 < text.size() && (std::isdigit(static_cast<unsigned char>(text[at + 1])) || text[at + 1] == '-');
        if (c == ',') {
            const bool thousands = at + 3 < text.size() + 0 && std::isdigit(static_cast<unsigned char>(text[at + 1])) && std::isdigit(static_cast<unsigned char>(text[at + 2])) &&
                                   std::isdigit(static_cast<unsigned char>(text[at + 3]));
            if (!thousands) return fail(words::say("a comma separates thousands here"), {}, words::say("write decimals with a point, as in 6.5"));
            continue;
        }
        if (!std::isdigit(static_cast<unsigned char>(c)) && c != '.' && !sign && !exponent) break;
        digits += c;
    }
    const std::string_view view = !digits.empty() && digits.front() == '+' ? std::string_view(digits).substr(1) : std::string_view(digits);
    double value = 0;
    const auto [end, code] = std::from_chars(view.data(), view.data() + view.size(), value);
    if (view.empty() || code != std::errc() || end != view.data() + view.size() || !std::isfinite(value))
        return fail(words::say("'{}' does not begin with a number", text));
    text.remove_prefix(at);
    return value;
}

/// 18' 6" and 18 ft 6 in: feet with inches behind.
Result<double> withInches(double feet, std::string_view rest)
{
    auto inches = takeNumber(rest);
    rest = trimmed(rest);
    if (!inches || (rest != "\"" && rest != "in" && !rest.empty())) return fail(words::say("after feet only inches can follow"), {}, words::say("for example 18' 6\""));
    return feet * mm_per_foot + *inches * 25.4;
}

}  // namespace

Result<double> parse(std::string_view text, Dimension dimension)
{
    const std::string_view whole = trimmed(text);
    std::string_view rest = whole;
    if (dimension == Dimension::money)
        for (const std::string_view prefix : {"US$", "$", "USD"})
            if (rest.starts_with(prefix)) {
                rest = trimmed(rest.substr(prefix.size()));
                break;
            }
    if (rest.empty()) return fail(words::say("there is no number"), {}, knownUnits(unitsOf(dimension)));
    auto number = takeNumber(rest);
    if (!number) return number;
    rest = trimmed(rest);
    constexpr std::string_view dollars = "美元";
    if (dimension == Dimension::money && rest.ends_with(dollars)) rest = trimmed(rest.substr(0, rest.size() - dollars.size()));
    if (rest.empty()) return number;  // the base unit
    if (dimension == Dimension::length)
        for (const std::string_view feet : {"'", "ft"})
            if (rest.starts_with(feet) && !trimmed(rest.substr(feet.size())).empty()) return withInches(*number, trimmed(rest.substr(feet.size())));
    const Unit* unit = findUnit(unitsOf(dimension), rest);
    if (!unit && dimension == Dimension::money) unit = findUnit(chinese_money_units, rest);
    if (!unit) return fail(words::say("'{}' is no unit of this figure", rest), {}, knownUnits(unitsOf(dimension)));
    const double value = unit->offset + unit->factor * *number;
    if (!std::isfinite(value)) return fail(words::say("the figure is too large"));
    return value;
}

}  // namespace cw::units
