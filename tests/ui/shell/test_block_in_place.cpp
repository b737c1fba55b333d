// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A block edited where it stands: every copy and the figures follow, undo works across, Esc leads back.
#include <QTest>

#include "arrange/block_editing.h"
#include "arrange/breadcrumb_bar.h"
#include "document/grouping.h"
#include "shell/plan_actions.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;
using floorplan::Block;
using floorplan::Placement;
using geometry::Point;

namespace {

constexpr Point in_row_1{32'400, 30'600};
constexpr Point in_row_2{32'400, 40'600};

struct Stage : test::WindowStage {
    Stage()
    {
        plan().setSnapping(false);
        plan().zoomToRect({{20'000, 20'000}, {80'000, 70'000}});
    }
    void doubleClick(Point at)
    {
        test::click(plan(), at);
        test::sendMouse(plan(), QEvent::MouseButtonDblClick, test::onWidget(plan(), at), Qt::LeftButton, Qt::LeftButton);
        test::release(plan(), at);
    }
    ui::BlockEditing& blocks() { return window.blockEditing(); }
    const Block& row() { return *session().document().find<Block>(BlockId("row")); }
    std::int64_t gpus() { return session().assessment()->compute.gpus; }
    std::size_t entries() { return session().history().titles().size(); }
};

}  // namespace

