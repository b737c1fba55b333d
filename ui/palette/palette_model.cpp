// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_model.h"

#include <QMimeData>

#include "canvas/content_mime.h"
#include "palette/content_figures.h"

namespace cw::ui {

using floorplan::Content;

namespace {

/// Cables, tariffs and devices that live in racks have no footprint: they are not put on the floor.
bool standsOnTheFloor(const catalog::Item& item)
{
    return catalog::isPlaceable(item.kind) && item.footprint();
}

template <class Row>
std::vector<Content> contentsOf(const document::Document& document)
{
    std::vector<Content> contents;
    for (const auto& row : document.table<Row>().rows()) contents.emplace_back(row->id);
    return contents;
}

}  // namespace

PaletteModel::PaletteModel(QObject* parent) : QStandardItemModel(parent) {}

void PaletteModel::show(const document::Document& document, bool everything)
{
    clear();
    lookup_.emplace(document);
    addGroup(tr("Blocks of this design"), contentsOf<floorplan::Block>(document));
    addGroup(tr("Racks of this design"), contentsOf<floorplan::RackDesign>(document));
    std::vector<Content> own;
    for (const auto& item : document.table<catalog::Item>().rows())
        if (!standsOnTheFloor(*item) && !everything) own.emplace_back(item->id);
    addGroup(tr("Other items of this design"), own);
    for (int k = 0; k < catalog::kind_count; ++k) {
        std::vector<Content> items;
        for (const auto* item : lookup_->catalog().ofKind(static_cast<catalog::Kind>(k)))
            if (everything || standsOnTheFloor(*item)) items.emplace_back(item->id);
        addGroup(groupTitle(static_cast<catalog::Kind>(k)), items);
    }
}

void PaletteModel::addGroup(const QString& title, const std::vector<Content>& contents)
{
    if (contents.empty()) return;
    auto* group = new QStandardItem(title);
    group->setFlags(Qt::ItemIsEnabled);
    for (const auto& content : contents) {
        const QString name = nameOf(content, *lookup_);
        auto* entry = new QStandardItem(name);
        const Appearance appearance = appearanceOf(content, *lookup_);
        const auto* item = std::get_if<ItemId>(&content) ? lookup_->item(std::get<ItemId>(content)) : nullptr;
        const Qt::ItemFlags drag = !item || standsOnTheFloor(*item) ? Qt::ItemIsDragEnabled : Qt::NoItemFlags;
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | drag | Qt::ItemNeverHasChildren);
        entry->setData(contentText(content), content_role);
        entry->setData(captionOf(content, *lookup_), caption_role);
        entry->setData(static_cast<int>(appearance), appearance_role);
        entry->setData(iconNameOf(content, appearance), icon_role);
        entry->setData(QString(name + ' ' + title + ' ' + contentText(content)), search_role);
        group->appendRow(entry);
    }
    appendRow(group);
}

bool PaletteModel::isPlaceable(const QModelIndex& index) { return index.flags().testFlag(Qt::ItemIsDragEnabled); }

std::optional<Content> PaletteModel::contentAt(const QModelIndex& index)
{
    return contentFromText(index.data(content_role).toString());
}

QModelIndex PaletteModel::indexOf(const Content& content) const
{
    const auto found = match(index(0, 0), content_role, contentText(content), 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole && lookup_)
        if (const auto content = contentAt(index)) return tooltipOf(*content, *lookup_);
    return QStandardItemModel::data(index, role);
}

QStringList PaletteModel::mimeTypes() const
{
    return {QLatin1String(content_mime_type)};
}

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    for (const auto& index : indexes)
        if (const auto content = contentAt(index)) return contentMime(*content).release();
    return nullptr;
}

}  // namespace cw::ui
