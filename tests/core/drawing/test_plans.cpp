// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <set>

#include <QTest>

#include "drawing/hall_plan.h"
#include "drawing/site_plan.h"
#include "drawing/symbols.h"
#include "support/papers_sample.h"

using namespace cw;
using namespace cw::drawing;
using geometry::Point;
using geometry::Rect;

namespace {

bool near(Pt a, Pt b) { return std::abs(a.x - b.x) < 1e-9 && std::abs(a.y - b.y) < 1e-9; }

/// Filled rectangles of one layer.
std::vector<Path> filled(const Sheet& sheet, std::string_view layer)
{
    std::vector<Path> paths;
    for (const auto& primitive : sheet.primitives)
        if (const auto* path = std::get_if<Path>(&primitive); path && path->fill && path->layer == layer) paths.push_back(*path);
    return paths;
}

}  // namespace

class Plans : public QObject {
    Q_OBJECT
private slots:
    void theWindowIsCentredAndNorthIsUp();
    void aTurnedPlanHasEastUp();
    void theLargestStandardScaleIsTaken();
    void turningIsOnlyDoneForALargerScale();
    void nothingToDrawGivesNoView();
    void scaleBarsAreTrueToTheScale();
    void theNorthArrowFollowsTheSite();
    void bearingsReadLikeASurveyors();
    void aWayLeavesThePropertyAtItsLine();
    void facingRowsHaveAFrontAisleBetweenThem();
    void everyRackIsDrawnWhereItStands();
    void tinyRacksAreDrawnAsTheirRow();
    void whatStandsOutsideTheSheetIsCutOff();
    void removedCopiesAreNotDrawn();
    void labelsNeverCoverEachOther();
    void dimensionsSayMetresAndFeet();
};

void Plans::theWindowIsCentredAndNorthIsUp()
{
    const PlanView view{{{0, 0}, {10'000, 20'000}}, {100, 100, 200, 300}, 100, false};
    QVERIFY(near(view.toPaper(Point{5'000, 10'000}), {200, 250}));
    QVERIFY(near(view.toPaper(Point{6'000, 11'000}), {210, 240}));
}

void Plans::aTurnedPlanHasEastUp()
{
    const PlanView view{{{0, 0}, {10'000, 20'000}}, {100, 100, 200, 300}, 100, true};
    QVERIFY(near(view.toPaper(Point{6'000, 10'000}), {200, 240}));
    QVERIFY(near(view.toPaper(Point{5'000, 11'000}), {190, 250}));
    const Frame drawn = view.drawn();
    QCOMPARE(drawn.width, 200.0);
    QCOMPARE(drawn.height, 100.0);
}

