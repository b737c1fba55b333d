// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/ui_sample.h"
#include "tools/measure_tool.h"
#include "tools/pan_tool.h"
#include "tools/place_tool.h"

using namespace cw;
using floorplan::Placement;
using geometry::Point;

namespace {

struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;

    explicit Stage(std::unique_ptr<ui::Tool> tool)
    {
        session.reset(test::sampleDocument(), {});
        view.resize(1000, 700);
        view.setSession(&session);
        view.setTool(std::move(tool));
        view.show();
        view.zoomToRect({{20'000, 20'000}, {100'000, 90'000}});
    }
};

void hoverOver(Stage& stage, Point at)
{
    test::moveTo(stage.view, at, Qt::NoModifier, Qt::NoButton);
}

}  // namespace

class TestOtherTools : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void ghostCountsBeforeTheClickAndEachClickPlacesOne()
    {
        Stage stage(std::make_unique<ui::PlaceTool>(BlockId("row")));
        hoverOver(stage, {70'000, 40'000});
        QCOMPARE(stage.session.assessment()->compute.gpus, 3 * test::sample_row_gpus);
        QVERIFY(!stage.session.history().canUndo());
        test::click(stage.view, {70'000, 40'000});
        hoverOver(stage, {70'000, 60'000});
        test::click(stage.view, {70'000, 60'000});
        QCOMPARE(stage.session.history().titles().size(), std::size_t{2});
        QCOMPARE(stage.session.committed().table<Placement>().size(), std::size_t{5});
    }

    void rTurnsTheGhostAndEscEnds()
    {
        Stage stage(std::make_unique<ui::PlaceTool>(BlockId("row")));
        QSignalSpy finished(&stage.view, &ui::PlanView::toolFinished);
        hoverOver(stage, {70'000, 60'000});
        QTest::keyClick(&stage.view, Qt::Key_R);
        test::click(stage.view, {70'000, 60'000});
        const auto placed = stage.session.selection().placements();
        QCOMPARE(placed.size(), std::size_t{1});
        QCOMPARE(stage.session.document().find<Placement>(placed[0])->pose.turn, geometry::Turn::quarter);
        hoverOver(stage, {80'000, 60'000});
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!stage.session.isPreviewing());
        QCOMPARE(stage.session.history().titles().size(), std::size_t{1});
    }

    void ghostVanishesWhenAnotherToolTakesOver()
    {
        Stage stage(std::make_unique<ui::PlaceTool>(BlockId("row")));
        hoverOver(stage, {70'000, 60'000});
        stage.view.setTool(std::make_unique<ui::PanTool>());
        QVERIFY(!stage.session.isPreviewing());
        QVERIFY(stage.session.document() == test::sampleDocument());
    }

    void panToolMovesThePaper()
    {
        Stage stage(std::make_unique<ui::PanTool>());
        const Point from{50'000, 50'000}, to{60'000, 45'000};
        const QPointF start = stage.view.viewport().toWidget(from), target = stage.view.viewport().toWidget(to);
        // In widget pixels: the site moves along under the mouse.
        test::sendMouse(stage.view, QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        for (int step = 1; step <= 4; ++step) test::sendMouse(stage.view, QEvent::MouseMove, start + (target - start) * step / 4, Qt::NoButton, Qt::LeftButton);
        test::sendMouse(stage.view, QEvent::MouseButtonRelease, target, Qt::LeftButton, Qt::NoButton);
        QVERIFY((stage.view.viewport().toWidget(from) - target).manhattanLength() < 2.0);
        QVERIFY(stage.session.document() == test::sampleDocument());
    }

    void measureFindsCorners()
    {
        auto owned = std::make_unique<ui::MeasureTool>();
        auto* measure = owned.get();
        Stage stage(std::move(owned));
        test::drag(stage.view, {30'050, 29'950}, {30'050, 39'900});
        QVERIFY(measure->length().has_value());
        QCOMPARE(*measure->length(), 10'000.0);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!measure->length());
    }

    void measureByTwoClicksAlongOneAxis()
    {
        auto owned = std::make_unique<ui::MeasureTool>();
        auto* measure = owned.get();
        Stage stage(std::move(owned));
        stage.view.setSnapping(false);
        test::click(stage.view, {70'000, 70'000});
        hoverOver(stage, {75'000, 72'000});
        test::click(stage.view, {80'000, 71'000}, Qt::ShiftModifier);
        QVERIFY(std::abs(*measure->length() - 10'000) < 250);
        QVERIFY(!measure->isBusy());
    }

    void whatIsPlacedCanBeGivenItsPlaceInFigures()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        ui::PlanView view;
        view.resize(1000, 700);
        view.setSession(&session);
        auto* tool = new ui::PlaceTool(RackId("network"));
        view.setTool(std::unique_ptr<ui::Tool>(tool));
        view.show();
        view.zoomToRect({{20'000, 20'000}, {80'000, 70'000}});
        test::moveTo(view, {50'000, 50'000}, Qt::NoModifier, Qt::NoButton);
        QTest::keyClick(&view, Qt::Key_7);
        QVERIFY(tool->exactBar());
        QTest::keyClicks(tool->exactBar()->edit(0), "0");
        QTest::keyClick(tool->exactBar()->edit(0), Qt::Key_Tab);
        QTest::keyClicks(tool->exactBar()->edit(1), "44.4");
        QTest::keyClick(tool->exactBar()->edit(1), Qt::Key_Tab);
        QTest::keyClicks(tool->exactBar()->edit(2), "90");
        QTest::keyClick(tool->exactBar()->edit(2), Qt::Key_Return);
        QVERIFY(!tool->exactBar());
        QCOMPARE(session.history().titles().size(), std::size_t{1});
        const auto placed = session.selection().placements();
        QCOMPARE(placed.size(), std::size_t{1});
        const auto& row = *session.document().find<floorplan::Placement>(placed.front());
        QCOMPARE(floorplan::extent(row, session.lookup()), (geometry::Rect{{70'000, 44'400}, {71'200, 45'000}}));
    }
};

QTEST_MAIN(TestOtherTools)
#include "test_other_tools.moc"