class TestBlockInPlace : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aDoubleClickOpensTheBlockAndEscLeavesIt()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.doubleClick(in_row_1);
        QCOMPARE(stage.blocks().depth(), std::size_t{1});
        QVERIFY(stage.window.breadcrumbs().isVisible());
        QCOMPARE(stage.window.breadcrumbs().crumbs().size(), std::size_t{2});
        QCOMPARE(stage.window.breadcrumbs().crumbs()[1]->text(), QStringLiteral("Row of eight"));
        // The world around cannot be taken hold of.
        test::click(stage.plan(), in_row_2);
        QVERIFY(stage.window.activeSession().selection().isEmpty());
        test::click(stage.plan(), in_row_1);
        QCOMPARE(stage.window.activeSession().selection().placements(), (std::vector{PlacementId("part-1")}));
        stage.window.actions().select_all->trigger();
        QCOMPARE(stage.window.activeSession().selection().subjects().size(), std::size_t{1});
        stage.pressKey(Qt::Key_Escape);
        QCOMPARE(stage.blocks().depth(), std::size_t{1});
        stage.pressKey(Qt::Key_Escape);
        QTRY_COMPARE(stage.blocks().depth(), std::size_t{0});
        QVERIFY(!stage.window.breadcrumbs().isVisible());
        QCOMPARE(stage.session().selection().subjects(), (std::set<Subject>{PlacementId("row-1")}));
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(stage.plan().session() == &stage.session());
    }

    void aMovedPartMovesInEveryCopyInOneEntry()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.doubleClick(in_row_1);
        test::press(stage.plan(), in_row_1);
        test::moveTo(stage.plan(), in_row_1 + Point{500, 0});
        test::moveTo(stage.plan(), in_row_1 + Point{1'000, 2'000});
        QVERIFY(stage.session().isPreviewing());
        QVERIFY(std::llabs(stage.row().parts[0].pose.origin.y - 2'000) < 200);
        test::release(stage.plan(), in_row_1 + Point{1'000, 2'000});
        QVERIFY(!stage.session().isPreviewing());
        QCOMPARE(stage.entries(), std::size_t{1});
        QCOMPARE(stage.session().history().titles().back(), std::string("Move placement"));
        // The other copy is drawn anew, too.
        const auto* other = stage.plan().scene().find(PlacementId("row-2"));
        QVERIFY(std::llabs(other->extent.min.y - 42'000) < 200);
        stage.window.actions().undo->trigger();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.blocks().depth(), std::size_t{1});
        QCOMPARE(stage.plan().scene().find(PlacementId("part-1"))->row->pose.origin, (Point{30'000, 30'000}));
        stage.window.actions().redo->trigger();
        QVERIFY(std::llabs(stage.plan().scene().find(PlacementId("part-1"))->row->pose.origin.y - 32'000) < 200);
    }

    void aDroppedDragChangesNothing()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.doubleClick(in_row_1);
        test::press(stage.plan(), in_row_1);
        test::moveTo(stage.plan(), in_row_1 + Point{1'000, 2'000});
        stage.pressKey(Qt::Key_Escape);
        QVERIFY(!stage.session().isPreviewing());
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.entries(), std::size_t{0});
    }

    void addingDuplicatingAndDeletingPartsChangesTheFigures()
    {
        Stage stage;
        QCOMPARE(stage.gpus(), 2 * test::sample_row_gpus);
        stage.doubleClick(in_row_1);
        test::click(stage.plan(), in_row_1);
        stage.window.actions().duplicate->trigger();
        QCOMPARE(stage.gpus(), 4 * test::sample_row_gpus);
        QCOMPARE(stage.row().parts.size(), std::size_t{2});
        test::PaletteDrag drag(stage.plan(), RackId("network"));
        QVERIFY(drag.enter({45'000, 34'000}));
        drag.move({45'000, 34'000});
        drag.drop({45'000, 34'000});
        QCOMPARE(stage.row().parts.size(), std::size_t{3});
        QCOMPARE(stage.session().document().table<Placement>().size(), std::size_t{3});
        test::click(stage.plan(), in_row_1);
        stage.pressKey(Qt::Key_Delete);
        QCOMPARE(stage.gpus(), 2 * test::sample_row_gpus);
        for (int i = 0; i < 3; ++i) stage.window.actions().undo->trigger();
        QCOMPARE(stage.gpus(), 2 * test::sample_row_gpus);
        QCOMPARE(stage.row().parts.size(), std::size_t{1});
    }

    void aBlockIsNotDroppedIntoItself()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.doubleClick(in_row_1);
        test::PaletteDrag drag(stage.plan(), BlockId("row"));
        QVERIFY(drag.enter({45'000, 34'000}));
        drag.move({45'000, 34'000});
        drag.drop({45'000, 34'000});
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.plan().scene().find(PlacementId("row-3")), nullptr);
    }

    void blocksInsideAreOpenedLevelByLevel()
    {
        Stage stage;
        stage.session().selection().set({PlacementId("row-1"), PlacementId("row-2")});
        stage.window.actions().group->trigger();
        const auto bytes = stage.bytes();
        stage.doubleClick(in_row_1);
        stage.doubleClick(in_row_1);
        QCOMPARE(stage.blocks().depth(), std::size_t{2});
        QCOMPARE(stage.blocks().names().back(), QStringLiteral("Row of eight"));
        test::drag(stage.plan(), in_row_1, in_row_1 + Point{0, 3'000});
        QVERIFY(std::llabs(stage.row().parts[0].pose.origin.y - 3'000) < 200);
        QCOMPARE(stage.entries(), std::size_t{2});
        stage.window.actions().undo->trigger();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.blocks().depth(), std::size_t{2});
        // Undoing the group takes away what is edited.
        stage.window.actions().undo->trigger();
        QTRY_COMPARE(stage.blocks().depth(), std::size_t{0});
        QVERIFY(stage.plan().session() == &stage.session());
    }

    void theBreadcrumbLeadsBackToTheSite()
    {
        Stage stage;
        stage.doubleClick(in_row_1);
        stage.window.breadcrumbs().crumbs()[0]->click();
        QTRY_COMPARE(stage.blocks().depth(), std::size_t{0});
    }

    void aDesignOpenedMeanwhileLeavesTheBlock()
    {
        Stage stage;
        stage.doubleClick(in_row_1);
        stage.session().reset(test::sampleDocument(), {});
        QCOMPARE(stage.blocks().depth(), std::size_t{0});
        QVERIFY(stage.plan().session() == &stage.session());
    }

    void aWindowClosedInABlockIsFine()
    {
        Stage stage;
        stage.doubleClick(in_row_1);
        QCOMPARE(stage.blocks().depth(), std::size_t{1});
    }
};

QTEST_MAIN(TestBlockInPlace)
#include "test_block_in_place.moc"
