// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/content_mime.h"

namespace cw::ui {

namespace {

template <class IdType>
std::optional<floorplan::Content> contentFrom(const QString& text, QLatin1String prefix)
{
    if (!text.startsWith(prefix)) return std::nullopt;
    std::string id = text.mid(prefix.size()).toStdString();
    if (!isValidIdText(id)) return std::nullopt;
    return floorplan::Content(IdType(std::move(id)));
}

const QLatin1String item_prefix("item:");
const QLatin1String rack_prefix("rack:");
const QLatin1String block_prefix("block:");

}  // namespace

QString contentText(const floorplan::Content& content)
{
    if (const auto* item = std::get_if<ItemId>(&content)) return item_prefix + QString::fromStdString(item->text());
    if (const auto* rack = std::get_if<RackId>(&content)) return rack_prefix + QString::fromStdString(rack->text());
    return block_prefix + QString::fromStdString(std::get<BlockId>(content).text());
}

std::optional<floorplan::Content> contentFromText(const QString& text)
{
    if (auto item = contentFrom<ItemId>(text, item_prefix)) return item;
    if (auto rack = contentFrom<RackId>(text, rack_prefix)) return rack;
    return contentFrom<BlockId>(text, block_prefix);
}

std::unique_ptr<QMimeData> contentMime(const floorplan::Content& content)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QLatin1String(content_mime_type), contentText(content).toUtf8());
    return mime;
}

std::optional<floorplan::Content> contentFromMime(const QMimeData* mime)
{
    if (!mime || !mime->hasFormat(QLatin1String(content_mime_type))) return std::nullopt;
    return contentFromText(QString::fromUtf8(mime->data(QLatin1String(content_mime_type))));
}

}  // namespace cw::ui
