// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/symbols.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "drawing/style.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

constexpr double degree = std::numbers::pi / 180;

std::string plain(double value) { return units::formatFixed(value, value == std::floor(value) ? 0 : 1); }

void drawBar(SheetBuilder& builder, Pt left, const ScaleBar& bar, bool labels_above)
{
    constexpr double thickness = 2.2;
    const double step = bar.length_mm / bar.parts;
    const Stroke outline{ink::black, pen::fine};
    for (int i = 0; i < bar.parts; ++i)
        builder.rect({left.x + i * step, left.y, step, thickness}, i % 2 == 0 ? ink::black : ink::white, outline);
    const Type type{2.8, Weight::regular, ink::black, Align::centre};
    const double baseline = labels_above ? left.y - 1.2 : left.y + thickness + 3.4;
    for (int i = 0; i <= bar.parts; ++i) {
        if (bar.parts > 2 && i % 2 == 1) continue;
        const bool last = i == bar.parts;
        builder.text({left.x + i * step, baseline}, plain(bar.value * i / bar.parts) + (last ? " " + bar.unit : ""), type);
    }
}

/// An angle that keeps a line of text from standing on its head.
double readable(double degrees)
{
    double angle = std::remainder(degrees, 360.0);
    if (angle > 90.001) angle -= 180;
    if (angle <= -89.999) angle += 180;
    return angle;
}

/// Twice the signed area; positive when the corners run counter-clockwise on the site.
double turnSense(const geometry::Polygon& polygon)
{
    double sum = 0;
    const auto& corners = polygon.corners;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto& a = corners[i];
        const auto& b = corners[(i + 1) % corners.size()];
        sum += static_cast<double>(a.x) * static_cast<double>(b.y) - static_cast<double>(b.x) * static_cast<double>(a.y);
    }
    return sum;
}

/// Text along the way from a to b, `away_mm` to its right on paper.
void drawAlong(SheetBuilder& builder, Pt a, Pt b, double away_mm, const std::string& text, const Type& type)
{
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (length <= 0 || textWidthMm(text, type.height_mm, type.weight) > length) return;
    const Pt along{(b.x - a.x) / length, (b.y - a.y) / length};
    const Pt right{-along.y, along.x};
    const double angle = readable(-std::atan2(along.y, along.x) / degree);
    // The baseline lies half a capital further "down" in the text's own direction.
    const Pt down{std::sin(angle * degree), std::cos(angle * degree)};
    const double drop = type.height_mm * 0.36;
    const Pt middle{(a.x + b.x) / 2 + right.x * away_mm + down.x * drop, (a.y + b.y) / 2 + right.y * away_mm + down.y * drop};
    builder.text(middle, text, type.aligned(Align::centre).turned(angle));
}

}  // namespace

ScaleBar scaleBar(double site_mm_per_unit, std::string unit, int denominator, double most_mm)
{
    const double most_units = most_mm * denominator / site_mm_per_unit;
    double magnitude = std::pow(10, std::floor(std::log10(most_units)));
    double best = magnitude;
    for (const double factor : {1.0, 2.0, 4.0, 5.0, 8.0, 10.0})
        if (factor * magnitude <= most_units * (1 + 1e-9)) best = factor * magnitude;
    return {best * site_mm_per_unit / denominator, best, 4, std::move(unit)};
}

double drawScaleBars(SheetBuilder& builder, Pt upper_left, int denominator, double width_mm)
{
    builder.layer("SCALEBAR");
    const double room = width_mm - 12;
    drawBar(builder, {upper_left.x + 3, upper_left.y + 4}, scaleBar(1000, "m", denominator, room), true);
    drawBar(builder, {upper_left.x + 3, upper_left.y + 7.4}, scaleBar(units::mm_per_foot, "ft", denominator, room), false);
    builder.layer("SHEET");
    return 14;
}

