// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/power_page.h"

#include "style/shown_units.h"

namespace cw::ui {

using catalog::Kind;
using power::DistributionPlan;
using units::Dimension;

PowerPage::PowerPage(DocumentSession& session, QWidget* parent) : PlanPage(session, parent)
{
    addTitle()->setText(tr("Power distribution"));
    addCaption()->setText(tr("From the terminals of the site to the racks"));
    addItem(tr("Substation transformer"), {Kind::transformer}, &DistributionPlan::substation_transformer, tr("None"));
    addItem(tr("Unit substation"), {Kind::transformer}, &DistributionPlan::unit_substation, tr("Not named"));
    addItem(tr("UPS"), {Kind::ups}, &DistributionPlan::ups, tr("None"));
    addItem(tr("Busway"), {Kind::busway}, &DistributionPlan::busway, tr("Not named"));
    // In the order of Redundancy.
    redundancy_ = addChoice(tr("Redundancy"), {tr("N"), tr("N + 1"), tr("2N"), tr("Distributed, 4 to make 3"), tr("Block redundant")}, &DistributionPlan::redundancy);
    addNumber({tr("IT load behind UPS"), tr("Share of the IT load"), Dimension::fraction, &DistributionPlan::ups_share_of_it, 0, 1, 1, tr("large training sites put none of the GPU load behind UPS")});
    addNumber({tr("Power factor"), tr("Of the site at the utility's meter"), Dimension::number, &DistributionPlan::power_factor, 0.5, 1, 1, tr("practice with corrected power supplies")});
    addNumber({tr("House load"), tr("Lighting, offices, security: share of the IT peak"), Dimension::fraction, &DistributionPlan::house_load_fraction, 0, 0.5, 1, tr("estimate from practice")});
    addHeading(tr("Comes to"));
    facility_ = addFigure(tr("Facility, peak"));
    losses_ = addFigure(tr("Losses, peak"));
    stages_ = new QLabel;
    stages_->setWordWrap(true);
    stages_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(stages_);
    finish();
}

void PowerPage::refresh()
{
    readFields();
    const auto& result = session().assessment()->power;
    facility_->setText(tr("%1 (%2)").arg(shownFigure(result.facility.peak_kw, Dimension::power), shownFigure(result.facility_peak_kva, Dimension::apparent)));
    losses_->setText(shownFigure(result.losses.peak_kw, Dimension::power));
    QStringList lines;
    for (const power::Stage& stage : result.stages)
        lines << tr("%1: %2 needed, %3 of %4; with one out, the worst carries %5")
                     .arg(QString::fromStdString(stage.name), QString::fromStdString(units::formatCount(stage.units)), shownFigure(stage.load_kva, Dimension::apparent), shownFigure(stage.rating_kva, Dimension::apparent),
                          shownFigure(stage.worst_load_fraction, Dimension::fraction));
    stages_->setText(lines.isEmpty() ? tr("No stage is named, so losses and numbers of units are not known.") : lines.join(QLatin1Char('\n')));
}

}  // namespace cw::ui
