// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "canvas/snapper.h"
#include "style/shown_units.h"
#include "support/fail_on_warning.h"

using namespace cw;
using geometry::Point;
using geometry::Rect;
using ui::snapped;

class TestSnapper : public QObject {
    Q_OBJECT
private slots:
    void init() { cw::test::failOnWarnings(); }

    void nothingNearLeavesTheDeltaAlone()
    {
        const auto snap = snapped(Rect::at({0, 0}, {600, 1200}), {13, 27}, {}, {100, 0});
        QCOMPARE(snap.delta, (Point{13, 27}));
        QVERIFY(snap.guides.empty());
    }

    void edgeComesToRestAgainstANeighbour()
    {
        const std::vector<Rect> neighbours{Rect::at({5000, 0}, {600, 1200})};
        const auto snap = snapped(Rect::at({0, 0}, {600, 1200}), {4380, 40}, neighbours, {50, 0});
        QCOMPARE(snap.delta, (Point{4400, 0}));
        QCOMPARE(snap.guides.size(), std::size_t{2});
        QCOMPARE(snap.guides[0].from.x, 5000);
        QCOMPARE(snap.guides[0].to.x, 5000);
    }

    void centresAlign()
    {
        const std::vector<Rect> neighbours{Rect::at({0, 10'000}, {3000, 1000})};
        const auto snap = snapped(Rect::at({1180, 0}, {600, 1200}), {0, 0}, neighbours, {50, 0});
        QCOMPARE(snap.delta, (Point{20, 0}));
    }

    void beyondReachNothingAttracts()
    {
        const std::vector<Rect> neighbours{Rect::at({5000, 0}, {600, 600})};
        const auto snap = snapped(Rect::at({0, 20'000}, {600, 1200}), {4340, 0}, neighbours, {50, 0});
        QCOMPARE(snap.delta, (Point{4340, 0}));
    }

    void gridCatchesTheLowerLeftCornerAlsoBelowZero()
    {
        const auto snap = snapped(Rect::at({-70, 30}, {600, 1200}), {0, 0}, {}, {0, 100});
        QCOMPARE(snap.delta, (Point{-30, -30}));
    }

    void neighbourWinsOverTheGrid()
    {
        const std::vector<Rect> neighbours{Rect::at({5030, 9000}, {600, 600})};
        const auto snap = snapped(Rect::at({5010, 0}, {600, 1200}), {0, 0}, neighbours, {50, 100});
        QCOMPARE(snap.delta.x, 20);
        QCOMPARE(snap.delta.y, 0);
    }

    void ofTwoEquallyFarLinesTheNearerThingGivesTheGuide()
    {
        const std::vector<Rect> neighbours{Rect::at({1010, 90'000}, {600, 600}), Rect::at({1010, 2000}, {600, 600})};
        const auto snap = snapped(Rect::at({1000, 0}, {600, 1200}), {0, 0}, neighbours, {50, 0});
        QCOMPARE(snap.delta.x, 10);
        QCOMPARE(snap.guides[0].to.y, 2600);
    }

    void gridOfFeetIsOneTwoFiveFeet()
    {
        ui::ShownUnits::instance().choose(units::System::us);
        QCOMPARE(ui::shownGridStep(1.0, 10), 304.8);
        QCOMPARE(ui::shownGridStep(0.02, 10), 2 * 304.8);
        QCOMPARE(ui::shownGridStep(0.002, 10), 20 * 304.8);
        // 10,000 ft away a line of the grid is still where it belongs, to the millimetre.
        const auto snap = ui::snapped(geometry::Rect::at({3'047'900, 1'000}, {600, 600}), {0, 0}, {}, {0, 304.8});
        QCOMPARE(snap.delta.x, 100);
        QCOMPARE(snap.delta.y, -86);
        ui::ShownUnits::instance().choose(units::System::si);
        QCOMPARE(ui::shownGridStep(0.02, 10), 500.0);
    }

    void gridStepsAreOneTwoFive()
    {
        QCOMPARE(ui::gridStep(1.0, 10), 100);
        QCOMPARE(ui::gridStep(0.05, 10), 200);
        QCOMPARE(ui::gridStep(0.02, 10), 500);
        QCOMPARE(ui::gridStep(0.002, 10), 5000);
    }

    void aRowGoesOnWithItsSpacing()
    {
        // Two racks 1,200 apart; a third, dragged a little off, continues the row, and one between two stands in the middle.
        const std::vector<geometry::Rect> row{{{0, 0}, {600, 1'200}}, {{1'800, 0}, {2'400, 1'200}}};
        const auto beyond = ui::snapped({{0, 0}, {600, 1'200}}, {3'650, 0}, row, {100, 0});
        QCOMPARE(beyond.delta, (geometry::Point{3'600, 0}));
        QCOMPARE(std::count_if(beyond.guides.begin(), beyond.guides.end(), [](const ui::Guide& guide) { return guide.distance; }), 2);
        for (const ui::Guide& guide : beyond.guides)
            if (guide.distance) QCOMPARE(guide.to.x - guide.from.x, 1'200);
        const auto before = ui::snapped({{0, 0}, {600, 1'200}}, {-1'750, 0}, row, {100, 0});
        QCOMPARE(before.delta.x, -1'800);
        const auto between = ui::snapped({{0, 0}, {400, 1'200}}, {980, 0}, row, {60, 0});
        QCOMPARE(between.delta.x, 1'000);
    }

    void aislesGoOnAsTheyBegan()
    {
        const std::vector<geometry::Rect> rows{{{0, 0}, {4'800, 1'200}}, {{0, 3'000}, {4'800, 4'200}}};
        const auto next = ui::snapped({{0, 0}, {4'800, 1'200}}, {0, 5'940}, rows, {100, 0});
        QCOMPARE(next.delta, (geometry::Point{0, 6'000}));
    }

    void distancesAreThoseToTheNearestOnEachSide()
    {
        const std::vector<geometry::Rect> around{{{0, 0}, {10'000, 8'000}}, {{1'000, 3'000}, {2'000, 4'000}}};
        const auto guides = ui::distancesAround({{3'500, 3'000}, {4'500, 4'000}}, around);
        QCOMPARE(guides.size(), std::size_t{4});
        QCOMPARE(guides[0].to.x - guides[0].from.x, 1'500);   // the neighbour, not the wall behind it
        QCOMPARE(guides[1].to.x - guides[1].from.x, 5'500);
        QCOMPARE(guides[2].to.y - guides[2].from.y, 3'000);
        QCOMPARE(guides[3].to.y - guides[3].from.y, 4'000);
    }
};

QTEST_APPLESS_MAIN(TestSnapper)
#include "test_snapper.moc"
