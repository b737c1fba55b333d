// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's own commands for presenting and comparing.
#include "compare/compare_window.h"
#include "present/presentation.h"
#include "shell/compare_commands.h"
#include "shell/shell_actions.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;

namespace {

void nudge(test::WindowStage& stage)
{
    const Subject row = PlacementId("row-1");
    stage.session().commit(document::move(stage.session().committed(), {&row, 1}, {0, 5'000}));
}

}  // namespace

class TestComparing : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void comparedWithItsSavedFile()
    {
        test::WindowStage stage;
        QVERIFY(!stage.window.shellActions().compare_saved->isEnabled());
        QVERIFY(stage.window.files().saveTo(stage.folder.filePath("a.json")));
        nudge(stage);
        stage.window.shellActions().compare_saved->trigger();
        auto* compare = stage.window.comparing().shown();
        QVERIFY(compare && compare->isVisible());
        QCOMPARE(compare->difference().changed, (std::set<Subject>{PlacementId("row-1")}));
        const auto bytes = stage.bytes();
        QTest::keyClick(compare, Qt::Key_Delete);
        QCOMPARE(stage.bytes(), bytes);
    }

    void comparedWithAnotherFile()
    {
        test::WindowStage stage;
        document::Document other = test::sampleDocument();
        const Subject row = PlacementId("row-2");
        other = document::applied(other, document::remove(other, {&row, 1}));
        stage.script.open_path = stage.folder.filePath("other.json");
        QVERIFY(storage::save(other, stage.script.open_path.toStdString()).has_value());
        stage.window.shellActions().compare_file->trigger();
        QVERIFY(stage.window.comparing().shown());
        QCOMPARE(stage.window.comparing().shown()->difference().added, (std::set<Subject>{row}));
    }

    void unreadableFileIsExplained()
    {
        test::WindowStage stage;
        stage.script.open_path = stage.folder.filePath("missing.json");
        stage.window.shellActions().compare_file->trigger();
        QCOMPARE(stage.script.errors.size(), 1);
        QVERIFY(!stage.window.comparing().shown());
    }

    void presentedByItsKeyOverTheWholeScreen()
    {
        test::WindowStage stage;
        stage.pressKey(Qt::Key_F5);
        auto* presentation = stage.window.findChild<ui::Presentation*>();
        QVERIFY(presentation && presentation->isFullScreen());
        QTest::keyClick(presentation, Qt::Key_Escape);
        QVERIFY(!presentation->isVisible());
        QVERIFY(!stage.session().isModified());
    }

    void windowMayCloseWhilePresentingAndComparing()
    {
        test::WindowStage stage;
        QVERIFY(stage.window.files().saveTo(stage.folder.filePath("a.json")));
        stage.window.shellActions().present->trigger();
        stage.window.shellActions().compare_saved->trigger();
        QVERIFY(stage.window.close());
    }
};

QTEST_MAIN(TestComparing)
#include "test_comparing.moc"
