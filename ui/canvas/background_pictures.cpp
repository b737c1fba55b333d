// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/background_pictures.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QImageReader>

#include "canvas/plan_painter.h"
#include "floorplan/picture_frame.h"

namespace cw::ui {

using floorplan::Background;
using floorplan::PictureFrame;

namespace {

constexpr int least_level_px = 64;             // a smaller half is not worth keeping

/// From pixels of the picture to pixels of the widget.
QTransform onWidget(const PictureFrame& frame, const Viewport& viewport)
{
    const auto at = [&](double x, double y) {
        const auto site = frame.toSite({x, y});
        return viewport.toWidget(QPointF(site.x_mm, site.y_mm));
    };
    const QPointF origin = at(0, 0), right = at(1, 0) - origin, down = at(0, 1) - origin;
    return {right.x(), right.y(), down.x(), down.y(), origin.x(), origin.y()};
}

/// The level whose pixels are at least as fine as the screen's.
const QImage& levelFor(const PictureLevels& levels, double device_px_per_picture_px)
{
    std::size_t level = 0;
    while (level + 1 < levels.images.size() && device_px_per_picture_px * levels.size.width() <= levels.images[level + 1].width()) ++level;
    return levels.images[level];
}

}  // namespace

PictureLevels readPicture(const QByteArray& file, QString* error)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    PictureLevels levels;
    const QSize raw = reader.size();
    const bool upended = reader.transformation() & QImageIOHandler::TransformationRotate90;
    levels.size = upended ? raw.transposed() : raw;
    if (std::max(raw.width(), raw.height()) > most_picture_px) reader.setScaledSize(raw.scaled(most_picture_px, most_picture_px, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull()) {
        if (error) *error = reader.errorString();
        return levels;
    }
    if (!levels.size.isValid()) levels.size = image.size();
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    levels.images.push_back(std::move(image));
    while (std::min(levels.images.back().width(), levels.images.back().height()) >= 2 * least_level_px)
        levels.images.push_back(levels.images.back().scaled(levels.images.back().size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return levels;
}

const PictureLevels& BackgroundPictures::levelsOf(const Background& row)
{
    Known& known = known_[row.id];
    if (known.levels.images.empty() || !(known.picture == row.picture)) known = {row.picture, readPicture(QByteArray::fromBase64(QByteArray::fromStdString(row.picture.base64())))};
    return known.levels;
}

bool BackgroundPictures::paint(const PlanPaint& paint)
{
    const auto& rows = paint.scene.document().table<Background>().rows();
    std::erase_if(known_, [&](const auto& entry) { return !paint.scene.document().find<Background>(entry.first); });
    if (!paint.options.background) return false;
    bool any = false;
    for (const auto& row : rows) {
        const auto frame = row->hidden || row->opacity_percent == 0 ? std::nullopt : PictureFrame::of(*row);
        if (!frame) continue;
        const PictureLevels& levels = levelsOf(*row);
        if (levels.images.empty()) continue;
        const QTransform place = onWidget(*frame, paint.viewport);
        bool invertible = false;
        const QRectF seen = place.inverted(&invertible).mapRect(QRectF(QPointF(0, 0), paint.viewport.size())).adjusted(-1, -1, 1, 1).intersected(QRectF(QPointF(0, 0), QSizeF(levels.size)));
        if (!invertible || seen.isEmpty()) continue;
        const QImage& image = levelFor(levels, frame->mmPerPixel() * paint.viewport.scale() * paint.painter.device()->devicePixelRatioF());
        const double x = static_cast<double>(image.width()) / levels.size.width(), y = static_cast<double>(image.height()) / levels.size.height();
        paint.painter.save();
        paint.painter.setTransform(place, true);
        paint.painter.setOpacity(row->opacity_percent / 100.0);
        paint.painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
        paint.painter.drawImage(seen, image, QRectF(seen.x() * x, seen.y() * y, seen.width() * x, seen.height() * y));
        paint.painter.restore();
        any = true;
    }
    return any;
}

}  // namespace cw::ui
