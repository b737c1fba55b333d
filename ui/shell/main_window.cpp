// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QToolBar>

#include "canvas/background_import.h"
#include "canvas/plan_picture.h"
#include "compare/compare_window.h"
#include "present/presentation.h"
#include "shell/desk.h"
#include "shell/findings_count.h"
#include "shell/main_window_state.h"
#include "shell/preferences.h"
#include "shell/settings.h"
#include "shell/work_indicator.h"
#include "tools/measure_tool.h"
#include "tools/pan_tool.h"
#include "tools/place_tool.h"
#include "tools/select_tool.h"

namespace cw::ui {

namespace {

constexpr int layout_version = 1;              // docks and bars of another version are not restored

/// The one local file of a drop; empty: something else.
QString fileOf(const QMimeData* mime)
{
    if (!mime || !mime->hasUrls() || mime->urls().size() != 1) return {};
    return mime->urls().front().toLocalFile();
}

bool hasContent(const document::Document& document)
{
    return !document.table<floorplan::Area>().empty() || !document.table<floorplan::Placement>().empty() || !document.table<floorplan::Block>().empty();
}

}  // namespace

MainWindow::MainWindow() : MainWindow(Options{}) {}

MainWindow::MainWindow(Options options) : state_(std::make_unique<State>())
{
    State& s = *state_;
    s.dialogs = options.dialogs ? std::move(options.dialogs) : std::make_unique<QtDialogs>(*this);
    s.remember_layout = options.remember_layout;
    s.desk = options.desk;
    s.recovery = std::make_unique<Recovery>(s.session, options.recovery_folder.isEmpty() ? Recovery::defaultFolder() : options.recovery_folder);
    s.actions = std::make_unique<Actions>(this);
    s.plan_actions = std::make_unique<PlanActions>(this);
    s.shell_actions = std::make_unique<ShellActions>(this);
    s.files = new FileCommands(s.session, *s.dialogs, this);
    s.files->setChooser(s.desk);
    s.files->setWork(&s.work);
    setAcceptDrops(true);
    setObjectName(QStringLiteral("MainWindow"));
    buildCentre();
    buildDocks();
    buildToolBars();
    buildMenus();
    buildStatusBar();
    connectFiles();
    connectEditing();
    connectView();
    connectTools();
    connectPanels();
    connectPlan();
    buildShell();
    startSelecting();
    followPlanTheme();
    updateTitle();
    updateActions();
    updateCentre();
    resize(1440, 900);
    if (s.remember_layout) restoreLayout();
}

MainWindow::~MainWindow()
{
    // Widgets listen to the session, which is destroyed with the state: they go first.
    State& s = *state_;
    delete findChild<Presentation*>();
    delete findChild<CompareWindow*>();
    delete s.block_inspector;
    delete s.racks;
    s.plan->setSession(nullptr);
    delete std::exchange(s.blocks, nullptr);
    delete findChild<FindingsCount*>();
    delete findChild<WorkIndicator*>();
    for (QDockWidget* dock : {s.palette_dock, s.inspector_dock, s.findings_dock, s.charts_dock, s.networks_dock, s.study_dock, s.layers_dock, s.history_dock, s.design_dock}) delete dock;
    delete s.metrics_bar;
    delete takeCentralWidget();
    s.session.disconnect();
    s.session.selection().disconnect();
}

DocumentSession& MainWindow::session() { return state_->session; }
DocumentSession& MainWindow::activeSession() { return state_->blocks ? state_->blocks->session() : state_->session; }
BlockEditing& MainWindow::blockEditing() { return *state_->blocks; }
BreadcrumbBar& MainWindow::breadcrumbs() { return *state_->breadcrumbs; }
FileCommands& MainWindow::files() { return *state_->files; }
PlanView& MainWindow::plan() { return *state_->plan; }
Palette& MainWindow::palettePanel() { return *state_->palette; }
Inspector& MainWindow::inspector() { return *state_->inspector; }
MetricsBar& MainWindow::metrics() { return *state_->metrics; }
FindingsPanel& MainWindow::findings() { return *state_->findings; }
Actions& MainWindow::actions() { return *state_->actions; }
PlanActions& MainWindow::planActions() { return *state_->plan_actions; }
BackgroundsBox& MainWindow::backgrounds() { return *state_->backgrounds; }
LayersPanel& MainWindow::layers() { return *state_->layers; }
Recovery& MainWindow::recovery() { return *state_->recovery; }
ShellActions& MainWindow::shellActions() { return *state_->shell_actions; }
CommandPalette& MainWindow::commandPalette() { return *state_->command_palette; }
CompareCommands& MainWindow::comparing() { return *state_->comparing; }
DesignFinder& MainWindow::finder() { return *state_->finder; }
HistoryPanel& MainWindow::historyPanel() { return *state_->history; }
bool MainWindow::showsPlan() const { return state_->centre->currentWidget() == state_->plan; }

void MainWindow::raisePanel(const QString& name)
{
    State& s = *state_;
    const std::pair<QLatin1String, QDockWidget*> docks[] = {
        {QLatin1String("findings"), s.findings_dock}, {QLatin1String("charts"), s.charts_dock}, {QLatin1String("networks"), s.networks_dock}, {QLatin1String("what-if"), s.study_dock}};
    for (const auto& [dock_name, dock] : docks)
        if (name == dock_name) {
            dock->show();
            dock->raise();
        }
}

void MainWindow::setTheme(ThemeChoice choice)
{
    Preferences::instance().setTheme(choice);
}

void MainWindow::followPlanTheme()
{
    state_->plan->setTheme(Colours::of(palette()).dark ? PlanTheme::darkPreset() : PlanTheme::lightPreset());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (!state_ || !state_->plan) return;
    if (event->type() == QEvent::PaletteChange) followPlanTheme();
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) noticeChangedFile();
}

