// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/viewport.h"

#include <algorithm>
#include <cmath>

namespace cw::ui {

geometry::Mm Viewport::millimetres(double pixels) const
{
    return static_cast<geometry::Mm>(std::ceil(pixels / scale_));
}

QPointF Viewport::toWidget(geometry::Point site) const
{
    return toWidget(QPointF(static_cast<double>(site.x), static_cast<double>(site.y)));
}

QPointF Viewport::toWidget(QPointF site_mm) const
{
    return {size_.width() / 2 + (site_mm.x() - centre_mm_.x()) * scale_,
            size_.height() / 2 - (site_mm.y() - centre_mm_.y()) * scale_};
}

QRectF Viewport::toWidget(const geometry::Rect& site) const
{
    const QPointF low = toWidget(site.min);
    const QPointF high = toWidget(site.max);
    return {QPointF(low.x(), high.y()), QPointF(high.x(), low.y())};
}

QPointF Viewport::toSiteExact(QPointF widget) const
{
    return {centre_mm_.x() + (widget.x() - size_.width() / 2) / scale_,
            centre_mm_.y() - (widget.y() - size_.height() / 2) / scale_};
}

geometry::Point Viewport::toSite(QPointF widget) const
{
    const QPointF exact = toSiteExact(widget);
    return {std::llround(exact.x()), std::llround(exact.y())};
}

geometry::Rect Viewport::toSite(const QRectF& widget) const
{
    const QRectF rect = widget.normalized();
    return {toSite(rect.bottomLeft()), toSite(rect.topRight())};
}

geometry::Rect Viewport::window() const
{
    return toSite(QRectF(QPointF(0, 0), size_));
}

void Viewport::setSize(QSizeF size)
{
    size_ = size.expandedTo(QSizeF(1, 1));
}

void Viewport::zoomAt(QPointF anchor, double factor)
{
    const QPointF kept = toSiteExact(anchor);
    scale_ = std::clamp(scale_ * factor, smallest_scale, largest_scale);
    centre_mm_ += kept - toSiteExact(anchor);
    keepWithinPlane();
}

void Viewport::panBy(QPointF widget_delta)
{
    centre_mm_ += QPointF(-widget_delta.x(), widget_delta.y()) / scale_;
    keepWithinPlane();
}

void Viewport::centreOn(geometry::Point site)
{
    centre_mm_ = QPointF(static_cast<double>(site.x), static_cast<double>(site.y));
    keepWithinPlane();
}

void Viewport::fit(const geometry::Rect& rect, double margin)
{
    if (rect.isEmpty()) return;
    const double across = std::max(1.0, size_.width() - 2 * margin) / std::max<double>(1.0, static_cast<double>(rect.width()));
    const double along = std::max(1.0, size_.height() - 2 * margin) / std::max<double>(1.0, static_cast<double>(rect.depth()));
    scale_ = std::clamp(std::min(across, along), smallest_scale, largest_scale);
    centreOn(rect.centre());
}

void Viewport::keepWithinPlane()
{
    // Beyond the largest coordinate nothing can stand, and sums of millimetres stay exact in a double.
    const auto limit = static_cast<double>(geometry::largest_coordinate_mm);
    centre_mm_ = {std::clamp(centre_mm_.x(), -limit, limit), std::clamp(centre_mm_.y(), -limit, limit)};
}

}  // namespace cw::ui
