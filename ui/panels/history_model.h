// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "session/document_session.h"

namespace cw::ui {

/// The states that a design can be brought back to: row 0 is how it was opened, row n what it was after n changes.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { is_current_role = Qt::UserRole + 1, is_saved_role };

    explicit HistoryModel(DocumentSession& session, QObject* parent = nullptr);

    [[nodiscard]] int currentRow() const { return current_; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void follow();

    DocumentSession& session_;
    QStringList titles_;
    int current_ = 0;
    std::optional<int> saved_;                 ///< nothing: no state of the list is on disk
};

}  // namespace cw::ui
