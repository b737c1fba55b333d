// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several designs at once: one window each, one history each, one clipboard.
#include <QClipboard>
#include <QMenuBar>

#include "shell/desk.h"
#include "shell/shell_actions.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;

namespace {

/// A desk whose windows all give the same answers.
struct DeskStage {
    QTemporaryDir folder;
    test::Answers::Script script;
    ui::Desk desk;

    DeskStage() : desk([this](ui::Desk& owner) {
        ui::MainWindow::Options options;
        options.dialogs = std::make_unique<test::Answers>(script);
        options.recovery_folder = folder.filePath("recovery");
        options.desk = &owner;
        options.remember_layout = false;
        return std::make_unique<ui::MainWindow>(std::move(options));
    })
    {
        desk.openWindow();
    }
    /// Closed windows give their files free before the folder goes.
    ~DeskStage() { QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    [[nodiscard]] ui::MainWindow& window(std::size_t index) { return *desk.windows()[index]; }
    [[nodiscard]] QString designFile(const char* name)
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        (void)storage::save(test::sampleDocument(), path.toStdString());
        return path;
    }
    [[nodiscard]] QStringList menuEntries(std::size_t index)
    {
        QStringList texts;
        for (QAction* menu : window(index).menuBar()->actions())
            if (menu->text().contains("Window"))
                for (QAction* action : menu->menu()->actions())
                    if (action->isCheckable()) texts << (action->isChecked() ? "> " : "") + action->text();
        return texts;
    }
};

void move(ui::MainWindow& window)
{
    const Subject row = PlacementId("row-1");
    window.session().commit(document::move(window.session().committed(), {&row, 1}, {0, 5'000}));
}

std::string bytes(ui::MainWindow& window) { return storage::toJson(window.session().document()); }

}  // namespace

class TestSeveralWindows : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void firstDesignTakesTheWindowThatIsThere()
    {
        DeskStage stage;
        QVERIFY(stage.window(0).files().openFile(stage.designFile("a.json")));
        QCOMPARE(stage.desk.windows().size(), std::size_t{1});
        QVERIFY(stage.window(0).showsPlan());
    }

    void nextDesignTakesAWindowOfItsOwn()
    {
        DeskStage stage;
        const QString a = stage.designFile("a.json"), b = stage.designFile("b.json");
        stage.window(0).files().openFile(a);
        move(stage.window(0));
        stage.window(0).files().openFile(b);
        stage.window(0).files().createFrom("empty-hall");
        QCOMPARE(stage.desk.windows().size(), std::size_t{3});
        QCOMPARE(stage.script.asked_to_save, 0);
        QCOMPARE(stage.window(0).session().filePath(), a);
        QCOMPARE(stage.window(1).session().filePath(), b);
        QVERIFY(stage.window(0).session().isModified());
    }

    void fileOpenedTwiceIsTheSameWindow()
    {
        DeskStage stage;
        const QString a = stage.designFile("a.json");
        stage.window(0).files().openFile(a);
        move(stage.window(0));
        const auto before = bytes(stage.window(0));
        stage.window(0).shellActions().new_window->trigger();
        QVERIFY(stage.window(1).files().openFile(stage.folder.path() + "/../" + QFileInfo(stage.folder.path()).fileName() + "/a.json"));
        QVERIFY(!stage.window(1).showsPlan());
        QCOMPARE(bytes(stage.window(0)), before);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window(0)));
    }

    void fileThatCannotBeReadOpensNoWindow()
    {
        DeskStage stage;
        stage.window(0).files().openFile(stage.designFile("a.json"));
        QVERIFY(!stage.window(0).files().openFile(stage.folder.filePath("missing.json")));
        QCOMPARE(stage.script.errors.size(), 1);
        QCOMPARE(stage.desk.windows().size(), std::size_t{1});
    }

