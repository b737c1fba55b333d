// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ctrl+K and Ctrl+F under the keyboard.
#include <QAbstractItemModelTester>

#include "search/command_palette.h"
#include "search/design_finder.h"
#include "shell/shell_actions.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;

namespace {

void type(ui::QuickList& list, const char* words) { QTest::keyClicks(&list.field(), QString::fromUtf8(words)); }
void press(ui::QuickList& list, Qt::Key key) { QTest::keyClick(&list.field(), key); }
QString first(ui::QuickList& list) { return list.list().model()->index(0, 0).data().toString(); }

}  // namespace

class TestFindingCommands : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void commandIsFoundByItsWordsAndDone()
    {
        test::WindowStage stage;
        auto& list = stage.window.commandPalette().list();
        stage.pressKey(Qt::Key_A, Qt::ControlModifier);
        stage.pressKey(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(list.isVisible());
        QVERIFY(list.field().hasFocus());
        type(list, "mirr");
        QCOMPARE(first(list), QStringLiteral("Mirror"));
        press(list, Qt::Key_Return);
        QVERIFY(!list.isVisible());
        QVERIFY(stage.plan().hasFocus());
        QVERIFY(stage.session().document().find<floorplan::Placement>(PlacementId("row-1"))->pose.mirrored);
    }

    void everyActionOfTheMenusIsThere()
    {
        test::WindowStage stage;
        stage.window.commandPalette().open();
        auto& model = stage.window.commandPalette().model();
        QSet<QAction*> offered;
        for (int row = 0; row < model.rowCount(); ++row) offered.insert(model.actionAt(model.index(row, 0)));
        const auto& a = stage.window.actions();
        for (QAction* action : {a.create, a.open, a.save, a.save_as, a.export_plans, a.undo, a.redo, a.duplicate, a.align_left, a.hide, a.zoom_in, a.grid, a.theme_dark, a.measure, a.about})
            QVERIFY2(offered.contains(action), qPrintable(action->text()));
        for (int row = 0; row < model.rowCount(); ++row) QVERIFY(!model.index(row, 0).data().toString().contains('&'));
    }

    void whatCannotBeDoneSaysWhyAndCannotBeChosen()
    {
        test::WindowStage stage;
        stage.window.commandPalette().open();
        auto& list = stage.window.commandPalette().list();
        auto& model = stage.window.commandPalette().model();
        type(list, "rotate a quarter");
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex index = model.index(0, 0);
        QVERIFY(!(index.flags() & Qt::ItemIsEnabled));
        QVERIFY2(index.data(ui::QuickList::caption_role).toString().contains("Select"), qPrintable(index.data(ui::QuickList::caption_role).toString()));
        press(list, Qt::Key_Return);
        QVERIFY(list.isVisible());
        QVERIFY(!stage.session().history().canUndo());
    }

    void arrowsSkipWhatCannotBeDone()
    {
        test::WindowStage stage;
        stage.window.commandPalette().open();
        auto& list = stage.window.commandPalette().list();
        for (int i = 0; i < 40; ++i) {
            press(list, i % 9 == 8 ? Qt::Key_PageDown : Qt::Key_Down);
            QVERIFY(list.list().currentIndex().flags() & Qt::ItemIsEnabled);
        }
        for (int i = 0; i < 60; ++i) press(list, Qt::Key_Up);
        QVERIFY(list.list().currentIndex().flags() & Qt::ItemIsEnabled);
    }

    void keysAreShown()
    {
        test::WindowStage stage;
        stage.window.commandPalette().open();
        auto& model = stage.window.commandPalette().model();
        type(stage.window.commandPalette().list(), "select all");
        QCOMPARE(model.index(0, 0).data(ui::QuickList::trailing_role).toString(), QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText));
        stage.window.commandPalette().model().filter("zoom to everything");
        QCOMPARE(model.index(0, 0).data(ui::QuickList::trailing_role).toString(), QStringLiteral("0"));
    }

    void whatWasUsedLastComesFirst()
    {
        test::WindowStage stage;
        auto& list = stage.window.commandPalette().list();
        stage.window.commandPalette().open();
        type(list, "zoom in");
        press(list, Qt::Key_Return);
        stage.window.commandPalette().open();
        QCOMPARE(first(list), QStringLiteral("Zoom in"));
    }

    void escapeGivesTheKeyboardBack()
    {
        test::WindowStage stage;
        stage.window.commandPalette().open();
        press(stage.window.commandPalette().list(), Qt::Key_Escape);
        QVERIFY(!stage.window.commandPalette().list().isVisible());
        QVERIFY(stage.plan().hasFocus());
    }

    void workElsewhereClosesIt()
    {
        test::WindowStage stage;
        stage.window.commandPalette().open();
        stage.window.palettePanel().search().setFocus();
        QVERIFY(!stage.window.commandPalette().list().isVisible());
        QVERIFY(stage.window.palettePanel().search().hasFocus());
    }

    void modelIsSound()
    {
        test::WindowStage stage;
        auto& model = stage.window.commandPalette().model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        stage.window.commandPalette().open();
        type(stage.window.commandPalette().list(), "zoom");
        type(stage.window.commandPalette().list(), "xyzzy");
        QCOMPARE(model.rowCount(), 0);
    }

    void objectIsFoundSelectedAndShown()
    {
        test::WindowStage stage;
        stage.pressKey(Qt::Key_F, Qt::ControlModifier);
        auto& list = stage.window.finder().list();
        QVERIFY(list.isVisible());
        type(list, "lone");
        press(list, Qt::Key_Return);
        const Subject lone = PlacementId("lone");
        QCOMPARE(stage.session().selection().subjects(), (std::set<Subject>{lone}));
        const auto where = stage.plan().scene().extentOf(lone);
        QVERIFY(stage.plan().viewport().window().contains(where));
        QVERIFY(stage.plan().viewport().window().width() < 40 * where.width());
    }

    void clickOnAHitIsTheSame()
    {
        test::WindowStage stage;
        stage.window.finder().open();
        auto& list = stage.window.finder().list();
        type(list, "row-1");
        const QRect row = list.list().visualRect(list.list().model()->index(0, 0));
        QTest::mouseClick(list.list().viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(stage.session().selection().subjects(), (std::set<Subject>{PlacementId("row-1")}));
        QVERIFY(!list.isVisible());
    }

    void findNeedsADesign()
    {
        test::WindowStage stage;
        QVERIFY(stage.window.shellActions().find->isEnabled());
        stage.session().reset({}, {});
        ui::MainWindow blank({std::make_unique<test::Answers>(stage.script), stage.folder.filePath("other"), false});
        QVERIFY(!blank.shellActions().find->isEnabled());
        QVERIFY(blank.shellActions().commands->isEnabled());
    }

    void staysInsideASmallWindow()
    {
        test::WindowStage stage;
        stage.window.resize(1000, 640);
        stage.window.commandPalette().open();
        QVERIFY(stage.window.rect().contains(stage.window.commandPalette().list().geometry()));
        QCOMPARE(stage.window.grab().size(), stage.window.size() * stage.window.devicePixelRatio());
    }
};

QTEST_MAIN(TestFindingCommands)
#include "test_finding_commands.moc"