void MainWindow::noticeChangedFile()
{
    State& s = *state_;
    if (!s.session.changedOnDisk()) return;
    const QString lost = s.session.isModified() ? tr(" Your changes since the last save would be lost by it.") : QString();
    s.notice->say(QStringLiteral("changed"), tr("The file was changed by somebody else. You can open it again.") + lost, s.session.filePath(),
                  {{tr("Open Theirs"), [&s] { s.files->loadTheirs(); }}, {tr("Keep Mine"), [&s] { s.session.takeDiskAsKnown(); }}});
}

/// What is to be said about a design that was just opened.
void MainWindow::noticeOpenedFile()
{
    State& s = *state_;
    s.notice->clear();
    if (!s.session.readOnlyReason().isEmpty()) s.notice->say(QStringLiteral("newer"), s.session.readOnlyReason());
    else if (!s.session.otherUser().isEmpty())
        s.notice->say(QStringLiteral("in use"), tr("This design is open elsewhere, too (%1). Whoever saves last writes over the other's changes.").arg(s.session.otherUser()));
    else if (!s.session.migrated().isEmpty())
        s.notice->say(QStringLiteral("migrated"),
                      tr("This file is of an older version and was brought up to date in %n place(s). Saving writes the new version.", nullptr,
                         static_cast<int>(s.session.migrated().size())),
                      s.session.migrated().mid(0, 30).join(QLatin1Char('\n')));
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!state_->shown) arrangeDocks();
    state_->shown = true;
}

/// Docks in proportion to the window, unless the user has arranged them.
void MainWindow::arrangeDocks()
{
    State& s = *state_;
    if (s.layout_restored) return;
    constexpr int least_catalogue = 286, least_properties = 300, least_below = 226;
    const int extra = std::max(0, width() - 1280) / 16;
    resizeDocks({s.palette_dock, s.inspector_dock}, {least_catalogue + extra, least_properties + extra}, Qt::Horizontal);
    resizeDocks({s.findings_dock}, {std::max(least_below, height() / 4)}, Qt::Vertical);
}

/// The start page has the window for itself.
void MainWindow::putDocksAway()
{
    State& s = *state_;
    if (!s.put_away.isEmpty()) return;
    s.put_away = saveState(layout_version);
    for (QDockWidget* dock : findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) dock->hide();
    s.metrics_bar->hide();
}

void MainWindow::bringDocksBack()
{
    State& s = *state_;
    if (s.put_away.isEmpty()) return;
    restoreState(std::exchange(s.put_away, {}), layout_version);
    if (s.shown) arrangeDocks();
}

void MainWindow::restoreLayout()
{
    const auto layout = settings::windowLayout();
    if (!layout.geometry.isEmpty()) restoreGeometry(layout.geometry);
    if (layout.state.isEmpty()) return;
    bringDocksBack();                          // so that one which the remembered layout does not know is not lost
    state_->layout_restored = restoreState(layout.state, layout_version);
    updateCentre();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    State& s = *state_;
    if (!s.asked && !s.files->mayLeave()) {
        event->ignore();
        return;
    }
    if (s.remember_layout) settings::setWindowLayout({saveGeometry(), s.put_away.isEmpty() ? saveState(layout_version) : s.put_away});
    s.work.waitForAll();             // an export that was asked for is written
    s.recovery->forget();
    event->accept();
    if (s.desk) s.desk->letGo(*this);
}

void MainWindow::closeUnasked()
{
    state_->asked = true;
    close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    if (isPictureFile(path) && showsPlan()) {
        const Viewport& viewport = state_->plan->viewport();
        const geometry::Rect window = viewport.window();
        const geometry::Point at = viewport.toSite(QPointF(state_->plan->mapFrom(this, event->position().toPoint())));
        const geometry::Point half{window.width() / 3, window.depth() / 3};
        addPicture(path, {at - half, at + half});
        return;
    }
    // Questions must not be asked while the desktop still waits for the end of the drag.
    QMetaObject::invokeMethod(state_->files, [files = state_->files, path] { files->openFile(path); }, Qt::QueuedConnection);
}

