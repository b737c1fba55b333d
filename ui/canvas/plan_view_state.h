// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QPointer>

#include "canvas/background_pictures.h"
#include "canvas/cable_layer.h"
#include "canvas/minimap.h"
#include "canvas/placement_ghost.h"
#include "canvas/plan_painter.h"
#include "canvas/plan_view.h"

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

    /// Everything that stands still, and what is painted over it anew in each frame.
    QPixmap still;
    bool still_outdated = true;
    std::set<PlacementId> live;

    bool space_down = false;
    std::optional<QPointF> panning_from;

    /// What stands still looks different.
    void outdate()
    {
        still_outdated = true;
        cables.outdate();
    }
    void recolour()
    {
        colouring.reset();
        outdate();
    }
    [[nodiscard]] PlanPaint paintWith(QPainter& painter) { return {painter, viewport, scene, theme, options, labels, *colouring}; }
};

}  // namespace cw::ui
