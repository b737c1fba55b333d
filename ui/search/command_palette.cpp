// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/command_palette.h"

namespace cw::ui {

CommandPalette::CommandPalette(QMainWindow& window)
    : QObject(&window),
      model_(new CommandModel(this)),
      list_(new QuickList(*model_, tr("Commands"), tr("What do you want to do?"), tr("No command has these words. Look under Help › Keyboard shortcuts for all of them."), window))
{
    connect(list_, &QuickList::opening, this, [this, &window] { model_->setCommands(commandsOf(window)); });
    connect(list_, &QuickList::asked, model_, &CommandModel::filter);
    connect(list_, &QuickList::chosen, this, [this](const QModelIndex& index) {
        QAction* action = model_->actionAt(index);
        model_->noteUse(action);
        action->trigger();
    });
}

void CommandPalette::open() { list_->open(); }

}  // namespace cw::ui
