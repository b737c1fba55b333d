// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPainter>
#include <QPixmap>
#include <QRegion>

namespace cw::ui {

/// What stands still on a widget, painted once and kept. Only what is outdated is painted anew, and a pan moves no pixel:
/// the picture closes in itself on both axes, so that what leaves at one edge makes room for what comes in at the other.
class StillPicture {
public:
    /// Paints `part` of the widget; the painter works in widget pixels and is clipped to it.
    using PaintPart = std::function<void(QPainter& painter, const QRectF& part)>;

    /// Of a widget so large. Another size than before: everything is outdated.
    void setSize(QSize widget, double device_pixel_ratio);

    void outdate() { outdated_ = QRegion(whole()); }
    void outdate(const QRectF& widget);
    /// What is seen moves by so many device pixels.
    void scroll(QPoint device_pixels);
    [[nodiscard]] bool isOutdated() const { return !outdated_.isEmpty(); }

    /// Paints what is outdated.
    void refresh(const PaintPart& paint);
    /// `part` of the widget, onto it.
    void draw(QPainter& painter, const QRectF& part) const;

private:
    struct Piece {
        QRect widget;                          ///< device pixels
        QPoint kept;                           ///< where its top left corner is kept
    };
    [[nodiscard]] QRect whole() const { return {QPoint(0, 0), picture_.size()}; }
    [[nodiscard]] QRect devicePixels(const QRectF& widget) const;
    [[nodiscard]] QRectF widgetPixels(const QRect& device) const;
    /// What lies together in the widget is kept in up to four places.
    [[nodiscard]] std::vector<Piece> pieces(const QRect& widget) const;

    QPixmap picture_;
    double ratio_ = 1;
    QPoint origin_;                            ///< where the top left corner of the widget is kept
    QRegion outdated_;                         ///< device pixels of the widget
};

}  // namespace cw::ui
