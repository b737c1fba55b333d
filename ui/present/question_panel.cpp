// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/question_panel.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "fields/quantity_text.h"
#include "style/shown_units.h"
#include "style/theme.h"

namespace cw::ui {

using evaluation::Assessment;
using units::Dimension;

namespace {

constexpr int panel_width = 400;
constexpr int longest_delay_months = 120;
constexpr double most_mw = 1e5, most_usd_per_kwh = 10, most_usd_per_gpu_hour = 1000, most_usd_per_mw = 1e9;  // against typing errors

QString countText(std::int64_t n) { return QString::fromStdString(units::formatCount(n)); }

/// Of the last phase; without phases every GPU runs.
std::int64_t gpusOnline(const Assessment& a) { return a.phases.phases.empty() ? a.compute.gpus : a.phases.phases.back().gpus_online; }

QString greatestShortfall(const Assessment& a)
{
    double most = 0;
    for (const auto& phase : a.phases.phases) most = std::max(most, phase.shortfall_mw);
    return shownFigure(most * 1e3, Dimension::power);
}

QString money(const std::optional<double>& usd) { return shownFigure(usd, Dimension::money); }

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "heading");
    return label;
}

}  // namespace

QuestionPanel::QuestionPanel(Show& show, QWidget* parent)
    : QFrame(parent), show_(show), form_(new QFormLayout), table_(new QGridLayout), power_delay_(new QSpinBox), as_designed_(new QPushButton(tr("As designed"))),
      keep_(new QPushButton(tr("Keep"))), name_(new QLineEdit)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("A question"));
    setFixedWidth(panel_width);
    auto* title = new QLabel(tr("What if …"));
    title->setProperty("role", "title");
    auto* note = new QLabel(tr("The slides follow at once. The design stays as it is unless you keep the answer."));
    note->setProperty("role", "caption");
    note->setWordWrap(true);
    power_limit_ = addField(tr("Power at most"), Dimension::power, 0, most_mw * 1e3);
    power_delay_->setRange(-longest_delay_months, longest_delay_months);
    power_delay_->setSuffix(tr(" months"));
    power_delay_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    power_delay_->setAccessibleName(tr("Power comes later by"));
    power_delay_->setKeyboardTracking(false);
    form_->addRow(power_delay_->accessibleName(), power_delay_);
    energy_ = addField(tr("Energy, per kWh"), Dimension::money, 0, most_usd_per_kwh);
    lease_ = addField(tr("Lease, per GPU-hour"), Dimension::money, 0, most_usd_per_gpu_hour);
    construction_ = addField(tr("Construction, per MW"), Dimension::money, 0, most_usd_per_mw);
    utilisation_ = addField(tr("GPU-hours used"), Dimension::fraction, 0.01, 1);
    discount_ = addField(tr("Discount rate, a year"), Dimension::fraction, 0, 1);
    addConsequences();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    column->setSpacing(spacing::wide);
    column->addWidget(title);
    column->addWidget(note);
    column->addLayout(form_);
    column->addWidget(as_designed_, 0, Qt::AlignLeft);
    column->addWidget(heading(tr("What it does")));
    column->addLayout(table_);
    column->addStretch(1);
    addKeeping();
    connect(power_delay_, &QSpinBox::valueChanged, this, &QuestionPanel::ask);
    connect(as_designed_, &QPushButton::clicked, this, [this] { show_.assume({}); });
    connect(&show_, &Show::changed, this, &QuestionPanel::follow);
    follow();
}

QuantityField* QuestionPanel::addField(const QString& name, Dimension dimension, double least, double most)
{
    auto* field = new QuantityField(dimension);
    field->setOptional(true);
    field->setRange(least, most);
    field->setAccessibleName(name);
    form_->addRow(name, field);
    connect(field, &QuantityField::committed, this, &QuestionPanel::ask);
    connect(field, &QuantityField::cleared, this, &QuestionPanel::ask);
    return field;
}

void QuestionPanel::addConsequence(const QString& name, std::function<QString(const Assessment&)> word)
{
    const int row = static_cast<int>(consequences_.size()) + 1;
    Consequence made{name, std::move(word), new QLabel, new QLabel};
    made.designed->setProperty("role", "caption");
    made.now->setFont(figureFont(made.now->font(), 1.0, true));
    auto* caption = new QLabel(name);
    caption->setProperty("role", "caption");
    caption->setWordWrap(true);
    table_->addWidget(caption, row, 0);
    table_->addWidget(made.designed, row, 1, Qt::AlignRight);
    table_->addWidget(made.now, row, 2, Qt::AlignRight);
    consequences_.push_back(std::move(made));
}

