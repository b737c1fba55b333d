// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise of the editor: whoever drags a block over the plan sees what it brings before letting go.
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"
#include "units/units.h"

using namespace cw;

namespace {

constexpr geometry::Point free_spot{90'000, 80'000};
const floorplan::Content row = BlockId("row");

QString count(std::int64_t n) { return QString::fromStdString(units::formatCount(n)); }

double facilityKw(test::WindowStage& stage) { return stage.session().assessment()->power.facility.peak_kw; }

/// The megawatts that a tile shows, read as a person does.
double shownKw(test::WindowStage& stage, const char* key)
{
    const auto value = units::parse(stage.value(key).toStdString(), units::Dimension::power);
    return value ? *value : -1;
}

}  // namespace

class TestDragFromPalette : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void figuresRiseBeforeTheBlockIsLetGo()
    {
        test::WindowStage stage;
        const double before_it = shownKw(stage, "it"), before_facility = shownKw(stage, "facility");
        QVERIFY(before_it > 0 && before_facility > before_it);
        QCOMPARE(stage.value("gpus"), count(2 * test::sample_row_gpus));
        test::PaletteDrag drag(stage.plan(), row);
        QVERIFY(drag.enter(free_spot));
        drag.move(free_spot);
        QVERIFY(stage.session().isPreviewing());
        QCOMPARE(stage.value("gpus"), count(3 * test::sample_row_gpus));
        QCOMPARE(stage.delta("gpus"), QStringLiteral("+") + count(test::sample_row_gpus));
        QVERIFY2(shownKw(stage, "it") > before_it, qPrintable(stage.value("it")));
        QVERIFY2(shownKw(stage, "facility") > before_facility, qPrintable(stage.value("facility")));
        QVERIFY(stage.delta("facility").startsWith('+'));
        QVERIFY(!stage.session().history().canUndo());
        drag.leave();
    }

    void escapeRestoresTheOriginal()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        const QString gpus = stage.value("gpus"), facility = stage.value("facility");
        test::PaletteDrag drag(stage.plan(), row);
        QVERIFY(drag.enter(free_spot));
        drag.move(free_spot);
        QVERIFY(stage.value("gpus") != gpus);
        stage.pressKey(Qt::Key_Escape);
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.value("gpus"), gpus);
        QCOMPARE(stage.value("facility"), facility);
        QVERIFY(stage.delta("gpus").isEmpty() && stage.delta("facility").isEmpty());
        QVERIFY(!stage.session().isPreviewing() && !stage.session().isModified());
        drag.drop(free_spot);                  // the button comes up after all: too late
        QCOMPARE(stage.bytes(), bytes);
    }

    void leavingThePlanRestoresTheOriginal()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        test::PaletteDrag drag(stage.plan(), row);
        QVERIFY(drag.enter(free_spot));
        drag.move(free_spot);
        drag.leave();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.value("gpus"), count(2 * test::sample_row_gpus));
    }

    void dropKeepsItAndUndoRestores()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        const double before = facilityKw(stage);
        test::PaletteDrag drag(stage.plan(), row);
        QVERIFY(drag.enter(free_spot));
        drag.move(free_spot);
        const double during = facilityKw(stage);
        drag.drop(free_spot);
        QCOMPARE(facilityKw(stage), during);
        QCOMPARE(stage.value("gpus"), count(3 * test::sample_row_gpus));
        QVERIFY(stage.delta("gpus").isEmpty());
        QCOMPARE(stage.session().history().titles().size(), std::size_t{1});
        QVERIFY(stage.window.isWindowModified());
        stage.pressKey(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(facilityKw(stage), before);
        QCOMPARE(stage.value("gpus"), count(2 * test::sample_row_gpus));
        QVERIFY(!stage.window.isWindowModified());
        stage.pressKey(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.value("gpus"), count(3 * test::sample_row_gpus));
    }

    void rowOfThePaletteCarriesTheBlock()
    {
        test::WindowStage stage;
        auto& palette = stage.window.palettePanel();
        QVERIFY(palette.select(row));
        const std::unique_ptr<QMimeData> mime(palette.tree().model()->mimeData({palette.tree().currentIndex()}));
        QCOMPARE(ui::contentFromMime(mime.get()), std::optional(row));
        QVERIFY(palette.tree().model()->flags(palette.tree().currentIndex()) & Qt::ItemIsDragEnabled);
    }

    void doubleClickPlacesWithTheNextClick()
    {
        test::WindowStage stage;
        auto& palette = stage.window.palettePanel();
        QVERIFY(palette.select(row));
        const QPoint at = palette.tree().visualRect(palette.tree().currentIndex()).center();
        QTest::mouseClick(palette.tree().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(palette.tree().viewport(), Qt::LeftButton, {}, at);
        QVERIFY(stage.window.actions().place->isChecked());
        test::moveTo(stage.plan(), free_spot, Qt::NoModifier, Qt::NoButton);
        QCOMPARE(stage.value("gpus"), count(3 * test::sample_row_gpus));
        test::click(stage.plan(), free_spot);
        QCOMPARE(stage.session().committedAssessment()->compute.gpus, 3 * test::sample_row_gpus);
        stage.pressKey(Qt::Key_Escape);
        QVERIFY(stage.window.actions().select->isChecked());
        QVERIFY(!stage.session().isPreviewing());
    }
};

QTEST_MAIN(TestDragFromPalette)
#include "test_drag_from_palette.moc"
