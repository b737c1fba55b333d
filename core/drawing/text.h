// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "drawing/sheet.h"

/// Fitting text into a width. Widths are those of textWidthMm.
namespace cw::drawing {

/// Character by character; a broken byte counts as U+FFFD and never stops the reading.
[[nodiscard]] std::vector<char32_t> codePoints(std::string_view utf8);

/// The text itself, or its beginning with an ellipsis when it is wider than `width_mm`.
[[nodiscard]] std::string elided(std::string_view utf8, double width_mm, double height_mm, Weight weight = Weight::regular);

/// Lines no wider than `width_mm`, broken at spaces and beside Chinese characters; a single word that is too wide is broken where it must be.
/// A newline in the text ends a line. Never empty: the text "" is one empty line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view utf8, double width_mm, double height_mm, Weight weight = Weight::regular);

/// The same, at most `lines` of them; the last ends in an ellipsis when there is more.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view utf8, double width_mm, double height_mm, Weight weight, std::size_t lines);

/// The greatest text height up to `height_mm` at which the line fits, never below `least_mm`.
[[nodiscard]] double fittingHeightMm(std::string_view utf8, double width_mm, double height_mm, double least_mm, Weight weight = Weight::regular);

/// Extent of a text on the paper, turned as it is: a box around ascenders and descenders.
struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
    [[nodiscard]] bool overlaps(const Box& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    [[nodiscard]] bool contains(const Box& other) const
    {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }
};
[[nodiscard]] Box extentOf(const Text& text);

}  // namespace cw::drawing
