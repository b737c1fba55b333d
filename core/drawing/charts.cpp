// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/charts.h"

#include <algorithm>
#include <cmath>


#include "drawing/axis.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using std::chrono::day;
using std::chrono::months;
using std::chrono::sys_days;
using units::Date;

constexpr Colour supply_fill{0xb9, 0xdc, 0xf2};        // sky blue, lightened
constexpr Colour missing_fill{0xf6, 0xc2, 0x9b};       // vermilion, lightened

double daysOf(Date date) { return static_cast<double>(sys_days(date).time_since_epoch().count()); }

constexpr const char* month_names[] = {words::sayable("Jan"), words::sayable("Feb"), words::sayable("Mar"), words::sayable("Apr"), words::sayable("May"), words::sayable("Jun"),
                                         words::sayable("Jul"), words::sayable("Aug"), words::sayable("Sep"), words::sayable("Oct"), words::sayable("Nov"), words::sayable("Dec")};

std::string monthText(Date date)
{
    return words::say("{0} {1}", words::said(month_names[(static_cast<unsigned>(date.month()) - 1) % 12]), static_cast<int>(date.year()));
}

/// "J" where months have initials, else the short name.
std::string initialOf(std::size_t month)
{
    const std::string said = words::said(month_names[month]);
    return said == month_names[month] ? said.substr(0, 1) : said;
}

/// Days to paper; the last value is held for a while after its date.
struct TimeAxis {
    Frame plot;
    double first = 0, last = 1;
    [[nodiscard]] double x(double days) const { return plot.x + plot.width * (days - first) / (last - first); }
};

TimeAxis timeAxis(const Frame& plot, const std::vector<StepPoint>& points)
{
    const double first = daysOf(points.front().date), last = daysOf(points.back().date);
    const double span = std::max(30.0, last - first);
    return {plot, first - span * 0.02, last + span * 0.12};
}

void drawMonths(SheetBuilder& builder, const TimeAxis& axis, const ChartStyle& style)
{
    const auto from = std::chrono::floor<std::chrono::days>(sys_days(std::chrono::days(static_cast<int>(axis.first))));
    Date month = Date(from).year() / Date(from).month() / day(1);
    const double width = textWidthMm(words::say("{0} {1}", words::said("Nov"), 2024), style.text_mm) * 1.3;
    const double per_month = axis.x(axis.first + 30.4) - axis.x(axis.first);
    const int every = std::max(1, static_cast<int>(std::ceil(width / std::max(1e-6, per_month))));
    for (; daysOf(month) <= axis.last; month = month + months(every)) {
        const double x = axis.x(daysOf(month));
        if (x < axis.plot.x) continue;
        builder.line({x, axis.plot.bottom()}, {x, axis.plot.bottom() + 1.2}, {ink::black, pen::thin});
        const double half = textWidthMm(monthText(month), style.text_mm) / 2;
        if (x - half < axis.plot.x - half || x + half > axis.plot.right()) continue;
        builder.text({x, axis.plot.bottom() + style.text_mm * 1.5}, monthText(month), {style.text_mm, Weight::regular, ink::grey, Align::centre});
    }
}

/// One interval of the step curve on paper.
struct Interval {
    double from = 0, to = 0;
    double need = 0, supply = 0;
};

std::vector<Interval> intervals(const TimeAxis& axis, const std::vector<StepPoint>& points)
{
    std::vector<Interval> list;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double to = i + 1 < points.size() ? axis.x(daysOf(points[i + 1].date)) : axis.plot.right();
        list.push_back({axis.x(daysOf(points[i].date)), to, points[i].need, points[i].supply});
    }
    return list;
}

}  // namespace

