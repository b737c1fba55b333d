// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "geometry/geometry.h"

namespace cw::ui {

/// How the site lies on the screen: site millimetres (y to the north) to widget pixels (y down).
class Viewport {
public:
    /// 100 km across a thousand pixels.
    static constexpr double smallest_scale = 1e-5;
    /// Half a millimetre is a pixel: finer than any catalogue dimension.
    static constexpr double largest_scale = 2.0;

    [[nodiscard]] double scale() const { return scale_; }              ///< widget pixels per millimetre
    [[nodiscard]] QSizeF size() const { return size_; }                ///< widget pixels
    [[nodiscard]] double pixels(geometry::Mm length_mm) const { return static_cast<double>(length_mm) * scale_; }
    [[nodiscard]] geometry::Mm millimetres(double pixels) const;       ///< rounded up

    [[nodiscard]] QPointF toWidget(geometry::Point site) const;
    [[nodiscard]] QPointF toWidget(QPointF site_mm) const;
    [[nodiscard]] QRectF toWidget(const geometry::Rect& site) const;
    [[nodiscard]] QPointF toSiteExact(QPointF widget) const;
    [[nodiscard]] geometry::Point toSite(QPointF widget) const;        ///< rounded to the millimetre
    [[nodiscard]] geometry::Rect toSite(const QRectF& widget) const;
    /// What the widget shows.
    [[nodiscard]] geometry::Rect window() const;

    /// The centre stays where it is.
    void setSize(QSizeF size);
    /// Keeps what is under `anchor` (widget pixels) there; the scale stays within its limits.
    void zoomAt(QPointF anchor, double factor);
    void panBy(QPointF widget_delta);
    void centreOn(geometry::Point site);
    /// All of `rect` is visible, with `margin` pixels around. An empty rectangle changes nothing.
    void fit(const geometry::Rect& rect, double margin = 24.0);

    friend bool operator==(const Viewport&, const Viewport&) = default;

private:
    void keepWithinPlane();

    double scale_ = 0.01;
    QPointF centre_mm_{0, 0};   ///< the site point in the middle of the widget
    QSizeF size_{1, 1};
};

}  // namespace cw::ui
