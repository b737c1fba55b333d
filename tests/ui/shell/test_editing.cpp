// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window under mouse and keyboard.
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>

#include "inspector/placement_page.h"
#include "shell/findings_count.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;
using floorplan::Placement;

namespace {

const Subject row_1 = PlacementId("row-1");
constexpr geometry::Point in_row_1{32'400, 30'600};

}  // namespace

class TestEditing : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void keysTurnDuplicateDeleteAndUndo()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        const auto placements = [&stage] { return stage.session().document().table<Placement>().size(); };
        test::click(stage.plan(), in_row_1);
        QCOMPARE(stage.session().selection().subjects(), (std::set<Subject>{row_1}));
        stage.pressKey(Qt::Key_R);
        QCOMPARE(stage.session().document().find<Placement>(PlacementId("row-1"))->pose.turn, geometry::Turn::quarter);
        stage.pressKey(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(placements(), std::size_t{4});
        QCOMPARE(stage.session().assessment()->compute.gpus, 3 * test::sample_row_gpus);
        stage.pressKey(Qt::Key_Delete);
        QCOMPARE(placements(), std::size_t{3});
        for (int step = 0; step < 3; ++step) stage.pressKey(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(!stage.window.actions().undo->isEnabled());
    }

    void menuDoesWhatTheKeyDoes()
    {
        test::WindowStage stage;
        test::click(stage.plan(), in_row_1);
        stage.window.actions().remove->trigger();
        QCOMPARE(stage.session().document().table<Placement>().size(), std::size_t{2});
        QVERIFY2(stage.window.actions().undo->text().contains("elete") || stage.window.actions().undo->text().contains("emove"), qPrintable(stage.window.actions().undo->text()));
        stage.window.actions().undo->trigger();
        QCOMPARE(stage.session().document().table<Placement>().size(), std::size_t{3});
    }

    void rightClickSelectsAndOffersTheCommands()
    {
        test::WindowStage stage;
        const QPoint at = test::onWidget(stage.plan(), in_row_1);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, stage.plan().mapToGlobal(at));
        QApplication::sendEvent(&stage.plan(), &event);
        QCOMPARE(stage.session().selection().subjects(), (std::set<Subject>{row_1}));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().contains(stage.window.actions().duplicate));
        menu->close();
    }

    void commandsNeedASelection()
    {
        test::WindowStage stage;
        QVERIFY(!stage.window.actions().rotate->isEnabled());
        test::click(stage.plan(), in_row_1);
        QVERIFY(stage.window.actions().rotate->isEnabled());
    }

    void typingInTheSearchTurnsNothing()
    {
        test::WindowStage stage;
        test::click(stage.plan(), in_row_1);
        const auto bytes = stage.bytes();
        stage.window.palettePanel().search().setFocus();
        QTest::keyClicks(&stage.window.palettePanel().search(), "rmf");
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.window.palettePanel().search().text(), QStringLiteral("rmf"));
    }

    void dragMovesAndTheInspectorFollows()
    {
        test::WindowStage stage;
        stage.plan().setSnapping(false);
        test::click(stage.plan(), in_row_1);
        auto& page = stage.window.inspector().placementPage();
        QVERIFY(page.isVisible());
        const double before = page.west().value().value_or(-1);
        QCOMPARE(before, 30'000.0);
        test::press(stage.plan(), in_row_1);
        test::moveTo(stage.plan(), {36'000, 33'000});
        test::moveTo(stage.plan(), {42'400, 50'600});
        QVERIFY(std::abs(*page.west().value() - 40'000) < 500);
        stage.pressKey(Qt::Key_Escape);
        test::release(stage.plan(), {42'400, 50'600});
        QCOMPARE(*page.west().value(), before);
    }

    void undoAfterAnEntryMeansTheDesign()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        test::click(stage.plan(), in_row_1);
        auto& west = stage.window.inspector().placementPage().west();
        west.setFocus();
        west.selectAll();
        QTest::keyClicks(&west, "44 m");
        QTest::keyClick(&west, Qt::Key_Return);
        QCOMPARE(stage.originOf("row-1").x, 44'000);
        QTest::keyClick(&west, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(west.text(), QStringLiteral("30 m"));
        QTest::keyClicks(&west, "5");          // half an entry: undo is the field's own
        QTest::keyClick(&west, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(west.text(), QStringLiteral("30 m"));
        QVERIFY(stage.window.actions().redo->isEnabled());
    }

    void undoInTheMiddleOfADragEndsTheDrag()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        test::press(stage.plan(), in_row_1);
        test::moveTo(stage.plan(), {42'400, 50'600});
        QVERIFY(stage.session().isPreviewing());
        stage.window.actions().undo->trigger();  // disabled: there is nothing to undo
        stage.pressKey(Qt::Key_Z, Qt::ControlModifier);
        stage.pressKey(Qt::Key_Escape);
        test::release(stage.plan(), {42'400, 50'600});
        QCOMPARE(stage.bytes(), bytes);
    }

    void findingShowsItsPlace()
    {
        test::WindowStage stage;
        const Subject row_2 = PlacementId("row-2");
        stage.session().commit(document::move(stage.session().committed(), {&row_2, 1}, {600, -9'500}));  // onto row-1
        auto& findings = stage.window.findings();
        const QModelIndex index = findings.model().find("plan.overlap");
        QVERIFY(index.isValid());
        const auto where = findings.model().finding(index)->location;
        QVERIFY(!where.isEmpty());
        const auto before = stage.plan().viewport().window();
        findings.view().scrollTo(index);
        QTest::mouseClick(findings.view().viewport(), Qt::LeftButton, {}, findings.view().visualRect(index).center());
        const auto after = stage.plan().viewport().window();
        QVERIFY(after.contains(where));
        QVERIFY(after.width() < before.width());
        QVERIFY(!stage.session().selection().isEmpty());
    }

    void statusBarCountsTheFindings()
    {
        test::WindowStage stage;
        auto* count = stage.window.findChild<ui::FindingsCount*>();
        QVERIFY(count && count->isVisible());
        const auto shown = [&stage] {
            int errors = 0;
            for (const auto& finding : stage.session().assessment()->findings) errors += finding.severity == checks::Severity::error && !finding.waived ? 1 : 0;
            return errors;
        };
        const QString before = count->text();
        const Subject row_2 = PlacementId("row-2");
        stage.session().commit(document::move(stage.session().committed(), {&row_2, 1}, {600, -9'500}));  // onto row-1
        QVERIFY(shown() > 0);
        QVERIFY2(count->text() != before && count->text().contains(QString::number(shown())), qPrintable(count->text()));
        stage.window.raisePanel("networks");
        QTest::mouseClick(count, Qt::LeftButton);
        QVERIFY(!stage.window.findings().visibleRegion().isEmpty());
    }

    void metricTileOpensItsPanel()
    {
        test::WindowStage stage;
        auto* tile = const_cast<ui::MetricTile*>(stage.window.metrics().tile(QStringLiteral("bisection")));
        QTest::mouseClick(tile, Qt::LeftButton);
        QWidget* networks = stage.window.findChild<QWidget*>(QStringLiteral("NetworksDock"));
        QVERIFY(networks && networks->isVisible() && !networks->visibleRegion().isEmpty());
    }

    void everyActionCanBeReachedFromAMenu()
    {
        test::WindowStage stage;
        QList<QAction*> reached;
        const std::function<void(const QList<QAction*>&)> walk = [&](const QList<QAction*>& actions) {
            for (QAction* action : actions) {
                reached << action;
                if (action->menu()) walk(action->menu()->actions());
            }
        };
        walk(stage.window.menuBar()->actions());
        const auto& a = stage.window.actions();
        for (QAction* action : {a.create, a.open, a.save, a.save_as, a.export_plans, a.export_pack, a.export_assessment, a.quit, a.undo, a.redo, a.duplicate, a.rotate, a.mirror, a.remove,
                                a.select_all, a.zoom_fit, a.zoom_selection, a.zoom_in, a.zoom_out, a.select, a.place, a.pan, a.measure, a.about})
            QVERIFY2(reached.contains(action), qPrintable(action->text()));
    }

    void themeChangesPlanAndPanels()
    {
        test::WindowStage stage;
        stage.window.setTheme(ui::ThemeChoice::dark);
        QVERIFY(stage.plan().theme().dark);
        QVERIFY(ui::Colours::of(stage.window.metrics().palette()).dark);
        stage.window.setTheme(ui::ThemeChoice::light);
        QVERIFY(!stage.plan().theme().dark);
    }

    void everyPanelPaintsInBothThemes()
    {
        test::WindowStage stage;
        for (const auto theme : {ui::ThemeChoice::dark, ui::ThemeChoice::light})
            for (const char* panel : {"findings", "charts", "networks"}) {
                stage.window.setTheme(theme);
                stage.window.raisePanel(QLatin1String(panel));
                QCOMPARE(stage.window.grab().size(), stage.window.size() * stage.window.devicePixelRatio());
            }
    }
};

QTEST_MAIN(TestEditing)
#include "test_editing.moc"
