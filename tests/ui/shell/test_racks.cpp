// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the plan, the properties and the catalogue into the elevation of a rack, and back with undo.
#include "inspector/placement_page.h"
#include "racks/rack_editor.h"
#include "shell/plan_actions.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"

using namespace cw;

namespace {

constexpr geometry::Point lone_middle{60'300, 60'600};

}  // namespace

class TestRacks : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aDoubleClickOnARackOpensItsElevation()
    {
        test::WindowStage stage;
        stage.plan().zoomToRect({{55'000, 55'000}, {65'000, 65'000}});
        const QPoint at = test::onWidget(stage.plan(), lone_middle);
        QTest::mouseClick(&stage.plan(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(&stage.plan(), Qt::LeftButton, {}, at);
        auto& racks = stage.window.racks();
        QVERIFY(racks.isVisible());
        QCOMPARE(racks.elevation().rack(), RackId("network"));
        QVERIFY(racks.elevation().mountItem(ItemId("test-node")));
        QCOMPARE(stage.value("gpus"), QString::fromStdString(units::formatCount(2 * test::sample_row_gpus + 8)));
        stage.pressKey(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(racks.elevation().devices().empty());
        QVERIFY(!stage.session().history().canUndo());
    }

    void theButtonOfTheInspectorOpensIt()
    {
        test::WindowStage stage;
        stage.session().selection().set({PlacementId("row-1")});
        auto& button = stage.window.inspector().placementPage().elevation();
        QVERIFY(!button.isVisible());
        stage.session().selection().set({PlacementId("lone")});
        QVERIFY(button.isVisible());
        button.click();
        QVERIFY(stage.window.racks().isVisible());
        QCOMPARE(stage.window.racks().elevation().rack(), RackId("network"));
    }

    void theActionSaysWhenNoRackStandsThere()
    {
        test::WindowStage stage;
        QVERIFY(!stage.window.planActions().edit_rack->isEnabled());
        stage.session().selection().set({PlacementId("row-1")});
        stage.window.planActions().edit_rack->trigger();
        QVERIFY(!stage.window.racks().isVisible());
        stage.window.planActions().racks->trigger();
        QVERIFY(stage.window.racks().isVisible());
        QCOMPARE(stage.window.racks().chooser().count(), 2);
    }
};

QTEST_MAIN(TestRacks)
#include "test_racks.moc"
