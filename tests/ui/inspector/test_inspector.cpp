// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "document/arranging.h"
#include "document/items.h"
#include "inspector/area_page.h"
#include "inspector/inspector.h"
#include "inspector/item_page.h"
#include "inspector/placement_page.h"
#include "inspector/project_page.h"
#include "inspector/selection_page.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Subject;
using floorplan::Placement;

namespace {

struct Stage {
    ui::DocumentSession session;
    ui::Inspector inspector;

    Stage() : inspector(session)
    {
        session.reset(test::sampleDocument(), {});
        inspector.resize(300, 700);
        inspector.show();
    }
    ~Stage() { session.selection().disconnect(); }
    [[nodiscard]] const Placement& row(const char* id) { return *session.document().find<Placement>(PlacementId(id)); }
    [[nodiscard]] std::string bytes() const { return storage::toJson(session.document()); }
};

void enter(QWidget& field, const char* text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, QString::fromUtf8(text));
    QTest::keyClick(&field, Qt::Key_Return);
}

}  // namespace

class TestInspector : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void nothingSelectedShowsTheProject()
    {
        Stage stage;
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.inspector.projectPage()));
    }

    void enteredPositionMovesThePlacement()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session.selection().set({PlacementId("row-1")});
        enter(stage.inspector.placementPage().west(), "42.5 m");
        QCOMPARE(stage.row("row-1").pose.origin, (geometry::Point{42'500, 30'000}));
        enter(stage.inspector.placementPage().south(), "100 ft");
        QCOMPARE(stage.row("row-1").pose.origin.y, 30'480);
        QCOMPARE(stage.session.history().titles().size(), std::size_t{2});
        stage.session.undo();
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.inspector.placementPage().west().text(), QStringLiteral("30 m"));
    }

    void turnedPlacementIsPlacedByItsCorner()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1")});
        auto& page = stage.inspector.placementPage();
        page.turn().setFocus();
        QTest::keyClick(&page.turn(), Qt::Key_Down);
        QCOMPARE(stage.row("row-1").pose.turn, geometry::Turn::quarter);
        enter(page.west(), "50 m");
        QCOMPARE(floorplan::extent(stage.row("row-1"), stage.session.lookup()).min.x, 50'000);
    }

    void nonsenseMovesNothing()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session.selection().set({PlacementId("row-1")});
        enter(stage.inspector.placementPage().west(), "far away");
        QVERIFY(stage.inspector.placementPage().west().isInvalid());
        QCOMPARE(stage.bytes(), bytes);
    }

    void repeatMultipliesTheGpus()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1")});
        enter(stage.inspector.placementPage().columns(), "3");
        QCOMPARE(stage.row("row-1").repeat.columns, 3);
        QCOMPARE(stage.session.assessment()->compute.gpus, 4 * test::sample_row_gpus);
    }

    void copiesNeverStandOnOneAnother()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1")});
        auto& page = stage.inspector.placementPage();
        enter(page.columns(), "3");
        enter(page.rows(), "2");
        const auto& row = stage.row("row-1");
        QCOMPARE(row.repeat, (floorplan::Repeat{3, 2, 4800 + 1200, 1200 + 1200}));   // eight racks of 600 by 1200 mm, and an aisle
        for (int i = 1; i < 6; ++i)
            for (int j = 0; j < i; ++j)
                QVERIFY(!floorplan::extent(row, i % 3, i / 3, stage.session.lookup()).overlaps(floorplan::extent(row, j % 3, j / 3, stage.session.lookup())));
        enter(page.columnPitch(), "9 m");
        enter(page.columns(), "4");
        QCOMPARE(stage.row("row-1").repeat.pitch_x, 9000);                           // what was entered stays
        stage.session.selection().set({PlacementId("lone")});
        enter(page.columns(), "2");
        QCOMPARE(stage.row("lone").repeat.pitch_x, 600);                             // racks stand side by side
    }

    void heldFiguresFollowTheRepeat()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1")});
        auto& page = stage.inspector.placementPage();
        QVERIFY2(page.holds().power().contains("320") && page.holds().power().contains("256"), qPrintable(page.holds().power()));   // 32 nodes of 10 and 8 kW
        QVERIFY2(page.holds().heat().contains("to air"), qPrintable(page.holds().heat()));
        QCOMPARE(page.holds().ports(), QStringLiteral("—"));                         // the node does not say
        stage.session.commit(*document::setItemValue(stage.session.committed(), ItemId("test-node"), "backend_ports", {8, 8}));
        QCOMPARE(page.holds().ports(), QStringLiteral("256"));
        enter(page.columns(), "2");
        QCOMPARE(page.holds().ports(), QStringLiteral("512"));
        stage.session.commit(*document::clearItemValue(stage.session.committed(), ItemId("test-node"), "power_peak_kw"));
        QCOMPARE(page.holds().power(), QStringLiteral("—"));                         // missing, not zero
    }

    void lockedPlacementCannotBeMovedHere()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1")});
        auto& page = stage.inspector.placementPage();
        page.locked().click();
        QVERIFY(stage.row("row-1").locked);
        QVERIFY(!page.west().isEnabled());
        page.locked().click();
        QVERIFY(!stage.row("row-1").locked);
        QVERIFY(page.west().isEnabled());
    }

    void lookingChangesNothing()
    {
        Stage stage;
        for (const Subject& subject : {Subject(PlacementId("row-1")), Subject(AreaId("hall")), Subject(PlacementId("lone"))}) stage.session.selection().set({subject});
        stage.session.selection().clear();
        QVERIFY(!stage.session.history().canUndo());
    }

    void areaIsRenamedAndResized()
    {
        Stage stage;
        stage.session.selection().set({AreaId("hall")});
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.inspector.areaPage()));
        enter(stage.inspector.areaPage().name(), "North hall");
        enter(stage.inspector.areaPage().width(), "120 m");
        const auto& hall = *stage.session.document().find<floorplan::Area>(AreaId("hall"));
        QCOMPARE(hall.name, std::string("North hall"));
        QCOMPARE(geometry::bounds(hall.outline), (geometry::Rect{{20'000, 20'000}, {140'000, 100'000}}));
    }

    void whatDiffersIsMixedAndOneEntrySettlesIt()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session.selection().set({PlacementId("row-1"), PlacementId("row-2"), PlacementId("lone")});
        auto& page = stage.inspector.selectionPage();
        QCOMPARE(page.label().text(), QString());
        QCOMPARE(page.label().placeholderText(), QStringLiteral("mixed"));
        QCOMPARE(page.area().currentText(), QStringLiteral("Hall"));
        QCOMPARE(page.turn().currentText(), QStringLiteral("0°"));
        QVERIFY(!page.columnPitch().isEnabled());                                    // nothing repeats
        enter(page.label(), "R{n}");
        QCOMPARE(stage.session.history().titles().size(), std::size_t{1});
        for (const char* id : {"row-1", "row-2", "lone"}) QCOMPARE(stage.row(id).label, std::string("R{n}"));
        QCOMPARE(page.label().text(), QStringLiteral("R{n}"));
        QCOMPARE(page.label().placeholderText(), QString());
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void mixedSwitchesGoOnForAll()
    {
        Stage stage;
        const PlacementId one("row-1");
        stage.session.commit(document::setHidden(stage.session.committed(), {&one, 1}, true));
        stage.session.selection().set({one, PlacementId("row-2")});
        auto& page = stage.inspector.selectionPage();
        QCOMPARE(page.hidden().checkState(), Qt::PartiallyChecked);
        page.hidden().click();
        QVERIFY(stage.row("row-1").hidden && stage.row("row-2").hidden);
        QCOMPARE(page.hidden().checkState(), Qt::Checked);
        page.hidden().click();
        QVERIFY(!stage.row("row-1").hidden && !stage.row("row-2").hidden);
        QCOMPARE(page.hidden().checkState(), Qt::Unchecked);
        page.locked().click();
        QVERIFY(stage.row("row-1").locked && stage.row("row-2").locked);
    }

    void mixedTurnsAndPitchesBecomeTheSame()
    {
        Stage stage;
        const PlacementId one("row-1"), two("row-2");
        stage.session.commit(document::turn(stage.session.committed(), {&one, 1}, geometry::Turn::quarter));
        stage.session.commit(document::setRepeat(stage.session.committed(), one, {2, 1, 9000, 0}));
        stage.session.commit(document::setRepeat(stage.session.committed(), two, {2, 1, 8000, 0}));
        stage.session.selection().set({one, two});
        auto& page = stage.inspector.selectionPage();
        QCOMPARE(page.turn().currentIndex(), -1);
        QCOMPARE(page.columnPitch().placeholderText(), QStringLiteral("mixed"));
        const auto centre = floorplan::extent(stage.row("row-2"), stage.session.lookup()).centre();
        page.turn().setFocus();
        QTest::keyClick(&page.turn(), Qt::Key_Down);
        QTest::keyClick(&page.turn(), Qt::Key_Down);
        QCOMPARE(stage.row("row-1").pose.turn, geometry::Turn::quarter);
        QCOMPARE(stage.row("row-2").pose.turn, geometry::Turn::quarter);
        const auto turned = floorplan::extent(stage.row("row-2"), stage.session.lookup()).centre();
        QVERIFY(std::abs(turned.x - centre.x) <= 2 && std::abs(turned.y - centre.y) <= 2);
        enter(page.columnPitch(), "30 ft");
        QCOMPARE(stage.row("row-1").repeat.pitch_x, 9144);
        QCOMPARE(stage.row("row-2").repeat.pitch_x, 9144);
    }

    void severalThingsAreAddedUp()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1"), PlacementId("row-2"), AreaId("hall")});
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.inspector.selectionPage()));
        QCOMPARE(stage.inspector.selectionPage().gpus(), QString::number(2 * test::sample_row_gpus));
        QVERIFY(stage.inspector.selectionPage().title().startsWith("3"));
    }

    void figuresFollowAPreview()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1")});
        const Subject row_1 = PlacementId("row-1");
        stage.session.preview(document::move(stage.session.committed(), {&row_1, 1}, {7'000, 0}));
        QCOMPARE(stage.inspector.placementPage().west().text(), QStringLiteral("37 m"));
        stage.session.dropPreview();
        QCOMPARE(stage.inspector.placementPage().west().text(), QStringLiteral("30 m"));
    }

    void deletedSelectionLeadsBackToTheProject()
    {
        Stage stage;
        const Subject row_1 = PlacementId("row-1");
        stage.session.selection().set({row_1});
        stage.session.commit(document::remove(stage.session.committed(), {&row_1, 1}));
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.inspector.projectPage()));
    }

    void assumptionChangesTheCost()
    {
        Stage stage;
        ui::QuantityField* field = nullptr;
        for (auto* one : stage.inspector.projectPage().findChildren<ui::QuantityField*>())
            if (one->accessibleName() == "Construction per MW") field = one;
        QVERIFY(field);
        const double before = stage.session.assessment()->cost.capex_musd;
        enter(*field, "20 M");
        QCOMPARE(stage.session.document().single<economics::EconomicPlan>().construction_usd_per_mw, 20e6);
        QVERIFY(stage.session.assessment()->cost.capex_musd > before);
    }
};

QTEST_MAIN(TestInspector)
#include "test_inspector.moc"
