// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QMenuBar>

#include "present/presentation.h"
#include "search/shortcuts_dialog.h"
#include "shell/desk.h"
#include "shell/main_window_state.h"
#include "shell/preferences.h"
#include "shell/preferences_dialog.h"
#include "shell/window_menu.h"
#include "style/shown_units.h"

/// What belongs to the window itself: finding commands and objects.
namespace cw::ui {

void MainWindow::buildShell()
{
    State& s = *state_;
    explainNeeds(*s.actions, *s.shell_actions);
    s.command_palette = new CommandPalette(*this);
    s.finder = new DesignFinder(s.session, *this);
    connect(s.shell_actions->commands, &QAction::triggered, this, [this, &s] {
        endStroke();
        s.command_palette->open();
    });
    connect(s.shell_actions->find, &QAction::triggered, this, [this, &s] {
        endStroke();
        s.finder->open();
    });
    connect(s.finder, &DesignFinder::found, this, &MainWindow::showPlace);
    s.comparing = new CompareCommands(s.session, *s.dialogs, *this);
    connect(s.shell_actions->compare_saved, &QAction::triggered, s.comparing, &CompareCommands::withSaved);
    connect(s.shell_actions->compare_file, &QAction::triggered, s.comparing, &CompareCommands::withFile);
    for (const auto& [action, slot] : {std::pair(s.shell_actions->snapshots, &CompareCommands::openSnapshots), std::pair(s.shell_actions->take_snapshot, &CompareCommands::takeSnapshot)})
        connect(action, &QAction::triggered, this, [this, &s, slot] {
            endStroke();
            (s.comparing->*slot)();
        });
    const auto follow_file = [&s] { s.shell_actions->compare_saved->setEnabled(!s.session.filePath().isEmpty()); };
    connect(&s.session, &DocumentSession::filePathChanged, this, follow_file);
    follow_file();
    connect(s.shell_actions->present, &QAction::triggered, this, &MainWindow::present);
    connect(s.shell_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(s.history, &HistoryPanel::aboutToGo, this, &MainWindow::endStroke);
    connect(s.shell_actions->preferences, &QAction::triggered, this, [this] { PreferencesDialog(this).exec(); });
    connect(&Preferences::instance(), &Preferences::changed, this, &MainWindow::followPreferences);
    connect(&ShownUnits::instance(), &ShownUnits::changed, &s.session, &DocumentSession::tellAgain);
    followPreferences();
}

void MainWindow::present()
{
    endStroke();
    auto* presentation = findChild<Presentation*>();
    if (!presentation) {
        presentation = new Presentation(state_->session, this);
        presentation->setAttribute(Qt::WA_DeleteOnClose);
    }
    presentation->showFullScreen();
    presentation->activateWindow();
    presentation->setFocus();
}

void MainWindow::followPreferences()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    const ThemeChoice theme = Preferences::instance().theme();
    (theme == ThemeChoice::light ? a.theme_light : theme == ThemeChoice::dark ? a.theme_dark : a.theme_system)->setChecked(true);
    followPlanTheme();
    s.recovery->setInterval(Preferences::instance().autosaveSeconds());
}

void MainWindow::buildShellDocks()
{
    State& s = *state_;
    s.history = new HistoryPanel(s.session);
    s.history_dock = makeDock(*this, tr("History"), QStringLiteral("HistoryDock"), s.history, Qt::LeftDockWidgetArea);
    tabifyDockWidget(s.layers_dock, s.history_dock);
    s.palette_dock->raise();
}

void MainWindow::buildWindowMenu()
{
    State& s = *state_;
    auto* menu = menuBar()->addMenu(tr("&Window"));
    menu->addActions({s.shell_actions->new_window, s.shell_actions->close_window});
    connect(s.shell_actions->close_window, &QAction::triggered, this, &QWidget::close);
    s.shell_actions->new_window->setVisible(s.desk);
    if (!s.desk) return;
    connect(s.shell_actions->new_window, &QAction::triggered, s.desk, [&s] { s.desk->openWindow(); });
    menu->addSeparator();
    followWindows(*menu, *s.desk, *this);
    connect(&s.session, &DocumentSession::modifiedChanged, s.desk, &Desk::changed);
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(commandsOf(*this), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::buildShellMenus(QMenu& edit, QMenu& view, QMenu& panels, QMenu& help)
{
    const ShellActions& a = *state_->shell_actions;
    edit.addSeparator();
    edit.addAction(a.find);
    edit.addSeparator();
    edit.addAction(a.preferences);
    view.addSeparator();
    view.addActions({a.present, a.compare_saved, a.compare_file});
    view.addSeparator();
    view.addActions({a.take_snapshot, a.snapshots});
    panels.insertAction(state_->inspector_dock->toggleViewAction(), state_->history_dock->toggleViewAction());
    help.addActions({a.commands, a.shortcuts});
    help.addSeparator();
}

/// The place with enough around it to see where that is.
void MainWindow::showPlace(const geometry::Rect& where)
{
    constexpr geometry::Mm least_mm = 3000;
    state_->plan->zoomToRect(where.grown(std::max({where.width(), where.depth(), least_mm}) / 2));
}

}  // namespace cw::ui
