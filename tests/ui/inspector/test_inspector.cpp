// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "inspector/area_page.h"
#include "inspector/inspector.h"
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
