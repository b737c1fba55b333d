// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Designs on disk: open, save, leave, drop, recover.
#include <QCloseEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

#include "document/network_edits.h"
#include "shell/settings.h"
#include "shell/work_indicator.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;

namespace {

const Subject row_1 = PlacementId("row-1");

void nudge(test::WindowStage& stage)
{
    stage.session().commit(document::move(stage.session().committed(), {&row_1, 1}, {0, 5'000}));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

class TestFiles : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void savedAndOpenedAgainIsTheSame()
    {
        test::WindowStage stage;
        nudge(stage);
        const auto bytes = stage.bytes();
        stage.script.save_path = stage.folder.filePath("design");
        stage.window.actions().save->trigger();
        const QString path = stage.folder.filePath("design.cluster.json");
        QCOMPARE(contentOf(path).toStdString(), bytes);
        QVERIFY(!stage.window.isWindowModified());
        stage.session().reset({}, {});
        QVERIFY(stage.window.files().openFile(path));
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.session().filePath(), path);
        QVERIFY(ui::settings::recentFiles().contains(path));
    }

    void saveWritesToTheSameFileWithoutAsking()
    {
        test::WindowStage stage;
        const QString path = stage.folder.filePath("a.json");
        QVERIFY(stage.window.files().saveTo(path));
        nudge(stage);
        stage.window.actions().save->trigger();
        QCOMPARE(contentOf(path).toStdString(), stage.bytes());
    }

    void brokenFileIsExplainedAndNothingIsLost()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        const QString path = stage.folder.filePath("broken.json");
        write(path, "{\"format\": \"nonsense\"}");
        QVERIFY(!stage.window.files().openFile(path));
        QCOMPARE(stage.script.errors.size(), 1);
        QVERIFY2(stage.script.errors[0].contains("broken.json"), qPrintable(stage.script.errors[0]));
        QCOMPARE(stage.bytes(), bytes);
    }

    void missingFileIsExplained()
    {
        test::WindowStage stage;
        QVERIFY(!stage.window.files().openFile(stage.folder.filePath("not-there.json")));
        QCOMPARE(stage.script.errors.size(), 1);
    }

    void closingAsksToSave()
    {
        test::WindowStage stage;
        nudge(stage);
        QVERIFY(!stage.window.close());        // cancelled
        QCOMPARE(stage.script.asked_to_save, 1);
        stage.script.save = ui::SaveAnswer::discard;
        QVERIFY(stage.window.close());
    }

    void closingAnUntouchedDesignAsksNothing()
    {
        test::WindowStage stage;
        QVERIFY(stage.window.close());
        QCOMPARE(stage.script.asked_to_save, 0);
    }

    void templateReplacesTheDesign()
    {
        test::WindowStage stage;
        stage.script.design = ui::TemplateChoice{"empty-hall", 0};
        stage.window.actions().create->trigger();
        QVERIFY2(stage.script.errors.isEmpty(), qPrintable(stage.script.errors.join('\n')));
        QVERIFY(stage.window.showsPlan());
        QVERIFY(!stage.session().document().find<floorplan::Placement>(PlacementId("row-1")));
        QVERIFY(stage.session().filePath().isEmpty());
    }

    void startPageGivesWayToTheDesign()
    {
        test::Answers::Script script;
        const QTemporaryDir folder;
        ui::MainWindow window({std::make_unique<test::Answers>(script), folder.path(), false});
        QVERIFY(!window.showsPlan());
        QVERIFY(!window.actions().save->isEnabled());
        window.session().reset(test::sampleDocument(), {});
        QVERIFY(window.showsPlan());
        QVERIFY(window.actions().save->isEnabled());
    }

    void droppedFileIsOpened()
    {
        test::WindowStage stage;
        const QString path = stage.folder.filePath("dropped.json");
        QVERIFY(stage.window.files().saveTo(path));
        stage.session().reset({}, {});
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPoint(300, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.window, &drop);
        QTRY_COMPARE(stage.session().filePath(), path);
    }

    void crashLeavesTheDesignToBeRecovered()
    {
        test::WindowStage stage;
        nudge(stage);
        const auto bytes = stage.bytes();
        QVERIFY(!stage.window.recovery().keep());
        QVERIFY(QFile::exists(stage.window.recovery().file()));
        // What a dead program leaves: its files, and a lock that nobody holds.
        const QString dead = stage.folder.filePath("recovery/dead.json");
        QVERIFY(QFile::copy(stage.window.recovery().file(), dead));
        write(stage.folder.filePath("recovery/dead.origin"), "/somewhere/campus.json");

        test::Answers::Script script;
        script.recover = true;
        ui::MainWindow next({std::make_unique<test::Answers>(script), stage.folder.filePath("recovery"), false});
        next.files().offerRecovery(next.recovery());
        QCOMPARE(script.asked_to_recover, 1);  // the running one is left alone
        QCOMPARE(storage::toJson(next.session().document()), bytes);
        QCOMPARE(next.session().filePath(), QStringLiteral("/somewhere/campus.json"));
        QVERIFY(next.session().isModified());
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::exists(next.recovery().file()));
    }

    void refusedRecoveryIsForgotten()
    {
        test::WindowStage stage;
        nudge(stage);
        QVERIFY(!stage.window.recovery().keep());
        const QString dead = stage.folder.filePath("recovery/dead.json");
        QVERIFY(QFile::copy(stage.window.recovery().file(), dead));
        stage.window.files().offerRecovery(stage.window.recovery());
        QCOMPARE(stage.script.asked_to_recover, 1);
        QVERIFY(!QFile::exists(dead));
    }

    void savingLeavesNothingToRecover()
    {
        test::WindowStage stage;
        nudge(stage);
        QVERIFY(!stage.window.recovery().keep());
        const QString kept = stage.window.recovery().file();
        QVERIFY(stage.window.files().saveTo(stage.folder.filePath("saved.json")));
        QVERIFY(!QFile::exists(kept));
    }

    void exportsAreWritten()
    {
        test::WindowStage stage;
        stage.script.save_path = stage.folder.filePath("figures.json");
        stage.window.actions().export_assessment->trigger();
        QVERIFY(contentOf(stage.script.save_path).contains("clusterwright.assessment/1"));
        for (QAction* action : {stage.window.actions().export_plans, stage.window.actions().export_pack}) {
            stage.script.save_path = stage.folder.filePath(action->text().remove('&').left(5) + ".pdf");
            action->trigger();
            auto& work = stage.window.findChild<ui::WorkIndicator*>()->work();
            QVERIFY(work.isBusy());
            work.waitForAll();
            QVERIFY2(stage.script.errors.isEmpty(), qPrintable(stage.script.errors.join('\n')));
            QVERIFY(contentOf(stage.script.save_path).startsWith("%PDF"));
        }
    }

    void whatOtherProgramsReadIsWrittenByTheEndingOfItsName()
    {
        test::WindowStage stage;
        auto made = document::addNetwork(stage.session().committed());
        stage.session().commit(made.edit);
        const auto& actions = stage.window.actions();
        const auto written = [&](QAction* action, const QString& name) {
            stage.script.save_path = stage.folder.filePath(name);
            action->trigger();
            stage.window.findChild<ui::WorkIndicator*>()->work().waitForAll();
            return contentOf(stage.script.save_path);
        };
        QVERIFY(written(actions.export_site, "site.svg").contains("<svg"));
        QVERIFY(written(actions.export_site, "site.dxf").contains("SECTION"));
        QVERIFY(written(actions.export_network, "network.ibsim").contains("Switch"));
        QVERIFY(written(actions.export_network, "network.graphml").contains("<graphml"));
        QVERIFY(written(actions.export_network, "topology.conf").contains("SwitchName="));
        QVERIFY(written(actions.export_cables, "cables.csv").contains("from"));
        QVERIFY(written(actions.export_cables, "cables.xlsx").startsWith("PK"));
        QVERIFY2(stage.script.errors.isEmpty(), qPrintable(stage.script.errors.join('\n')));
        stage.session().commit(document::removeNetwork(stage.session().committed(), made.id));
        stage.script.save_path = stage.folder.filePath("none.csv");
        actions.export_cables->trigger();
        QCOMPARE(stage.script.errors.size(), 1);
        QVERIFY(!QFile::exists(stage.script.save_path));
    }

    /// It runs beside the editor, of the design as it was, and the status bar tells.
    void anExportThatIsCancelledLeavesNothing()
    {
        test::WindowStage stage;
        const auto* indicator = stage.window.findChild<ui::WorkIndicator*>();
        QCOMPARE(indicator->text(), QStringLiteral("Up to date"));
        stage.script.save_path = stage.folder.filePath("plans.pdf");
        stage.window.actions().export_plans->trigger();
        QVERIFY(indicator->text().contains("Drawings"));
        QTest::mouseClick(indicator->findChild<QToolButton*>(), Qt::LeftButton);
        indicator->work().waitForAll();
        QVERIFY(!QFile::exists(stage.script.save_path));
        QVERIFY(stage.script.errors.isEmpty());
        QCOMPARE(indicator->text(), QStringLiteral("Up to date"));
    }

    void exportIntoNowhereIsExplained()
    {
        test::WindowStage stage;
        stage.script.save_path = stage.folder.filePath("no/such/folder/figures.json");
        stage.window.actions().export_assessment->trigger();
        QCOMPARE(stage.script.errors.size(), 1);
    }
};

QTEST_MAIN(TestFiles)
#include "test_files.moc"
