// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/quick_list_delegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "search/quick_list.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

QFont captionFont(const QFont& base) { return figureFont(base, 0.92, false); }

void drawElided(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour, const QString& text, int align)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, align | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

}  // namespace

void QuickListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.icon = {};
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    const Colours& colours = Colours::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect box = option.rect.adjusted(spacing::normal, spacing::tight, -spacing::normal, -spacing::tight);
    painter->save();
    const QRect mark(box.left(), box.center().y() - spacing::icon / 2, spacing::icon, spacing::icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect lines = box.adjusted(spacing::icon + spacing::wide, 0, 0, 0);
    const int title_height = QFontMetrics(option.font).height();
    const QString title = index.data().toString();
    drawElided(*painter, QRect(lines.left(), lines.top(), lines.width(), title_height), option.font, enabled ? colours.text : colours.muted, title, Qt::AlignLeft);
    // The title comes first: what stands at the right takes what is left.
    const int title_width = std::min(QFontMetrics(option.font).horizontalAdvance(title) + spacing::section, lines.width());
    drawElided(*painter, QRect(lines.left() + title_width, lines.top(), lines.width() - title_width, title_height), option.font, colours.muted,
               index.data(QuickList::trailing_role).toString(), Qt::AlignRight);
    drawElided(*painter, lines.adjusted(0, title_height, 0, 0), captionFont(option.font), colours.muted, index.data(QuickList::caption_role).toString(), Qt::AlignLeft);
    painter->restore();
}

QSize QuickListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, QFontMetrics(option.font).height() + QFontMetrics(captionFont(option.font)).height() + 2 * spacing::tight};
}

}  // namespace cw::ui
