// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/selection_page.h"

#include "inspector/totals.h"
#include "style/shown_units.h"

namespace cw::ui {

SelectionPage::SelectionPage(DocumentSession& session, QWidget* parent) : InspectorPage(session, parent)
{
    title_ = addTitle();
    caption_ = addCaption();
    addHeading(tr("Together"));
    copies_ = addFigure(tr("Copies"));
    racks_ = addFigure(tr("Racks"));
    gpus_ = addFigure(tr("GPUs"));
    power_ = addFigure(tr("GPU systems, peak"));
    size_ = addFigure(tr("Extent"));
    finish();
}

void SelectionPage::refresh()
{
    const auto& lookup = session().lookup();
    std::vector<const floorplan::Placement*> placements;
    geometry::Rect extent;
    int areas = 0;
    for (const auto& subject : session().selection().subjects()) {
        extent = extent.united(document::extentOf(session().document(), subject, lookup));
        const auto* id = std::get_if<PlacementId>(&subject);
        const auto* row = id ? session().document().find<floorplan::Placement>(*id) : nullptr;
        if (row) placements.push_back(row);
        areas += id == nullptr;
    }
    const auto things = static_cast<int>(placements.size());
    title_->setText(tr("%1 selected").arg(things + areas));
    QStringList parts;
    if (things > 0) parts << (things == 1 ? tr("1 placement") : tr("%1 placements").arg(things));
    if (areas > 0) parts << (areas == 1 ? tr("1 area") : tr("%1 areas").arg(areas));
    caption_->setText(parts.join(QStringLiteral(" · ")));
    const Totals totals = totalsOf(lookup, placements);
    copies_->setText(countText(totals.copies));
    racks_->setText(countText(totals.racks));
    gpus_->setText(countText(totals.gpus));
    power_->setText(powerText(totals.gpu_systems_peak_kw));
    size_->setText(extent.isEmpty() ? QStringLiteral("—")
                                    : shownSize(static_cast<double>(extent.width()), static_cast<double>(extent.depth())));
}

}  // namespace cw::ui
