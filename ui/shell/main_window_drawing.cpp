// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QStatusBar>

#include "canvas/background_import.h"
#include "document/backgrounds.h"
#include "shell/main_window_state.h"
#include "tools/picture_tools.h"

/// Drawing on the plan: pictures to trace over.
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
