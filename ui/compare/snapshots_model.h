// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "session/document_session.h"

namespace cw::ui {

/// The snapshots of the design of a session, the latest first; names and notes can be typed over.
class SnapshotsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name_column, taken_column, note_column, column_count };

    explicit SnapshotsModel(DocumentSession& session, QObject* parent = nullptr);
    /// Empty: there is no such row.
    [[nodiscard]] SnapshotId idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// A name or note was not taken; `why` is a sentence.
    void refused(const QString& why);

private:
    void follow();

    DocumentSession& session_;
    document::Table<document::Snapshot> table_;
    std::vector<std::shared_ptr<const document::Snapshot>> rows_;
};

}  // namespace cw::ui
