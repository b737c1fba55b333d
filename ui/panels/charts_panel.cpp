// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/charts_panel.h"

#include <QHBoxLayout>

#include "charts/capex_chart.h"
#include "charts/cooling_chart.h"
#include "charts/lease_chart.h"
#include "charts/power_chart.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

enum Row { power_row, cooling_row, capex_row, lease_row };
constexpr int list_width = 148;

}  // namespace

ChartsPanel::ChartsPanel(DocumentSession& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QListWidget), stack_(new QStackedWidget), power_(new PowerChart), cooling_(new CoolingChart), capex_(new CapexChart),
      lease_(new LeaseChart)
{
    for (QWidget* chart : {static_cast<QWidget*>(power_), static_cast<QWidget*>(cooling_), static_cast<QWidget*>(capex_), static_cast<QWidget*>(lease_)}) stack_->addWidget(chart);
    const auto entry = [this](const char* icon_name, const QString& text) { new QListWidgetItem(icon(QString::fromLatin1(icon_name)), text, list_); };
    entry("power", tr("Power by phase"));
    entry("water", tr("Water and cooling"));
    entry("money", tr("Capital cost"));
    entry("charts", tr("Lease or build"));
    list_->setFixedWidth(list_width);
    list_->setIconSize({spacing::icon - 2, spacing::icon - 2});
    list_->setSpacing(spacing::hair);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Charts"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(list_);
    layout->addWidget(stack_);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        stack_->setCurrentIndex(row);
        refresh();
    });
    connect(&session_, &DocumentSession::assessmentChanged, this, &ChartsPanel::refresh);
    list_->setCurrentRow(0);
}

void ChartsPanel::setCurrent(int chart) { list_->setCurrentRow(chart); }

void ChartsPanel::showFor(const QString& key)
{
    if (key == QLatin1String("it") || key == QLatin1String("facility") || key == QLatin1String("gpus")) setCurrent(power_row);
    else if (key == QLatin1String("water") || key == QLatin1String("pue")) setCurrent(cooling_row);
    else if (key == QLatin1String("capex")) setCurrent(capex_row);
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartsPanel::refresh()
{
    if (!isVisible()) return;
    const auto a = session_.assessment();
    switch (stack_->currentIndex()) {
    case power_row: power_->show(a->phases); break;
    case cooling_row: cooling_->show({a->cooling.monthly_water_m3_per_day, a->cooling.monthly_mechanical_kw}); break;
    case capex_row: capex_->show(a->cost.capex_by_category_musd); break;
    case lease_row: {
        const auto& lease = a->cost.lease_versus_build;
        lease_->show({lease.lease_cumulative_musd, lease.build_cumulative_musd, lease.crossing_month});
        break;
    }
    default: break;
    }
}

}  // namespace cw::ui