    void eachHasAHistoryOfItsOwn()
    {
        DeskStage stage;
        stage.window(0).files().openFile(stage.designFile("a.json"));
        stage.window(0).files().openFile(stage.designFile("b.json"));
        const auto untouched = bytes(stage.window(1));
        move(stage.window(0));
        QVERIFY(!stage.window(1).actions().undo->isEnabled());
        stage.window(1).session().undo();
        QVERIFY(bytes(stage.window(0)) != untouched);
        stage.window(0).actions().undo->trigger();
        QCOMPARE(bytes(stage.window(0)), untouched);
    }

    void copiedHereAndPastedThere()
    {
        DeskStage stage;
        stage.window(0).files().openFile(stage.designFile("a.json"));
        stage.window(0).files().createFrom("empty-hall");
        stage.window(0).session().selection().set({PlacementId("row-1")});
        stage.window(0).actions().copy->trigger();
        const auto before = stage.window(1).session().assessment()->compute.gpus;
        const auto bytes_before = bytes(stage.window(1));
        stage.window(1).actions().paste->trigger();
        QCOMPARE(stage.window(1).session().assessment()->compute.gpus, before + test::sample_row_gpus);
        stage.window(1).actions().undo->trigger();
        QCOMPARE(bytes(stage.window(1)), bytes_before);
        QVERIFY(!stage.window(0).session().history().canUndo());
    }

    void quittingAsksForEachThatIsNotSaved()
    {
        DeskStage stage;
        for (const char* name : {"a.json", "b.json", "c.json"}) stage.window(0).files().openFile(stage.designFile(name));
        move(stage.window(0));
        move(stage.window(2));
        stage.window(1).actions().quit->trigger();
        QCOMPARE(stage.script.asked_to_save, 1);   // the first says: stay
        QCOMPARE(stage.desk.windows().size(), std::size_t{3});
        stage.script.save = ui::SaveAnswer::discard;
        stage.window(1).actions().quit->trigger();
        QCOMPARE(stage.script.asked_to_save, 3);
        QVERIFY(stage.desk.windows().empty());
    }

    void savedByQuittingIsSaved()
    {
        DeskStage stage;
        const QString a = stage.designFile("a.json");
        stage.window(0).files().openFile(a);
        move(stage.window(0));
        const auto moved = bytes(stage.window(0));
        stage.script.save = ui::SaveAnswer::save;
        QVERIFY(stage.desk.quit());
        QCOMPARE(storage::toJson(*storage::load(a.toStdString())), moved);
    }

    void closingOneLeavesTheOthers()
    {
        DeskStage stage;
        stage.window(0).files().openFile(stage.designFile("a.json"));
        stage.window(0).files().openFile(stage.designFile("b.json"));
        stage.window(0).shellActions().close_window->trigger();
        QCOMPARE(stage.desk.windows().size(), std::size_t{1});
        QVERIFY(stage.window(0).session().filePath().endsWith("b.json"));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(stage.window(0).isVisible());
    }

    void nothingIsSavedOverADesignOfAnotherWindow()
    {
        DeskStage stage;
        const QString a = stage.designFile("a.json");
        stage.window(0).files().openFile(a);
        stage.window(0).files().openFile(stage.designFile("b.json"));
        move(stage.window(1));
        stage.script.save_path = a;
        stage.window(1).actions().save_as->trigger();
        QCOMPARE(stage.script.errors.size(), 1);
        QVERIFY(stage.window(1).session().filePath().endsWith("b.json"));
    }

    void windowMenuListsAllAndGoesThere()
    {
        DeskStage stage;
        stage.window(0).files().openFile(stage.designFile("a.json"));
        stage.window(0).files().openFile(stage.designFile("b.json"));
        QCOMPARE(stage.menuEntries(0).size(), 2);
        QVERIFY(stage.menuEntries(0)[0].startsWith("> ") && !stage.menuEntries(0)[1].startsWith("> "));
        QVERIFY(stage.menuEntries(1)[1].startsWith("> "));
        move(stage.window(1));
        QVERIFY2(stage.menuEntries(0)[1].endsWith('*'), qPrintable(stage.menuEntries(0)[1]));
    }
};

QTEST_MAIN(TestSeveralWindows)
#include "test_several_windows.moc"
