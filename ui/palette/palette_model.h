// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStandardItemModel>

#include "canvas/plan_theme.h"
#include "document/document.h"

namespace cw::ui {

/// What can be placed, in groups: the document's blocks, its racks, and catalogue items with a footprint by kind; and the
/// document's own items that have no place on the floor, to be looked at. On request all other items of the catalogue as well.
/// What stands on the floor can be dragged (content_mime.h); tooltips are worded when they are asked for.
class PaletteModel final : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role { content_role = Qt::UserRole + 1, caption_role, appearance_role, icon_role, search_role };

    explicit PaletteModel(QObject* parent = nullptr);

    void show(const document::Document& document, bool everything = false);

    /// Nothing for a group.
    [[nodiscard]] static std::optional<floorplan::Content> contentAt(const QModelIndex& index);
    [[nodiscard]] QModelIndex indexOf(const floorplan::Content& content) const;
    /// False for what lives in racks, cables, tariffs and the like.
    [[nodiscard]] static bool isPlaceable(const QModelIndex& index);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    void addGroup(const QString& title, const std::vector<floorplan::Content>& contents);

    std::optional<document::DocumentLookup> lookup_;
};

}  // namespace cw::ui
