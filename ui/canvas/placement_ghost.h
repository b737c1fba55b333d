// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include <QPainter>
#include <QString>

#include "canvas/plan_theme.h"
#include "canvas/snapper.h"
#include "canvas/viewport.h"
#include "session/document_session.h"

namespace cw::ui {

class PlanView;

/// Why something may not stand where it is shown: the worst finding about it in the live assessment.
[[nodiscard]] std::optional<checks::Finding> objection(const evaluation::Assessment& assessment,
                                                       std::span<const document::Subject> subjects);

/// New content under the mouse, shown as a preview of the document so that all numbers follow; shared by the drop from
/// the palette and by the place tool.
class PlacementGhost {
public:
    PlacementGhost(PlanView& view, floorplan::Content content);
    ~PlacementGhost();
    PlacementGhost(const PlacementGhost&) = delete;
    PlacementGhost& operator=(const PlacementGhost&) = delete;

    /// Centred on `site`, or where it snaps. Without `snapping` exactly there.
    void moveTo(geometry::Point site, bool snapping = true);
    /// From now on its lower left corner stands there, whatever the mouse says; nothing: it follows again.
    void setExact(std::optional<geometry::Mm> west, std::optional<geometry::Mm> south, std::optional<geometry::Turn> turn);
    /// The rectangle where it stands; empty: nowhere yet.
    [[nodiscard]] geometry::Rect extent() const;
    [[nodiscard]] geometry::Turn turned() const { return turn_; }
    void turn();
    void mirror();
    /// One history entry; the new placement is selected.
    void commit();
    void drop();

    [[nodiscard]] bool isShown() const { return shown_.has_value(); }
    [[nodiscard]] const floorplan::Content& content() const { return content_; }
    /// Empty: it may stand here.
    [[nodiscard]] QString objectionText() const;
    void paint(QPainter& painter) const;

private:
    [[nodiscard]] geometry::Pose poseAt(geometry::Point site, bool snapping);
    void show(geometry::Point site, bool snapping);
    void findObjection();

    PlanView& view_;
    floorplan::Content content_;
    geometry::Turn turn_ = geometry::Turn::none;
    bool mirrored_ = false;
    geometry::Point at_;
    bool snapping_ = true;
    std::optional<geometry::Mm> west_, south_;
    std::optional<PlacementId> shown_;
    std::vector<Guide> guides_;
    document::Edit edit_;
    std::optional<checks::Finding> objection_;
};

}  // namespace cw::ui
