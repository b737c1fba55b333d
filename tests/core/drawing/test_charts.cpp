// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <QTest>

#include "drawing/axis.h"
#include "drawing/charts.h"
#include "drawing/table.h"
#include "support/papers_sample.h"

using namespace cw;
using namespace cw::drawing;

namespace {

constexpr Frame frame{10, 10, 180, 90};
const ChartStyle style{4, 0.9};

SheetBuilder sheet() { return SheetBuilder("1", "chart", 200, 110); }

std::vector<Path> filled(const Sheet& drawn)
{
    std::vector<Path> paths;
    for (const auto& primitive : drawn.primitives)
        if (const auto* path = std::get_if<Path>(&primitive); path && path->fill) paths.push_back(*path);
    return paths;
}

double widthOf(const Path& path) { return path.points[1].x - path.points[0].x; }

void verifyInside(const Sheet& drawn)
{
    const Box paper{0, 0, drawn.width_mm, drawn.height_mm};
    for (const Text& text : test::textsOf(drawn)) QVERIFY2(paper.contains(extentOf(text)), text.utf8.c_str());
}

}  // namespace

class Charts : public QObject {
    Q_OBJECT
private slots:
    void stepsOfAnAxisAreRound();
    void theAxisHoldsTheLargestValue();
    void barsAreSortedAndProportional();
    void missingPowerIsFilled();
    void enoughPowerIsNotMarkedAsMissing();
    void monthsHaveTwelveColumns();
    void anEmptyChartDrawsNothing();
    void aTableKeepsToItsWidthAndBottom();
};

void Charts::stepsOfAnAxisAreRound()
{
    QCOMPARE(niceStep(100, 5), 20.0);
    QCOMPARE(niceStep(317, 6), 100.0);
    QCOMPARE(niceStep(0.9, 4), 0.25);
    QCOMPARE(niceStep(0, 4), 1.0);
}

void Charts::theAxisHoldsTheLargestValue()
{
    for (const double most : {0.3, 1.0, 7.0, 99.0, 317.0, 6199.0, 1e6}) {
        const ValueAxis axis = valueAxis(frame, most, style);
        QVERIFY(axis.top >= most * (1 - 1e-9));
        QVERIFY(axis.y(most) >= axis.plot.y - 1e-9);
        QCOMPARE(axis.y(0), axis.plot.bottom());
    }
}

void Charts::barsAreSortedAndProportional()
{
    SheetBuilder builder = sheet();
    drawBarChart(builder, frame, {{"small", 10, "10"}, {"large", 40, "40"}, {"none", 0, "0"}}, okabe_ito::blue, style);
    const auto bars = filled(builder.sheet());
    QCOMPARE(bars.size(), std::size_t{3});
    QVERIFY(std::abs(widthOf(bars[0]) - 4 * widthOf(bars[1])) < 1e-9);
    QCOMPARE(widthOf(bars[2]), 0.0);
    QCOMPARE(test::textsOf(builder.sheet()).front().utf8, std::string("large"));
    verifyInside(builder.sheet());
}

void Charts::missingPowerIsFilled()
{
    SheetBuilder builder = sheet();
    drawStepChart(builder, frame, {{{test::day(2024, 6, 1), 10, 8}, {test::day(2024, 8, 1), 10, 50}}, "MW", "needed", "supply"}, style);
    QVERIFY(test::says(builder.sheet(), "missing"));
    QVERIFY(test::says(builder.sheet(), "MW"));
    // Supply twice, missing once, and the key of what is missing.
    QCOMPARE(filled(builder.sheet()).size(), std::size_t{4});
    verifyInside(builder.sheet());
}

void Charts::enoughPowerIsNotMarkedAsMissing()
{
    SheetBuilder builder = sheet();
    drawStepChart(builder, frame, {{{test::day(2024, 6, 1), 5, 8}}, "MW", "needed", "supply"}, style);
    QVERIFY(!test::says(builder.sheet(), "missing"));
    QVERIFY(test::says(builder.sheet(), "2024"));
}

void Charts::monthsHaveTwelveColumns()
{
    SheetBuilder builder = sheet();
    MonthChart chart;
    for (int i = 0; i < 12; ++i) chart.values.push_back(100 + i);
    chart.unit = "m³/day";
    chart.marks = {{"peak day", 300, okabe_ito::vermilion}};
    drawMonthChart(builder, frame, chart, okabe_ito::sky, style);
    QCOMPARE(filled(builder.sheet()).size(), std::size_t{13});
    QVERIFY(test::says(builder.sheet(), "peak day"));
    verifyInside(builder.sheet());
}

void Charts::anEmptyChartDrawsNothing()
{
    SheetBuilder builder = sheet();
    drawStepChart(builder, frame, {}, style);
    drawBarChart(builder, frame, {}, okabe_ito::blue, style);
    drawMonthChart(builder, frame, {}, okabe_ito::blue, style);
    QVERIFY(builder.sheet().primitives.empty());
}

void Charts::aTableKeepsToItsWidthAndBottom()
{
    SheetBuilder builder = sheet();
    std::vector<std::vector<std::string>> rows(40, {"A name that is much too long for its narrow column", "12,345"});
    const double below = drawTable(builder, {10, 10}, {{"Name", 40}, {"Value", 20, Align::right}}, rows, {3, 6}, 80);
    QVERIFY(below <= 80 + 6);
    QVERIFY(test::says(builder.sheet(), "more"));
    for (const Text& text : test::textsOf(builder.sheet())) QVERIFY(extentOf(text).right <= 70.01);
    SheetBuilder wraps = sheet();
    drawTable(wraps, {10, 10}, {{"", 40}}, {{"A name that is much too long for its narrow column"}}, {3, 6, true, true}, 80);
    QVERIFY(test::textsOf(wraps.sheet()).size() > 1);
    QVERIFY(!test::says(wraps.sheet(), "…"));
}

QTEST_APPLESS_MAIN(Charts)
#include "test_charts.moc"