void drawStepChart(SheetBuilder& builder, const Frame& frame, const StepChart& chart, const ChartStyle& style)
{
    if (chart.points.empty()) return;
    builder.layer("CHART");
    double most = 0;
    for (const StepPoint& point : chart.points) most = std::max({most, point.need, point.supply});
    const ValueAxis values = valueAxis(frame, most, style);
    const TimeAxis times = timeAxis(values.plot, chart.points);
    const auto list = intervals(times, chart.points);
    bool missing = false;
    for (const Interval& i : list) {
        builder.rect({i.from, values.y(i.supply), i.to - i.from, values.y(0) - values.y(i.supply)}, supply_fill);
        if (i.need <= i.supply) continue;
        missing = true;
        builder.rect({i.from, values.y(i.need), i.to - i.from, values.y(i.supply) - values.y(i.need)}, missing_fill);
    }
    drawValueAxis(builder, values, chart.unit, style);
    std::vector<Pt> supply, need;
    for (const Interval& i : list) {
        supply.insert(supply.end(), {{i.from, values.y(i.supply)}, {i.to, values.y(i.supply)}});
        need.insert(need.end(), {{i.from, values.y(i.need)}, {i.to, values.y(i.need)}});
    }
    builder.polyline(supply, {okabe_ito::blue, style.line_mm});
    builder.polyline(need, {okabe_ito::vermilion, style.line_mm});
    drawMonths(builder, times, style);
    std::vector<Key> keys{{chart.supply_name, okabe_ito::blue, true}, {chart.need_name, okabe_ito::vermilion, true}};
    if (missing) keys.push_back({"missing", missing_fill, false});
    drawKeys(builder, {values.plot.x + 12, frame.y + style.text_mm}, keys, style);
    builder.layer("SHEET");
}

void drawBarChart(SheetBuilder& builder, const Frame& frame, std::vector<Bar> bars, Colour colour, const ChartStyle& style)
{
    if (bars.empty()) return;
    builder.layer("CHART");
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.value > b.value; });
    double names = 0, texts = 0, most = 0;
    for (const Bar& bar : bars) {
        names = std::max(names, textWidthMm(bar.name, style.text_mm));
        texts = std::max(texts, textWidthMm(bar.text, style.text_mm, Weight::semibold));
        most = std::max(most, bar.value);
    }
    names = std::min(names, frame.width * 0.4);
    const double left = frame.x + names + 3;
    const double room = std::max(1.0, frame.right() - left - texts - 2.5);
    const double pitch = std::min(frame.height / static_cast<double>(bars.size()), style.text_mm * 3);
    double y = frame.y;
    for (const Bar& bar : bars) {
        const double length = most > 0 ? room * std::max(0.0, bar.value) / most : 0;
        const double middle = y + pitch / 2;
        builder.textWithin({left - 3, baselineCentredOn(middle, style.text_mm)}, bar.name, {style.text_mm, Weight::regular, ink::black, Align::right}, names);
        builder.rect({left, middle - pitch * 0.3, length, pitch * 0.6}, colour);
        builder.text({left + length + 2, baselineCentredOn(middle, style.text_mm)}, bar.text, {style.text_mm, Weight::semibold, ink::black});
        y += pitch;
    }
    builder.line({left, frame.y}, {left, y}, {ink::black, pen::medium});
    builder.layer("SHEET");
}

void drawMonthChart(SheetBuilder& builder, const Frame& frame, const MonthChart& chart, Colour colour, const ChartStyle& style)
{
    if (chart.values.empty()) return;
    builder.layer("CHART");
    double most = 0;
    for (const double value : chart.values) most = std::max(most, value);
    for (const MonthMark& mark : chart.marks) most = std::max(most, mark.value);
    const ValueAxis axis = valueAxis(frame, most, style);
    drawValueAxis(builder, axis, chart.unit, style);
    const double pitch = axis.plot.width / static_cast<double>(chart.values.size());
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        const double x = axis.plot.x + pitch * (static_cast<double>(i) + 0.5);
        const double y = axis.y(chart.values[i]);
        builder.rect({x - pitch * 0.32, y, pitch * 0.64, axis.plot.bottom() - y}, colour);
        builder.text({x, axis.plot.bottom() + style.text_mm * 1.5}, initialOf(i % 12), {style.text_mm, Weight::regular, ink::grey, Align::centre});
    }
    std::vector<Key> keys{{words::say("mean day of the month"), colour, false}};
    for (const MonthMark& mark : chart.marks) {
        builder.line({axis.plot.x, axis.y(mark.value)}, {axis.plot.right(), axis.y(mark.value)}, {mark.colour, style.line_mm});
        keys.push_back({mark.name, mark.colour, true});
    }
    drawKeys(builder, {axis.plot.x + 12, frame.y + style.text_mm}, keys, style);
    builder.layer("SHEET");
}

}  // namespace cw::drawing
