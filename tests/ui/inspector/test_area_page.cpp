// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The properties of an area: place, floor, columns seen while they are typed, ground that is kept free.
#include <QTest>

#include "document/areas.h"
#include "inspector/area_page.h"
#include "inspector/inspector.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using floorplan::Area;
using floorplan::KeepOutKind;
using geometry::Polygon;

namespace {

struct Stage {
    ui::DocumentSession session;
    ui::Inspector inspector;

    Stage() : inspector(session)
    {
        session.reset(test::sampleDocument(), {});
        inspector.resize(300, 900);
        inspector.show();
        inspector.activateWindow();
        (void)QTest::qWaitForWindowActive(&inspector);
        session.selection().set({AreaId("hall")});
    }
    ~Stage() { session.selection().disconnect(); }
    [[nodiscard]] const Area& hall() { return *session.document().find<Area>(AreaId("hall")); }
    [[nodiscard]] ui::AreaPage& page() { return inspector.areaPage(); }
    [[nodiscard]] std::string bytes() const { return storage::toJson(session.document()); }
    [[nodiscard]] std::size_t entries() const { return session.history().titles().size(); }
};

void type(QWidget& field, const char* text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, QString::fromUtf8(text));
}

void enter(QWidget& field, const char* text)
{
    type(field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

}  // namespace

class TestAreaPage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void anAreaIsMovedWithWhatStandsInIt()
    {
        Stage stage;
        enter(stage.page().west(), "25 m");
        QCOMPARE(geometry::bounds(stage.hall().outline).min.x, 25'000);
        QCOMPARE(stage.session.document().find<floorplan::Placement>(PlacementId("row-1"))->pose.origin.x, 35'000);
        QCOMPARE(stage.entries(), std::size_t{1});
    }

    void theFloorLoadCanBeGivenAndTakenAway()
    {
        Stage stage;
        enter(stage.page().floorLoad(), "12.5");
        QCOMPARE(stage.hall().floor_load_kpa, std::optional(12.5));
        enter(stage.page().floorLoad(), " ");
        QVERIFY(!stage.hall().floor_load_kpa);
    }

    void anAreaCannotLieInWhatLiesInIt()
    {
        Stage stage;
        Area room;
        room.id = AreaId("room");
        room.parent = AreaId("hall");
        room.outline = Polygon::rectangle({{30'000, 90'000}, {40'000, 95'000}});
        stage.session.commit(document::change(stage.session.committed(), "Add", room));
        QCOMPARE(stage.page().parentArea().findData("room"), -1);
        stage.session.selection().set({AreaId("room")});
        QVERIFY(stage.page().parentArea().findData("hall") > 0);
    }

    void columnsAreSeenWhileTheyAreTyped()
    {
        Stage stage;
        stage.page().hasColumns().click();
        QVERIFY(stage.hall().columns);
        QCOMPARE(stage.hall().columns->columns, 8);
        QCOMPARE(stage.entries(), std::size_t{1});
        type(stage.page().columnPitch(), "10 m");
        QVERIFY(stage.session.isPreviewing());
        QCOMPARE(stage.hall().columns->pitch_x, 10'000);
        QCOMPARE(stage.entries(), std::size_t{1});
        QTest::keyClick(&stage.page().columnPitch(), Qt::Key_Return);
        QVERIFY(!stage.session.isPreviewing());
        QCOMPARE(stage.hall().columns->pitch_x, 10'000);
        QCOMPARE(stage.entries(), std::size_t{2});
        type(stage.page().columnCount(), "5");
        QCOMPARE(stage.hall().columns->columns, 5);
        QTest::keyClick(&stage.page().columnCount(), Qt::Key_Return);
        QCOMPARE(stage.entries(), std::size_t{3});
        stage.page().hasColumns().click();
        QVERIFY(!stage.hall().columns);
    }

    void escapeTakesTypedColumnsBack()
    {
        Stage stage;
        stage.page().hasColumns().click();
        const auto bytes = stage.bytes();
        type(stage.page().columnPitch(), "7 m");
        QCOMPARE(stage.hall().columns->pitch_x, 7'000);
        QTest::keyClick(&stage.page().columnPitch(), Qt::Key_Escape);
        QCOMPARE(stage.bytes(), bytes);
        type(stage.page().columnCount(), "3");
        QCOMPARE(stage.hall().columns->columns, 3);
        QTest::keyClick(&stage.page().columnCount(), Qt::Key_Escape);
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.page().columnCount().value(), 8);
        QCOMPARE(stage.entries(), std::size_t{1});
    }

    void keepOutsAreListedChangedAndDeleted()
    {
        Stage stage;
        stage.session.commit(*document::addKeepOut(stage.session.committed(), AreaId("hall"), {KeepOutKind::reserved, Polygon::rectangle({{20'000, 50'000}, {21'000, 51'000}})}));
        stage.session.commit(*document::addKeepOut(stage.session.committed(), AreaId("hall"), {KeepOutKind::egress, Polygon::rectangle({{20'000, 60'000}, {120'000, 62'000}})}));
        auto& list = stage.page().keepOuts();
        QCOMPARE(list.count(), 2);
        QVERIFY(list.item(1)->text().startsWith("Egress"));
        list.setCurrentRow(0);
        stage.page().keepOutKind().setFocus();
        QTest::keyClick(&stage.page().keepOutKind(), Qt::Key_Down);
        QCOMPARE(stage.hall().keep_outs[0].kind, KeepOutKind::door);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(stage.hall().keep_outs.size(), std::size_t{1});
        QCOMPARE(list.count(), 1);
        stage.page().removeKeepOut().click();
        QVERIFY(stage.hall().keep_outs.empty());
        QVERIFY(!stage.page().removeKeepOut().isEnabled());
    }
};

QTEST_MAIN(TestAreaPage)
#include "test_area_page.moc"
