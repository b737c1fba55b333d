// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/environment_page.h"

#include "style/shown_units.h"

namespace cw::ui {

using environment::EnvironmentPlan;
using units::Dimension;

EnvironmentPage::EnvironmentPage(DocumentSession& session, QWidget* parent) : PlanPage(session, parent)
{
    addTitle()->setText(tr("Environment"));
    addCaption()->setText(tr("Noise at the property line, emissions, hours of sets"));
    addNumber({tr("Noise limit, day"), tr("At the property line"), Dimension::sound, &EnvironmentPlan::noise_limit_day_dba, 20, 120, 1, tr("usual ordinance, to be checked with the county")});
    addNumber({tr("Noise limit, night"), tr("At the property line"), Dimension::sound, &EnvironmentPlan::noise_limit_night_dba, 20, 120, 1, tr("usual ordinance, to be checked with the county")});
    addText(tr("Limits from"), &EnvironmentPlan::noise_limit_source, tr("The ordinance or permit that sets them"));
    addNumber({tr("Standby sets, h a year"), tr("Testing and maintenance of each standby set"), Dimension::number, &EnvironmentPlan::standby_hours_per_year, 0, 8760, 1, tr("emergency engines: 100 h a year of testing, 40 CFR 60.4211")});
    addNumber({tr("Own generation, h a year"), tr("Of engines and turbines that carry load"), Dimension::number, &EnvironmentPlan::generation_hours_per_year, 0, 8760, 1, tr("none assumed")});
    addNumber({tr("Grid, kg CO₂ per kWh"), tr("Of the region"), Dimension::number, &EnvironmentPlan::grid_kg_co2_per_kwh, 0, 2, 1, tr("not entered: emissions of grid power are left out")});
    addText(tr("Grid figure from"), &EnvironmentPlan::grid_source);
    addHeading(tr("Comes to"));
    day_ = addFigure(tr("Noise, day"));
    night_ = addFigure(tr("Noise, night"));
    nox_ = addFigure(tr("NOx"));
    co2_ = addFigure(tr("CO₂"));
    missing_ = addFigure(tr("Without data"));
    finish();
}

void EnvironmentPage::refresh()
{
    readFields();
    const auto assessment = session().assessment();
    const auto& result = assessment->environment;
    day_->setText(shownFigure(result.noise_day_dba, Dimension::sound));
    night_->setText(shownFigure(result.noise_night_dba, Dimension::sound));
    nox_->setText(shownFigure(result.nox_t_per_year, Dimension::mass_rate));
    co2_->setText(shownFigure(result.co2_t_per_year, Dimension::mass_rate));
    QStringList names;
    for (const std::string& name : result.missing) names << QString::fromStdString(name);
    missing_->setText(names.join(QStringLiteral(", ")));
    setFieldVisible(*missing_, !names.isEmpty());
}

}  // namespace cw::ui
