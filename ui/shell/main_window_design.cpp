// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStatusBar>

#include "inspector/placement_page.h"
#include "search/commands.h"
#include "shell/main_window_state.h"

/// The parts of the design that do not stand on the plan, and the elevation of a rack: from the plan, the properties and the menus into the elevation of a rack.
namespace cw::ui {

namespace {

constexpr int message_ms = 6000;

}  // namespace

DesignTree& MainWindow::designTree() { return *state_->design; }

RackEditor& MainWindow::racks()
{
    State& s = *state_;
    if (!s.racks) s.racks = new RackEditor(s.session, this);
    return *s.racks;
}

void MainWindow::showRackEditor()
{
    RackEditor& editor = racks();
    editor.show();
    editor.raise();
    editor.activateWindow();
    editor.elevation().setFocus();
}

/// The copy at `at`; without a place the chosen one, or the first.
void MainWindow::openRack(const PlacementId& id, std::optional<geometry::Point> at)
{
    State& s = *state_;
    endStroke();
    std::optional<std::pair<int, int>> copy;
    if (at) copy = s.plan->scene().copyAt(id, *at, s.plan->viewport().millimetres(4));
    else if (const auto& chosen = activeSession().selection().copy()) copy.emplace(chosen->column, chosen->row);
    activeSession().selection().set({id});
    const auto [column, row] = copy.value_or(std::pair(0, 0));
    if (racks().showRackAt(activeSession(), id, column, row)) showRackEditor();
    else statusBar()->showMessage(tr("No rack of this design stands there: select a placement of a rack."), message_ms);
}

void MainWindow::connectRacks()
{
    State& s = *state_;
    const PlanActions& p = *s.plan_actions;
    setNeed(*p.edit_rack, tr("Select one placement of a rack first"));
    connect(p.edit_rack, &QAction::triggered, this, [this] {
        const auto ids = activeSession().selection().placements();
        if (ids.size() == 1) openRack(ids.front(), std::nullopt);
    });
    connect(p.racks, &QAction::triggered, this, [this] {
        endStroke();
        showRackEditor();
    });
    const auto open = [this](const RackId& id) {
        endStroke();
        racks().showRack(id);
        showRackEditor();
    };
    connect(s.palette, &Palette::rackRequested, this, open);
    connect(s.inspector, &Inspector::rackRequested, this, open);
    connect(s.inspector, &Inspector::racksRequested, this, [this] {
        endStroke();
        showRackEditor();
    });
    connect(&s.inspector->placementPage(), &PlacementPage::elevationRequested, this, [this](const PlacementId& id) { openRack(id, std::nullopt); });
}

/// A part of the design is edited in the properties; blocks are left for it.
void MainWindow::showDesign(const DesignPlace& place)
{
    State& s = *state_;
    endStroke();
    s.blocks->leaveTo(0);
    if (place.part == DesignPart::networks && place.id.empty()) return raisePanel(QStringLiteral("networks"));
    s.inspector_dock->show();
    s.inspector_dock->raise();
    s.inspector->showDesign(place);
}

void MainWindow::connectDesign()
{
    State& s = *state_;
    connect(s.design, &DesignTree::chosen, this, &MainWindow::showDesign);
    connect(s.findings, &FindingsPanel::subjectActivated, this, [this, &s](const checks::SubjectId& subject) {
        if (const auto place = placeOf(subject)) {
            showDesign(*place);
        } else if (const auto* item = std::get_if<ItemId>(&subject)) {
            s.inspector_dock->show();
            s.inspector_dock->raise();
            s.inspector->showItem(*item);
        }
    });
}

}  // namespace cw::ui
