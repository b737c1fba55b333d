// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

#include "palette/palette_model.h"
#include "session/document_session.h"

namespace cw::ui {

/// The catalogue beside the plan: a search line and a tree of what can be placed. Rows are dragged onto the plan;
/// a double click or Enter asks for the place tool, or for the record of what is not placed.
class Palette final : public QWidget {
    Q_OBJECT
public:
    explicit Palette(DocumentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *search_; }
    [[nodiscard]] QTreeView& tree() { return *tree_; }
    [[nodiscard]] const PaletteModel& model() const { return *model_; }
    /// Selects the row; false: it is not in the list (any more).
    bool select(const floorplan::Content& content);
    /// Every item of the catalogue, not only what stands on the floor.
    [[nodiscard]] QToolButton& everything() { return *everything_; }
    /// What can be done with a row; null: nothing. The caller shows and deletes it.
    [[nodiscard]] std::unique_ptr<QMenu> menuFor(const QModelIndex& index);

signals:
    void placeRequested(const cw::floorplan::Content& content);
    /// The record of an item is to be looked at.
    void inspectRequested(const cw::ItemId& id);
    void copyRequested(const cw::ItemId& id);
    /// The elevation of a rack of the design.
    void rackRequested(const cw::RackId& id);

private:
    void followDocument(const cw::document::Change& change);
    void refill();
    void followReset();
    void filter(const QString& text);
    void activate(const QModelIndex& index);
    void showMenu(QPoint at);

    DocumentSession& session_;
    PaletteModel* model_;
    QSortFilterProxyModel* proxy_;
    QLineEdit* search_;
    QToolButton* everything_;
    QTreeView* tree_;
    QLabel* nothing_;
};

}  // namespace cw::ui
