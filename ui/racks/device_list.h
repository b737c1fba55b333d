// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

#include "session/document_session.h"

namespace cw::ui {

/// Everything that can be mounted in a rack, by kind. Rows are dragged into the elevation; a double click or Enter mounts
/// one at the next free units.
class DeviceList final : public QWidget {
    Q_OBJECT
public:
    explicit DeviceList(DocumentSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit& search() { return *search_; }
    [[nodiscard]] QTreeView& tree() { return *tree_; }
    /// False: it is not in the list.
    bool select(const ItemId& id);

signals:
    void mountRequested(const cw::ItemId& id);

private:
    void refill();
    void filter(const QString& text);

    DocumentSession& session_;
    QStandardItemModel* model_;
    QSortFilterProxyModel* proxy_;
    QLineEdit* search_;
    QTreeView* tree_;
};

}  // namespace cw::ui
