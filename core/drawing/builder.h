// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "drawing/sheet.h"
#include "drawing/text.h"

namespace cw::drawing {

/// How a text looks.
struct Type {
    double height_mm = 2.5;
    Weight weight = Weight::regular;
    Colour colour{};
    Align align = Align::left;
    double degrees = 0;

    [[nodiscard]] Type bold() const { Type type = *this; type.weight = Weight::bold; return type; }
    [[nodiscard]] Type semibold() const { Type type = *this; type.weight = Weight::semibold; return type; }
    [[nodiscard]] Type aligned(Align to) const { Type type = *this; type.align = to; return type; }
    [[nodiscard]] Type in(Colour other) const { Type type = *this; type.colour = other; return type; }
    [[nodiscard]] Type sized(double mm) const { Type type = *this; type.height_mm = mm; return type; }
    [[nodiscard]] Type turned(double counter_clockwise) const { Type type = *this; type.degrees = counter_clockwise; return type; }
};

/// A rectangle on paper.
struct Frame {
    double x = 0, y = 0, width = 0, height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Pt centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] Frame inset(double by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
    [[nodiscard]] bool contains(Pt p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
    [[nodiscard]] Box box() const { return {x, y, right(), bottom()}; }
    /// What both cover; of no size when they are apart.
    [[nodiscard]] Frame clippedTo(const Frame& other) const
    {
        const double left = std::max(x, other.x), top = std::max(y, other.y);
        return {left, top, std::max(0.0, std::min(right(), other.right()) - left), std::max(0.0, std::min(bottom(), other.bottom()) - top)};
    }
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
};

/// Puts primitives on a sheet, one after the other, on the current layer.
class SheetBuilder {
public:
    SheetBuilder(std::string number, std::string title, double width_mm, double height_mm);

    SheetBuilder& layer(std::string name);

    void line(Pt from, Pt to, const Stroke& stroke);
    void polyline(std::vector<Pt> points, const Stroke& stroke);
    void polygon(std::vector<Pt> points, std::optional<Colour> fill, std::optional<Stroke> stroke = std::nullopt);
    void rect(const Frame& frame, std::optional<Colour> fill, std::optional<Stroke> stroke = std::nullopt);
    void circle(Pt centre, double radius_mm, std::optional<Colour> fill, std::optional<Stroke> stroke = std::nullopt);
    /// Nothing for an empty text.
    void text(Pt baseline, std::string_view utf8, const Type& type);
    /// Cut with an ellipsis when wider than `width_mm`.
    void textWithin(Pt baseline, std::string_view utf8, const Type& type, double width_mm);
    /// Broken into lines; returns the baseline of the line after the last. `leading` is a factor of the height.
    double paragraph(Pt baseline, std::string_view utf8, const Type& type, double width_mm, double leading = 1.4);
    /// The same with at most `lines` lines.
    double paragraph(Pt baseline, std::string_view utf8, const Type& type, double width_mm, double leading, std::size_t lines);

    /// Tells where the plan of the sheet lies on the site.
    void placeOnSite(const SiteFrame& frame) { sheet_.site = frame; }

    [[nodiscard]] Frame paper() const { return {0, 0, sheet_.width_mm, sheet_.height_mm}; }
    [[nodiscard]] const Sheet& sheet() const { return sheet_; }
    [[nodiscard]] Sheet take() { return std::move(sheet_); }

private:
    double lines(Pt baseline, const std::vector<std::string>& texts, const Type& type, double leading);
    Sheet sheet_;
    std::string layer_ = "SHEET";
};

/// The baseline that centres capitals of this height on `y`. Inter's capitals are 2048/2816 of the em.
[[nodiscard]] inline double baselineCentredOn(double y, double height_mm) { return y + height_mm * 2048 / 2816 / 2; }

}  // namespace cw::drawing
