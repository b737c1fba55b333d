// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QPainter>

#include "canvas/label_painter.h"
#include "canvas/plan_colouring.h"
#include "canvas/plan_options.h"
#include "canvas/plan_scene.h"
#include "canvas/plan_theme.h"
#include "canvas/plan_walk.h"
#include "canvas/snapper.h"
#include "canvas/viewport.h"
#include "session/selection.h"

namespace cw::ui {

class BackgroundPictures;

/// What every layer of the plan is painted with. The painter works in widget pixels.
struct PlanPaint {
    QPainter& painter;
    const Viewport& viewport;
    const PlanScene& scene;
    const PlanTheme& theme;
    const PlanOptions& options;
    LabelPainter& labels;
    const PlanColouring& colouring;
    QRectF part{};                             ///< of the widget, that is painted; empty: all of it

    /// What of the site is painted, with what just reaches in.
    [[nodiscard]] geometry::Rect window() const { return part.isEmpty() ? viewport.window() : viewport.toSite(part.adjusted(-3, -3, 3, 3)); }
    /// Where something may stand whose clear ground reaches in, when that is shown.
    [[nodiscard]] geometry::Rect reach() const { return options.clearances ? window().grown(deepest_clearance_mm) : window(); }
    static constexpr geometry::Mm deepest_clearance_mm = 5'000;        ///< more than any equipment asks for

    /// Edges on whole device pixels, at least one pixel in each direction.
    [[nodiscard]] QRectF crisp(const QRectF& rect) const;
    [[nodiscard]] QRectF crisp(const geometry::Rect& rect) const { return crisp(viewport.toWidget(rect)); }
    /// One device pixel.
    [[nodiscard]] double hairline() const { return 1.0 / painter.device()->devicePixelRatioF(); }
    [[nodiscard]] QPolygonF polygon(const geometry::Polygon& polygon) const;
};

/// Land, areas, background pictures, grid, columns, keep-outs, property line. No `pictures`: without them.
void paintGround(const PlanPaint& paint, BackgroundPictures* pictures = nullptr);
/// Names of areas: placed before the equipment is painted, so that its labels keep clear, and painted over it.
[[nodiscard]] std::vector<LabelPainter::Tag> placeAreaNames(const PlanPaint& paint);
void paintAreaNames(const PlanPaint& paint, const std::vector<LabelPainter::Tag>& tags);

/// Racks, equipment and (from afar) blocks, with labels and front marks where there is room.
void paintEquipment(const PlanPaint& paint, const std::vector<const PlanScene::Entry*>& entries);
/// All in sight but `without`.
void paintEquipment(const PlanPaint& paint, const std::set<PlacementId>& without);
/// The free ground that racks and equipment ask for, where it can be made out.
void paintClearances(const PlanPaint& paint, const std::vector<const PlanScene::Entry*>& entries);
/// What is mounted in a rack, seen so close that its units can be told apart.
void paintRackFace(const PlanPaint& paint, const PlanMark& mark);

/// Outlines of what is selected, with corner marks around all of it.
void paintSelection(const PlanPaint& paint, const std::set<document::Subject>& subjects);
/// The one copy that is meant of a selected repeat.
void paintCopy(const PlanPaint& paint, const ChosenCopy& copy);
/// Everything painted so far steps back; `frame` is what the user works in.
void paintVeil(const PlanPaint& paint, const geometry::Rect& frame);
void paintHover(const PlanPaint& paint, const document::Subject& subject);
/// Small triangles where the findings are; those that would cover each other become one.
void paintFindings(const PlanPaint& paint, const std::vector<checks::Finding>& findings);

/// A short sentence on a plate under `thing`, within the plan; cut where it would be too long.
void paintNote(QPainter& painter, const Viewport& viewport, const PlanTheme& theme, const QRectF& thing, const QString& text, const QColor& edge);
/// Why something snapped, and how far things are.
void paintGuides(QPainter& painter, const Viewport& viewport, const PlanTheme& theme, const std::vector<Guide>& guides);

/// The colours that are in use, with their meaning, along the lower edge; where that is.
[[nodiscard]] QRectF legendPlate(const PlanPaint& paint, const std::vector<std::size_t>& bins);
void paintLegend(const PlanPaint& paint, const std::vector<std::size_t>& bins);

/// In the lower right corner: a round length, at least so many pixels long.
void paintScaleBar(const PlanPaint& paint, double least_pixels);
/// Scale bar, north arrow, rulers.
void paintFurniture(const PlanPaint& paint);
[[nodiscard]] QRectF northArrowPlate(const PlanPaint& paint);
/// Width of the rulers, at the top and at the left.
inline constexpr double ruler_px = 20.0;

}  // namespace cw::ui
