// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The elevation under a real mouse and real keys: every change is one entry of the history, and Esc leaves none.
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QTest>

#include "canvas/content_mime.h"
#include "document/rack_devices.h"
#include "racks/rack_editor.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using document::RackSlot;

namespace {

const RackId compute("compute");

struct Stage {
    ui::DocumentSession session;
    ui::RackEditor editor;

    Stage() : editor(session)
    {
        document::Document d = test::sampleDocument();
        d.put(test::item("small", catalog::Kind::server, {{"height_u", 2}, {"depth_mm", 800}, {"mass_kg", 30}, {"power_peak_kw", 1}, {"power_typical_kw", 0.6}}));
        d.put(test::item("deep", catalog::Kind::server, {{"height_u", 2}, {"depth_mm", 1500}}));
        d.put(test::item("strip", catalog::Kind::rack_pdu, {{"rating_kva", 34}}));
        session.reset(d, {});
        editor.resize(1180, 760);
        editor.showRack(compute);
        editor.show();
        editor.activateWindow();
        (void)QTest::qWaitForWindowActive(&editor);
        elevation().setFocus();
    }
    [[nodiscard]] ui::RackElevation& elevation() { return editor.elevation(); }
    [[nodiscard]] std::string bytes() const { return storage::toJson(session.document()); }
    [[nodiscard]] std::size_t entries() const { return session.history().titles().size(); }
    [[nodiscard]] std::vector<int> bottoms()
    {
        std::vector<int> list;
        for (const RackSlot& slot : elevation().devices()) list.push_back(slot.bottom_u);
        return list;
    }
    [[nodiscard]] QPoint at(int unit) { return elevation().geometryOfRack().strip(unit, 1).center().toPoint(); }
    void mouse(QEvent::Type type, QPointF where, Qt::MouseButton button, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(type, where, elevation().mapToGlobal(where), button, buttons, modifiers);
        QApplication::sendEvent(&elevation(), &event);
    }
    void hold(int from, int to, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, at(from), Qt::LeftButton, Qt::LeftButton);
        for (int step = 1; step <= 3; ++step) mouse(QEvent::MouseMove, QPointF(at(from)) + QPointF(at(to) - at(from)) * step / 3.0, Qt::NoButton, Qt::LeftButton, modifiers);
    }
    void drag(int from, int to, Qt::KeyboardModifiers modifiers = {})
    {
        hold(from, to, modifiers);
        mouse(QEvent::MouseButtonRelease, at(to), Qt::LeftButton, Qt::NoButton, modifiers);
    }
    void click(int unit, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(&elevation(), Qt::LeftButton, modifiers, at(unit)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&elevation(), key, modifiers); }
    [[nodiscard]] QString figure(const char* key) { return editor.properties().figure(QLatin1String(key)); }

    /// A device of 2 U over a place, as a drag from a list; `drop`: lets go there.
    bool bring(const char* item, int unit, bool drop)
    {
        const auto mime = ui::contentMime(ItemId(item));
        const QPoint where = elevation().geometryOfRack().strip(unit, 2).center().toPoint();
        QDragEnterEvent enter(where, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&elevation(), &enter);
        if (drop) {
            QDropEvent event(where, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&elevation(), &event);
        }
        return enter.isAccepted();
    }
};

}  // namespace

