// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "search/command_model.h"
#include "search/quick_list.h"

namespace cw::ui {

/// Finds any command of the window by its words and does it.
class CommandPalette final : public QObject {
    Q_OBJECT
public:
    explicit CommandPalette(QMainWindow& window);
    void open();
    [[nodiscard]] QuickList& list() const { return *list_; }
    [[nodiscard]] CommandModel& model() const { return *model_; }

private:
    CommandModel* model_;
    QuickList* list_;
};

}  // namespace cw::ui
