// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QStatusBar>

#include "arrange/array_dialog.h"
#include "arrange/filter_dialog.h"
#include "arrange/replace_dialog.h"
#include "canvas/background_import.h"
#include "document/backgrounds.h"
#include "search/commands.h"
#include "shell/main_window_state.h"
#include "tools/picture_tools.h"

/// Drawing on the plan and arranging: pictures to trace over, arrays, replacing, selecting by filter, blocks in place.
namespace cw::ui {

void MainWindow::addDrawingMenus(QMenu& tools)
{
    const PlanActions& p = *state_->plan_actions;
    auto* pictures = tools.addMenu(tr("&Background picture"));
    pictures->addActions({p.add_picture, p.scale_picture, p.move_picture, p.remove_picture});
}

void MainWindow::connectDrawing()
{
    connectPictures();
    connectBlocks();
    connectRacks();
    connectDesign();
    for (QAction* action : {state_->plan_actions->array, state_->plan_actions->replace}) setNeed(*action, tr("Select placements first"));
    setNeed(*state_->plan_actions->edit_block, tr("Select one placement of a block first"));
    for (QAction* action : {state_->plan_actions->scale_picture, state_->plan_actions->move_picture, state_->plan_actions->remove_picture}) setNeed(*action, tr("Add a picture first"));
    State& s = *state_;
    const PlanActions& p = *s.plan_actions;
    const auto open = [this](QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setModal(false);
        dialog->show();
    };
    connect(p.array, &QAction::triggered, this, [this, open] {
        endStroke();
        delete findChild<ArrayDialog*>();
        open(new ArrayDialog(activeSession(), this));
    });
    connect(p.replace, &QAction::triggered, this, [this, open] {
        endStroke();
        delete findChild<ReplaceDialog*>();
        open(new ReplaceDialog(activeSession(), this));
    });
    connect(p.select_filter, &QAction::triggered, this, [this, &s, open] {
        endStroke();
        delete findChild<FilterDialog*>();
        open(new FilterDialog(*s.plan, this));
    });
}

void MainWindow::connectBlocks()
{
    State& s = *state_;
    s.blocks = new BlockEditing(s.session, *s.plan, this);
    s.breadcrumbs->setEditing(s.blocks);
    connect(s.blocks, &BlockEditing::changed, this, &MainWindow::followLevel);
    connect(s.blocks, &BlockEditing::refused, this, [this](const QString& why) { statusBar()->showMessage(why, 6000); });
    connect(s.plan, &PlanView::escaped, s.blocks, &BlockEditing::leave, Qt::QueuedConnection);
    connect(s.plan_actions->edit_block, &QAction::triggered, this, [this] {
        endStroke();
        const auto ids = activeSession().selection().placements();
        if (ids.size() == 1) editBlock(ids.front(), std::nullopt);
    });
}

/// The copy at `at`; without a place the chosen one, or the first.
void MainWindow::editBlock(const PlacementId& id, std::optional<geometry::Point> at)
{
    State& s = *state_;
    std::optional<std::pair<int, int>> copy;
    if (at) copy = s.plan->scene().copyAt(id, *at, s.plan->viewport().millimetres(4));
    else if (const auto& chosen = activeSession().selection().copy()) copy.emplace(chosen->column, chosen->row);
    if (const auto why = copy ? s.blocks->enter(id, copy->first, copy->second) : s.blocks->enter(id)) statusBar()->showMessage(*why, 6000);
}

/// Another session is edited: the properties show its selection, and commands are about it.
void MainWindow::followLevel()
{
    State& s = *state_;
    for (QDialog* dialog : {static_cast<QDialog*>(findChild<ArrayDialog*>()), static_cast<QDialog*>(findChild<ReplaceDialog*>()), static_cast<QDialog*>(findChild<FilterDialog*>())}) delete dialog;
    Inspector* before = std::exchange(s.block_inspector, nullptr);
    if (s.blocks->depth() > 0) {
        s.block_inspector = new Inspector(activeSession());
        s.inspector_dock->setWidget(s.block_inspector);
        connect(&activeSession().selection(), &Selection::changed, this, &MainWindow::updateActions);
        s.plan->hint(tr("The parts of the block are placements now; every copy follows. Double-click a block inside to go deeper, Esc leaves."));
    } else {
        s.inspector_dock->setWidget(s.inspector);
    }
    delete before;
    s.inspector->setVisible(s.blocks->depth() == 0);
    updateActions();
}

void MainWindow::connectPictures()
{
    State& s = *state_;
    const PlanActions& p = *s.plan_actions;
    connect(p.add_picture, &QAction::triggered, this, [this, &s] {
        const QString path = s.dialogs->openPicturePath();
        const geometry::Rect window = s.plan->viewport().window();
        const geometry::Point half{window.width() * 2 / 5, window.depth() * 2 / 5};
        if (!path.isEmpty()) addPicture(path, {window.centre() - half, window.centre() + half});
    });
    const auto begin = [this, &s](auto* tool) {
        endStroke();
        if (!s.plan->options().background) {
            PlanOptions options = s.plan->options();
            options.background = true;
            s.plan->setOptions(options);
        }
        s.plan->setTool(std::unique_ptr<Tool>(tool));
        s.plan->setFocus();
    };
    connect(p.scale_picture, &QAction::triggered, this, [&s, begin] { begin(new ScalePictureTool(s.backgrounds->chosen())); });
    connect(p.move_picture, &QAction::triggered, this, [&s, begin] { begin(new MovePictureTool(s.backgrounds->chosen())); });
    connect(p.remove_picture, &QAction::triggered, this, [this, &s] {
        endStroke();
        s.session.commit(document::removeBackground(s.session.committed(), s.backgrounds->chosen()));
    });
    connect(s.backgrounds, &BackgroundsBox::addRequested, p.add_picture, &QAction::trigger);
    connect(s.backgrounds, &BackgroundsBox::scaleRequested, p.scale_picture, &QAction::trigger);
    connect(s.backgrounds, &BackgroundsBox::moveRequested, p.move_picture, &QAction::trigger);
    const auto follow = [&s, &p] {
        for (QAction* action : {p.scale_picture, p.move_picture, p.remove_picture}) action->setEnabled(!s.backgrounds->chosen().empty());
    };
    connect(s.backgrounds, &BackgroundsBox::chosenChanged, this, follow);
    follow();
}

void MainWindow::addPicture(const QString& path, const geometry::Rect& where)
{
    State& s = *state_;
    BackgroundId added;
    if (const auto why = importBackground(s.session, path, where, &added)) {
        s.dialogs->error(tr("The picture cannot be used."), *why);
        return;
    }
    s.design_chosen = true;
    updateCentre();
    s.backgrounds->choose(added);
    s.layers_dock->show();
    s.layers_dock->raise();
    statusBar()->showMessage(tr("The picture lies under the plan. Give it its scale: click two points of it whose distance you know."), 8000);
    s.plan_actions->scale_picture->trigger();
}

}  // namespace cw::ui
