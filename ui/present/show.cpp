// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/show.h"

#include <QStringList>

#include "report/report.h"
#include "style/shown_units.h"

namespace cw::ui {

using units::Dimension;

Show::Show(DocumentSession& session, QObject* parent) : QObject(parent), session_(session)
{
    connect(&session_, &DocumentSession::documentChanged, this, &Show::follow);
    connect(&session_, &DocumentSession::documentReset, this, &Show::follow);
    follow();
}

Show::~Show() = default;

const document::Document& Show::document() const { return document_; }
const document::Document& Show::designedDocument() const { return session_.committed(); }
const evaluation::Assessment& Show::assessment() const { return *assessment_; }
const evaluation::Assessment& Show::designed() const { return *session_.committedAssessment(); }

const std::vector<drawing::Sheet>& Show::slides() const
{
    if (slides_.empty()) slides_ = report::pack(document_, *assessment_);
    return slides_;
}

QString Show::question() const
{
    const document::Assumptions& a = assumptions_;
    QStringList words;
    if (a.power_limit_mw) words << tr("power at most %1").arg(shownFigure(*a.power_limit_mw * 1e3, Dimension::power));
    if (a.power_delay_months != 0) words << (a.power_delay_months == 1 ? tr("power a month later") : tr("power %1 months later").arg(a.power_delay_months));
    if (a.energy_usd_per_kwh) words << tr("energy at US$%1 per kWh").arg(*a.energy_usd_per_kwh);
    if (a.lease_usd_per_gpu_hour) words << tr("a lease at US$%1 per GPU-hour").arg(*a.lease_usd_per_gpu_hour);
    if (a.construction_usd_per_mw) words << tr("construction at %1 per MW").arg(shownFigure(*a.construction_usd_per_mw, Dimension::money));
    if (a.utilisation) words << tr("%1 of the GPU-hours used").arg(shownFigure(*a.utilisation, Dimension::fraction));
    if (a.discount_rate) words << tr("money at %1 a year").arg(shownFigure(*a.discount_rate, Dimension::fraction));
    return words.join(QStringLiteral(", "));
}

void Show::assume(const document::Assumptions& assumptions)
{
    if (assumptions == assumptions_) return;
    assumptions_ = assumptions;
    follow();
}

void Show::keep(const QString& name)
{
    auto edit = document::assume(session_.committed(), assumptions_, name.toStdString());
    assumptions_ = {};                         // from now on the design itself says so
    session_.commit(edit);
    follow();
}

void Show::follow()
{
    const document::Document& designed = session_.committed();
    document_ = assumptions_.any() ? document::applied(designed, document::assume(designed, assumptions_, {})) : designed;
    assessment_ = assumptions_.any() ? evaluator_.update(document_) : session_.committedAssessment();
    slides_.clear();
    emit changed();
}

}  // namespace cw::ui