Pt northOnPaper(const PlanView& view, int north_degrees)
{
    const double east = std::sin(north_degrees * degree), north = std::cos(north_degrees * degree);
    return view.turned ? Pt{-north, -east} : Pt{east, -north};
}

void drawNorthArrow(SheetBuilder& builder, Pt centre, double radius_mm, Pt direction)
{
    builder.layer("NORTH");
    const Pt side{-direction.y, direction.x};
    const auto at = [&](double along, double across) {
        return Pt{centre.x + radius_mm * (along * direction.x + across * side.x), centre.y + radius_mm * (along * direction.y + across * side.y)};
    };
    builder.circle(centre, radius_mm * 0.72, std::nullopt, Stroke{ink::black, pen::fine});
    builder.polygon({at(1, 0), at(-0.72, -0.42), at(-0.4, 0)}, ink::black, Stroke{ink::black, pen::fine});
    builder.polygon({at(1, 0), at(-0.72, 0.42), at(-0.4, 0)}, ink::white, Stroke{ink::black, pen::fine});
    const double height = radius_mm * 0.42;
    const Pt letter = at(1.28, 0);
    builder.text({letter.x, baselineCentredOn(letter.y, height)}, "N", {height, Weight::bold, ink::black, Align::centre});
    builder.layer("SHEET");
}

std::string lengthText(double site_mm)
{
    return fmt::format("{} m ({} ft)", units::formatFixed(site_mm / 1000, 2), units::formatFixed(site_mm / units::mm_per_foot, 1));
}

void drawDimension(SheetBuilder& builder, Pt from, Pt to, double offset_mm, const std::string& text, double height_mm)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (length <= 0) return;
    builder.layer("DIMENSIONS");
    const Stroke stroke{ink::black, pen::thin};
    const Pt along{(to.x - from.x) / length, (to.y - from.y) / length};
    const Pt left{along.y, -along.x};
    const auto moved = [&](Pt p, double by) { return Pt{p.x + left.x * by, p.y + left.y * by}; };
    const double sign = offset_mm < 0 ? -1 : 1;
    const Pt a = moved(from, offset_mm), b = moved(to, offset_mm);
    for (const auto& [foot, head] : {std::pair{from, a}, std::pair{to, b}}) {
        builder.line(moved(foot, sign * std::min(1.5, std::abs(offset_mm) / 2)), moved(head, sign * 1.5), stroke);
        const Pt slant{(along.x + left.x) * 0.9, (along.y + left.y) * 0.9};
        builder.line({head.x - slant.x, head.y - slant.y}, {head.x + slant.x, head.y + slant.y}, {ink::black, pen::medium});
    }
    builder.line(a, b, stroke);
    drawAlong(builder, a, b, -sign * (0.6 * height_mm + 0.6), text, {height_mm, Weight::regular, ink::black});
    builder.layer("SHEET");
}

std::string bearing(geometry::Point a, geometry::Point b, int north_degrees)
{
    double azimuth = std::atan2(static_cast<double>(b.x - a.x), static_cast<double>(b.y - a.y)) / degree - north_degrees;
    azimuth = std::fmod(std::fmod(azimuth, 360) + 360, 360);
    const bool north = azimuth <= 90 || azimuth >= 270;
    const bool east = azimuth <= 180;
    const double angle = azimuth <= 90 ? azimuth : azimuth <= 180 ? 180 - azimuth : azimuth <= 270 ? azimuth - 180 : 360 - azimuth;
    const auto seconds = static_cast<long>(std::lround(angle * 3600));
    return fmt::format("{} {:02}°{:02}′{:02}″ {}", north ? "N" : "S", seconds / 3600, seconds / 60 % 60, seconds % 60, east ? "E" : "W");
}

