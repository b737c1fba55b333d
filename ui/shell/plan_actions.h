// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAction>
#include <QActionGroup>

namespace cw::ui {

/// The actions of the plan's layers and of what is drawn on it.
struct PlanActions {
    explicit PlanActions(QObject* owner);

    QAction *background, *clearances, *legend, *minimap;
    std::vector<QAction*> colour_by;           ///< in the order of ColourBy

    QAction *array, *replace, *edit_block, *edit_rack, *racks, *select_filter;
    QAction *add_picture, *scale_picture, *move_picture, *remove_picture;

    /// In the order of AreaKind and KeepOutKind.
    std::vector<QAction*> draw_rectangle, draw_polygon, draw_keep_out;

    QAction* draw_tray;

    QActionGroup* colours;
};

}  // namespace cw::ui
