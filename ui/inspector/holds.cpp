// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/holds.h"

#include <QCoreApplication>

#include "inspector/page.h"
#include "style/shown_units.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::Holds)
};

QString dash() { return QStringLiteral("—"); }

QString countOr(const std::optional<std::int64_t>& n) { return n ? countText(*n) : dash(); }

/// "1.24 MW, typically 1.1 MW"
QString powerOf(const Holdings& held)
{
    if (!held.it_peak_kw) return dash();
    const QString peak = shownFigure(*held.it_peak_kw, units::Dimension::power);
    return held.it_typical_kw && *held.it_typical_kw != *held.it_peak_kw ? Text::tr("%1, typically %2").arg(peak, shownFigure(*held.it_typical_kw, units::Dimension::power)) : peak;
}

/// "90 kW liquid, 10 kW air"
QString heatOf(const Holdings& held)
{
    if (!held.heat_liquid_kw || !held.heat_air_kw) return dash();
    QStringList parts;
    if (*held.heat_liquid_kw > 0) parts << Text::tr("%1 to liquid").arg(shownFigure(*held.heat_liquid_kw, units::Dimension::power));
    if (*held.heat_air_kw > 0) parts << Text::tr("%1 to air").arg(shownFigure(*held.heat_air_kw, units::Dimension::power));
    return parts.isEmpty() ? dash() : parts.join(QStringLiteral(", "));
}

}  // namespace

void Holds::add(InspectorPage& page, const QString& size_label)
{
    size_ = page.addFigure(size_label);
    copies_ = page.addFigure(Text::tr("Copies"));
    racks_ = page.addFigure(Text::tr("Racks"));
    gpus_ = page.addFigure(Text::tr("GPUs"));
    it_ = page.addFigure(Text::tr("IT power"));
    heat_ = page.addFigure(Text::tr("Heat, peak"));
    ports_ = page.addFigure(Text::tr("Network ports"));
    switch_ports_ = page.addFigure(Text::tr("Switch ports"));
    it_->setToolTip(Text::tr("At peak, of everything that computes, switches and stores. A dash: an item in it does not say."));
    heat_->setToolTip(Text::tr("Of the peak, by the liquid fraction of each item"));
    ports_->setToolTip(Text::tr("Of GPU systems, back end and front end. A dash: a system in it does not say."));
    switch_ports_->setToolTip(Text::tr("Of the switches that stand in the racks"));
}

void Holds::show(const Totals& totals, const QString& size)
{
    size_->setText(size.isEmpty() ? dash() : size);
    copies_->setText(countText(totals.copies));
    racks_->setText(countText(totals.held.racks));
    gpus_->setText(countText(totals.held.gpus));
    it_->setText(powerOf(totals.held));
    heat_->setText(heatOf(totals.held));
    ports_->setText(countOr(totals.held.network_ports));
    switch_ports_->setText(countOr(totals.held.switch_ports));
}

}  // namespace cw::ui
