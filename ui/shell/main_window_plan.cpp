// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include "canvas/network_layers_box.h"
#include "shell/main_window_state.h"
#include "style/icons.h"
#include "tools/area_tool.h"
#include "tools/tray_tool.h"

/// Layers and overlays of the plan: their dock, their menus, who listens to whom.
namespace cw::ui {

namespace {

/// What comes after `action` in a tool bar.
QAction* toolBarGap(const QToolBar& bar, const QAction& action)
{
    const auto actions = bar.actions();
    for (int i = 0; i + 1 < actions.size(); ++i)
        if (actions[i] == &action) return actions[i + 1];
    return nullptr;
}

}  // namespace

void MainWindow::buildPlanDocks()
{
    State& s = *state_;
    s.layers = new LayersPanel(*s.plan);
    s.layers->addBelow(new NetworkLayersBox(*s.plan, s.session));
    s.backgrounds = new BackgroundsBox(s.session);
    s.layers->addBelow(s.backgrounds);
    s.layers_dock = makeDock(*this, tr("Layers"), QStringLiteral("LayersDock"), s.layers, Qt::LeftDockWidgetArea);
    s.design = new DesignTree(s.session);
    s.design_dock = makeDock(*this, tr("Design"), QStringLiteral("DesignDock"), s.design, Qt::LeftDockWidgetArea);
    tabifyDockWidget(s.palette_dock, s.design_dock);
    tabifyDockWidget(s.design_dock, s.layers_dock);
    s.palette_dock->raise();
}

void MainWindow::buildPlanMenus(QMenu& view, QMenu& tools)
{
    const PlanActions& p = *state_->plan_actions;
    auto* draw = new QMenu(tr("&Draw area"), &tools);
    draw->setIcon(icon(QStringLiteral("area")));
    for (QAction* action : p.draw_rectangle) draw->addAction(action);
    draw->addSeparator();
    for (QAction* action : p.draw_polygon) draw->addAction(action);
    draw->addSeparator();
    for (QAction* action : p.draw_keep_out) draw->addAction(action);
    draw->addSeparator();
    draw->addAction(p.draw_tray);
    tools.addMenu(draw);
    auto* button = new QToolButton;
    button->setIcon(draw->icon());
    button->setToolTip(tr("Draw an area"));
    button->setAccessibleName(button->toolTip());
    button->setMenu(draw);
    button->setPopupMode(QToolButton::InstantPopup);
    state_->tool_bar->insertWidget(toolBarGap(*state_->tool_bar, *state_->actions->measure), button);

    QAction* after_layers = nullptr;
    for (QAction* action : view.actions())
        if (action->objectName() == QLatin1String("AfterLayers")) after_layers = action;
    addDrawingMenus(tools);
    view.insertActions(after_layers, {p.background, p.clearances, p.legend, p.minimap});
    auto* colours = new QMenu(tr("Colo&urs"), &view);
    colours->addActions(p.colours->actions());
    view.insertMenu(after_layers, colours);
}

void MainWindow::connectPlan()
{
    connectDrawing();
    State& s = *state_;
    const PlanActions& p = *s.plan_actions;
    const auto option = [&s](QAction* action, bool PlanOptions::*layer) {
        connect(action, &QAction::toggled, s.plan, [&s, layer](bool on) {
            PlanOptions changed = s.plan->options();
            changed.*layer = on;
            s.plan->setOptions(changed);
        });
    };
    option(p.background, &PlanOptions::background);
    option(p.clearances, &PlanOptions::clearances);
    option(p.legend, &PlanOptions::legend);
    option(p.minimap, &PlanOptions::minimap);
    for (int i = 0; i < colour_by_count; ++i)
        connect(p.colour_by[static_cast<std::size_t>(i)], &QAction::triggered, s.plan, [&s, i] {
            PlanOptions changed = s.plan->options();
            changed.colour_by = static_cast<ColourBy>(i);
            s.plan->setOptions(changed);
        });
    const auto draw = [this, &s](const std::vector<QAction*>& actions, auto kindAt, AreaTool::Shape shape) {
        for (std::size_t i = 0; i < actions.size(); ++i)
            connect(actions[i], &QAction::triggered, this, [this, &s, purpose = OutlinePurpose(kindAt(i)), shape] {
                s.design_chosen = true;
                updateCentre();
                s.plan->setTool(std::make_unique<AreaTool>(purpose, shape));
                s.plan->setFocus();
            });
    };
    const auto areaAt = [](std::size_t i) { return static_cast<floorplan::AreaKind>(i); };
    draw(p.draw_rectangle, areaAt, AreaTool::Shape::rectangle);
    draw(p.draw_polygon, areaAt, AreaTool::Shape::polygon);
    draw(p.draw_keep_out, [](std::size_t i) { return static_cast<floorplan::KeepOutKind>(i); }, AreaTool::Shape::rectangle);
    connect(p.draw_tray, &QAction::triggered, this, [this, &s] {
        s.design_chosen = true;
        updateCentre();
        auto tool = std::make_unique<TrayTool>();
        connect(tool.get(), &TrayTool::trayChosen, this, [&s](const TrayId& tray) {
            s.session.selection().clear();
            s.inspector->showTray(tray);
        });
        s.plan->setTool(std::move(tool));
        s.plan->setFocus();
    });
    // Whoever changes an option, every switch of it shows it.
    connect(s.plan, &PlanView::optionsChanged, this, [&s] {
        const PlanOptions& options = s.plan->options();
        s.plan_actions->background->setChecked(options.background);
        s.plan_actions->clearances->setChecked(options.clearances);
        s.plan_actions->legend->setChecked(options.legend);
        s.plan_actions->minimap->setChecked(options.minimap);
        s.plan_actions->colour_by[static_cast<std::size_t>(options.colour_by)]->setChecked(true);
        s.actions->grid->setChecked(options.grid);
        s.actions->labels->setChecked(options.labels);
        s.actions->findings->setChecked(options.findings);
    });
}

}  // namespace cw::ui
