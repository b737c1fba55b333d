// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cut, copy, paste, group, align, hide: by key and menu, each one entry of the history.
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include "canvas/clipboard.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;

namespace {

struct Stage : test::WindowStage {
    void select(std::initializer_list<const char*> ids)
    {
        std::set<Subject> subjects;
        for (const char* id : ids) subjects.insert(PlacementId(id));
        session().selection().set(std::move(subjects));
    }
    [[nodiscard]] std::size_t placements() { return session().document().table<floorplan::Placement>().size(); }
    [[nodiscard]] std::int64_t gpus() { return session().assessment()->compute.gpus; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) { QTest::keyClick(&window, key, modifiers); }
    /// Every change so far, one by one.
    void undoAll()
    {
        while (session().history().canUndo()) session().undo();
    }
};

}  // namespace

class TestArranging : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnWarnings();
        QGuiApplication::clipboard()->clear();
    }

    void copyAndPasteAddTheSameAgain()
    {
        Stage stage;
        const std::string original = stage.bytes();
        stage.select({"row-1"});
        const auto before = stage.gpus();
        stage.key(Qt::Key_C);
        QVERIFY(ui::holdsClip(QGuiApplication::clipboard()->mimeData()));
        QVERIFY(stage.bytes() == original);
        stage.key(Qt::Key_V);
        QCOMPARE(stage.placements(), std::size_t{4});
        QCOMPARE(stage.gpus(), before + test::sample_row_gpus);
        QCOMPARE(stage.session().selection().placements().size(), std::size_t{1});
        QVERIFY(stage.session().selection().placements().front() != PlacementId("row-1"));
        stage.undoAll();
        QVERIFY(stage.bytes() == original);
    }

    void cutAndPasteMoveAndUndoInTwoSteps()
    {
        Stage stage;
        const std::string original = stage.bytes();
        stage.select({"row-2"});
        const auto before = stage.gpus();
        stage.key(Qt::Key_X);
        QCOMPARE(stage.gpus(), before - test::sample_row_gpus);
        stage.key(Qt::Key_V);
        QCOMPARE(stage.gpus(), before);
        QCOMPARE(stage.session().history().titles().size(), std::size_t{2});
        stage.undoAll();
        QVERIFY(stage.bytes() == original);
    }

    void anotherWindowTakesWhatWasCopied()
    {
        Stage from;
        from.select({"row-1"});
        from.key(Qt::Key_C);
        Stage into;
        into.session().reset(document::Document(), {});
        QVERIFY(!ui::pasteClip(into.session(), QGuiApplication::clipboard()->mimeData(), geometry::Point{50'000, 50'000}));
        QCOMPARE(into.gpus(), test::sample_row_gpus);
        const auto id = into.session().selection().placements().front();
        const auto rect = document::extentOf(into.session().document(), Subject(id), into.session().lookup());
        QVERIFY(std::abs(rect.centre().x - 50'000) <= 1 && std::abs(rect.centre().y - 50'000) <= 1);
    }

    void aDamagedClipboardChangesNothing()
    {
        Stage stage;
        const std::string original = stage.bytes();
        QMimeData mime;
        mime.setData(QLatin1String(ui::clip_mime_type), "{\"format\": \"clusterwright.design\", \"version\": 2, \"placements\": 7}");
        QVERIFY(ui::pasteClip(stage.session(), &mime, {}).has_value());
        QVERIFY(stage.bytes() == original);
    }

    void groupAndUngroupKeepWhatStands()
    {
        Stage stage;
        const std::string original = stage.bytes();
        const auto before = stage.gpus();
        stage.select({"row-1", "row-2"});
        stage.key(Qt::Key_G);
        QCOMPARE(stage.placements(), std::size_t{2});
        QCOMPARE(stage.gpus(), before);
        QCOMPARE(stage.session().selection().placements().size(), std::size_t{1});
        stage.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.placements(), std::size_t{3});
        QCOMPARE(stage.gpus(), before);
        stage.undoAll();
        QVERIFY(stage.bytes() == original);
    }

    void whatCannotBeGroupedIsSaidAndChangesNothing()
    {
        Stage stage;
        const std::string original = stage.bytes();
        stage.select({"lone"});
        stage.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(stage.bytes() == original);
        QVERIFY(!stage.session().history().canUndo());
    }

    void alignedRowsShareAnEdgeInOneEntry()
    {
        Stage stage;
        stage.select({"row-1", "lone"});
        QVERIFY(stage.window.actions().align_left->isEnabled());
        QVERIFY(!stage.window.actions().distribute_x->isEnabled());
        stage.window.actions().align_left->trigger();
        QCOMPARE(stage.originOf("lone").x, stage.originOf("row-1").x);
        QCOMPARE(stage.session().history().titles().size(), std::size_t{1});
        stage.window.actions().align_left->trigger();
        QCOMPARE(stage.session().history().titles().size(), std::size_t{1});
    }

    void lockedPlacementsStayAndCanBeUnlocked()
    {
        Stage stage;
        stage.select({"lone"});
        stage.key(Qt::Key_L);
        const auto at = stage.originOf("lone");
        stage.pressKey(Qt::Key_Right);
        QCOMPARE(stage.originOf("lone"), at);
        stage.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        stage.pressKey(Qt::Key_Right);
        QVERIFY(stage.originOf("lone") != at);
    }

    void hiddenPlacementsAreCountedButNotOnThePlan()
    {
        Stage stage;
        const auto before = stage.gpus();
        const geometry::Point on_row{32'400, 30'600};
        QVERIFY(stage.plan().scene().subjectAt(on_row, 10, true) == std::optional<Subject>(PlacementId("row-1")));
        stage.select({"row-1"});
        stage.key(Qt::Key_H);
        QCOMPARE(stage.gpus(), before);
        QVERIFY(stage.plan().scene().subjectAt(on_row, 10, true) != std::optional<Subject>(PlacementId("row-1")));
        stage.key(Qt::Key_A);
        QVERIFY(!stage.session().selection().contains(PlacementId("row-1")));
        stage.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(stage.plan().scene().subjectAt(on_row, 10, true) == std::optional<Subject>(PlacementId("row-1")));
    }

    void theSameKindAndTheRestAreSelected()
    {
        Stage stage;
        stage.select({"row-1"});
        stage.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.session().selection().placements().size(), std::size_t{2});
        stage.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.session().selection().placements(), std::vector{PlacementId("lone")});
    }

    void aUniqueRowHasABlockOfItsOwn()
    {
        Stage stage;
        stage.select({"row-2"});
        stage.window.actions().make_unique->trigger();
        const auto& document = stage.session().document();
        QVERIFY(document.find<floorplan::Placement>(PlacementId("row-2"))->what != document.find<floorplan::Placement>(PlacementId("row-1"))->what);
        QCOMPARE(document.table<floorplan::Block>().size(), std::size_t{2});
    }
};

QTEST_MAIN(TestArranging)
#include "test_arranging.moc"
