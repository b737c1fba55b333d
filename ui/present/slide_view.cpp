// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/slide_view.h"

#include <algorithm>

#include <QPainter>

#include "print/painter.h"

namespace cw::ui {

SlideView::SlideView(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SlideView::show(const drawing::Sheet& sheet)
{
    if (sheet == sheet_) return;
    sheet_ = sheet;
    setAccessibleName(QString::fromStdString(sheet.title));
    picture_ = {};
    update();
}

QSizeF SlideView::slideSize() const
{
    const double scale = std::min(width() / sheet_.width_mm, height() / sheet_.height_mm);
    return {sheet_.width_mm * scale, sheet_.height_mm * scale};
}

void SlideView::resizeEvent(QResizeEvent*) { picture_ = {}; }

void SlideView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    const QSizeF size = slideSize();
    if (size.isEmpty()) return;
    if (picture_.isNull()) {
        picture_ = QPixmap((size * devicePixelRatioF()).toSize());
        picture_.setDevicePixelRatio(devicePixelRatioF());
        picture_.fill(Qt::white);
        QPainter sheet_painter(&picture_);
        sheet_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        print::paint(sheet_painter, sheet_, size.width() / sheet_.width_mm);
    }
    painter.drawPixmap(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), picture_);
}

}  // namespace cw::ui