std::optional<geometry::Point> leaves(const geometry::Polygon& polygon, geometry::Point from, int dx, int dy)
{
    std::optional<double> nearest;
    const auto& corners = polygon.corners;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto &a = corners[i], &b = corners[(i + 1) % corners.size()];
        // Along the way: u; across it: v. The edge is crossed where v is zero.
        const auto u = [&](geometry::Point p) { return static_cast<double>((p.x - from.x) * dx + (p.y - from.y) * dy); };
        const auto v = [&](geometry::Point p) { return static_cast<double>((p.x - from.x) * -dy + (p.y - from.y) * dx); };
        if ((v(a) > 0) == (v(b) > 0)) continue;
        const double along = u(a) + (u(b) - u(a)) * v(a) / (v(a) - v(b));
        if (along > 0 && (!nearest || along < *nearest)) nearest = along;
    }
    if (!nearest) return std::nullopt;
    const auto steps = static_cast<geometry::Mm>(std::llround(*nearest));
    return geometry::Point{from.x + steps * dx, from.y + steps * dy};
}

std::vector<Frame> drawSetbacks(SheetBuilder& builder, const PlanView& view, const geometry::Polygon& boundary, const std::vector<geometry::Rect>& rects)
{
    std::vector<Frame> taken;
    for (const auto& [dx, dy] : {std::pair{-1, 0}, std::pair{1, 0}, std::pair{0, -1}, std::pair{0, 1}}) {
        const auto reach = [dx = dx, dy = dy](const geometry::Rect& r) { return dx < 0 ? -r.min.x : dx > 0 ? r.max.x : dy < 0 ? -r.min.y : r.max.y; };
        const auto outermost = std::max_element(rects.begin(), rects.end(), [&](const auto& a, const auto& b) { return reach(a) < reach(b); });
        if (outermost == rects.end()) break;
        const geometry::Point middle = outermost->centre();
        const geometry::Point from = dx < 0 ? geometry::Point{outermost->min.x, middle.y} : dx > 0 ? geometry::Point{outermost->max.x, middle.y}
                                   : dy < 0 ? geometry::Point{middle.x, outermost->min.y} : geometry::Point{middle.x, outermost->max.y};
        const auto end = leaves(boundary, from, dx, dy);
        if (!end) continue;
        const Pt a = view.toPaper(from), b = view.toPaper(*end);
        constexpr double height = 3.2, ends = 4;
        const std::string text = words::say("Setback ") + lengthText(std::hypot(static_cast<double>(end->x - from.x), static_cast<double>(end->y - from.y)));
        if (textWidthMm(text, height) + 2 * ends > std::hypot(b.x - a.x, b.y - a.y)) continue;
        drawDimension(builder, a, b, 0, text, height);
        constexpr double half = 4;
        taken.push_back({std::min(a.x, b.x) - half, std::min(a.y, b.y) - half, std::abs(b.x - a.x) + 2 * half, std::abs(b.y - a.y) + 2 * half});
    }
    return taken;
}

void drawPropertyLine(SheetBuilder& builder, const PlanView& view, const floorplan::Site& site)
{
    const auto& corners = site.boundary.corners;
    if (corners.size() < 3) return;
    builder.layer("PROPERTY");
    builder.polygon(view.toPaper(site.boundary), std::nullopt, Stroke{ink::black, pen::heavy, Dash::centre});
    // On paper (y downwards) the land lies to the left of counter-clockwise corners, so the outside is to the right.
    const double outside = turnSense(site.boundary) > 0 ? 1 : -1;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto& a = corners[i];
        const auto& b = corners[(i + 1) % corners.size()];
        const double length = std::hypot(static_cast<double>(b.x - a.x), static_cast<double>(b.y - a.y));
        const std::string text = bearing(a, b, site.north_degrees) + " · " + lengthText(length);
        drawAlong(builder, view.toPaper(a), view.toPaper(b), outside * 4, text, {3.5, Weight::regular, ink::black});
        builder.circle(view.toPaper(a), 1, ink::white, Stroke{ink::black, pen::medium});
    }
    builder.layer("SHEET");
}

}  // namespace cw::drawing
