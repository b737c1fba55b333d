// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QClipboard>
#include <QStatusBar>

#include "canvas/clipboard.h"
#include "canvas/plan_commands.h"
#include "inspector/item_page.h"
#include "shell/about_dialog.h"
#include "shell/desk.h"
#include "shell/handover_commands.h"
#include "shell/main_window_state.h"
#include "style/shown_units.h"
#include "tools/select_tool.h"

/// Who listens to whom in the main window.
namespace cw::ui {

namespace {

constexpr int message_ms = 6000;
constexpr double screen_px_per_mm = 96 / 25.4;  // the pixel of style sheets and of most screens' scaling

/// "1 : 500", with two significant digits.
QString scaleText(double pixels_per_mm)
{
    const double ratio = screen_px_per_mm / pixels_per_mm;
    if (ratio < 1) return QStringLiteral("%1 : 1").arg(QString::number(1 / ratio, 'g', 2));
    const double step = std::pow(10, std::floor(std::log10(ratio)) - 1);
    return QStringLiteral("1 : %1").arg(QString::fromStdString(units::formatFixed(std::round(ratio / step) * step, 0)));
}

/// "Undo" with what would be undone.
QString withTitle(const QString& word, const std::vector<std::string>& titles, std::size_t index)
{
    return index < titles.size() ? word + QLatin1Char(' ') + QString::fromStdString(titles[index]).replace(QLatin1Char('&'), QStringLiteral("&&")) : word;
}

}  // namespace

void MainWindow::connectFiles()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    connect(a.create, &QAction::triggered, s.files, &FileCommands::newFromTemplate);
    connect(a.open, &QAction::triggered, s.files, &FileCommands::open);
    connect(a.save, &QAction::triggered, s.files, &FileCommands::save);
    connect(a.save_as, &QAction::triggered, s.files, &FileCommands::saveAs);
    connect(a.import_devices, &QAction::triggered, s.files, &FileCommands::importDevices);
    connect(a.import_network, &QAction::triggered, s.files, &FileCommands::importNetwork);
    connect(a.export_plans, &QAction::triggered, s.files, &FileCommands::exportPlans);
    connect(a.export_pack, &QAction::triggered, s.files, &FileCommands::exportPack);
    connect(a.export_assessment, &QAction::triggered, s.files, &FileCommands::exportAssessment);
    auto* handover = new HandoverCommands(s.session, *s.dialogs, s.work, this);
    handover->setChosenNetwork([&s] { return s.networks->chosen(); });
    connect(a.export_site, &QAction::triggered, handover, &HandoverCommands::exportSitePlan);
    connect(a.export_cables, &QAction::triggered, handover, &HandoverCommands::exportCables);
    connect(a.export_network, &QAction::triggered, handover, &HandoverCommands::exportNetwork);
    connect(handover, &HandoverCommands::done, this, [this](const QString& sentence) { statusBar()->showMessage(sentence, message_ms); });
    connect(a.quit, &QAction::triggered, this, [this, &s] {
        if (s.desk) s.desk->quit();
        else close();
    });
    connect(s.start, &StartPage::templateChosen, s.files, [&s](const QString& id) { s.files->createFrom(id); });
    connect(s.start, &StartPage::fileChosen, s.files, &FileCommands::openFile);
    connect(s.start, &StartPage::recoverRequested, s.files, [&s](const Recovery::Leftover& leftover) { s.files->recover(leftover, *s.recovery); });
    connect(s.start, &StartPage::openRequested, s.files, &FileCommands::open);
    connect(s.files, &FileCommands::done, this, [this](const QString& sentence) { statusBar()->showMessage(sentence, message_ms); });
    connect(s.files, &FileCommands::recentFilesChanged, this, &MainWindow::noticeOpenedFile);
    connect(s.files, &FileCommands::recentFilesChanged, this, [this] {
        fillRecentMenu();
        state_->start->refresh();
    });
    connect(s.files, &FileCommands::designOpened, this, [this] {
        state_->design_chosen = true;
        updateCentre();
        updateTitle();
        startSelecting();
        state_->plan->setFocus();
        showBuilt();
    });
    connect(&s.session, &DocumentSession::filePathChanged, this, &MainWindow::updateTitle);
    connect(&s.session, &DocumentSession::filePathChanged, this, &MainWindow::noticeOpenedFile);
    connect(&s.session, &DocumentSession::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&s.session, &DocumentSession::documentReset, this, &MainWindow::updateTitle);
    connect(&s.session, &DocumentSession::editRefused, this, [&s](const QString& why) { s.notice->say(QStringLiteral("refused"), why); });
    connect(&s.session, &DocumentSession::editCommitted, this, [&s] { s.notice->clear(QStringLiteral("refused")); });
}