class TestRackEditor : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aDeviceIsDraggedFromUnitToUnit()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.drag(26, 33);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 32}));
        QCOMPARE(stage.entries(), std::size_t{1});
        QCOMPARE(stage.elevation().selected(), (std::set<std::size_t>{3}));
        QTest::keyClick(&stage.editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.bytes(), bytes);
    }

    void aTakenPlaceIsRefusedWithItsReason()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.hold(26, 22);
        QVERIFY(stage.elevation().ghost());
        QVERIFY2(stage.elevation().ghost()->problem.contains("stands in U"), qPrintable(stage.elevation().ghost()->problem));
        QVERIFY(!stage.session.isPreviewing());
        stage.mouse(QEvent::MouseButtonRelease, stage.at(22), Qt::LeftButton, Qt::NoButton);
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(stage.editor.message().text().contains("stands in U"));
        QCOMPARE(stage.entries(), std::size_t{0});
    }

    void escapeEndsADragAsIfNothingHadBeen()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.hold(26, 30);
        QVERIFY(stage.session.isPreviewing());
        stage.key(Qt::Key_Escape);
        QVERIFY(!stage.session.isPreviewing());
        stage.mouse(QEvent::MouseButtonRelease, stage.at(30), Qt::LeftButton, Qt::NoButton);
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.entries(), std::size_t{0});
    }

    void controlCopies()
    {
        Stage stage;
        stage.drag(26, 34, Qt::ControlModifier);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 25, 33}));
        QCOMPARE(stage.figure("units"), QStringLiteral("40 U used"));
        QCOMPARE(stage.entries(), std::size_t{1});
    }

    void figuresRiseBeforeTheDeviceIsLetGo()
    {
        Stage stage;
        QCOMPARE(stage.figure("power"), QStringLiteral("40 kW"));
        QVERIFY(stage.bring("small", 35, false));
        QVERIFY(stage.session.isPreviewing());
        QCOMPARE(stage.figure("units"), QStringLiteral("34 U used"));
        QCOMPARE(stage.figure("power"), QStringLiteral("41 kW"));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&stage.elevation(), &leave);
        QCOMPARE(stage.figure("power"), QStringLiteral("40 kW"));
        QVERIFY(stage.bring("small", 35, true));
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 25, 35}));
        QCOMPARE(stage.figure("power"), QStringLiteral("41 kW"));
        QCOMPARE(stage.entries(), std::size_t{1});
    }

    void whatIsTooDeepSaysSo()
    {
        Stage stage;
        QVERIFY(stage.bring("deep", 36, false));
        QVERIFY2(stage.elevation().ghost()->problem.contains("1500 mm deep"), qPrintable(stage.elevation().ghost()->problem));
        QVERIFY(stage.bring("deep", 36, true));
        QCOMPARE(stage.entries(), std::size_t{0});
    }

    void arrowsMoveByOneUnitAsOneEntry()
    {
        Stage stage;
        stage.click(26);
        stage.key(Qt::Key_Up);
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 27}));
        QCOMPARE(stage.entries(), std::size_t{1});
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Down);               // there the next device stands
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 25}));
        QVERIFY(stage.editor.message().text().contains("stands in U"));
        stage.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(stage.elevation().selected(), (std::set<std::size_t>{2}));
    }

    void theUnitCanBeTyped()
    {
        Stage stage;
        stage.click(26);
        auto& unit = stage.editor.properties().unit();
        QCOMPARE(unit.value(), 25);
        unit.setFocus();
        QTest::keyClick(&unit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&unit, "35");
        QTest::keyClick(&unit, Qt::Key_Return);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 35}));
        unit.setFocus();
        QTest::keyClick(&unit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&unit, "20");
        QTest::keyClick(&unit, Qt::Key_Return);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 35}));
        QCOMPARE(unit.value(), 35);
    }

    void copyPasteDuplicateDelete()
    {
        Stage stage;
        stage.click(26);
        stage.key(Qt::Key_C, Qt::ControlModifier);
        stage.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 25, 33}));
        QCOMPARE(stage.elevation().selected(), (std::set<std::size_t>{4}));
        stage.key(Qt::Key_Delete);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 25}));
        stage.click(2);
        stage.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 25, 33}));
        stage.key(Qt::Key_X, Qt::ControlModifier);
        stage.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.elevation().selected().size(), std::size_t{4});
        stage.key(Qt::Key_Delete);
        QVERIFY(stage.bottoms().empty());
        stage.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.bottoms(), (std::vector{33}));
    }

    void aDoubleClickInTheListMounts()
    {
        Stage stage;
        QVERIFY(stage.editor.devices().select(ItemId("small")));
        QTest::keyClick(&stage.editor.devices().tree(), Qt::Key_Return);
        QCOMPARE(stage.bottoms(), (std::vector{1, 9, 17, 25, 33}));
        QVERIFY(!stage.editor.devices().select(ItemId("test-generator")));
    }

    void powerStripsAreTheFeed()
    {
        Stage stage;
        QVERIFY(stage.elevation().mountItem(ItemId("strip")));
        const auto figures = ui::rackFigures(stage.session.document(), compute);
        const auto power = std::find_if(figures.begin(), figures.end(), [](const auto& f) { return f.key == "power"; });
        QVERIFY(power->over);
        QVERIFY(power->against.contains("34"));
        QVERIFY(stage.editor.properties().findings().item(0)->text().contains("power strips"));
        // Nothing says what the nodes weigh.
        QCOMPARE(stage.figure("weight"), QStringLiteral("—"));
    }

    void racksAreMadeRenamedDuplicatedAndDeleted()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.editor.actions().create->trigger();
        const RackId made = stage.elevation().rack();
        QVERIFY(made != compute && stage.bottoms().empty());
        auto& name = stage.editor.properties().name();
        QTest::keyClick(&name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&name, "Spare");
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(stage.session.document().find<floorplan::RackDesign>(made)->name, std::string("Spare"));
        stage.editor.actions().remove_rack->trigger();
        QVERIFY(!stage.session.document().find<floorplan::RackDesign>(made));
        stage.editor.showRack(compute);
        stage.editor.actions().remove_rack->trigger();
        QVERIFY(stage.editor.message().text().contains("used"));
        while (stage.session.history().canUndo()) stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(stage.session.document().find<floorplan::RackDesign>(stage.elevation().rack()));
    }

    void oneRackOfManyIsMadeUnique()
    {
        Stage stage;
        floorplan::Placement row = *stage.session.document().find<floorplan::Placement>(PlacementId("lone"));
        row.repeat = {4, 1, 600, 0};
        stage.session.commit(document::change(stage.session.committed(), "Repeat", row));
        stage.editor.showRack(RackId("network"));
        QVERIFY(!stage.editor.actions().unique->isEnabled());
        QVERIFY(stage.editor.properties().uses().text().contains("4"));
        QVERIFY(stage.editor.showRackAt(stage.session, PlacementId("lone"), 2, 0));
        QVERIFY(stage.editor.actions().unique->isEnabled());
        stage.editor.actions().unique->trigger();
        QVERIFY(stage.elevation().rack() != RackId("network"));
        QVERIFY(stage.editor.properties().uses().text().contains("1"));
        QVERIFY(!stage.editor.showRackAt(stage.session, PlacementId("row-1"), 0, 0));
    }

    void theRearShowsTheStripsBesideTheRails()
    {
        Stage stage;
        stage.elevation().mountItem(ItemId("strip"));
        stage.editor.actions().rear->trigger();
        const QPoint at = stage.elevation().geometryOfRack().zeroUnit(0).center().toPoint();
        QTest::mouseClick(&stage.elevation(), Qt::LeftButton, {}, at);
        QCOMPARE(stage.elevation().selectedSlots().size(), std::size_t{1});
        QCOMPARE(stage.elevation().selectedSlots().front().item, ItemId("strip"));
        stage.key(Qt::Key_Delete);
        QCOMPARE(stage.elevation().devices().size(), std::size_t{4});
    }
};

QTEST_MAIN(TestRackEditor)
#include "test_rack_editor.moc"
