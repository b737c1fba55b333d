// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/ui_sample.h"
#include "tools/select_tool.h"

using namespace cw;
using document::Subject;
using floorplan::Placement;
using geometry::Point;

namespace {

const Subject row_1 = PlacementId("row-1");
const Subject row_2 = PlacementId("row-2");
const Subject lone = PlacementId("lone");
constexpr Point in_row_1{32'400, 30'600};
constexpr Point in_row_2{32'400, 40'600};
constexpr Point in_lone{60'300, 60'600};

struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;

    Stage()
    {
        session.reset(test::sampleDocument(), {});
        view.resize(1000, 700);
        view.setSession(&session);
        view.setTool(std::make_unique<ui::SelectTool>());
        view.setSnapping(false);
        view.show();
        view.zoomToRect({{20'000, 20'000}, {80'000, 70'000}});
    }
    std::string bytes() const { return storage::toJson(session.document()); }
    Point originOf(const char* id) const { return session.document().find<Placement>(PlacementId(id))->pose.origin; }
};

}  // namespace

class TestSelectTool : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void clickSelectsAndShiftToggles()
    {
        Stage stage;
        auto& selection = stage.session.selection();
        test::click(stage.view, in_row_1);
        QCOMPARE(selection.subjects(), (std::set<Subject>{row_1}));
        test::click(stage.view, in_row_2, Qt::ShiftModifier);
        QCOMPARE(selection.subjects(), (std::set<Subject>{row_1, row_2}));
        test::click(stage.view, in_row_1, Qt::ControlModifier);
        QCOMPARE(selection.subjects(), (std::set<Subject>{row_2}));
        test::click(stage.view, {70'000, 40'000});
        QCOMPARE(selection.subjects(), (std::set<Subject>{AreaId("hall")}));
        test::click(stage.view, {10'000, 10'000});
        QVERIFY(selection.isEmpty());
    }

    void dragMovesWithOneEntry()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        test::drag(stage.view, in_row_1, {42'400, 50'600});
        QCOMPARE(stage.session.history().titles().size(), std::size_t{1});
        const Point moved = stage.originOf("row-1") - Point{30'000, 30'000};
        QVERIFY(std::abs(moved.x - 10'000) < 200 && std::abs(moved.y - 20'000) < 200);
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void dragMovesAllThatIsSelected()
    {
        Stage stage;
        stage.session.selection().set({row_1, lone});
        test::drag(stage.view, in_row_1, {32'400, 34'600});
        QCOMPARE(stage.originOf("lone").y - 60'000, stage.originOf("row-1").y - 30'000);
        QVERIFY(stage.originOf("lone").y > 60'000);
        QCOMPARE(stage.originOf("row-2"), (Point{30'000, 40'000}));
    }

    void assessmentFollowsBeforeReleaseAndEscRestores()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        const auto findings = stage.session.assessment()->findings;
        test::press(stage.view, in_row_1);
        test::moveTo(stage.view, {34'000, 36'000});
        test::moveTo(stage.view, in_row_2);            // onto the other row
        QVERIFY(stage.session.isPreviewing());
        QVERIFY(stage.session.assessment()->findings != findings);
        QVERIFY(!stage.session.history().canUndo());
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QCOMPARE(stage.bytes(), bytes);
        test::release(stage.view, in_row_2);
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(!stage.session.history().canUndo());
        QVERIFY(stage.session.assessment()->findings == findings);
    }

    void hintSaysWhyItMayNotStandThere()
    {
        Stage stage;
        QSignalSpy hints(&stage.view, &ui::PlanView::statusHint);
        test::press(stage.view, in_row_1);
        test::moveTo(stage.view, in_row_2);
        QVERIFY2(hints.back()[0].toString().contains("overlap"), qPrintable(hints.back()[0].toString()));
        QTest::keyClick(&stage.view, Qt::Key_Escape);
    }

    void unsteadyClickMovesNothing()
    {
        Stage stage;
        const QPoint at = test::onWidget(stage.view, in_row_1);
        test::sendMouse(stage.view, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
        test::sendMouse(stage.view, QEvent::MouseMove, at + QPoint(2, 1), Qt::NoButton, Qt::LeftButton);
        test::sendMouse(stage.view, QEvent::MouseButtonRelease, at + QPoint(2, 1), Qt::LeftButton, Qt::NoButton);
        QVERIFY(!stage.session.history().canUndo());
        QCOMPARE(stage.session.selection().subjects(), (std::set<Subject>{row_1}));
    }

    void altDragLeavesTheOriginal()
    {
        Stage stage;
        test::drag(stage.view, in_row_1, {52'400, 30'600}, Qt::AltModifier);
        QCOMPARE(stage.originOf("row-1"), (Point{30'000, 30'000}));
        QCOMPARE(stage.session.document().table<Placement>().size(), std::size_t{4});
        QCOMPARE(stage.session.assessment()->compute.gpus, 3 * test::sample_row_gpus);
        QCOMPARE(stage.session.selection().subjects().size(), std::size_t{1});
        QVERIFY(!stage.session.selection().contains(row_1));
        QCOMPARE(stage.session.history().titles().size(), std::size_t{1});
    }

    void bandToTheRightTakesWhatIsInside()
    {
        Stage stage;
        test::drag(stage.view, {28'000, 28'000}, {36'000, 40'600});
        QCOMPARE(stage.session.selection().subjects(), (std::set<Subject>{row_1}));
    }

    void bandToTheLeftTakesWhatItTouches()
    {
        Stage stage;
        test::drag(stage.view, {36'000, 40'600}, {33'000, 30'600});
        QCOMPARE(stage.session.selection().subjects(), (std::set<Subject>{row_1, row_2}));
    }

    void shiftBandAdds()
    {
        Stage stage;
        stage.session.selection().set({lone});
        test::drag(stage.view, {28'000, 28'000}, {36'000, 33'000}, Qt::ShiftModifier);
        QCOMPARE(stage.session.selection().subjects(), (std::set<Subject>{row_1, lone}));
    }

    void dragSnapsIntoLineWithTheNeighbour()
    {
        Stage stage;
        stage.view.setSnapping(true);
        test::drag(stage.view, in_row_1, {50'000, 40'700});
        QCOMPARE(stage.originOf("row-1").y, 40'000);
    }

    void hoverFollowsTheMouse()
    {
        Stage stage;
        test::moveTo(stage.view, in_lone, Qt::NoModifier, Qt::NoButton);
        QCOMPARE(stage.view.hover(), std::optional<Subject>(lone));
        test::moveTo(stage.view, {70'000, 40'000}, Qt::NoModifier, Qt::NoButton);
        QVERIFY(!stage.view.hover());
    }

    void openingAnotherDesignEndsTheStroke()
    {
        Stage stage;
        test::press(stage.view, in_row_1);
        test::moveTo(stage.view, {40'000, 36'000});
        stage.session.reset(test::sampleDocument(), {});
        QVERIFY(!stage.session.isPreviewing());
        test::release(stage.view, {40'000, 36'000});
        QVERIFY(stage.session.document() == test::sampleDocument());
    }

    void digitsMoveTheSelectionToAnExactPlace()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        test::click(stage.view, in_lone);
        QTest::keyClick(&stage.view, Qt::Key_6);
        auto& tool = *dynamic_cast<ui::SelectTool*>(stage.view.tool());
        QVERIFY(tool.exactBar());
        QTest::keyClicks(tool.exactBar()->edit(0), "2.5");
        QTest::keyClick(tool.exactBar()->edit(0), Qt::Key_Tab);
        QTest::keyClicks(tool.exactBar()->edit(1), "55 m");
        QCOMPARE(stage.originOf("lone"), (Point{62'500, 55'000}));
        QTest::keyClick(tool.exactBar()->edit(1), Qt::Key_Return);
        QVERIFY(!tool.exactBar() && !tool.isBusy());
        QCOMPARE(stage.session.history().titles().size(), std::size_t{1});
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
        QTest::keyClick(&stage.view, Qt::Key_7);
        QTest::keyClick(tool.exactBar()->edit(0), Qt::Key_Escape);
        QVERIFY(!tool.exactBar() && !stage.session.isPreviewing());
        QCOMPARE(stage.bytes(), bytes);
    }

    void turnedInADragItIsStillOneEntry()
    {
        Stage stage;
        test::press(stage.view, in_lone);
        test::moveTo(stage.view, in_lone + Point{3'000, 0});
        QTest::keyClick(&stage.view, Qt::Key_R);
        QCOMPARE(stage.session.document().find<Placement>(PlacementId("lone"))->pose.turn, geometry::Turn::quarter);
        test::moveTo(stage.view, in_lone + Point{4'000, 0});
        test::release(stage.view, in_lone + Point{4'000, 0});
        QCOMPARE(stage.session.history().titles(), (std::vector<std::string>{"Move placement"}));
        QCOMPARE(stage.session.document().find<Placement>(PlacementId("lone"))->pose.turn, geometry::Turn::quarter);
    }
};

QTEST_MAIN(TestSelectTool)
#include "test_select_tool.moc"
