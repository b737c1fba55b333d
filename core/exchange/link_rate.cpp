// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/link_rate.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace cw::exchange {

namespace {

/// Mb/s of one lane. Longer names first: "FDR10" begins with "FDR".
constexpr std::array<std::pair<std::string_view, std::int64_t>, 10> speeds = {{{"FDR10", 10'000},
                                                                              {"SDR", 2'500},
                                                                              {"DDR", 5'000},
                                                                              {"QDR", 10'000},
                                                                              {"FDR", 14'000},
                                                                              {"EDR", 25'000},
                                                                              {"HDR", 50'000},
                                                                              {"NDR", 100'000},
                                                                              {"XDR", 200'000},
                                                                              {"GDR", 400'000}}};
constexpr std::array<int, 5> widths = {1, 2, 4, 8, 12};
constexpr double most_gbps = 1e6;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWord(char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool endsWord(std::string_view text, std::size_t at) { return at >= text.size() || !isWord(text[at]); }

/// "xNDR" or "x NDR" from `at`, behind the digits of the width.
std::optional<WrittenRate> byName(std::string_view text, std::size_t begin, std::size_t at, int width)
{
    if (at >= text.size() || (text[at] != 'x' && text[at] != 'X')) return std::nullopt;
    ++at;
    if (at < text.size() && text[at] == ' ') ++at;
    for (const auto& [name, lane] : speeds)
        if (text.substr(at, name.size()) == name && endsWord(text, at + name.size())) return WrittenRate{width * lane, begin, at + name.size()};
    return std::nullopt;
}

/// "25 Gb/s" from `begin`.
std::optional<WrittenRate> byNumber(std::string_view text, std::size_t begin)
{
    double gbps = 0;
    const auto [after, error] = std::from_chars(text.data() + begin, text.data() + text.size(), gbps, std::chars_format::fixed);
    if (error != std::errc()) return std::nullopt;
    auto at = static_cast<std::size_t>(after - text.data());
    if (at < text.size() && text[at] == ' ') ++at;
    constexpr std::string_view unit = "Gb/s";
    if (text.substr(at, unit.size()) != unit || !endsWord(text, at + unit.size())) return std::nullopt;
    if (!(gbps > 0 && gbps <= most_gbps) || std::llround(gbps * 1000) < 1) return std::nullopt;
    return WrittenRate{std::llround(gbps * 1000), begin, at + unit.size()};
}

std::optional<WrittenRate> rateAt(std::string_view text, std::size_t begin)
{
    int width = 0;
    const auto [after, error] = std::from_chars(text.data() + begin, text.data() + text.size(), width);
    if (error == std::errc())
        for (const int known : widths)
            if (width == known)
                if (const auto rate = byName(text, begin, static_cast<std::size_t>(after - text.data()), width)) return rate;
    return byNumber(text, begin);
}

}  // namespace

std::optional<WrittenRate> rateIn(std::string_view text)
{
    const std::size_t quote = text.rfind('"');
    std::optional<WrittenRate> last;
    for (std::size_t at = quote == std::string_view::npos ? 0 : quote + 1; at < text.size(); ++at) {
        const bool begins = isDigit(text[at]) && (at == 0 || (!isWord(text[at - 1]) && text[at - 1] != '.'));
        if (!begins) continue;
        if (const auto rate = rateAt(text, at)) {
            last = rate;
            at = rate->end - 1;
        }
    }
    return last;
}

std::string rateText(std::int64_t mbps)
{
    constexpr int usual_width = 4;
    for (const auto& [name, lane] : speeds)
        if (mbps == usual_width * lane && name != "FDR10") return fmt::format("{}x{}", usual_width, name);
    return fmt::format("{} Gb/s", static_cast<double>(mbps) / 1000);
}

}  // namespace cw::exchange
