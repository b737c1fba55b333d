// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

#include "arrange/block_editing.h"
#include "arrange/breadcrumb_bar.h"
#include "canvas/backgrounds_box.h"
#include "canvas/layers_panel.h"
#include "canvas/plan_view.h"
#include "inspector/design_tree.h"
#include "inspector/inspector.h"
#include "palette/palette.h"
#include "racks/rack_editor.h"
#include "panels/charts_panel.h"
#include "panels/findings_panel.h"
#include "panels/history_panel.h"
#include "panels/metrics_bar.h"
#include "panels/network_study.h"
#include "panels/networks_panel.h"
#include "shell/actions.h"
#include "shell/compare_commands.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shell/plan_actions.h"
#include "search/command_palette.h"
#include "search/design_finder.h"
#include "shell/recovery.h"
#include "shell/shell_actions.h"
#include "shell/start_page.h"

namespace cw::ui {

/// A dock of the main window; those on tabs (below, and on the left) have no title bar of their own.
[[nodiscard]] QDockWidget* makeDock(QMainWindow& window, const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area);

/// Private to the main window. The session comes first: it outlives everything that listens to it.
struct MainWindow::State {
    DocumentSession session;
    BackgroundWork work;
    std::unique_ptr<Dialogs> dialogs;
    std::unique_ptr<Recovery> recovery;
    std::unique_ptr<Actions> actions;
    std::unique_ptr<PlanActions> plan_actions;
    std::unique_ptr<ShellActions> shell_actions;
    CommandPalette* command_palette = nullptr;
    DesignFinder* finder = nullptr;
    CompareCommands* comparing = nullptr;
    FileCommands* files = nullptr;
    bool remember_layout = true;
    bool layout_restored = false;
    bool shown = false;
    Desk* desk = nullptr;
    bool asked = false;                        ///< whether to leave
    QByteArray put_away;                       ///< layout of docks and bars while the start page has the window for itself; empty: they are there
    bool design_chosen = false;                ///< an empty design that somebody asked for is shown as a plan

    NoticeBar* notice = nullptr;
    BreadcrumbBar* breadcrumbs = nullptr;
    BlockEditing* blocks = nullptr;            ///< child of the window
    Inspector* block_inspector = nullptr;      ///< while a block is edited
    QStackedWidget* centre = nullptr;
    StartPage* start = nullptr;
    PlanView* plan = nullptr;
    MetricsBar* metrics = nullptr;
    Palette* palette = nullptr;
    Inspector* inspector = nullptr;
    DesignTree* design = nullptr;
    RackEditor* racks = nullptr;               ///< window of its own, made when it is first asked for
    FindingsPanel* findings = nullptr;
    ChartsPanel* charts = nullptr;
    NetworksPanel* networks = nullptr;
    NetworkStudy* study = nullptr;

    LayersPanel* layers = nullptr;
    BackgroundsBox* backgrounds = nullptr;
    HistoryPanel* history = nullptr;

    QDockWidget* palette_dock = nullptr;
    QDockWidget* layers_dock = nullptr;
    QDockWidget* history_dock = nullptr;
    QDockWidget* design_dock = nullptr;
    QDockWidget* inspector_dock = nullptr;
    QDockWidget* findings_dock = nullptr;
    QDockWidget* charts_dock = nullptr;
    QDockWidget* networks_dock = nullptr;
    QDockWidget* study_dock = nullptr;
    QToolBar* tool_bar = nullptr;
    QToolBar* metrics_bar = nullptr;

    QMenu* recent_menu = nullptr;
    QMenu* plan_menu = nullptr;
    std::optional<geometry::Point> cursor;     ///< of the mouse over the plan: where a paste goes
    QLabel* hint = nullptr;
    QString hint_text;                         ///< what the tool last said
    QLabel* coordinates = nullptr;
    QLabel* zoom = nullptr;
};

}  // namespace cw::ui