void QuestionPanel::addConsequences()
{
    table_->setColumnStretch(0, 1);
    table_->setHorizontalSpacing(spacing::wide);
    table_->setVerticalSpacing(spacing::tight);
    table_->addWidget(heading(tr("designed")), 0, 1, Qt::AlignRight);
    table_->addWidget(heading(tr("then")), 0, 2, Qt::AlignRight);
    addConsequence(tr("GPUs that the power lets run"), [](const Assessment& a) { return countText(gpusOnline(a)); });
    addConsequence(tr("Greatest lack of power"), greatestShortfall);
    addConsequence(tr("Capital cost"), [](const Assessment& a) { return money(a.cost.capex_musd * 1e6); });
    addConsequence(tr("Running cost, a year"), [](const Assessment& a) { return money(a.cost.opex_musd_per_year * 1e6); });
    addConsequence(tr("Cost of a GPU-hour"), [](const Assessment& a) { return money(a.cost.tco_usd_per_gpu_hour); });
    addConsequence(tr("Building costs less from month"), [](const Assessment& a) {
        const auto month = a.cost.lease_versus_build.crossing_month;
        return month ? QString::number(*month) : tr("never");
    });
}

void QuestionPanel::addKeeping()
{
    name_->setPlaceholderText(tr("Name of the change"));
    name_->setAccessibleName(tr("Keep as"));
    keep_->setToolTip(tr("The design takes this over as one change, which can be undone."));
    auto* row = new QHBoxLayout;
    row->addWidget(name_, 1);
    row->addWidget(keep_);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(heading(tr("Keep as")));
    column->addLayout(row);
    connect(keep_, &QPushButton::clicked, this, [this] { show_.keep(name_->text().trimmed().isEmpty() ? show_.question() : name_->text().trimmed()); });
    connect(name_, &QLineEdit::returnPressed, keep_, &QPushButton::click);
}

void QuestionPanel::ask()
{
    document::Assumptions asked;
    if (const auto kw = power_limit_->value()) asked.power_limit_mw = *kw / 1e3;
    asked.power_delay_months = power_delay_->value();
    asked.energy_usd_per_kwh = energy_->value();
    asked.lease_usd_per_gpu_hour = lease_->value();
    asked.construction_usd_per_mw = construction_->value();
    asked.utilisation = utilisation_->value();
    asked.discount_rate = discount_->value();
    show_.assume(asked);
}

void QuestionPanel::follow()
{
    const document::Assumptions& now = show_.assumptions();
    const auto& plan = show_.designedDocument().single<economics::EconomicPlan>();
    const auto set = [](QuantityField* field, const std::optional<double>& value, double designed) {
        field->setValue(value);
        field->setPlaceholderText(tr("%1 as designed").arg(editText(designed, field->dimension())));
    };
    set(power_limit_, now.power_limit_mw ? std::optional(*now.power_limit_mw * 1e3) : std::nullopt, document::greatestSupplyMw(show_.designedDocument()) * 1e3);
    set(energy_, now.energy_usd_per_kwh, plan.energy_usd_per_kwh);
    set(lease_, now.lease_usd_per_gpu_hour, plan.lease_usd_per_gpu_hour);
    set(construction_, now.construction_usd_per_mw, plan.construction_usd_per_mw);
    set(utilisation_, now.utilisation, plan.utilisation);
    set(discount_, now.discount_rate, plan.discount_rate);
    const QSignalBlocker quiet(power_delay_);
    power_delay_->setValue(now.power_delay_months);
    for (const Consequence& c : consequences_) {
        const QString before = c.word(show_.designed()), after = c.word(show_.assessment());
        c.designed->setText(before);
        c.now->setText(after == before ? QStringLiteral("=") : after);
    }
    as_designed_->setEnabled(now.any());
    keep_->setEnabled(now.any());
    name_->setEnabled(now.any());
    if (!now.any()) name_->clear();
}

QStringList QuestionPanel::consequences() const
{
    QStringList list;
    for (const Consequence& c : consequences_)
        if (c.now->text() != QStringLiteral("=")) list << QStringLiteral("%1: %2 → %3").arg(c.name, c.designed->text(), c.now->text());
    return list;
}

void QuestionPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) emit left();
    else QFrame::keyPressEvent(event);
}

}  // namespace cw::ui
