// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "canvas/plan_view.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Subject;
using floorplan::Placement;

namespace {

/// A view of the sample design at a size at which all of it is seen.
struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;

    Stage()
    {
        session.reset(test::sampleDocument(), {});
        view.resize(1000, 700);
        view.setSession(&session);
        view.show();
    }
    std::string bytes() const { return storage::toJson(session.document()); }
};

constexpr geometry::Point free_spot{90'000, 80'000};

/// What the view shows, beside what another view shows that has never seen anything else.
void compareWithFresh(ui::PlanView& view)
{
    ui::PlanView fresh;
    fresh.resize(view.size());
    fresh.setOptions(view.options());
    fresh.setSession(view.session());
    fresh.lookLike(view.viewport());
    const QImage kept = view.grab().toImage(), anew = fresh.grab().toImage();
    QCOMPARE(kept, anew);
}

}  // namespace

class TestPlanView : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void showsEverythingAtFirst()
    {
        Stage stage;
        QVERIFY(stage.view.viewport().window().contains(stage.view.scene().bounds()));
    }

    void wheelZoomsAboutTheCursor()
    {
        Stage stage;
        const QPointF at(700, 200);
        const QPointF before = stage.view.viewport().toSiteExact(at);
        QSignalSpy zoomed(&stage.view, &ui::PlanView::zoomChanged);
        QWheelEvent wheel(at, stage.view.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&stage.view, &wheel);
        QCOMPARE(zoomed.size(), 1);
        QVERIFY((stage.view.viewport().toSiteExact(at) - before).manhattanLength() < 1);
    }

    void middleButtonPans()
    {
        Stage stage;
        const QPointF held = stage.view.viewport().toSiteExact({300, 300});
        QTest::mousePress(&stage.view, Qt::MiddleButton, {}, {300, 300});
        QTest::mouseMove(&stage.view, {360, 250});
        QTest::mouseRelease(&stage.view, Qt::MiddleButton, {}, {360, 250});
        QVERIFY((stage.view.viewport().toSiteExact({360, 250}) - held).manhattanLength() < 1);
        QVERIFY(!stage.session.history().canUndo());
    }

    /// Whatever is kept of earlier frames: no pixel differs.
    void whatIsKeptLooksLikeWhatIsPaintedAnew_data()
    {
        QTest::addColumn<bool>("close");
        QTest::addColumn<bool>("clearances");
        QTest::newRow("all of the site") << false << false;
        QTest::newRow("close") << true << false;
        QTest::newRow("with clearances") << true << true;
    }
    void whatIsKeptLooksLikeWhatIsPaintedAnew()
    {
        QFETCH(bool, close);
        QFETCH(bool, clearances);
        Stage stage;
        ui::PlanOptions options = stage.view.options();
        options.clearances = clearances;
        options.minimap = false;               // its corner depends on where one came from
        stage.view.setOptions(options);
        const std::vector<Subject> moved{PlacementId(stage.session.document().table<Placement>().rows().front()->id)};
        if (close) stage.view.zoomToRect(stage.view.scene().extentOf(moved.front()));
        compareWithFresh(stage.view);
        for (const QPointF by : {QPointF(7, -3), QPointF(-40.4, 12.7), QPointF(0, 300), QPointF(-600, -200), QPointF(633.4, 0)}) {
            stage.view.panBy(by);
            compareWithFresh(stage.view);
            stage.session.preview(document::move(stage.session.committed(), moved, {2'000, -700}));
            stage.view.grab();                 // what is dragged lies over everything: only what it leaves is compared
            stage.view.panBy(-by / 3);
            stage.session.commit(document::move(stage.session.committed(), moved, {1'500, 400}));
            compareWithFresh(stage.view);
        }
        stage.session.undo();
        compareWithFresh(stage.view);
        stage.session.preview(document::remove(stage.session.committed(), moved));
        stage.session.dropPreview();
        compareWithFresh(stage.view);
    }

    void figuresRiseBeforeTheBlockIsDropped()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        const double mw = stage.session.assessment()->power.facility_peak_kva;
        test::PaletteDrag drag(stage.view, BlockId("row"));
        QVERIFY(drag.enter(free_spot));
        drag.move(free_spot);
        QCOMPARE(stage.session.assessment()->compute.gpus, 3 * test::sample_row_gpus);
        QVERIFY(stage.session.assessment()->power.facility_peak_kva > mw);
        QVERIFY(!stage.session.history().canUndo());
        drag.leave();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.session.assessment()->compute.gpus, 2 * test::sample_row_gpus);
    }

    void dropIsOneEntryWithinTheAreaAndSelected()
    {
        Stage stage;
        test::PaletteDrag drag(stage.view, BlockId("row"));
        drag.enter(free_spot);
        drag.move({80'000, 70'000});
        drag.move(free_spot);
        drag.drop(free_spot);
        QCOMPARE(stage.session.history().titles().size(), std::size_t{1});
        QCOMPARE(stage.session.assessment()->compute.gpus, 3 * test::sample_row_gpus);
        const auto selected = stage.session.selection().placements();
        QCOMPARE(selected.size(), std::size_t{1});
        QCOMPARE(stage.session.document().find<Placement>(selected[0])->area, AreaId("hall"));
        stage.session.undo();
        QCOMPARE(stage.bytes(), storage::toJson(test::sampleDocument()));
    }

    void foreignDragsAreNotAccepted()
    {
        Stage stage;
        QMimeData text;
        text.setText("item:a");
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&stage.view, &event);
        QVERIFY(!event.isAccepted());
    }

    void escapeDropsWhatHangsOverThePlan()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        test::PaletteDrag drag(stage.view, BlockId("row"));
        drag.enter(free_spot);
        drag.move(free_spot);
        QVERIFY(stage.bytes() != bytes);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QCOMPARE(stage.bytes(), bytes);
        drag.drop(free_spot);
        QCOMPARE(stage.bytes(), bytes);
    }

    void dropOverOtherRacksSaysWhyNot()
    {
        Stage stage;
        QSignalSpy hints(&stage.view, &ui::PlanView::statusHint);
        stage.view.setSnapping(false);
        test::PaletteDrag drag(stage.view, BlockId("row"));
        drag.enter({32'400, 30'600});
        drag.move({32'400, 30'600});
        QVERIFY(!hints.isEmpty());
        QVERIFY2(hints.back()[0].toString().contains("overlap"), qPrintable(hints.back()[0].toString()));
        drag.leave();
    }

    void deleteAndUndo()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session.selection().set({Subject(PlacementId("row-1"))});
        QTest::keyClick(&stage.view, Qt::Key_Delete);
        QCOMPARE(stage.session.assessment()->compute.gpus, test::sample_row_gpus);
        QVERIFY(stage.session.selection().isEmpty());
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void nudgesInARowAreOneEntry()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session.selection().set({Subject(PlacementId("row-1"))});
        for (int i = 0; i < 5; ++i) QTest::keyClick(&stage.view, Qt::Key_Right);
        QCOMPARE(stage.session.history().titles().size(), std::size_t{1});
        const auto x = stage.session.document().find<Placement>(PlacementId("row-1"))->pose.origin.x;
        QVERIFY(x > 30'000);
        QTest::keyClick(&stage.view, Qt::Key_Right, Qt::ShiftModifier);
        const auto far = stage.session.document().find<Placement>(PlacementId("row-1"))->pose.origin.x;
        QCOMPARE(far - x, 2 * (x - 30'000));
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void keysRotateMirrorAndDuplicate()
    {
        Stage stage;
        stage.session.selection().set({Subject(PlacementId("row-1"))});
        QTest::keyClick(&stage.view, Qt::Key_R);
        QCOMPARE(stage.session.document().find<Placement>(PlacementId("row-1"))->pose.turn, geometry::Turn::quarter);
        QTest::keyClick(&stage.view, Qt::Key_M);
        QVERIFY(stage.session.document().find<Placement>(PlacementId("row-1"))->pose.mirrored);
        QTest::keyClick(&stage.view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(stage.session.document().table<Placement>().size(), std::size_t{4});
        QCOMPARE(stage.session.selection().placements().size(), std::size_t{1});
        QVERIFY(!stage.session.selection().contains(PlacementId("row-1")));
        QCOMPARE(stage.session.history().titles().size(), std::size_t{3});
    }

    void lockedStaysWhereItIs()
    {
        Stage stage;
        auto row = *stage.session.document().find<Placement>(PlacementId("row-1"));
        row.locked = true;
        stage.session.commit(document::change(stage.session.committed(), "Lock", row));
        const auto bytes = stage.bytes();
        stage.session.selection().set({Subject(PlacementId("row-1"))});
        for (const auto key : {Qt::Key_Delete, Qt::Key_Right, Qt::Key_R, Qt::Key_M}) QTest::keyClick(&stage.view, key);
        QCOMPARE(stage.bytes(), bytes);
    }

    void zoomKeysAndFitSelection()
    {
        Stage stage;
        const double fitted = stage.view.viewport().scale();
        QTest::keyClick(&stage.view, Qt::Key_Plus);
        QVERIFY(stage.view.viewport().scale() > fitted);
        QTest::keyClick(&stage.view, Qt::Key_0);
        QCOMPARE(stage.view.viewport().scale(), fitted);
        stage.session.selection().set({Subject(PlacementId("lone"))});
        QTest::keyClick(&stage.view, Qt::Key_F);
        QVERIFY(stage.view.viewport().scale() > 20 * fitted);
        QVERIFY(stage.view.viewport().window().contains(stage.view.scene().extentOf(Subject(PlacementId("lone")))));
    }

    void previewedPlacementIsPaintedWhereItIsDraggedTo()
    {
        Stage stage;
        stage.view.setOptions({.grid = false, .rulers = false, .labels = false, .findings = false, .furniture = false});
        const Subject row(PlacementId("row-1"));
        const QImage before = stage.view.grab().toImage();
        stage.session.preview(document::move(stage.session.committed(), {&row, 1}, {20'000, 0}));
        const QPoint old_place = test::onWidget(stage.view, {32'400, 30'600}), new_place = test::onWidget(stage.view, {52'400, 30'600});
        const QImage during = stage.view.grab().toImage();
        QVERIFY(during.pixelColor(old_place) != before.pixelColor(old_place));
        QCOMPARE(during.pixelColor(new_place), before.pixelColor(old_place));
        stage.session.dropPreview();
        QCOMPARE(stage.view.grab().toImage(), before);
    }

    void draggedPictureEqualsTheCommittedOne()
    {
        Stage stage;
        stage.view.setFindingsVisible(false);
        const Subject row(PlacementId("row-1"));
        const auto edit = document::move(stage.session.committed(), {&row, 1}, {20'000, 3'000});
        stage.session.preview(document::move(stage.session.committed(), {&row, 1}, {1000, 500}));
        stage.view.grab();
        stage.session.preview(edit);
        const QImage during = stage.view.grab().toImage();
        stage.session.commit(edit);
        QCOMPARE(stage.view.grab().toImage(), during);
    }

    void viewSurvivesTheSessionAndAnEmptyDocument()
    {
        ui::PlanView view;
        view.resize(300, 200);
        {
            ui::DocumentSession session;
            view.setSession(&session);
            view.show();
            view.fitAll();
            view.grab();
        }
        view.grab();
        QTest::keyClick(&view, Qt::Key_Delete);
        view.setSession(nullptr);
        QVERIFY(!view.session());
    }
};

QTEST_MAIN(TestPlanView)
#include "test_plan_view.moc"
