// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "canvas/background_pictures.h"
#include "canvas/cable_layer.h"
#include "canvas/minimap.h"
#include "canvas/placement_ghost.h"
#include "canvas/plan_painter.h"
#include "canvas/plan_view.h"
#include "canvas/still_picture.h"

namespace cw::ui {

/// Private to the plan view.
struct PlanView::State {
    QPointer<DocumentSession> session;
    std::unique_ptr<Tool> tool;
    geometry::Rect frame;                      ///< what is worked in while the rest stands back
    std::optional<document::Edit> replacing;   ///< Shift: what hangs over the plan takes the place of what stands there
    std::unique_ptr<PlacementGhost> dropped;   ///< while something from the palette hangs over the plan
    PlanScene scene;
    Viewport viewport;
    PlanTheme theme = PlanTheme::lightPreset();
    PlanOptions options;
    LabelPainter labels;
    BackgroundPictures pictures;
    CableLayer cables;
    std::optional<PlanColouring> colouring;    ///< made anew with the next frame when it has gone
    std::vector<std::size_t> legend;           ///< bins of what is placed
    Minimap* minimap = nullptr;                ///< child of the view
    bool snapping = true;
    std::optional<document::Subject> hover;
    bool fit_pending = true;                   ///< the first size decides what "everything" is

    /// The ground, everything that stands still on it, and what is painted over it anew in each frame.
    StillPicture ground;
    StillPicture still;
    std::set<PlacementId> live;
    /// Legend, north arrow and names of areas: labels keep clear of them.
    std::vector<QRectF> plates;
    std::vector<LabelPainter::Tag> names;
    bool plates_outdated = true;

    bool space_down = false;
    std::optional<QPointF> panning_from;

    /// What stands still looks different.
    void outdate()
    {
        ground.outdate();
        still.outdate();
        plates_outdated = true;
        cables.outdate();
    }
    /// At a place of the site another thing stands, or nothing.
    void outdatePlace(const geometry::Rect& extent)
    {
        if (options.clearances) still.outdate();   // how far they reach is known only to the painter
        else if (!extent.isEmpty()) still.outdate(viewport.toWidget(extent).adjusted(-2, -2, 2, 2));
    }
    void moveTo(const Viewport& other, double device_pixel_ratio);
    void placePlates(const PlanPaint& paint);
    void recolour()
    {
        colouring.reset();
        outdate();
    }
    [[nodiscard]] PlanPaint paintWith(QPainter& painter, const QRectF& part = {}) { return {painter, viewport, scene, theme, options, labels, *colouring, part}; }
};

}  // namespace cw::ui
