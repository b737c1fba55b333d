// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>

#include "shell/main_window_state.h"

/// Layers and overlays of the plan: their dock, their menus, who listens to whom.
namespace cw::ui {

void MainWindow::buildPlanDocks()
{
    State& s = *state_;
    s.layers = new LayersPanel(*s.plan);
    s.layers_dock = makeDock(*this, tr("Layers"), QStringLiteral("LayersDock"), s.layers, Qt::LeftDockWidgetArea);
    tabifyDockWidget(s.palette_dock, s.layers_dock);
    s.palette_dock->raise();
}

void MainWindow::buildPlanMenus(QMenu& view, QMenu&)
{
    const PlanActions& p = *state_->plan_actions;
    QAction* after_layers = nullptr;
    for (QAction* action : view.actions())
        if (action->objectName() == QLatin1String("AfterLayers")) after_layers = action;
    view.insertActions(after_layers, {p.clearances, p.legend});
    auto* colours = new QMenu(tr("Colo&urs"), &view);
    colours->addActions(p.colours->actions());
    view.insertMenu(after_layers, colours);
}

void MainWindow::connectPlan()
{
    State& s = *state_;
    const PlanActions& p = *s.plan_actions;
    const auto option = [&s](QAction* action, bool PlanOptions::*layer) {
        connect(action, &QAction::toggled, s.plan, [&s, layer](bool on) {
            PlanOptions changed = s.plan->options();
            changed.*layer = on;
            s.plan->setOptions(changed);
        });
    };
    option(p.clearances, &PlanOptions::clearances);
    option(p.legend, &PlanOptions::legend);
    for (int i = 0; i < colour_by_count; ++i)
        connect(p.colour_by[static_cast<std::size_t>(i)], &QAction::triggered, s.plan, [&s, i] {
            PlanOptions changed = s.plan->options();
            changed.colour_by = static_cast<ColourBy>(i);
            s.plan->setOptions(changed);
        });
    // Whoever changes an option, every switch of it shows it.
    connect(s.plan, &PlanView::optionsChanged, this, [&s] {
        const PlanOptions& options = s.plan->options();
        s.plan_actions->clearances->setChecked(options.clearances);
        s.plan_actions->legend->setChecked(options.legend);
        s.plan_actions->colour_by[static_cast<std::size_t>(options.colour_by)]->setChecked(true);
        s.actions->grid->setChecked(options.grid);
        s.actions->labels->setChecked(options.labels);
        s.actions->findings->setChecked(options.findings);
    });
}

}  // namespace cw::ui
