// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "drawing/builder.h"

namespace cw::drawing {

/// A2 and smaller have other margins; all plans are A1 landscape (ISO 216: 841 x 594 mm).
inline constexpr double a1_width_mm = 841, a1_height_mm = 594;

/// What the title block says. Empty fields are drawn as an em dash.
struct TitleBlock {
    std::string project;
    std::string client;
    std::string site;                          ///< name and address
    std::string jurisdiction;
    std::string author;
    std::string sheet_title;
    std::string number;                        ///< "A-101"
    std::string scale;                         ///< "1:200 at A1", "not to scale"
    std::string revision;
    int sheet = 1, sheets = 1;
};

/// What the border leaves free.
struct SheetLayout {
    Frame drawing;                             ///< left of the strip
    Frame strip;                               ///< above the title block: legend, notes, north arrow
};

/// Where everything goes on an A1 plan.
namespace border {
// ISO 5457:1999: 20 mm on the left for binding, 10 mm elsewhere, a 5 mm band for the grid references.
inline constexpr double binding_margin = 20, margin = 10, band = 5;
inline constexpr double strip_width = 150, block_height = 169, padding = 5;
inline constexpr Frame inner{binding_margin + band, margin + band, a1_width_mm - binding_margin - margin - 2 * band, a1_height_mm - 2 * margin - 2 * band};
inline constexpr double strip_x = inner.x + inner.width - strip_width;
}
inline constexpr SheetLayout plan_layout{
    {border::inner.x + border::padding, border::inner.y + border::padding, border::inner.width - border::strip_width - 2 * border::padding,
     border::inner.height - 2 * border::padding},
    {border::strip_x + border::padding, border::inner.y + border::padding, border::strip_width - 2 * border::padding,
     border::inner.height - border::block_height - 2 * border::padding}};

/// Border after ISO 5457 (binding margin, grid references, centring marks) for an A1 sheet, a strip at the right with the
/// title block at its foot, lines to sign on included. What stays free: plan_layout.
void drawBorder(SheetBuilder& builder, const TitleBlock& block);

/// The mark of the program: a small cluster of squares and its name.
void drawMark(SheetBuilder& builder, Pt upper_left, double height_mm, Colour colour);
/// The width it takes.
[[nodiscard]] double markWidthMm(double height_mm);

}  // namespace cw::drawing
