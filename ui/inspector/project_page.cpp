// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/project_page.h"

#include <QPushButton>

#include "units/units.h"

namespace cw::ui {

using document::Project;
using economics::EconomicPlan;
using floorplan::Site;
using units::Dimension;

namespace {

/// One assumption: where it is kept, what it measures, within which limits it makes sense.
struct Assumption {
    QString label;
    QString help;
    Dimension dimension;
    double EconomicPlan::*member;
    double least;
    double most;
};

}  // namespace

ProjectPage::ProjectPage(DocumentSession& session, QWidget* parent) : InspectorPage(session, parent)
{
    title_ = addTitle();
    caption_ = addCaption();
    addTexts();
    addLinks();
    addAssumptions();
    finish();
}

template <class Row>
void ProjectPage::addText(const QString& label, std::string Row::*member)
{
    auto* field = new TextField;
    addField(label, field);
    readers_.emplace_back([this, field, member] { field->setValue(QString::fromStdString(session().document().single<Row>().*member)); });
    connect(field, &TextField::committed, this, [this, member, label](const QString& text) {
        Row row = session().committed().single<Row>();
        row.*member = text.toStdString();
        commit(document::change(session().committed(), ProjectPage::tr("Change %1").arg(label.toLower()).toStdString(), std::move(row)));
    });
}

void ProjectPage::addTexts()
{
    addHeading(tr("Project"));
    addText<Project>(tr("Title"), &Project::title);
    addText<Project>(tr("Client"), &Project::client);
    addText<Project>(tr("Author"), &Project::author);
    addText<Project>(tr("Revision"), &Project::revision);
    addHeading(tr("Site"));
    addText<Site>(tr("Name"), &Site::name);
    addText<Site>(tr("Address"), &Site::address);
    addText<Site>(tr("Authority"), &Site::jurisdiction);
    ground_ = addFigure(tr("Land"));
}

/// The parts of a design that do not stand on the plan.
void ProjectPage::addLinks()
{
    addHeading(tr("Parts of the design"));
    auto* links = new QWidget;
    auto* grid = new QGridLayout(links);
    grid->setContentsMargins(0, 0, 0, 0);
    int at = 0;
    for (const auto& [part, name] : {std::pair(DesignPart::site, tr("Site")), std::pair(DesignPart::phases, tr("Phases")), std::pair(DesignPart::supplies, tr("Power supplies")), std::pair(DesignPart::power, tr("Distribution")),
                                     std::pair(DesignPart::cooling, tr("Cooling")), std::pair(DesignPart::environment, tr("Environment")), std::pair(DesignPart::economics, tr("Economics")), std::pair(DesignPart::racks, tr("Racks"))}) {
        auto* button = new QPushButton(name);
        connect(button, &QPushButton::clicked, this, [this, part = part] { emit placeRequested({part, {}}); });
        grid->addWidget(button, at / 2, at % 2);
        ++at;
    }
    addRow(links);
}

void ProjectPage::addAssumptions()
{
    addHeading(tr("Economic assumptions"));
    const std::vector<Assumption> assumptions{
        {tr("Energy per kWh"), tr("US$ per kilowatt-hour"), Dimension::money, &EconomicPlan::energy_usd_per_kwh, 0, 10},
        {tr("Water per m³"), tr("US$ per cubic metre"), Dimension::money, &EconomicPlan::water_usd_per_m3, 0, 1000},
        {tr("Construction per MW"), tr("US$ per megawatt of IT load: power, cooling, shell, site"), Dimension::money, &EconomicPlan::construction_usd_per_mw, 0, 1e9},
        {tr("Contingency"), tr("On top of all purchases"), Dimension::fraction, &EconomicPlan::contingency_fraction, 0, 1},
        {tr("Discount rate"), tr("A year"), Dimension::fraction, &EconomicPlan::discount_rate, 0, 1},
        {tr("Utilisation"), tr("Share of GPU-hours that are used"), Dimension::fraction, &EconomicPlan::utilisation, 0.01, 1},
        {tr("Life of IT, years"), tr("After which it is replaced"), Dimension::number, &EconomicPlan::it_life_years, 1, 50},
        {tr("Months to build"), tr("From the decision to the first GPU-hour"), Dimension::number, &EconomicPlan::build_months, 0, 240},
        {tr("Lease per GPU-hour"), tr("US$, all included"), Dimension::money, &EconomicPlan::lease_usd_per_gpu_hour, 0, 1000},
        {tr("Lease, years"), tr("Length of the contract"), Dimension::number, &EconomicPlan::lease_years, 1, 50},
    };
    for (const Assumption& assumption : assumptions) {
        auto* field = new QuantityField(assumption.dimension);
        field->setRange(assumption.least, assumption.most);
        field->setHelp(assumption.help);
        addField(assumption.label, field);
        readers_.emplace_back([this, field, member = assumption.member] { field->setValue(session().document().single<EconomicPlan>().*member); });
        connect(field, &QuantityField::committed, this, [this, member = assumption.member, label = assumption.label](double value) {
            EconomicPlan plan = session().committed().single<EconomicPlan>();
            plan.*member = value;
            commit(document::change(session().committed(), tr("Change “%1”").arg(label).toStdString(), std::move(plan)));
        });
    }
}

void ProjectPage::refresh()
{
    const Refreshing now(*this);
    const auto& project = session().document().single<Project>();
    title_->setText(session().title());
    caption_->setText(QString::fromStdString(project.description));
    caption_->setVisible(!project.description.empty());
    for (const auto& read : readers_) read();
    const auto& boundary = session().document().single<Site>().boundary;
    ground_->setText(boundary.corners.empty() ? QStringLiteral("—") : QString::fromStdString(units::formatBoth(geometry::areaM2(boundary), Dimension::area)));
}

}  // namespace cw::ui