void Plans::theLargestStandardScaleIsTaken()
{
    const Frame frame{0, 0, 600, 500};
    QCOMPARE(fitted({{0, 0}, {59'000, 49'000}}, frame, false)->denominator, 100);
    QCOMPARE(fitted({{0, 0}, {61'000, 49'000}}, frame, false)->denominator, 200);
    QCOMPARE(fitted({{0, 0}, {1'220'000, 899'000}}, frame, false)->denominator, 2500);
}

void Plans::turningIsOnlyDoneForALargerScale()
{
    const Frame frame{0, 0, 600, 400};
    const auto tall = fitted({{0, 0}, {38'000, 59'000}}, frame, true);
    QVERIFY(tall->turned);
    QCOMPARE(tall->denominator, 100);
    QVERIFY(!fitted({{0, 0}, {59'000, 38'000}}, frame, true)->turned);
    QVERIFY(!fitted({{0, 0}, {30'000, 30'000}}, frame, true)->turned);
    QVERIFY(!fitted({{0, 0}, {38'000, 59'000}}, frame, false)->turned);
}

void Plans::nothingToDrawGivesNoView()
{
    QVERIFY(!fitted({}, {0, 0, 100, 100}, true));
    QVERIFY(!fitted({{0, 0}, {0, 5'000}}, {0, 0, 100, 100}, true));
    QVERIFY(!fitted({{0, 0}, {900'000'000, 900'000'000}}, {0, 0, 100, 100}, true));
    QVERIFY(!siteView(plan_layout.drawing, document::Document()));
    QVERIFY(campusWindow(document::Document()).isEmpty());
}

void Plans::scaleBarsAreTrueToTheScale()
{
    for (const int denominator : standardScales())
        for (const double unit : {1000.0, units::mm_per_foot}) {
            const ScaleBar bar = scaleBar(unit, "x", denominator, 90);
            QVERIFY(bar.length_mm <= 90 + 1e-9);
            QVERIFY(bar.length_mm > 30);
            QVERIFY(std::abs(bar.length_mm * denominator - bar.value * unit) < 1e-6);
        }
    // On the sheet: from the left edge of the first part to the right edge of the last.
    SheetBuilder builder("A-1", "t", 400, 300);
    drawScaleBars(builder, {10, 10}, 200, 102);
    double left = 1e9, right = -1e9;
    for (const Path& path : filled(builder.sheet(), "SCALEBAR"))
        if (path.points.front().y < 15)
            for (const Pt& p : path.points) left = std::min(left, p.x), right = std::max(right, p.x);
    QVERIFY(std::abs((right - left) * 200 / 1000 - 10 * std::round((right - left) * 200 / 1e4)) < 1e-9);
    QVERIFY(test::says(builder.sheet(), " m"));
    QVERIFY(test::says(builder.sheet(), " ft"));
}

void Plans::theNorthArrowFollowsTheSite()
{
    PlanView view{{{0, 0}, {1000, 1000}}, {0, 0, 100, 100}, 100, false};
    QVERIFY(near(northOnPaper(view, 0), {0, -1}));
    QVERIFY(near(northOnPaper(view, 90), {1, 0}));
    view.turned = true;
    QVERIFY(near(northOnPaper(view, 0), {-1, 0}));
}

void Plans::bearingsReadLikeASurveyors()
{
    QCOMPARE(bearing({0, 0}, {0, 1000}, 0), std::string("N 00°00′00″ E"));
    QCOMPARE(bearing({0, 0}, {1000, 1000}, 0), std::string("N 45°00′00″ E"));
    QCOMPARE(bearing({0, 0}, {1000, -1000}, 0), std::string("S 45°00′00″ E"));
    QCOMPARE(bearing({0, 0}, {-1000, -1000}, 0), std::string("S 45°00′00″ W"));
    QCOMPARE(bearing({0, 0}, {-1000, 1000}, 0), std::string("N 45°00′00″ W"));
    // True north 45 degrees clockwise of +y: the way to the north-east is due north.
    QCOMPARE(bearing({0, 0}, {1000, 1000}, 45), std::string("N 00°00′00″ E"));
}

void Plans::aWayLeavesThePropertyAtItsLine()
{
    const geometry::Polygon land{{{0, 0}, {100'000, 0}, {60'000, 80'000}, {0, 80'000}}};
    QCOMPARE(*leaves(land, {10'000, 20'000}, -1, 0), (Point{0, 20'000}));
    QCOMPARE(*leaves(land, {10'000, 40'000}, 1, 0), (Point{80'000, 40'000}));
    QCOMPARE(*leaves(land, {10'000, 40'000}, 0, 1), (Point{10'000, 80'000}));
    QVERIFY(!leaves(land, {200'000, 40'000}, 1, 0));
}

void Plans::facingRowsHaveAFrontAisleBetweenThem()
{
    const auto document = test::smallDesign();
    const document::DocumentLookup lookup(document);
    const auto standing = standingIn(placementsIn(document, AreaId("hall")), lookup, 100);
    QCOMPARE(standing.size(), std::size_t{8});
    const Aisles aisles = findAisles(Rect::at({40'000, 30'000}, {20'000, 10'000}), standing);
    QCOMPARE(aisles.across_y.size(), std::size_t{3});
    QCOMPARE(aisles.across_y[0].kind, Aisle::Kind::edge);
    QCOMPARE(aisles.across_y[1].kind, Aisle::Kind::front);
    QCOMPARE(aisles.across_y[1].from, standing.front().rect.max.y);
    QCOMPARE(aisles.across_y[1].to, geometry::Mm{36'000});
    QCOMPARE(aisles.across_x.size(), std::size_t{2});
    QVERIFY(standingIn(placementsIn(document, AreaId("hall")), lookup, 7).empty());
}

void Plans::everyRackIsDrawnWhereItStands()
{
    const auto document = test::smallDesign();
    const auto* hall = document.find<floorplan::Area>(AreaId("hall"));
    const auto view = hallView(plan_layout.drawing, *hall);
    SheetBuilder builder("A-101", "Hall", a1_width_mm, a1_height_mm);
    const DrawnHall drawn = drawHall(builder, *view, *hall, document);
    QCOMPARE(drawn.equipment.at(Equipment::compute_rack), std::int64_t{8});
    const auto racks = filled(builder.sheet(), "EQUIPMENT");
    QCOMPARE(racks.size(), std::size_t{8});
    const Frame walls = view->drawn();
    for (const Path& rack : racks)
        for (const Pt& p : rack.points) QVERIFY(walls.contains(p));
    for (const char* label : {"A1", "A4"}) QVERIFY(test::says(builder.sheet(), label));
}

void Plans::tinyRacksAreDrawnAsTheirRow()
{
    const auto document = test::smallDesign();
    const document::DocumentLookup lookup(document);
    const auto* row = document.find<floorplan::Placement>(PlacementId("row-1"));
    const PlanView near_view{{{40'000, 30'000}, {60'000, 40'000}}, {0, 0, 400, 400}, 100, false};
    PlanView far_view = near_view;
    far_view.denominator = 5000;
    SheetBuilder close("1", "close", 400, 400), far("2", "far", 400, 400);
    EquipmentPainter(close, near_view, lookup).paint(*row);
    EquipmentPainter painter(far, far_view, lookup);
    painter.paint(*row);
    QCOMPARE(filled(close.sheet(), "EQUIPMENT").size(), std::size_t{4});
    QCOMPARE(filled(far.sheet(), "EQUIPMENT").size(), std::size_t{1});
    QCOMPARE(painter.counts().at(Equipment::compute_rack), std::int64_t{4});
}

void Plans::whatStandsOutsideTheSheetIsCutOff()
{
    auto document = test::smallDesign();
    auto row = *document.find<floorplan::Placement>(PlacementId("row-1"));
    row.repeat = {2000, 1, 600, 0};
    document.put(row);
    const auto* hall = document.find<floorplan::Area>(AreaId("hall"));
    const auto view = hallView(plan_layout.drawing, *hall);
    SheetBuilder builder("A-101", "Hall", a1_width_mm, a1_height_mm);
    drawHall(builder, *view, *hall, document);
    for (const Path& path : filled(builder.sheet(), "EQUIPMENT"))
        for (const Pt& p : path.points) QVERIFY(plan_layout.drawing.contains(p));
    for (const Text& text : test::textsOf(builder.sheet())) QVERIFY2(plan_layout.drawing.box().contains(extentOf(text)), text.utf8.c_str());
}

void Plans::removedCopiesAreNotDrawn()
{
    auto document = test::smallDesign();
    auto row = *document.find<floorplan::Placement>(PlacementId("row-1"));
    row.exceptions = {{1, 0, true, {}, {}}, {2, 0, false, floorplan::Content(ItemId("diesel-2500")), {}}};
    document.put(row);
    const document::DocumentLookup lookup(document);
    SheetBuilder builder("1", "t", 400, 400);
    EquipmentPainter painter(builder, {{{40'000, 30'000}, {60'000, 40'000}}, {0, 0, 400, 400}, 100, false}, lookup);
    painter.paint(row);
    QCOMPARE(filled(builder.sheet(), "EQUIPMENT").size(), std::size_t{3});
    QCOMPARE(painter.counts().at(Equipment::compute_rack), std::int64_t{2});
    QCOMPARE(painter.counts().at(Equipment::diesel_generator), std::int64_t{1});
}

void Plans::labelsNeverCoverEachOther()
{
    SheetBuilder builder("1", "t", 100, 100);
    Labels labels({0, 0, 100, 100});
    labels.avoid({40, 40, 20, 20});
    const Type type{3, Weight::regular, ink::black};
    QVERIFY(labels.place(builder, {5, 10}, "Hall 1", type));
    QVERIFY(!labels.place(builder, {6, 11}, "Hall 2", type));
    QVERIFY(!labels.place(builder, {45, 50}, "on it", type));
    QVERIFY(!labels.place(builder, {98, 90}, "beyond the edge", type));
    QCOMPARE(test::textsOf(builder.sheet()).size(), std::size_t{1});
}

void Plans::dimensionsSayMetresAndFeet()
{
    QCOMPARE(lengthText(42'200), std::string("42.20 m (138.5 ft)"));
    QCOMPARE(areaText(72'929), std::string("72,930 m² (785,000 sq ft)"));
    QCOMPARE(areaText(1'096'658), std::string("1.097 km² (271 acres)"));
    QCOMPARE(rounded(503'293, 3), std::string("503,000"));
    QCOMPARE(rounded(0.012345, 2), std::string("0.012"));
    QCOMPARE(rounded(0, 2), std::string("0"));
}

QTEST_APPLESS_MAIN(Plans)
#include "test_plans.moc"
