// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/still_picture.h"

#include <algorithm>
#include <cmath>

namespace cw::ui {

namespace {

int wrapped(int at, int length) { return length > 0 ? ((at % length) + length) % length : 0; }

}  // namespace

void StillPicture::setSize(QSize widget, double device_pixel_ratio)
{
    const QSize pixels = widget * device_pixel_ratio;
    if (picture_.size() == pixels && ratio_ == device_pixel_ratio) return;
    picture_ = QPixmap(pixels);
    ratio_ = device_pixel_ratio;
    origin_ = {};
    outdate();
}

QRect StillPicture::devicePixels(const QRectF& widget) const
{
    return QRectF(widget.topLeft() * ratio_, widget.size() * ratio_).toAlignedRect().intersected(whole());
}

QRectF StillPicture::widgetPixels(const QRect& device) const { return {QPointF(device.topLeft()) / ratio_, QSizeF(device.size()) / ratio_}; }

void StillPicture::outdate(const QRectF& widget) { outdated_ += devicePixels(widget.intersected(widgetPixels(whole()))); }

void StillPicture::scroll(QPoint by)
{
    if (by.isNull() || picture_.isNull()) return;
    if (std::abs(by.x()) >= picture_.width() || std::abs(by.y()) >= picture_.height()) {
        outdate();
        return;
    }
    origin_ = {wrapped(origin_.x() - by.x(), picture_.width()), wrapped(origin_.y() - by.y(), picture_.height())};
    outdated_.translate(by);
    outdated_ &= whole();
    outdated_ += QRegion(whole()) - QRegion(whole().translated(by));
}

std::vector<StillPicture::Piece> StillPicture::pieces(const QRect& widget) const
{
    std::vector<Piece> found;
    int height = 0;
    for (int y = widget.top(); y <= widget.bottom(); y += height) {
        const int kept_y = wrapped(y + origin_.y(), picture_.height());
        height = std::min(picture_.height() - kept_y, widget.bottom() + 1 - y);
        int width = 0;
        for (int x = widget.left(); x <= widget.right(); x += width) {
            const int kept_x = wrapped(x + origin_.x(), picture_.width());
            width = std::min(picture_.width() - kept_x, widget.right() + 1 - x);
            found.push_back({QRect(x, y, width, height), QPoint(kept_x, kept_y)});
        }
    }
    return found;
}

void StillPicture::refresh(const PaintPart& paint)
{
    if (outdated_.isEmpty() || picture_.isNull()) return;
    picture_.setDevicePixelRatio(ratio_);
    for (const QRect& rect : outdated_)
        for (const Piece& piece : pieces(rect)) {
            QPainter painter(&picture_);
            painter.translate(QPointF(piece.kept - piece.widget.topLeft()) / ratio_);
            const QRectF part = widgetPixels(piece.widget);
            painter.setClipRect(part);
            paint(painter, part);
        }
    outdated_ = {};
}

void StillPicture::draw(QPainter& painter, const QRectF& part) const
{
    // drawPixmap takes the part of a picture in the picture's own pixels, whatever their ratio.
    for (const Piece& piece : pieces(devicePixels(part)))
        painter.drawPixmap(widgetPixels(piece.widget), picture_, QRectF(QPointF(piece.kept), QSizeF(piece.widget.size())));
}

}  // namespace cw::ui
