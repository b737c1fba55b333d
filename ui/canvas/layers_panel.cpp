// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layers_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "style/theme.h"

namespace cw::ui {

LayersPanel::LayersPanel(PlanView& plan, QWidget* parent) : QWidget(parent), plan_(plan), colour_by_(new QComboBox)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::wide);
    column->setSpacing(spacing::tight);
    auto* caption = new QLabel(tr("Colour &by"));
    caption->setProperty("role", "caption");
    caption->setBuddy(colour_by_);
    // In the order of ColourBy.
    colour_by_->addItems({tr("Kind of equipment"), tr("Power of racks"), tr("Heat of racks to air"), tr("Phase"), tr("Power feed of racks"), tr("Source of figures")});
    colour_by_->setAccessibleName(tr("Colour by"));
    column->addWidget(caption);
    column->addWidget(colour_by_);
    column->addSpacing(spacing::normal);
    addLayer(&PlanOptions::equipment, tr("&Equipment"), tr("Computing, storage, management and whatever has no layer of its own"));
    addLayer(&PlanOptions::network, tr("&Network"));
    addLayer(&PlanOptions::power, tr("&Power"));
    addLayer(&PlanOptions::cooling, tr("&Cooling"));
    addLayer(&PlanOptions::trays, tr("Cable &trays"));
    addLayer(&PlanOptions::background, tr("&Background pictures"), tr("Surveys and drawings under the plan. They are not printed."));
    addLayer(&PlanOptions::clearances, tr("C&learances"), tr("Free ground in front of and behind racks and equipment"));
    addLayer(&PlanOptions::labels, tr("L&abels"));
    addLayer(&PlanOptions::findings, tr("&Findings"));
    addLayer(&PlanOptions::grid, tr("&Grid"));
    addLayer(&PlanOptions::legend, tr("Legen&d"));
    addLayer(&PlanOptions::minimap, tr("&Overview"), tr("The whole site in a corner, while only a part of it is in sight"));
    column->addStretch(1);
    connect(colour_by_, &QComboBox::activated, this, [this](int index) {
        PlanOptions changed = plan_.options();
        changed.colour_by = static_cast<ColourBy>(index);
        plan_.setOptions(changed);
    });
    connect(&plan_, &PlanView::optionsChanged, this, &LayersPanel::follow);
    follow();
}

void LayersPanel::addLayer(bool PlanOptions::*layer, const QString& text, const QString& help)
{
    auto* box = new QCheckBox(text);
    box->setToolTip(help);
    layout()->addWidget(box);
    boxes_.emplace_back(layer, box);
    connect(box, &QCheckBox::clicked, this, [this, layer](bool on) {
        PlanOptions changed = plan_.options();
        changed.*layer = on;
        plan_.setOptions(changed);
    });
}

void LayersPanel::addBelow(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertSpacing(column->count() - 1, spacing::wide);
    column->insertWidget(column->count() - 1, widget);
}

QCheckBox* LayersPanel::box(bool PlanOptions::*layer) const
{
    for (const auto& [known, box] : boxes_)
        if (known == layer) return box;
    return nullptr;
}

void LayersPanel::follow()
{
    const PlanOptions& options = plan_.options();
    for (const auto& [layer, box] : boxes_) box->setChecked(options.*layer);
    colour_by_->setCurrentIndex(static_cast<int>(options.colour_by));
}

}  // namespace cw::ui
