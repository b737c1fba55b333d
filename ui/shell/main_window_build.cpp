// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "search/commands.h"
#include "shell/empty_hint.h"
#include "shell/findings_count.h"
#include "shell/main_window_state.h"
#include "shell/settings.h"
#include "shell/work_indicator.h"
#include "style/icons.h"
#include "style/theme.h"

/// What the main window is made of.
namespace cw::ui {

namespace {

/// A quiet title in place of the style's bar; the dock is still dragged by it, and closed from the View menu.
QLabel* dockTitle(const QString& text)
{
    auto* title = new QLabel(text);
    title->setProperty("role", "dock-title");
    title->setFont(figureFont(title->font(), 1.0, true));
    title->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::normal);
    return title;
}

}  // namespace

QDockWidget* makeDock(QMainWindow& window, const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(name);
    dock->setWidget(content);
    // Docks below and on the left are tabbed: the tab is their title.
    if (area == Qt::BottomDockWidgetArea || area == Qt::LeftDockWidgetArea) dock->setTitleBarWidget(new QWidget(dock));
    else dock->setTitleBarWidget(dockTitle(title));
    window.addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildCentre()
{
    State& s = *state_;
    s.centre = new QStackedWidget;
    s.start = new StartPage(*s.recovery);
    s.plan = new PlanView;
    s.plan->setSession(&s.session);
    new EmptyHint(s.session, *s.plan);
    s.centre->addWidget(s.start);
    s.centre->addWidget(s.plan);
    s.notice = new NoticeBar;
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(s.notice);
    s.breadcrumbs = new BreadcrumbBar;
    column->addWidget(s.breadcrumbs);
    column->addWidget(s.centre, 1);
    setCentralWidget(middle);
}

void MainWindow::buildDocks()
{
    State& s = *state_;
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    s.palette = new Palette(s.session);
    s.inspector = new Inspector(s.session);
    s.findings = new FindingsPanel(s.session);
    s.charts = new ChartsPanel(s.session);
    s.networks = new NetworksPanel(s.session);
    s.study = new NetworkStudy(s.session, &s.work);
    s.palette_dock = makeDock(*this, tr("Catalogue"), QStringLiteral("CatalogueDock"), s.palette, Qt::LeftDockWidgetArea);
    s.inspector_dock = makeDock(*this, tr("Properties"), QStringLiteral("PropertiesDock"), s.inspector, Qt::RightDockWidgetArea);
    s.findings_dock = makeDock(*this, tr("Findings"), QStringLiteral("FindingsDock"), s.findings, Qt::BottomDockWidgetArea);
    s.charts_dock = makeDock(*this, tr("Charts"), QStringLiteral("ChartsDock"), s.charts, Qt::BottomDockWidgetArea);
    s.networks_dock = makeDock(*this, tr("Networks"), QStringLiteral("NetworksDock"), s.networks, Qt::BottomDockWidgetArea);
    tabifyDockWidget(s.findings_dock, s.charts_dock);
    s.study_dock = makeDock(*this, tr("What if"), QStringLiteral("WhatIfDock"), s.study, Qt::BottomDockWidgetArea);
    tabifyDockWidget(s.charts_dock, s.networks_dock);
    tabifyDockWidget(s.networks_dock, s.study_dock);
    s.findings_dock->raise();
    buildPlanDocks();
    buildShellDocks();
}

void MainWindow::buildToolBars()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    s.tool_bar = addToolBar(tr("Tools"));
    s.tool_bar->setObjectName(QStringLiteral("ToolsBar"));
    s.tool_bar->setMovable(false);
    s.tool_bar->setIconSize({spacing::icon + 2, spacing::icon + 2});
    const auto add = [&s](std::initializer_list<QAction*> actions) {
        if (!s.tool_bar->actions().isEmpty()) s.tool_bar->addSeparator();
        for (QAction* action : actions) s.tool_bar->addAction(action);
    };
    add({a.create, a.open, a.save});
    add({a.undo, a.redo});
    add({a.select, a.place, a.pan, a.measure});
    add({a.rotate, a.mirror, a.duplicate, a.remove});
    add({a.zoom_fit, a.zoom_selection, a.zoom_in, a.zoom_out});
    add({a.grid, a.snapping});
    add({a.export_plans, a.export_pack});
    addToolBarBreak();
    s.metrics_bar = addToolBar(tr("Headline figures"));
    s.metrics_bar->setObjectName(QStringLiteral("MetricsBar"));
    s.metrics_bar->setMovable(false);
    s.metrics = new MetricsBar(s.session);
    s.metrics->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    s.metrics_bar->addWidget(s.metrics);
}

