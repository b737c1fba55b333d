// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMainWindow>

#include "session/document_session.h"
#include "shell/dialogs.h"
#include "style/theme.h"

namespace cw::ui {

class BackgroundsBox;
class BlockEditing;
class BreadcrumbBar;
class LayersPanel;
class FileCommands;
class FindingsPanel;
class Inspector;
class MetricsBar;
class Palette;
class PlanView;
class RackEditor;
class Recovery;
struct Actions;
struct PlanActions;
struct ShellActions;
class CommandPalette;
class CompareCommands;
class DesignFinder;
class DesignTree;
struct DesignPlace;
class Desk;
class HistoryPanel;

/// The editor: the plan in the middle, catalogue and properties beside it, findings, charts and networks below, the
/// headline figures above. Owns the session; wires rooms together and computes nothing.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Options {
        /// Null: questions are asked in message boxes.
        std::unique_ptr<Dialogs> dialogs;
        /// Empty: where the desktop keeps such files.
        QString recovery_folder;
        /// Take size and docks of the last run, and keep them for the next.
        bool remember_layout = true;
        /// Null: the only window; every design replaces the one before.
        Desk* desk = nullptr;
    };

    MainWindow();
    explicit MainWindow(Options options);
    ~MainWindow() override;

    [[nodiscard]] DocumentSession& session();
    /// Where editing takes place: the design, or the working session of the block that is edited.
    [[nodiscard]] DocumentSession& activeSession();
    [[nodiscard]] BlockEditing& blockEditing();
    [[nodiscard]] BreadcrumbBar& breadcrumbs();
    [[nodiscard]] FileCommands& files();
    [[nodiscard]] PlanView& plan();
    [[nodiscard]] Palette& palettePanel();
    [[nodiscard]] Inspector& inspector();
    [[nodiscard]] MetricsBar& metrics();
    [[nodiscard]] FindingsPanel& findings();
    [[nodiscard]] Actions& actions();
    [[nodiscard]] PlanActions& planActions();
    [[nodiscard]] LayersPanel& layers();
    [[nodiscard]] BackgroundsBox& backgrounds();
    [[nodiscard]] ShellActions& shellActions();
    [[nodiscard]] CommandPalette& commandPalette();
    [[nodiscard]] DesignFinder& finder();
    [[nodiscard]] HistoryPanel& historyPanel();
    [[nodiscard]] DesignTree& designTree();
    [[nodiscard]] CompareCommands& comparing();
    [[nodiscard]] Recovery& recovery();
    /// The window of rack elevations; made when it is first asked for.
    [[nodiscard]] RackEditor& racks();

    /// False: the start page is shown in place of the plan.
    [[nodiscard]] bool showsPlan() const;
    /// "findings", "charts" or "networks" comes to the front; other names change nothing.
    void raisePanel(const QString& name);

    /// When everything has been asked already.
    void closeUnasked();

public slots:
    void setTheme(cw::ui::ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct State;
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void buildFileMenu();
    void buildToolBars();
    void buildStatusBar();
    void connectFiles();
    void connectEditing();
    void connectView();
    void connectTools();
    void connectPanels();
    void followPlanTheme();
    void buildPlanDocks();
    void buildPlanMenus(QMenu& view, QMenu& tools);
    void connectPlan();
    void addDrawingMenus(QMenu& tools);
    void connectDrawing();
    void connectPictures();
    void connectBlocks();
    void followLevel();
    void editBlock(const PlacementId& id, std::optional<geometry::Point> at);
    void connectRacks();
    void connectDesign();
    void showDesign(const DesignPlace& place);
    void openRack(const PlacementId& id, std::optional<geometry::Point> at);
    void showRackEditor();
    void addPicture(const QString& path, const geometry::Rect& where);
    void buildShell();
    void buildShellDocks();
    void buildWindowMenu();
    void buildShellMenus(QMenu& edit, QMenu& view, QMenu& panels, QMenu& help);
    void showShortcuts();
    void present();
    void followPreferences();
    void connectArranging();
    void connectClipboard();
    void noticeChangedFile();
    void noticeOpenedFile();
    void restoreLayout();
    void arrangeDocks();
    void putDocksAway();
    void bringDocksBack();
    void updateTitle();
    void updateActions();
    void updateToolActions();
    void updateCentre();
    void fillRecentMenu();
    void showHint();
    void startSelecting();
    void showPlanMenu(QPoint at);
    void startPlacing(const floorplan::Content& content);
    void endStroke();
    void showBuilt();
    void showPlace(const geometry::Rect& where);

    std::unique_ptr<State> state_;
};

}  // namespace cw::ui
