// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/command_model.h"

#include <algorithm>

#include "search/quick_list.h"
#include "search/word_fit.h"

namespace cw::ui {

namespace {

constexpr std::size_t most_remembered = 8;
constexpr int used_before = 150;               // between two ways of fitting (word_fit.cpp)
constexpr int cannot_be_done = -150;

}  // namespace

void CommandModel::setCommands(std::vector<Command> commands)
{
    beginResetModel();
    commands_ = std::move(commands);
    shown_.clear();
    endResetModel();
    filter({});
}

int CommandModel::rank(const Command& command, int fit) const
{
    const bool enabled = command.action && command.action->isEnabled();
    const auto used = std::find(used_.begin(), used_.end(), command.action);
    const int recency = used == used_.end() ? 0 : used_before - static_cast<int>(used - used_.begin());
    return fit + recency + (enabled ? 0 : cannot_be_done);
}

void CommandModel::filter(const QString& words)
{
    std::vector<std::pair<int, std::size_t>> fitting;
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        const Command& command = commands_[i];
        auto fit = wordFit(words, command.title);
        // Words of the menu help to tell, but count less than the command's own.
        if (!fit) fit = wordFit(words, command.place + QLatin1Char(' ') + command.title);
        if (fit) fitting.emplace_back(rank(command, *fit), i);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    beginResetModel();
    shown_.clear();
    for (const auto& [score, index] : fitting) shown_.push_back(index);
    endResetModel();
}

QAction* CommandModel::actionAt(const QModelIndex& index) const
{
    return index.isValid() ? commands_[shown_[static_cast<std::size_t>(index.row())]].action.data() : nullptr;
}

void CommandModel::noteUse(QAction* action)
{
    std::erase(used_, action);
    used_.insert(used_.begin(), action);
    if (used_.size() > most_remembered) used_.pop_back();
}

int CommandModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    const QAction* action = actionAt(index);
    if (!action) return {};
    const Command& command = commands_[shown_[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole: return command.title;
    case Qt::AccessibleTextRole: return command.keys.isEmpty() ? command.title : command.title + QStringLiteral(", ") + command.keys;
    case Qt::DecorationRole: return action->icon();
    case QuickList::caption_role:
        if (!action->isEnabled()) return needOf(*action);
        return action->isCheckable() && action->isChecked() ? tr("%1 · on now").arg(command.place) : command.place;
    case QuickList::trailing_role: return command.keys;
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    const QAction* action = actionAt(index);
    if (!action) return Qt::NoItemFlags;
    return action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace cw::ui
