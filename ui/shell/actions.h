// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>

namespace cw::ui {

/// An action with its words, icon (null: none) and keys. `shown_keys` are only shown: the plan view takes them.
[[nodiscard]] QAction* makeAction(QObject* owner, const char* icon_name, const QString& text, const QKeySequence& keys = {}, const QString& shown_keys = {});
[[nodiscard]] QAction* makeToggle(QObject* owner, const char* icon_name, const QString& text, bool on);

/// Every action of the window with its words, icon and keys; what it does is connected where it belongs.
///
/// Keys that mean the same in every tool of the plan (R, M, Del, F, +, -) belong to the plan view: here they are only
/// shown, so that typing elsewhere and tools keep them.
struct Actions {
    explicit Actions(QObject* owner);

    QAction *create, *open, *save, *save_as, *import_devices, *import_network, *export_plans, *export_pack, *export_assessment, *export_site, *export_cables, *export_network, *quit;
    QAction *undo, *redo, *duplicate, *rotate, *mirror, *remove, *select_all;
    QAction *cut, *copy, *paste, *select_same, *select_inverse;
    QAction *align_left, *align_centre, *align_right, *align_bottom, *align_middle, *align_top, *distribute_x, *distribute_y;
    QAction *group, *ungroup, *make_unique, *lock, *unlock, *hide, *show_all;
    QAction *zoom_fit, *zoom_selection, *zoom_in, *zoom_out;
    QAction *grid, *labels, *findings, *snapping;
    QAction *theme_system, *theme_light, *theme_dark;
    QAction *select, *place, *pan, *measure;
    QAction *about, *about_qt;

    QActionGroup* tools;
    QActionGroup* themes;
};

}  // namespace cw::ui
