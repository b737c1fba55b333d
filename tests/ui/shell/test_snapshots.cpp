// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snapshots from the window: taken, renamed, gone back to, compared, deleted, each with the real widgets.
#include <QAbstractItemModelTester>
#include <QMenuBar>

#include "compare/snapshots_window.h"
#include "document/snapshots.h"
#include "search/commands.h"
#include "shell/compare_commands.h"
#include "shell/shell_actions.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;
using document::Snapshot;
using document::Subject;

namespace {

void nudge(test::WindowStage& stage)
{
    const Subject row = PlacementId("row-1");
    stage.session().commit(document::move(stage.session().committed(), {&row, 1}, {0, 5'000}));
}

ui::SnapshotsWindow& opened(test::WindowStage& stage)
{
    stage.window.shellActions().take_snapshot->trigger();
    return *stage.window.comparing().snapshots();
}

void take(ui::SnapshotsWindow& window, const char* name, const char* note = "")
{
    window.name().setFocus();
    QTest::keyClicks(&window.name(), name);
    QTest::keyClicks(&window.note(), note);
    QTest::mouseClick(&window.takeButton(), Qt::LeftButton);
}

void choose(ui::SnapshotsWindow& window, std::initializer_list<int> rows)
{
    window.list().clearSelection();
    for (const int row : rows)
        window.list().selectionModel()->select(window.list().model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

std::size_t kept(test::WindowStage& stage) { return stage.session().committed().table<Snapshot>().size(); }

}  // namespace

class TestSnapshots : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void takenUnderANameAndUndone()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        ui::SnapshotsWindow& window = opened(stage);
        QAbstractItemModelTester tester(window.list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!window.takeButton().isEnabled());
        take(window, "Board", "as shown");
        QCOMPARE(kept(stage), std::size_t{1});
        QCOMPARE(window.list().model()->rowCount(), 1);
        QCOMPARE(window.list().model()->index(0, ui::SnapshotsModel::note_column).data().toString(), QString("as shown"));
        QVERIFY(window.name().text().isEmpty());
        QVERIFY(stage.session().isModified());
        stage.session().undo();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(window.list().model()->rowCount(), 0);
    }

    void aNameThatIsTakenIsExplained()
    {
        test::WindowStage stage;
        ui::SnapshotsWindow& window = opened(stage);
        take(window, "Board");
        take(window, "Board");
        QCOMPARE(kept(stage), std::size_t{1});
        QVERIFY(window.problem().isVisible());
        QVERIFY(window.problem().text().contains("Board"));
    }

    void theDesignIsRestoredAndThatIsUndone()
    {
        test::WindowStage stage;
        ui::SnapshotsWindow& window = opened(stage);
        take(window, "Before");
        const auto before = document::bare(stage.session().committed());
        nudge(stage);
        const auto bytes = stage.bytes();
        choose(window, {0});
        QTest::mouseClick(&window.restoreButton(), Qt::LeftButton);
        QVERIFY(document::bare(stage.session().committed()) == before);
        QCOMPARE(stage.session().history().titles().back(), std::string("Restore 'Before'"));
        stage.session().undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void renamedInTheList()
    {
        test::WindowStage stage;
        ui::SnapshotsWindow& window = opened(stage);
        take(window, "A");
        auto* model = window.list().model();
        QVERIFY(model->setData(model->index(0, ui::SnapshotsModel::name_column), "After the review"));
        QCOMPARE(stage.session().committed().table<Snapshot>().rows().front()->name, std::string("After the review"));
        QVERIFY(!model->setData(model->index(0, ui::SnapshotsModel::name_column), " "));
        QVERIFY(window.problem().isVisible());
        QVERIFY(!(model->flags(model->index(0, ui::SnapshotsModel::taken_column)) & Qt::ItemIsEditable));
    }

    void comparedWithTheDesignAndWithEachOther()
    {
        test::WindowStage stage;
        ui::SnapshotsWindow& window = opened(stage);
        take(window, "First");
        nudge(stage);
        take(window, "Second");
        choose(window, {0});
        choose(window, {0, 1});
        QVERIFY(!window.restoreButton().isEnabled());
        QTest::mouseClick(&window.compareButton(), Qt::LeftButton);
        auto* compare = stage.window.comparing().shown();
        QVERIFY(compare);
        QCOMPARE(compare->difference().changed, (std::set<Subject>{PlacementId("row-1")}));
        QCOMPARE(compare->changes().rowCount(), 1);
        for (int row = 0; row < 2; ++row) {
            choose(window, {row});
            QTest::mouseClick(&window.compareButton(), Qt::LeftButton);
            const auto id = stage.session().committed().find<Snapshot>(qobject_cast<ui::SnapshotsModel*>(window.list().model())->idAt(row));
            QCOMPARE(stage.window.comparing().shown()->difference().isEmpty(), id->name == "Second");
        }
    }

    void severalAreDeletedAtOnce()
    {
        test::WindowStage stage;
        ui::SnapshotsWindow& window = opened(stage);
        for (const char* name : {"A", "B", "C"}) take(window, name);
        choose(window, {0, 2});
        QTest::mouseClick(&window.deleteButton(), Qt::LeftButton);
        QCOMPARE(kept(stage), std::size_t{1});
        stage.session().undo();
        QCOMPARE(kept(stage), std::size_t{3});
    }

    void foundAmongTheCommandsAndOnlyWithADesign()
    {
        test::WindowStage stage;
        int found = 0;
        for (const auto& command : ui::commandsOf(stage.window))
            if (command.action == stage.window.shellActions().snapshots || command.action == stage.window.shellActions().take_snapshot) ++found;
        QCOMPARE(found, 2);
        ui::MainWindow empty({std::make_unique<test::Answers>(stage.script), stage.folder.filePath("other"), false});
        QVERIFY(!empty.shellActions().take_snapshot->isEnabled());
    }
};

QTEST_MAIN(TestSnapshots)
#include "test_snapshots.moc"