void MainWindow::connectEditing()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    const auto edit = [this, &s](QAction* action, auto command) {
        connect(action, &QAction::triggered, this, [this, &s, command] {
            endStroke();
            command(activeSession());
        });
    };
    edit(a.undo, [&s](DocumentSession&) { s.session.undo(); });
    edit(a.redo, [&s](DocumentSession&) { s.session.redo(); });
    edit(a.duplicate, commands::duplicateSelection);
    edit(a.rotate, [](DocumentSession& session) { commands::rotateSelection(session); });
    edit(a.mirror, commands::mirrorSelection);
    edit(a.remove, commands::deleteSelection);
    edit(a.select_all, commands::selectAll);
    connectArranging();
    connectClipboard();
    connect(&s.session, &DocumentSession::historyChanged, this, [this] {
        updateActions();
        updateCentre();
    });
    connect(&s.session.selection(), &Selection::changed, this, &MainWindow::updateActions);
}

void MainWindow::connectArranging()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    const auto edit = [this, &s](QAction* action, auto command) {
        connect(action, &QAction::triggered, this, [this, &s, command] {
            endStroke();
            command(activeSession());
        });
    };
    using document::Align;
    for (const auto& [action, edge] : {std::pair(a.align_left, Align::left), std::pair(a.align_centre, Align::centre), std::pair(a.align_right, Align::right),
                                       std::pair(a.align_bottom, Align::bottom), std::pair(a.align_middle, Align::middle), std::pair(a.align_top, Align::top)})
        edit(action, [edge = edge](DocumentSession& session) { commands::alignSelection(session, edge); });
    edit(a.distribute_x, [](DocumentSession& session) { commands::distributeSelection(session, document::Axis::x); });
    edit(a.distribute_y, [](DocumentSession& session) { commands::distributeSelection(session, document::Axis::y); });
    edit(a.lock, [](DocumentSession& session) { commands::setSelectionLocked(session, true); });
    edit(a.unlock, [](DocumentSession& session) { commands::setSelectionLocked(session, false); });
    edit(a.hide, commands::hideSelection);
    edit(a.show_all, commands::showAll);
    edit(a.select_same, commands::selectSameKind);
    edit(a.select_inverse, commands::invertSelection);
    const auto attempt = [&](QAction* action, auto command) {
        edit(action, [this, command](DocumentSession& session) {
            if (const auto why = command(session)) statusBar()->showMessage(*why, message_ms);
        });
    };
    attempt(a.group, commands::groupSelection);
    attempt(a.ungroup, commands::ungroupSelection);
    attempt(a.make_unique, commands::makeSelectionUnique);
}

void MainWindow::connectClipboard()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    const auto copy = [this] {
        auto clip = clipOfSelection(activeSession());
        if (clip) QGuiApplication::clipboard()->setMimeData(clip.release());
    };
    connect(a.copy, &QAction::triggered, this, copy);
    connect(a.cut, &QAction::triggered, this, [this, &s, copy] {
        endStroke();
        copy();
        commands::deleteSelection(activeSession());
    });
    connect(a.paste, &QAction::triggered, this, [this, &s] {
        endStroke();
        if (const auto why = pasteClip(activeSession(), QGuiApplication::clipboard()->mimeData(), s.cursor)) statusBar()->showMessage(*why, message_ms);
    });
    connect(s.plan, &PlanView::cursorMoved, this, [&s](geometry::Point at) { s.cursor = at; });
    connect(s.plan, &PlanView::cursorLeft, this, [&s] { s.cursor.reset(); });
}

void MainWindow::updateActions()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    const auto& history = s.session.history();
    a.undo->setEnabled(history.canUndo());
    a.redo->setEnabled(history.canRedo());
    const auto titles = history.titles();
    a.undo->setText(history.canUndo() ? withTitle(tr("&Undo"), titles, history.position() - 1) : tr("&Undo"));
    a.redo->setText(history.canRedo() ? withTitle(tr("&Redo"), titles, history.position()) : tr("&Redo"));
    const Selection& selection = activeSession().selection();
    const bool any = !selection.isEmpty();
    for (QAction* action : {a.duplicate, a.rotate, a.mirror, a.remove, a.zoom_selection, a.cut, a.copy, a.select_same, a.group, a.ungroup, a.make_unique, a.lock, a.unlock, a.hide})
        action->setEnabled(any);
    const std::size_t chosen = selection.placements().size();
    for (QAction* action : {s.plan_actions->array, s.plan_actions->replace}) action->setEnabled(chosen >= 1);
    s.plan_actions->edit_block->setEnabled(chosen == 1);
    s.plan_actions->edit_rack->setEnabled(chosen == 1);
    if (selection.copy())
        for (QAction* action : {a.duplicate, a.rotate, a.mirror, s.plan_actions->array}) action->setEnabled(false);
    for (QAction* action : {a.align_left, a.align_centre, a.align_right, a.align_bottom, a.align_middle, a.align_top}) action->setEnabled(chosen >= 2);
    for (QAction* action : {a.distribute_x, a.distribute_y}) action->setEnabled(chosen >= 3);
}