void MainWindow::buildMenus()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    buildFileMenu();
    auto* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo});
    edit->addSeparator();
    edit->addActions({a.cut, a.copy, a.paste, a.duplicate, a.remove});
    edit->addSeparator();
    edit->addActions({a.select_all, a.select_same, a.select_inverse, s.plan_actions->select_filter});
    auto* arrange = menuBar()->addMenu(tr("&Arrange"));
    arrange->addActions({a.rotate, a.mirror});
    arrange->addSeparator();
    arrange->addActions({a.align_left, a.align_centre, a.align_right, a.align_bottom, a.align_middle, a.align_top});
    arrange->addSeparator();
    arrange->addActions({a.distribute_x, a.distribute_y});
    arrange->addSeparator();
    arrange->addActions({s.plan_actions->array, s.plan_actions->replace});
    arrange->addSeparator();
    arrange->addActions({a.group, a.ungroup, a.make_unique, s.plan_actions->edit_block, s.plan_actions->edit_rack});
    arrange->addSeparator();
    arrange->addActions({a.lock, a.unlock, a.hide, a.show_all});
    auto* view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.zoom_fit, a.zoom_selection, a.zoom_in, a.zoom_out});
    view->addSeparator();
    view->addActions({a.grid, a.labels, a.findings});
    auto* after_layers = view->addSeparator();
    after_layers->setObjectName(QStringLiteral("AfterLayers"));
    view->addMenu(tr("&Theme"))->addActions(a.themes->actions());
    auto* panels = view->addMenu(tr("&Panels"));
    for (QDockWidget* dock : {s.palette_dock, s.inspector_dock, s.findings_dock, s.charts_dock, s.networks_dock, s.study_dock}) panels->addAction(dock->toggleViewAction());
    panels->addSeparator();
    panels->addActions({s.tool_bar->toggleViewAction(), s.metrics_bar->toggleViewAction()});
    panels->insertActions(s.inspector_dock->toggleViewAction(), {s.design_dock->toggleViewAction(), s.layers_dock->toggleViewAction()});
    auto* tools = menuBar()->addMenu(tr("&Tools"));
    tools->addActions(a.tools->actions());
    tools->addSeparator();
    tools->addAction(a.snapping);
    tools->addAction(s.plan_actions->racks);
    buildPlanMenus(*view, *tools);
    s.plan_menu = new QMenu(this);
    s.plan_menu->addActions({a.cut, a.copy, a.paste});
    s.plan_menu->addSeparator();
    s.plan_menu->addActions({a.rotate, a.mirror, a.duplicate, a.remove});
    s.plan_menu->addSeparator();
    s.plan_menu->addActions({s.plan_actions->array, s.plan_actions->replace});
    s.plan_menu->addSeparator();
    s.plan_menu->addActions({a.group, a.ungroup, a.make_unique, s.plan_actions->edit_block, a.lock, a.unlock, a.hide});
    s.plan_menu->addSeparator();
    s.plan_menu->addActions({a.zoom_selection, a.zoom_fit});
    buildWindowMenu();
    auto* help = menuBar()->addMenu(tr("&Help"));
    buildShellMenus(*edit, *view, *panels, *help);
    help->addActions({a.about, a.about_qt});
}

void MainWindow::buildFileMenu()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.create, a.open});
    s.recent_menu = file->addMenu(icon(QStringLiteral("recent")), tr("Open &recent"));
    file->addSeparator();
    file->addActions({a.save, a.save_as});
    file->addSeparator();
    file->addMenu(tr("&Import"))->addActions({a.import_devices, a.import_network});
    auto* exports = file->addMenu(icon(QStringLiteral("export")), tr("&Export"));
    exports->addActions({a.export_plans, a.export_pack, a.export_assessment});
    exports->addSeparator();
    exports->addActions({a.export_site, a.export_cables, a.export_network});
    file->addSeparator();
    file->addAction(a.quit);
    fillRecentMenu();
}

void MainWindow::fillRecentMenu()
{
    State& s = *state_;
    s.recent_menu->clear();
    const QStringList files = settings::recentFiles();
    for (const QString& path : files) {
        const bool there = QFileInfo::exists(path);
        QAction* action = s.recent_menu->addAction(there ? QFileInfo(path).fileName() : tr("%1 (missing)").arg(QFileInfo(path).fileName()));
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(there);
        setNeed(*action, tr("There is no such file in %1 any more").arg(QDir::toNativeSeparators(QFileInfo(path).path())));
        connect(action, &QAction::triggered, this, [&s, path] { s.files->openFile(path); });
    }
    s.recent_menu->setToolTipsVisible(true);
    s.recent_menu->setEnabled(!files.isEmpty());
    if (files.isEmpty()) return;
    s.recent_menu->addSeparator();
    connect(s.recent_menu->addAction(tr("&Forget these files")), &QAction::triggered, this, [this] {
        settings::clearRecentFiles();
        fillRecentMenu();
        state_->start->refresh();
    });
}

void MainWindow::buildStatusBar()
{
    State& s = *state_;
    s.hint = new QLabel;
    s.coordinates = new QLabel;
    s.zoom = new QLabel;
    s.hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    s.coordinates->setMinimumWidth(190);
    s.coordinates->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    s.zoom->setMinimumWidth(110);
    s.zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    statusBar()->addWidget(s.hint, 1);
    statusBar()->addPermanentWidget(new WorkIndicator(s.work));
    auto* findings = new FindingsCount(s.session);
    connect(findings, &QToolButton::clicked, this, [this] { raisePanel(QStringLiteral("findings")); });
    statusBar()->addPermanentWidget(findings);
    statusBar()->addPermanentWidget(s.coordinates);
    statusBar()->addPermanentWidget(s.zoom);
    statusBar()->setSizeGripEnabled(false);
}

}  // namespace cw::ui
