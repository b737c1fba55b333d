// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QTreeView>

#include "search/shortcut_model.h"

namespace cw::ui {

/// All keys of the window, with a search. Does not hold up the work.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const std::vector<Command>& commands, QWidget* parent);
    [[nodiscard]] QLineEdit& search() const { return *search_; }
    [[nodiscard]] ShortcutModel& model() const { return *model_; }

private:
    ShortcutModel* model_;
    QLineEdit* search_;
    QTreeView* view_;
};

/// Keys and gestures of the plan that are no command of a menu.
[[nodiscard]] std::vector<ShortcutModel::Row> planGestures();

}  // namespace cw::ui
