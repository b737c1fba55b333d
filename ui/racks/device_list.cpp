// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/device_list.h"

#include <QMimeData>
#include <QVBoxLayout>

#include "canvas/content_mime.h"
#include "document/rack_devices.h"
#include "palette/content_figures.h"
#include "palette/palette_delegate.h"
#include "palette/palette_model.h"
#include "style/icons.h"
#include "style/shown_units.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

using floorplan::Content;

/// Hands rows to a drag as the palette does.
class DeviceModel final : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;
    [[nodiscard]] QStringList mimeTypes() const override { return {QLatin1String(content_mime_type)}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override
    {
        for (const auto& index : indexes)
            if (const auto content = PaletteModel::contentAt(index)) return contentMime(*content).release();
        return nullptr;
    }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
};

QStandardItem* entryOf(const catalog::Item& item, const QString& group, const document::DocumentLookup& lookup)
{
    const Content content(item.id);
    const QString name = nameOf(content, lookup);
    const Appearance appearance = appearanceOf(content, lookup);
    const auto height = item.number("height_u");
    const QString units = height ? DeviceList::tr("%1 U").arg(*height) : DeviceList::tr("beside the rails");
    const QString rating = captionOf(content, lookup);
    auto* entry = new QStandardItem(name);
    entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
    entry->setData(contentText(content), PaletteModel::content_role);
    entry->setData((rating == units || rating.startsWith(units + QLatin1Char(' ')) ? QStringList{rating} : QStringList{units, rating}).join(QStringLiteral("  ·  ")), PaletteModel::caption_role);
    entry->setData(static_cast<int>(appearance), PaletteModel::appearance_role);
    entry->setData(iconNameOf(content, appearance), PaletteModel::icon_role);
    entry->setData(QString(name + ' ' + group + ' ' + QString::fromStdString(item.vendor)), PaletteModel::search_role);
    entry->setToolTip(tooltipOf(content, lookup));
    return entry;
}

}  // namespace

DeviceList::DeviceList(DocumentSession& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new DeviceModel(this)), proxy_(new QSortFilterProxyModel(this)), search_(new QLineEdit), tree_(new QTreeView)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    proxy_->setSourceModel(model_);
    proxy_->setRecursiveFilteringEnabled(true);
    proxy_->setFilterRole(PaletteModel::search_role);
    proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    tree_->setModel(proxy_);
    tree_->setItemDelegate(new PaletteDelegate(session_, tree_));
    tree_->setHeaderHidden(true);
    tree_->setDragEnabled(true);
    tree_->setDragDropMode(QAbstractItemView::DragOnly);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setIndentation(spacing::wide);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setAccessibleName(tr("Devices for racks"));
    search_->setPlaceholderText(tr("Search devices"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->setAccessibleName(tr("Search devices"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(search_);
    layout->addWidget(tree_, 1);
    connect(search_, &QLineEdit::textChanged, this, &DeviceList::filter);
    connect(tree_, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const auto content = PaletteModel::contentAt(index);
        if (const auto* id = content ? std::get_if<ItemId>(&*content) : nullptr) emit mountRequested(*id);
    });
    connect(&session_, &DocumentSession::documentReset, this, &DeviceList::refill);
    connect(&session_, &DocumentSession::documentChanged, this, [this](const document::Change& change) {
        if (!change.ids<catalog::Item>().empty()) refill();
    });
    connect(&ShownUnits::instance(), &ShownUnits::changed, this, &DeviceList::refill);
    refill();
}

void DeviceList::refill()
{
    model_->clear();
    const document::DocumentLookup lookup(session_.document());
    for (int k = 0; k < catalog::kind_count; ++k) {
        const auto kind = static_cast<catalog::Kind>(k);
        auto* group = new QStandardItem(groupTitle(kind));
        group->setFlags(Qt::ItemIsEnabled);
        for (const catalog::Item* item : lookup.catalog().ofKind(kind))
            if (document::isMountable(*item)) group->appendRow(entryOf(*item, group->text(), lookup));
        if (group->rowCount() > 0) model_->appendRow(group);
        else delete group;
    }
    tree_->expandAll();
    filter(search_->text());
}

void DeviceList::filter(const QString& text)
{
    proxy_->setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty()) tree_->expandAll();
}

bool DeviceList::select(const ItemId& id)
{
    const auto found = proxy_->match(proxy_->index(0, 0), PaletteModel::content_role, contentText(Content(id)), 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty()) return false;
    tree_->setCurrentIndex(found.front());
    tree_->scrollTo(found.front());
    return true;
}

}  // namespace cw::ui
