// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/value_rules.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "catalog/properties.h"
#include "words/words.h"

namespace cw::catalog {

namespace {

using units::Dimension;

constexpr std::size_t longest_text = 4000;     // a source may quote a paragraph, not a document
constexpr double hours_of_a_leap_year = 8784;
constexpr double most_pieces = 1e6;

constexpr std::array<std::string_view, 2> yes_no{"yes", "no"};
constexpr std::array<std::string_view, 2> ends{"switch", "nic"};
constexpr std::array<std::string_view, 2> priced_per{"end", "cable"};
constexpr std::array<std::string_view, 3> record_units{"node", "rack", "chip"};

/// Counted in pieces; what else has no unit is a ratio.
bool isCount(std::string_view key)
{
    constexpr std::array counts{"gpus", "nodes", "ports", "backend_ports", "frontend_ports", "uplink_ports", "scale_up_domain_gpus"};
    return key.ends_with("_count") || key.starts_with("ports_at_") || std::find(counts.begin(), counts.end(), key) != counts.end();
}

Result<void> checkNumber(double number, const ValueRule& rule, const std::string& where)
{
    // Also refuses what is not a number: every comparison with it is false.
    if (!(number >= rule.least && number <= rule.most))
        return fail(words::say("{} is out of range", number), where, words::say("{} to {}", rule.least, rule.most));
    if (rule.step == 0 || std::fmod(number, rule.step) == 0) return {};
    if (rule.step == 1) return fail(words::say("{} is no whole number", number), where, words::say("this is counted in pieces"));
    return fail(words::say("{} is no multiple of {}", number, rule.step), where);
}

}  // namespace

ValueRule ruleOf(std::string_view key)
{
    const auto property = propertyOf(key);
    if (!property) return {};
    if (isCount(key)) return {0, most_pieces, 1};
    if (key == "cop") return {0.1, 100};   // an absorption chiller has less than one
    if (key == "cycles_of_concentration") return {1, 100};
    if (key == "height_u" || key.ends_with("_height_u")) return {0, 100, 0.5};
    if (key.ends_with("hours_per_year")) return {0, hours_of_a_leap_year};
    switch (property->dimension) {
    case Dimension::temperature: return {-273.15, 10'000};
    case Dimension::length: return {0, static_cast<double>(geometry::largest_coordinate_mm) / property->to_base};
    case Dimension::fraction: return {0, 1};
    case Dimension::sound: return {0, 200};
    default: break;
    }
    return property->unit.empty() ? ValueRule{0, most_pieces} : ValueRule{};
}

std::span<const std::string_view> wordsFor(std::string_view key)
{
    if (key == "liquid_cooled" || key == "cpo" || key == "full_depth") return yes_no;
    if (key == "ends") return ends;
    if (key == "priced_per") return priced_per;
    if (key == "record_unit") return record_units;
    return {};
}

Result<void> checkValue(std::string_view key, const Value& value, const std::string& where)
{
    if (!propertyOf(key)) return fail(words::say("unknown figure '{}'", key), where, words::say("a number key ends in its unit, as in power_peak_kw"));
    const ValueRule rule = ruleOf(key);
    for (const double number : {value.low, value.high})
        if (auto done = checkNumber(number, rule, where); !done) return done;
    if (value.low > value.high) return fail(words::say("'low' is above 'high'"), where);
    if (value.source.size() > longest_text) return fail(words::say("the source is too long"), where, words::say("at most {} bytes", longest_text));
    return {};
}

Result<void> checkText(std::string_view key, std::string_view text, const std::string& where)
{
    if (text.size() > longest_text) return fail(words::say("the text is too long"), where, words::say("at most {} bytes", longest_text));
    const auto words = wordsFor(key);
    if (words.empty() || std::find(words.begin(), words.end(), text) != words.end()) return {};
    return fail(words::say("'{}' means nothing here", text), where, fmt::format("{}", fmt::join(words, words::say(" or "))));
}

Result<void> checkItem(const Item& item, const std::string& where)
{
    if (!isValidIdText(item.id.text())) return fail(words::say("an id of letters, digits, '-', '_' and '.' is needed"), where + "/id");
    for (const auto& [key, value] : item.values)
        if (auto done = checkValue(key, value, where + "/values/" + key); !done) return done;
    for (const auto& [key, text] : item.texts)
        if (auto done = checkText(key, text, where + "/texts/" + key); !done) return done;
    return {};
}

}  // namespace cw::catalog
