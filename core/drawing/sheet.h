// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Sheets of vector primitives: the one geometry of everything printed. PDF, SVG and DXF are small back ends over it.
namespace cw::drawing {

/// Paper coordinates: millimetres from the upper left corner, y downwards.
struct Pt {
    double x = 0;
    double y = 0;
    friend bool operator==(const Pt&, const Pt&) = default;
};

struct Colour {
    std::uint8_t r = 0, g = 0, b = 0;
    friend bool operator==(const Colour&, const Colour&) = default;
};

enum class Dash { solid, dashed, dotted, centre };

struct Stroke {
    Colour colour;
    double width_mm = 0.18;
    Dash dash = Dash::solid;
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// A polyline or polygon.
struct Path {
    std::vector<Pt> points;
    bool closed = false;
    std::optional<Stroke> stroke;
    std::optional<Colour> fill;
    std::string layer;                         ///< DXF layer: "EQUIPMENT"
    friend bool operator==(const Path&, const Path&) = default;
};

struct Circle {
    Pt centre;
    double radius_mm = 1;
    std::optional<Stroke> stroke;
    std::optional<Colour> fill;
    std::string layer;
    friend bool operator==(const Circle&, const Circle&) = default;
};

enum class Align { left, centre, right };
enum class Weight { regular, semibold, bold };

/// One line of text; `at` is on its baseline. Width is known only to the back end: see textWidthMm for layout.
struct Text {
    std::string utf8;
    Pt at;
    double height_mm = 2.5;                    ///< cap height x 1.4, i.e. the font size
    Align align = Align::left;
    Weight weight = Weight::regular;
    Colour colour;
    double degrees = 0;                        ///< counter-clockwise
    std::string layer;
    friend bool operator==(const Text&, const Text&) = default;
};

using Primitive = std::variant<Path, Circle, Text>;

/// Where the plan of a sheet lies on the site.
struct SiteFrame {
    Pt origin;                                 ///< of the site's plane, on paper
    double denominator = 1;                    ///< of the scale: site millimetres per paper millimetre
    bool turned = false;                       ///< site east points up
    friend bool operator==(const SiteFrame&, const SiteFrame&) = default;
};

struct Sheet {
    std::string number;                        ///< "A-101"
    std::string title;
    double width_mm = 420;
    double height_mm = 297;
    std::vector<Primitive> primitives;         ///< painted in order
    std::optional<SiteFrame> site;             ///< of the sheet's plan, when it has one
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// Width of a line set in Inter, from its published advance widths (rounded up): for layout and fitting.
[[nodiscard]] double textWidthMm(std::string_view utf8, double height_mm, Weight weight = Weight::regular);

}  // namespace cw::drawing