void MainWindow::connectView()
{
    State& s = *state_;
    const Actions& a = *s.actions;
    connect(a.zoom_fit, &QAction::triggered, s.plan, &PlanView::fitAll);
    connect(a.zoom_selection, &QAction::triggered, s.plan, &PlanView::zoomToSelection);
    connect(a.zoom_in, &QAction::triggered, s.plan, &PlanView::zoomIn);
    connect(a.zoom_out, &QAction::triggered, s.plan, &PlanView::zoomOut);
    connect(a.grid, &QAction::toggled, s.plan, &PlanView::setGridVisible);
    connect(a.labels, &QAction::toggled, s.plan, &PlanView::setLabelsVisible);
    connect(a.findings, &QAction::toggled, s.plan, &PlanView::setFindingsVisible);
    connect(a.snapping, &QAction::toggled, s.plan, &PlanView::setSnapping);
    connect(a.theme_system, &QAction::triggered, this, [this] { setTheme(ThemeChoice::system); });
    connect(a.theme_light, &QAction::triggered, this, [this] { setTheme(ThemeChoice::light); });
    connect(a.theme_dark, &QAction::triggered, this, [this] { setTheme(ThemeChoice::dark); });
    connect(a.about, &QAction::triggered, this, [this] { showAbout(*this); });
    connect(a.about_qt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::connectPanels()
{
    State& s = *state_;
    connect(s.findings, &FindingsPanel::placeActivated, this, &MainWindow::showPlace);
    connect(s.findings, &FindingsPanel::countChanged, this, [&s](int count) {
        s.findings_dock->setWindowTitle(count > 0 ? tr("Findings (%1)").arg(count) : tr("Findings"));
    });
    s.findings_dock->setWindowTitle(s.findings->model().count() > 0 ? tr("Findings (%1)").arg(s.findings->model().count()) : tr("Findings"));
    connect(s.metrics, &MetricsBar::activated, this, [&s](const QString& key) {
        QDockWidget* dock = key == QLatin1String("findings") ? s.findings_dock : key == QLatin1String("bisection") ? s.networks_dock : s.charts_dock;
        dock->show();
        dock->raise();
        if (dock == s.charts_dock) s.charts->showFor(key);
    });
    const auto showInspector = [&s] {
        s.inspector_dock->show();
        s.inspector_dock->raise();
    };
    const auto inspect = [&s, showInspector](const ItemId& id) {
        showInspector();
        s.inspector->showItem(id);
    };
    connect(s.palette, &Palette::inspectRequested, this, inspect);
    connect(s.networks, &NetworksPanel::networkChosen, this, [&s, showInspector](const NetworkId& id) {
        showInspector();
        s.inspector->showNetwork(id);
    });
    connect(s.files, &FileCommands::imported, this, [this, &s, inspect](const ItemId& id) {
        s.design_chosen = true;
        updateCentre();
        inspect(id);
    });
    connect(s.palette, &Palette::copyRequested, this, [&s, showInspector](const ItemId& id) {
        showInspector();
        s.inspector->copyItem(id);
    });
    s.plan->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(s.plan, &QWidget::customContextMenuRequested, this, &MainWindow::showPlanMenu);
    connect(s.plan, &PlanView::statusHint, this, [this, &s](const QString& text) {
        s.hint_text = text;
        showHint();
    });
    connect(s.plan, &PlanView::cursorMoved, this, [&s](geometry::Point at) { s.coordinates->setText(tr("x %1   y %2").arg(shownLength(static_cast<double>(at.x), 2), shownLength(static_cast<double>(at.y), 2))); });
    connect(s.plan, &PlanView::cursorLeft, s.coordinates, &QLabel::clear);
    connect(s.plan, &PlanView::zoomChanged, this, [&s](double scale) { s.zoom->setText(scaleText(scale)); });
    connect(s.plan, &PlanView::activated, this, [this, &s](const document::Subject& subject, geometry::Point at) {
        const auto* id = std::get_if<PlacementId>(&subject);
        const auto* row = id ? activeSession().document().find<floorplan::Placement>(*id) : nullptr;
        if (row && std::holds_alternative<BlockId>(row->what) && dynamic_cast<SelectTool*>(s.plan->tool())) {
            editBlock(*id, at);
            return;
        }
        if (row && std::holds_alternative<RackId>(row->what) && dynamic_cast<SelectTool*>(s.plan->tool())) {
            openRack(*id, at);
            return;
        }
        activeSession().selection().set({subject});
        s.inspector_dock->show();
        s.inspector_dock->raise();
    });
}

}  // namespace cw::ui
