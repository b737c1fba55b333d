// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/history_model.h"

#include <QApplication>
#include <QFont>

#include "style/colours.h"
#include "style/icons.h"

namespace cw::ui {

HistoryModel::HistoryModel(DocumentSession& session, QObject* parent) : QAbstractListModel(parent), session_(session)
{
    connect(&session_, &DocumentSession::historyChanged, this, &HistoryModel::follow);
    follow();
}

void HistoryModel::follow()
{
    const document::History& history = session_.history();
    beginResetModel();
    titles_ = {session_.filePath().isEmpty() ? tr("As it was made") : tr("As it was opened")};
    for (const std::string& title : history.titles()) titles_ << QString::fromStdString(title);
    current_ = static_cast<int>(history.position());
    saved_.reset();
    if (const auto saved = history.savedPosition(); saved && !session_.filePath().isEmpty()) saved_ = static_cast<int>(*saved);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(titles_.size()); }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const int row = index.row();
    const bool current = row == current_, undone = row > current_, saved = saved_ == row;
    switch (role) {
    case Qt::DisplayRole: return saved ? tr("%1 (saved)").arg(titles_[row]) : titles_[row];
    case Qt::AccessibleTextRole: return current ? tr("%1, now").arg(titles_[row]) : undone ? tr("%1, undone").arg(titles_[row]) : titles_[row];
    case Qt::ToolTipRole: return current ? tr("The design is in this state") : undone ? tr("Click to do this again") : tr("Click to go back to this state");
    case Qt::DecorationRole: return icon(saved ? QStringLiteral("save") : current ? QStringLiteral("select") : row == 0 ? QStringLiteral("open") : undone ? QStringLiteral("redo") : QStringLiteral("good"));
    case Qt::ForegroundRole: return undone ? QVariant(Colours::of(QApplication::palette()).muted) : QVariant();
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(current);
        return font;
    }
    case is_current_role: return current;
    case is_saved_role: return saved;
    default: return {};
    }
}

}  // namespace cw::ui
