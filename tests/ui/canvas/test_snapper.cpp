// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "canvas/snapper.h"
#include "style/shown_units.h"

using namespace cw;
using geometry::Point;
using geometry::Rect;
using ui::snapped;

class TestSnapper : public QObject {
    Q_OBJECT
private slots:
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
};

QTEST_APPLESS_MAIN(TestSnapper)
#include "test_snapper.moc"
