// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of what was done, and the list of keys.
#include <QAbstractItemModelTester>
#include <QDockWidget>

#include "panels/history_panel.h"
#include "search/shortcuts_dialog.h"
#include "shell/shell_actions.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;
using ui::HistoryModel;

namespace {

const Subject row_1 = PlacementId("row-1");

void nudge(test::WindowStage& stage, geometry::Point by)
{
    stage.session().commit(document::move(stage.session().committed(), {&row_1, 1}, by));
}

void click(ui::HistoryPanel& panel, int row)
{
    const QModelIndex index = panel.model().index(row, 0);
    panel.view().scrollTo(index);
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, panel.view().visualRect(index).center());
}

int rowWith(const HistoryModel& model, HistoryModel::Role role)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(role).toBool()) return row;
    return -1;
}

/// The history in front, with three changes done.
struct HistoryStage : test::WindowStage {
    std::vector<std::string> states;

    HistoryStage()
    {
        window.findChild<QDockWidget*>(QStringLiteral("HistoryDock"))->raise();
        states.push_back(bytes());
        for (const geometry::Mm by : {1'000, 2'000, 3'000}) {
            nudge(*this, {0, by});
            states.push_back(bytes());
        }
    }
    [[nodiscard]] ui::HistoryPanel& panel() { return window.historyPanel(); }
};

}  // namespace

class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void everyChangeHasItsNamedEntry()
    {
        HistoryStage stage;
        QCOMPARE(stage.panel().model().rowCount(), 4);
        const auto titles = stage.session().history().titles();
        for (int row = 1; row < 4; ++row)
            QCOMPARE(stage.panel().model().index(row, 0).data().toString().toStdString(), titles[static_cast<std::size_t>(row - 1)]);
        QCOMPARE(rowWith(stage.panel().model(), HistoryModel::is_current_role), 3);
    }

    void clickGoesToThatStateAndBack()
    {
        HistoryStage stage;
        for (const int row : {1, 3, 0, 2, 0, 3}) {
            click(stage.panel(), row);
            QCOMPARE(stage.bytes(), stage.states[static_cast<std::size_t>(row)]);
            QCOMPARE(rowWith(stage.panel().model(), HistoryModel::is_current_role), row);
            QCOMPARE(stage.panel().view().currentIndex().row(), row);
        }
        QCOMPARE(stage.panel().model().rowCount(), 4);
    }

    void numbersAfterAJumpAreThoseFromScratch()
    {
        HistoryStage stage;
        click(stage.panel(), 1);
        const auto fresh = evaluation::evaluate(stage.session().document());
        QCOMPARE(evaluation::toJson(*stage.session().assessment()), evaluation::toJson(fresh));
    }

    void enterGoesThereToo()
    {
        HistoryStage stage;
        auto& view = stage.panel().view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(stage.bytes(), stage.states[3]);  // walking the list changes nothing
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(stage.bytes(), stage.states[0]);
    }

    void savedStateIsMarked()
    {
        HistoryStage stage;
        QCOMPARE(rowWith(stage.panel().model(), HistoryModel::is_saved_role), -1);
        QVERIFY(stage.window.files().saveTo(stage.folder.filePath("a.json")));
        QCOMPARE(rowWith(stage.panel().model(), HistoryModel::is_saved_role), 3);
        click(stage.panel(), 1);
        QCOMPARE(rowWith(stage.panel().model(), HistoryModel::is_saved_role), 3);
        QVERIFY(stage.window.isWindowModified());
        nudge(stage, {500, 0});                // what was saved can no longer be reached
        QCOMPARE(rowWith(stage.panel().model(), HistoryModel::is_saved_role), -1);
        QCOMPARE(stage.panel().model().rowCount(), 3);
    }

    void jumpInTheMiddleOfADragEndsTheDrag()
    {
        HistoryStage stage;
        test::press(stage.plan(), {32'400, 36'600});
        test::moveTo(stage.plan(), {42'400, 56'600});
        click(stage.panel(), 0);
        test::release(stage.plan(), {42'400, 56'600});
        QCOMPARE(stage.bytes(), stage.states[0]);
        QCOMPARE(stage.panel().model().rowCount(), 4);
    }

    void modelIsSound()
    {
        test::WindowStage stage;
        const QAbstractItemModelTester tester(&stage.window.historyPanel().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        nudge(stage, {0, 700});
        stage.session().undo();
        stage.session().reset({}, {});
        QCOMPARE(stage.window.historyPanel().model().rowCount(), 1);
    }

    void shortcutListHasEveryKeyOfTheWindow()
    {
        test::WindowStage stage;
        stage.window.shellActions().shortcuts->trigger();
        auto* dialog = stage.window.findChild<ui::ShortcutsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto& model = dialog->model();
        QSet<QString> keys;
        for (int row = 0; row < model.rowCount(); ++row) keys.insert(model.index(row, ui::ShortcutModel::keys_column).data().toString());
        for (const QAction* action : stage.window.findChildren<QAction*>(Qt::FindDirectChildrenOnly)) {
            if (action->shortcuts().isEmpty() || !action->isVisible()) continue;
            QStringList texts;
            for (const auto& sequence : action->shortcuts()) texts << sequence.toString(QKeySequence::NativeText);
            QVERIFY2(keys.contains(texts.join(", ")), qPrintable(action->text()));
        }
        for (const char* key : {"R", "M", "F", "0"}) QVERIFY2(keys.contains(key), key);
    }

    void shortcutListIsSearched()
    {
        test::WindowStage stage;
        stage.window.shellActions().shortcuts->trigger();
        auto* dialog = stage.window.findChild<ui::ShortcutsDialog*>();
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(&dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = dialog->model().rowCount();
        QTest::keyClicks(&dialog->search(), "ctrl+z");
        QVERIFY(dialog->model().rowCount() > 0 && dialog->model().rowCount() < all);
        QVERIFY(dialog->model().index(0, 0).data().toString().startsWith("Undo"));
        dialog->close();
    }

    void noTwoCommandsHaveTheSameKeys()
    {
        test::WindowStage stage;
        QMap<QString, QString> owner;
        for (const ui::Command& command : ui::commandsOf(stage.window))
            for (const auto& sequence : command.action->shortcuts()) {
                const QString keys = sequence.toString();
                QVERIFY2(!owner.contains(keys), qPrintable(keys + ": " + owner.value(keys) + ", " + command.title));
                owner[keys] = command.title;
            }
    }
};

QTEST_MAIN(TestHistory)
#include "test_history.moc"