void MainWindow::updateTitle()
{
    const State& s = *state_;
    const bool blank = !showsPlan();
    setWindowTitle(blank ? QStringLiteral("Clusterwright") : tr("%1[*] — Clusterwright").arg(s.session.title()));
    setWindowFilePath({});
    setWindowModified(!blank && s.session.isModified());
}

void MainWindow::updateCentre()
{
    State& s = *state_;
    const bool plan = s.design_chosen || hasContent(s.session.committed()) || s.session.history().canUndo();
    s.centre->setCurrentWidget(plan ? static_cast<QWidget*>(s.plan) : s.start);
    if (plan) bringDocksBack();
    else putDocksAway();
    showHint();
    if (auto* count = findChild<FindingsCount*>()) count->setVisible(plan);
    if (auto* indicator = findChild<WorkIndicator*>()) indicator->setVisible(plan);
    for (QAction* action : {s.actions->zoom_fit, s.actions->zoom_in, s.actions->zoom_out, s.actions->export_plans, s.actions->export_pack,
                            s.actions->export_assessment, s.actions->export_site, s.actions->export_cables, s.actions->export_network, s.shell_actions->find, s.shell_actions->present, s.shell_actions->compare_file, s.shell_actions->snapshots, s.shell_actions->take_snapshot, s.actions->place, s.actions->pan, s.actions->measure, s.actions->select, s.actions->save, s.actions->save_as})
        action->setEnabled(plan);
}

/// Not by hiding: the status bar itself hides it behind a passing message.
void MainWindow::showHint()
{
    State& s = *state_;
    if (s.hint) s.hint->setText(showsPlan() ? s.hint_text : QString());
}

void MainWindow::startSelecting() { state_->plan->setTool(std::make_unique<SelectTool>()); }

/// What was clicked is selected first, unless it belongs to the selection.
void MainWindow::showPlanMenu(QPoint at)
{
    constexpr double reach_px = 4;
    State& s = *state_;
    if (activeSession().isPreviewing()) return;
    Selection& selection = activeSession().selection();
    const Viewport& viewport = s.plan->viewport();
    const auto subject = s.plan->scene().subjectAt(viewport.toSite(QPointF(at)), viewport.millimetres(reach_px), true);
    if (subject && !selection.contains(*subject)) selection.set({*subject});
    s.plan_menu->popup(s.plan->mapToGlobal(at));
}

void MainWindow::startPlacing(const floorplan::Content& content)
{
    State& s = *state_;
    s.design_chosen = true;
    updateCentre();
    s.plan->setTool(std::make_unique<PlaceTool>(content));
    s.plan->setFocus();
}

void MainWindow::showBuilt()
{
    PlanView& plan = *state_->plan;
    const geometry::Rect built = builtWithMargin(plan.scene());
    if (built.isEmpty()) plan.fitAll();
    else plan.zoomToRect(built);
}

void MainWindow::endStroke()
{
    if (auto* tool = state_->plan->tool(); tool && tool->isBusy()) tool->cancel();
}

void MainWindow::connectTools()
{
    State& s = *state_;
    connect(s.actions->select, &QAction::triggered, this, &MainWindow::startSelecting);
    connect(s.actions->pan, &QAction::triggered, this, [&s] { s.plan->setTool(std::make_unique<PanTool>()); });
    connect(s.actions->measure, &QAction::triggered, this, [&s] { s.plan->setTool(std::make_unique<MeasureTool>()); });
    connect(s.actions->place, &QAction::triggered, this, [this, &s] {
        const QModelIndex chosen = s.palette->tree().currentIndex();
        if (const auto content = PaletteModel::contentAt(chosen); content && PaletteModel::isPlaceable(chosen)) {
            startPlacing(*content);
            return;
        }
        updateToolActions();
        s.palette_dock->show();
        s.palette->search().setFocus();
        s.plan->hint(tr("Choose what to place: a double click or Enter in the catalogue."));
    });
    connect(s.plan, &PlanView::toolChanged, this, &MainWindow::updateToolActions);
    connect(s.plan, &PlanView::toolFinished, this, &MainWindow::startSelecting);
    connect(s.palette, &Palette::placeRequested, this, &MainWindow::startPlacing);
}

void MainWindow::updateToolActions()
{
    State& s = *state_;
    const Tool* tool = s.plan->tool();
    s.actions->select->setChecked(dynamic_cast<const SelectTool*>(tool));
    s.actions->place->setChecked(dynamic_cast<const PlaceTool*>(tool));
    s.actions->pan->setChecked(dynamic_cast<const PanTool*>(tool));
    s.actions->measure->setChecked(dynamic_cast<const MeasureTool*>(tool));
}

}  // namespace cw::ui
