// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single copies of a repeat, arrays with a preview, replacing, and selecting by filter.
#include <QTest>

#include "arrange/array_dialog.h"
#include "arrange/filter_dialog.h"
#include "arrange/replace_dialog.h"
#include "document/builders.h"
#include "inspector/copy_page.h"
#include "shell/plan_actions.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;
using floorplan::Placement;
using geometry::Point;

namespace {

const PlacementId lone("lone");

struct Stage : test::WindowStage {
    Stage()
    {
        plan().setSnapping(false);
        plan().zoomToRect({{20'000, 20'000}, {80'000, 70'000}});
    }
    void repeatLone() { session().commit(document::setRepeat(session().committed(), lone, {4, 2, 2'000, 3'000})); }
    const Placement& row(const PlacementId& id = lone) { return *session().document().find<Placement>(id); }
    std::size_t entries() { return session().history().titles().size(); }
    template <class Dialog>
    Dialog& dialog() { return *window.findChild<Dialog*>(); }
};

constexpr Point copyPlace(int column, int row) { return {60'300 + 2'000 * column, 60'600 + 3'000 * row}; }

}  // namespace

class TestCopiesAndArrays : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aSecondClickChoosesOneCopyAndDelRemovesIt()
    {
        Stage stage;
        stage.repeatLone();
        const auto bytes = stage.bytes();
        test::click(stage.plan(), copyPlace(2, 1));
        QVERIFY(!stage.session().selection().copy());
        test::click(stage.plan(), copyPlace(2, 1));
        QCOMPARE(stage.session().selection().copy(), (std::optional<ui::ChosenCopy>{{lone, 2, 1}}));
        QVERIFY(!stage.window.actions().rotate->isEnabled());
        stage.pressKey(Qt::Key_Delete);
        QCOMPARE(stage.row().exceptions.size(), std::size_t{1});
        QVERIFY(stage.row().exceptions[0].removed && stage.row().exceptions[0].column == 2 && stage.row().exceptions[0].row == 1);
        stage.session().undo();
        QCOMPARE(stage.bytes(), bytes);
        stage.pressKey(Qt::Key_Escape);
        QVERIFY(!stage.session().selection().copy());
        QVERIFY(stage.session().selection().contains(Subject(lone)));
    }

    void altAndAClickChoosesACopyAtOnce()
    {
        Stage stage;
        stage.repeatLone();
        test::click(stage.plan(), copyPlace(3, 0), Qt::AltModifier);
        QCOMPARE(stage.session().selection().copy(), (std::optional<ui::ChosenCopy>{{lone, 3, 0}}));
        // A drag is about the whole repeat again.
        test::drag(stage.plan(), copyPlace(3, 0), copyPlace(3, 0) + Point{5'000, 0});
        QVERIFY(!stage.session().selection().copy());
        QVERIFY(stage.row().exceptions.empty());
        QVERIFY(std::llabs(stage.row().pose.origin.x - 65'000) < 200);
    }

    void aCopyGetsItsOwnPhaseInTheProperties()
    {
        Stage stage;
        phases::Phase phase;
        phase.id = PhaseId("second");
        phase.name = "Second";
        stage.session().commit(document::change(stage.session().committed(), "Add", phase));
        stage.repeatLone();
        test::click(stage.plan(), copyPlace(1, 0), Qt::AltModifier);
        ui::CopyPage& page = stage.window.inspector().copyPage();
        QVERIFY(page.isVisible());
        page.phase().setFocus();
        QTest::keyClick(&page.phase(), Qt::Key_Down);
        QCOMPARE(stage.row().exceptions.size(), std::size_t{1});
        QCOMPARE(stage.row().exceptions[0].phase, PhaseId("second"));
        QVERIFY(page.restButton().isEnabled());
        page.restButton().click();
        QVERIFY(stage.row().exceptions.empty());
        page.uniqueButton().click();
        QCOMPARE(stage.session().document().table<Placement>().size(), std::size_t{4});
        QVERIFY(stage.row().exceptions[0].removed);
    }

    void oneCopyIsReplacedFromTheCatalogue()
    {
        Stage stage;
        stage.repeatLone();
        test::click(stage.plan(), copyPlace(1, 1), Qt::AltModifier);
        stage.window.planActions().replace->trigger();
        auto& dialog = stage.dialog<ui::ReplaceDialog>();
        QVERIFY(!dialog.mayAccept());
        QVERIFY(dialog.palettePanel().select(RackId("compute")));
        QVERIFY(stage.session().isPreviewing());
        QVERIFY(dialog.mayAccept());
        dialog.accept();
        QCOMPARE(stage.row().exceptions.size(), std::size_t{1});
        QCOMPARE(stage.row().exceptions[0].replacement, (std::optional<floorplan::Content>(RackId("compute"))));
        QCOMPARE(stage.row().what, floorplan::Content(RackId("network")));
    }

    void theSelectionIsReplacedAndEscDropsIt()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session().selection().set({PlacementId("row-1"), PlacementId("row-2")});
        stage.window.planActions().replace->trigger();
        QVERIFY(stage.dialog<ui::ReplaceDialog>().palettePanel().select(RackId("network")));
        QCOMPARE(stage.row(PlacementId("row-2")).what, floorplan::Content(RackId("network")));
        stage.dialog<ui::ReplaceDialog>().reject();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.entries(), std::size_t{0});
    }

    void shiftDropsAPaletteItemInPlaceOfTheSelection()
    {
        Stage stage;
        stage.session().selection().set({PlacementId("row-1"), PlacementId("row-2")});
        const auto mime = ui::contentMime(RackId("network"));
        const QPoint at = test::onWidget(stage.plan(), {32'400, 30'600});
        QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&stage.plan(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&stage.plan(), &move);
        QCOMPARE(stage.row(PlacementId("row-2")).what, floorplan::Content(RackId("network")));
        QDropEvent drop(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&stage.plan(), &drop);
        QCOMPARE(stage.entries(), std::size_t{1});
        QCOMPARE(stage.row(PlacementId("row-1")).what, floorplan::Content(RackId("network")));
        QCOMPARE(stage.session().document().table<Placement>().size(), std::size_t{3});
    }

    void anArrayIsSeenBeforeItIsMade()
    {
        Stage stage;
        stage.session().selection().set({lone});
        stage.window.planActions().array->trigger();
        auto& dialog = stage.dialog<ui::ArrayDialog>();
        QCOMPARE(stage.row().repeat.columns, 2);
        dialog.columns().setValue(5);
        dialog.rows().setValue(3);
        dialog.gapY().setFocus();
        dialog.gapY().selectAll();
        QTest::keyClicks(&dialog.gapY(), "1.2 m");
        QCOMPARE(stage.row().repeat, (floorplan::Repeat{5, 3, 600, 2'400}));
        QCOMPARE(stage.entries(), std::size_t{0});
        QVERIFY(dialog.pitchY().text().startsWith("2.4"));
        QVERIFY(dialog.summary().contains("15"));
        dialog.closeUp().click();
        QCOMPARE(stage.row().repeat.pitch_y, 1'200);
        dialog.accept();
        QCOMPARE(stage.entries(), std::size_t{1});
        QCOMPARE(stage.row().repeat, (floorplan::Repeat{5, 3, 600, 1'200}));
    }

    void anArrayThatCannotBeIsRefusedAndEscDropsIt()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session().selection().set({lone});
        stage.window.planActions().array->trigger();
        auto& dialog = stage.dialog<ui::ArrayDialog>();
        dialog.pitchX().selectAll();
        QTest::keyClicks(&dialog.pitchX(), "0 m");
        QVERIFY(!dialog.mayAccept());
        QVERIFY(!stage.session().isPreviewing());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(stage.bytes(), bytes);
        stage.window.planActions().array->trigger();
        QVERIFY(stage.session().isPreviewing());
        stage.session().selection().set({PlacementId("row-1")});
        QVERIFY(!stage.session().isPreviewing());
        QCOMPARE(stage.bytes(), bytes);
    }

    void thingsAreSelectedByWhatTheyAre()
    {
        Stage stage;
        stage.window.planActions().select_filter->trigger();
        auto& dialog = stage.dialog<ui::FilterDialog>();
        QVERIFY(dialog.count().contains('3'));
        dialog.layer().setCurrentIndex(static_cast<int>(ui::Appearance::network) + 1);
        QVERIFY(dialog.count().contains('1'));
        dialog.layer().setCurrentIndex(0);
        dialog.kind().setCurrentIndex(dialog.kind().findText("gpu system"));
        QTest::keyClicks(&dialog.text(), "ROW");
        dialog.accept();
        QCOMPARE(stage.session().selection().subjects(), (std::set<Subject>{PlacementId("row-1"), PlacementId("row-2")}));
        stage.window.planActions().select_filter->trigger();
        QTest::keyClicks(&stage.dialog<ui::FilterDialog>().text(), "lone");
        stage.dialog<ui::FilterDialog>().adds().setChecked(true);
        stage.dialog<ui::FilterDialog>().accept();
        QCOMPARE(stage.session().selection().subjects().size(), std::size_t{3});
    }
};

QTEST_MAIN(TestCopiesAndArrays)
#include "test_copies_and_arrays.moc"
