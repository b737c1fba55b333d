// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "drawing/builder.h"
#include "drawing/style.h"
#include "evaluation/assessment.h"

/// 16:9 slides of 338.67 x 190.5 mm, read from the back row of a meeting room.
namespace cw::report::slide {

using drawing::Frame;
using drawing::Pt;
using drawing::SheetBuilder;
using drawing::Type;
using drawing::Weight;

inline constexpr double width_mm = 338.67, height_mm = 190.5, margin_mm = 16;
/// No text on a slide is smaller.
inline constexpr double small_mm = 4.0, body_mm = 4.8, lead_mm = 6.0, title_mm = 10.5;
/// Below the title, above the foot.
inline constexpr Frame body{margin_mm, 44, width_mm - 2 * margin_mm, height_mm - 44 - 18};

/// A slide with its title and one line below it, made smaller where it is long. The foot follows when the number of slides is known.
[[nodiscard]] SheetBuilder begin(const std::string& title, const std::string& line);
void drawFoot(SheetBuilder& builder, const document::Document& document, int number, int count);

/// A large figure with its name above and a second unit below.
struct Tile {
    std::string name;
    std::string value;
    std::string below;
};
void drawTile(SheetBuilder& builder, const Frame& frame, const Tile& tile);

/// Name and value in two columns; returns the y below.
double drawFacts(SheetBuilder& builder, const Frame& frame, const std::vector<std::pair<std::string, std::string>>& facts);

/// Returns the y below.
double drawHeading(SheetBuilder& builder, Pt upper_left, double width, std::string_view text);

// The slides, without their feet.
[[nodiscard]] SheetBuilder project(const document::Document& document, const evaluation::Assessment& assessment);
[[nodiscard]] SheetBuilder site(const document::Document& document, const evaluation::Assessment& assessment);
[[nodiscard]] SheetBuilder power(const document::Document& document, const evaluation::Assessment& assessment);
[[nodiscard]] SheetBuilder water(const document::Document& document, const evaluation::Assessment& assessment);
[[nodiscard]] SheetBuilder cost(const document::Document& document, const evaluation::Assessment& assessment);
/// As many as the sources fill.
[[nodiscard]] std::vector<SheetBuilder> sources(const document::Document& document, const evaluation::Assessment& assessment);

}  // namespace cw::report::slide
