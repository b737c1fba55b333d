// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "drawing/inter_widths.h"

namespace cw::drawing {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::string_view ellipsis = "…";

/// Of the em; Inter's highest accents and deepest descenders stay inside.
constexpr double ascent = 0.97;
constexpr double descent = 0.24;

/// Bytes of the sequence that begins with `lead`; 0 when no sequence begins so.
int sequenceLength(unsigned char lead)
{
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

/// Reads one character at `at` and moves on.
char32_t next(std::string_view utf8, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(utf8[at]);
    const int length = sequenceLength(lead);
    if (length == 0 || at + static_cast<std::size_t>(length) > utf8.size()) return ++at, replacement;
    char32_t code = length == 1 ? lead : lead & (0x7Fu >> length);
    for (int i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[at + static_cast<std::size_t>(i)]);
        if ((byte & 0xC0) != 0x80) return ++at, replacement;
        code = (code << 6) | (byte & 0x3Fu);
    }
    at += static_cast<std::size_t>(length);
    return code;
}

/// Characters outside the table count as one em: the widest that occurs (Chinese, Japanese).
double advanceEm(char32_t code, Weight weight)
{
    if (code == U'\n' || code == U'\r' || code == U'\t') code = U' ';
    return interAdvance(code, weight).value_or(inter_units_per_em) / static_cast<double>(inter_units_per_em);
}

/// The end of the longest beginning of `utf8` that is not wider than `width_mm`, at least one character.
std::size_t fittingBytes(std::string_view utf8, double width_mm, double height_mm, Weight weight)
{
    double width = 0;
    std::size_t at = 0;
    while (at < utf8.size()) {
        std::size_t after = at;
        width += advanceEm(next(utf8, after), weight) * height_mm;
        if (width > width_mm && at > 0) return at;
        at = after;
    }
    return at;
}

/// Han, kana, and the punctuation and full-width letters that go with them: lines may be broken beside them.
bool isIdeographic(char32_t code) { return (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFFEF) || code >= 0x20000; }

bool mayNotBegin(char32_t code) { return std::u32string_view(U"，。、；：？！）》」』】〕”’％·…—,.;:?!)%").find(code) != std::u32string_view::npos; }
bool mayNotEnd(char32_t code) { return std::u32string_view(U"（《「『【〔“‘(").find(code) != std::u32string_view::npos; }

/// A line may end between the two: before a space, and beside ideographs but for the rules about punctuation (GB/T 15834).
bool mayBreakBetween(char32_t before, char32_t after)
{
    if (after == U' ') return true;
    return before != U' ' && (isIdeographic(before) || isIdeographic(after)) && !mayNotBegin(after) && !mayNotEnd(before);
}

/// The last place at or before `limit`, in bytes, where a line may end; 0: none.
std::size_t lastBreak(std::string_view utf8, std::size_t limit)
{
    std::size_t best = 0;
    char32_t before = 0;
    for (std::size_t at = 0; at < utf8.size() && at <= limit;) {
        const std::size_t here = at;
        const char32_t code = next(utf8, at);
        if (here > 0 && mayBreakBetween(before, code)) best = here;
        before = code;
    }
    return best;
}

void appendParagraph(std::vector<std::string>& lines, std::string_view rest, double width_mm, double height_mm, Weight weight)
{
    do {
        if (textWidthMm(rest, height_mm, weight) <= width_mm) break;
        std::size_t cut = fittingBytes(rest, width_mm, height_mm, weight);
        if (const std::size_t earlier = cut < rest.size() ? lastBreak(rest, cut) : 0; earlier > 0) cut = earlier;
        lines.emplace_back(rest.substr(0, cut));
        rest.remove_prefix(cut);
        while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
    } while (!rest.empty());
    if (!rest.empty() || lines.empty()) lines.emplace_back(rest);
}

}  // namespace

std::vector<char32_t> codePoints(std::string_view utf8)
{
    std::vector<char32_t> codes;
    codes.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) codes.push_back(next(utf8, at));
    return codes;
}

double textWidthMm(std::string_view utf8, double height_mm, Weight weight)
{
    double em = 0;
    for (std::size_t at = 0; at < utf8.size();) em += advanceEm(next(utf8, at), weight);
    return em * height_mm;
}

std::string elided(std::string_view utf8, double width_mm, double height_mm, Weight weight)
{
    if (textWidthMm(utf8, height_mm, weight) <= width_mm) return std::string(utf8);
    const double room = width_mm - textWidthMm(ellipsis, height_mm, weight);
    if (room <= 0) return std::string(ellipsis);
    std::size_t end = 0;
    double width = 0;
    while (end < utf8.size()) {
        std::size_t after = end;
        width += advanceEm(next(utf8, after), weight) * height_mm;
        if (width > room) break;
        end = after;
    }
    while (end > 0 && utf8[end - 1] == ' ') --end;
    return std::string(utf8.substr(0, end)) + std::string(ellipsis);
}

std::vector<std::string> wrapped(std::string_view utf8, double width_mm, double height_mm, Weight weight)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from <= utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', from), utf8.size());
        std::vector<std::string> paragraph;
        appendParagraph(paragraph, utf8.substr(from, end - from), width_mm, height_mm, weight);
        lines.insert(lines.end(), paragraph.begin(), paragraph.end());
        from = end + 1;
    }
    return lines;
}

std::vector<std::string> wrapped(std::string_view utf8, double width_mm, double height_mm, Weight weight, std::size_t lines)
{
    auto all = wrapped(utf8, width_mm, height_mm, weight);
    if (all.size() <= lines || lines == 0) return all;
    std::string last = all[lines - 1] + " " + all[lines];
    all.resize(lines);
    const std::string with_ellipsis = last + std::string(ellipsis);
    all.back() = textWidthMm(with_ellipsis, height_mm, weight) <= width_mm ? with_ellipsis : elided(last, width_mm, height_mm, weight);
    return all;
}

double fittingHeightMm(std::string_view utf8, double width_mm, double height_mm, double least_mm, Weight weight)
{
    const double width = textWidthMm(utf8, height_mm, weight);
    if (width <= width_mm || width <= 0) return height_mm;
    return std::max(least_mm, height_mm * width_mm / width);
}

Box extentOf(const Text& text)
{
    const double width = textWidthMm(text.utf8, text.height_mm, text.weight);
    const double start = text.align == Align::left ? 0 : text.align == Align::centre ? -width / 2 : -width;
    const double angle = text.degrees * std::numbers::pi / 180;
    const double along_x = std::cos(angle), along_y = -std::sin(angle);
    Box box{1e9, 1e9, -1e9, -1e9};
    for (const double u : {start, start + width})
        for (const double v : {-ascent * text.height_mm, descent * text.height_mm}) {
            const double x = text.at.x + u * along_x - v * along_y;
            const double y = text.at.y + u * along_y + v * along_x;
            box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x), std::max(box.bottom, y)};
        }
    return box;
}

}  // namespace cw::drawing
