// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include "canvas/plan_painter.h"
#include "evaluation/cable_view.h"
#include "session/document_session.h"

namespace cw::ui {

/// The cables of one network over the plan: bundles by medium, and its minimum cut. Painted once into a picture and again when
/// the design, the place seen or what is shown changes.
class CableLayer {
public:
    /// The design or its figures have changed.
    void outdateCables() { cables_outdated_ = picture_outdated_ = true; }
    /// Another piece of the plan is seen, or in other colours.
    void outdate() { picture_outdated_ = true; }

    void paint(const PlanPaint& paint, const DocumentSession& session);
    /// What is drawn, to be asked by tests.
    [[nodiscard]] const evaluation::CableView& view() const { return view_; }

private:
    void refresh(const DocumentSession& session, const NetworkId& wanted);
    void paintPicture(const PlanPaint& paint);

    evaluation::CableView view_;
    const evaluation::NetworkResult* network_ = nullptr;                 ///< of `assessment_`
    std::shared_ptr<const evaluation::Assessment> assessment_;
    QPixmap picture_;
    NetworkId wanted_;
    bool cables_outdated_ = true;
    bool picture_outdated_ = true;
};

/// The network that the overlays show: the one asked for, or the first back end. Null: none.
[[nodiscard]] const evaluation::NetworkResult* overlaidNetwork(const document::Document& document, const evaluation::Assessment& assessment, const NetworkId& wanted);

/// More lines than these between racks are drawn as bundles between placements.
inline constexpr std::size_t most_rack_lines = 4000;
/// Cable trays where they hang.
void paintTrays(const PlanPaint& paint);
/// In the colours of how full they are.
void paintTrayFill(const PlanPaint& paint, const std::vector<cabling::TrayFill>& fills);
void paintSides(const PlanPaint& paint, const evaluation::CableView& view);
void paintCables(const PlanPaint& paint, const evaluation::CableView& view);
void paintCut(const PlanPaint& paint, const evaluation::CableView& view);
/// What the lines and colours mean, with numbers and units, in the upper left corner.
void paintCableLegend(const PlanPaint& paint, const evaluation::CableView& view, const evaluation::NetworkResult* network,
                      const std::vector<cabling::TrayFill>& trays);

}  // namespace cw::ui
