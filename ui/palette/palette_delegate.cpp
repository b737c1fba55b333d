// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_delegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "canvas/plan_theme.h"
#include "palette/palette_model.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

bool isGroup(const QModelIndex& index)
{
    return index.data(PaletteModel::content_role).toString().isEmpty();
}

QFont captionFont(const QFont& base) { return figureFont(base, 0.88, false); }

void drawElided(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour, const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

}  // namespace

QColor planColour(int appearance, const QPalette& palette)
{
    static const PlanTheme light = PlanTheme::lightPreset(), dark = PlanTheme::darkPreset();
    return (Colours::of(palette).dark ? dark : light).fillOf(static_cast<Appearance>(appearance));
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    const Colours& colours = Colours::of(option.palette);
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.icon = {};
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    painter->save();
    const QRect box = option.rect.adjusted(spacing::tight, 0, -spacing::tight, 0);
    if (isGroup(index)) {
        drawElided(*painter, box, figureFont(option.font, 1.0, true), colours.text, index.data().toString());
    } else {
        paintPicture(*painter, QRect(QPoint(box.left(), box.center().y() - picture_size.height() / 2), picture_size), option, index);
        const int name_height = QFontMetrics(option.font).height(), both = name_height + QFontMetrics(captionFont(option.font)).height();
        const int above = std::max(0, (box.height() - both) / 2);
        const QRect lines = box.adjusted(picture_size.width() + spacing::normal, above, 0, -above);
        drawElided(*painter, QRect(lines.left(), lines.top(), lines.width(), name_height), option.font, colours.text, index.data().toString());
        drawElided(*painter, lines.adjusted(0, name_height, 0, 0), captionFont(option.font), colours.muted, index.data(PaletteModel::caption_role).toString());
    }
    painter->restore();
}

void PaletteDelegate::paintPicture(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto content = PaletteModel::contentAt(index);
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap picture = content ? pictures_->of(*content, picture_size, ratio, option.palette) : QPixmap();
    if (!picture.isNull()) return painter.drawPixmap(box.topLeft(), picture);
    const QRect mark(QPoint(box.center().x() - spacing::icon / 2, box.center().y() - spacing::icon / 2), QSize(spacing::icon, spacing::icon));
    icon(index.data(PaletteModel::icon_role).toString(), planColour(index.data(PaletteModel::appearance_role).toInt(), option.palette)).paint(&painter, mark);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int name_height = QFontMetrics(option.font).height();
    if (isGroup(index)) return {100, name_height + 2 * spacing::tight + spacing::hair};
    return {100, std::max(picture_size.height(), name_height + QFontMetrics(captionFont(option.font)).height()) + 2 * spacing::tight};
}

}  // namespace cw::ui
