// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette.h"

#include <QAction>
#include <QDrag>
#include <QPainter>
#include <QSet>
#include <QVBoxLayout>

#include "palette/palette_delegate.h"
#include "style/icons.h"
#include "style/shown_units.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

/// Shows a small chip with the icon under the mouse: the plan itself draws the real thing.
class PaletteTree final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void startDrag(Qt::DropActions actions) override
    {
        const QModelIndex index = currentIndex();
        auto* mime = index.isValid() ? model()->mimeData({index}) : nullptr;
        if (!mime) return;
        auto* drag = new QDrag(this);
        drag->setMimeData(mime);
        drag->setPixmap(chip(index));
        drag->setHotSpot({-spacing::wide, -spacing::wide});
        drag->exec(actions, Qt::CopyAction);
    }

private:
    [[nodiscard]] QPixmap chip(const QModelIndex& index) const
    {
        const QString text = fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, 220);
        const QSize size(fontMetrics().horizontalAdvance(text) + spacing::icon + 4 * spacing::normal, fontMetrics().height() + 2 * spacing::normal);
        QPixmap map(size * devicePixelRatioF());
        map.setDevicePixelRatio(devicePixelRatioF());
        map.fill(Qt::transparent);
        const Colours& colours = Colours::of(palette());
        QPainter painter(&map);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(QRectF(QPointF(0, 0), size).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        icon(index.data(PaletteModel::icon_role).toString(), planColour(index.data(PaletteModel::appearance_role).toInt(), palette()))
            .paint(&painter, QRect(spacing::normal, (size.height() - spacing::icon) / 2, spacing::icon, spacing::icon));
        painter.setFont(font());
        painter.setPen(colours.text);
        painter.drawText(QRect(QPoint(0, 0), size).adjusted(spacing::icon + 2 * spacing::normal, 0, 0, 0), Qt::AlignVCenter, text);
        return map;
    }
};

}  // namespace

Palette::Palette(DocumentSession& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new PaletteModel(this)), proxy_(new QSortFilterProxyModel(this)), search_(new QLineEdit), everything_(new QToolButton), tree_(new PaletteTree), nothing_(new QLabel(tr("Nothing in the catalogue has these words.")))
{
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
    tree_->setExpandsOnDoubleClick(true);
    tree_->setIndentation(spacing::wide);
    tree_->setAccessibleName(tr("Catalogue"));
    search_->setPlaceholderText(tr("Search the catalogue"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->setAccessibleName(tr("Search the catalogue"));
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, 0);
    layout->setSpacing(spacing::normal);
    everything_->setIcon(icon(QStringLiteral("rack")));
    everything_->setCheckable(true);
    everything_->setAutoRaise(true);
    everything_->setToolTip(tr("The whole catalogue, also what is not placed on the floor"));
    everything_->setAccessibleName(tr("The whole catalogue"));
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::tight);
    top->addWidget(search_);
    top->addWidget(everything_);
    layout->addLayout(top);
    layout->addWidget(tree_);
    nothing_->setProperty("role", "caption");
    nothing_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing_->setWordWrap(true);
    layout->addWidget(nothing_, 1);
    connect(search_, &QLineEdit::textChanged, this, &Palette::filter);
    connect(search_, &QLineEdit::returnPressed, tree_, qOverload<>(&QWidget::setFocus));
    connect(tree_, &QTreeView::activated, this, &Palette::activate);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree_, &QWidget::customContextMenuRequested, this, &Palette::showMenu);
    connect(everything_, &QToolButton::toggled, this, &Palette::refill);
    connect(&session_, &DocumentSession::documentReset, this, &Palette::followReset);
    connect(&session_, &DocumentSession::documentChanged, this, &Palette::followDocument);
    connect(&ShownUnits::instance(), &ShownUnits::changed, this, &Palette::refill);
    followReset();
}

void Palette::followReset()
{
    refill();
    // What belongs to the design comes first and is open.
    for (int row = 0; row < proxy_->rowCount(); ++row) tree_->setExpanded(proxy_->index(row, 0), row == 0);
    tree_->scrollToTop();
}

void Palette::followDocument(const document::Change& change)
{
    const bool touched = !change.ids<floorplan::Block>().empty() || !change.ids<floorplan::RackDesign>().empty() || !change.ids<catalog::Item>().empty();
    if (touched) refill();
}

void Palette::refill()
{
    QSet<QString> open;
    for (int row = 0; row < proxy_->rowCount(); ++row)
        if (const auto group = proxy_->index(row, 0); tree_->isExpanded(group)) open.insert(group.data().toString());
    model_->show(session_.document(), everything_->isChecked());
    for (int row = 0; row < proxy_->rowCount(); ++row) {
        const auto group = proxy_->index(row, 0);
        tree_->setExpanded(group, open.contains(group.data().toString()));
    }
    filter(search_->text());
}

void Palette::filter(const QString& text)
{
    proxy_->setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty()) tree_->expandAll();
    tree_->setVisible(proxy_->rowCount() > 0);
    nothing_->setVisible(proxy_->rowCount() == 0);
}

bool Palette::select(const floorplan::Content& content)
{
    const QModelIndex index = proxy_->mapFromSource(model_->indexOf(content));
    if (!index.isValid()) return false;
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index);
    return true;
}

void Palette::activate(const QModelIndex& index)
{
    const auto content = PaletteModel::contentAt(index);
    if (!content) return;
    if (PaletteModel::isPlaceable(index)) emit placeRequested(*content);
    else if (const auto* id = std::get_if<ItemId>(&*content)) emit inspectRequested(*id);
}

std::unique_ptr<QMenu> Palette::menuFor(const QModelIndex& index)
{
    const auto content = PaletteModel::contentAt(index);
    if (!content) return nullptr;
    auto menu = std::make_unique<QMenu>(this);
    if (PaletteModel::isPlaceable(index))
        connect(menu->addAction(icon(QStringLiteral("place")), tr("&Place")), &QAction::triggered, this, [this, content] { emit placeRequested(*content); });
    if (const auto* id = std::get_if<ItemId>(&*content)) {
        connect(menu->addAction(tr("P&roperties")), &QAction::triggered, this, [this, id = *id] { emit inspectRequested(id); });
        connect(menu->addAction(tr("&New item from this…")), &QAction::triggered, this, [this, id = *id] { emit copyRequested(id); });
    }
    if (const auto* id = std::get_if<RackId>(&*content))
        connect(menu->addAction(icon(QStringLiteral("rack")), tr("Open &elevation")), &QAction::triggered, this, [this, id = *id] { emit rackRequested(id); });
    return menu;
}

void Palette::showMenu(QPoint at)
{
    if (const auto menu = menuFor(tree_->indexAt(at))) menu->exec(tree_->viewport()->mapToGlobal(at));
}

}  // namespace cw::ui
