// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/value_text.h"

#include <charconv>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "catalog/properties.h"
#include "catalog/value_rules.h"
#include "words/words.h"

namespace cw::catalog {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// What stands behind the number: "kW" of "9.8 kW", "dBA at 7 m" of "74 dBA at 7 m".
std::string_view unitOf(std::string_view text)
{
    const auto isDigit = [&text](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    std::size_t at = text.find_first_of("0123456789.");
    if (at == std::string_view::npos) return text;
    while (isDigit(at) || (at < text.size() && (text[at] == '.' || text[at] == ','))) ++at;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const std::size_t exponent = at + (at + 1 < text.size() && (text[at + 1] == '-' || text[at + 1] == '+') ? 2 : 1);
        if (isDigit(exponent))
            for (at = exponent; isDigit(at);) ++at;
    }
    return trimmed(text.substr(at));
}

/// The two ends of "9.8 to 10.2 kW"; nothing: it is one figure.
std::optional<std::pair<std::string_view, std::string_view>> split(std::string_view text)
{
    for (const std::string_view between : {" to ", " 至 ", "–", "—", " - "})
        if (const auto at = text.find(between); at != std::string_view::npos)
            return std::pair(trimmed(text.substr(0, at)), trimmed(text.substr(at + between.size())));
    return std::nullopt;
}

/// 0.0204 MW is 20.4 kW, not 20.400000000000002: twelve digits are beyond any figure that people enter.
double withoutNoise(double value)
{
    const std::string digits = fmt::format("{:.12g}", value);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Result<double> numberFrom(const Property& property, std::string_view text)
{
    const std::string_view unit = unitOf(text);
    // In the key's own words: no conversion, so that no digit is lost. US$ stands before the number.
    const bool own = unit.empty() || unit == property.unit || unit == words::said(property.unit);
    if (own && property.dimension != units::Dimension::money && property.dimension != units::Dimension::fraction)
        return units::parse(trimmed(text.substr(0, text.size() - unit.size())), units::Dimension::number);
    auto base = units::parse(text, property.dimension);
    if (!base) {
        if (property.dimension == units::Dimension::number && !property.unit.empty())
            return fail(words::say("'{}' is no unit of this figure", unit), {}, words::say("understood: ") + property.unit);
        return base;
    }
    return withoutNoise(*base / property.to_base);
}

}  // namespace

Result<Ends> endsFromText(std::string_view key, std::string_view text)
{
    const auto property = propertyOf(key);
    if (!property) return fail(words::say("unknown figure '{}'", key), {}, words::say("a number key ends in its unit, as in power_peak_kw"));
    const std::string_view whole = trimmed(text);
    const auto ends = split(whole);
    auto high = numberFrom(*property, ends ? ends->second : whole);
    if (!high) return tl::make_unexpected(high.error());
    Ends result{*high, *high};
    if (ends) {
        std::string low_text(ends->first);
        if (unitOf(low_text).empty() && property->dimension != units::Dimension::money) low_text += fmt::format(" {}", unitOf(ends->second));
        auto low = numberFrom(*property, trimmed(low_text));
        if (!low) return tl::make_unexpected(low.error());
        result.low = *low;
    }
    if (auto done = checkValue(key, {result.low, result.high, Provenance::user, {}}); !done) return fail(done.error().what, {}, done.error().remedy);
    return result;
}

}  // namespace cw::catalog
