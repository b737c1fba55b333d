// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/charts_panel.h"

#include <algorithm>

#include "charts/capex_chart.h"
#include "charts/cooling_chart.h"
#include "charts/lease_chart.h"
#include "charts/power_chart.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

enum Row { power_row, cooling_row, capex_row, lease_row };
constexpr int list_width = 172;
constexpr int least_chart_width = 520;         // below this a second chart would crowd both

}  // namespace

ChartsPanel::ChartsPanel(DocumentSession& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QListWidget), row_(new QHBoxLayout(this)), power_(new PowerChart), cooling_(new CoolingChart), capex_(new CapexChart),
      lease_(new LeaseChart)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    list_->setFixedWidth(list_width);
    list_->setIconSize({spacing::icon - 2, spacing::icon - 2});
    list_->setSpacing(spacing::hair);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Charts"));
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(spacing::tight);
    row_->addWidget(list_);
    addChart(power_, "power", tr("Power by phase"));
    addChart(cooling_, "water", tr("Water and cooling"));
    addChart(capex_, "money", tr("Capital cost"));
    addChart(lease_, "charts", tr("Lease or build"));
    connect(list_, &QListWidget::currentRowChanged, this, &ChartsPanel::arrange);
    connect(&session_, &DocumentSession::assessmentChanged, this, &ChartsPanel::refresh);
    list_->setCurrentRow(power_row);
}

void ChartsPanel::addChart(ChartFrame* chart, const char* icon_name, const QString& name)
{
    new QListWidgetItem(icon(QString::fromLatin1(icon_name)), name, list_);
    charts_.push_back(chart);
    row_->addWidget(chart, 1);
    chart->hide();
}

void ChartsPanel::setCurrent(int chart) { list_->setCurrentRow(chart); }

void ChartsPanel::showFor(const QString& key)
{
    if (key == QLatin1String("it") || key == QLatin1String("facility") || key == QLatin1String("gpus")) setCurrent(power_row);
    else if (key == QLatin1String("water") || key == QLatin1String("pue")) setCurrent(cooling_row);
    else if (key == QLatin1String("capex")) setCurrent(capex_row);
}

int ChartsPanel::shownCount() const
{
    return static_cast<int>(std::count_if(charts_.begin(), charts_.end(), [](const ChartFrame* chart) { return !chart->isHidden(); }));
}

void ChartsPanel::arrange()
{
    const bool all = width() >= count() * least_chart_width;
    const int fit = all ? count() : std::clamp((width() - list_width) / least_chart_width, 1, count() - 1);
    // The chosen one, and those after it; at the end of the list those before it.
    const int first = std::clamp(list_->currentRow(), 0, count() - fit);
    list_->setVisible(!all);
    for (int i = 0; i < count(); ++i) {
        ChartFrame& chart = *charts_[static_cast<std::size_t>(i)];
        chart.setHeading(fit > 1 ? list_->item(i)->text() : QString());
        chart.setVisible(i >= first && i < first + fit);
    }
    refresh();
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

void ChartsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartsPanel::refresh()
{
    if (!isVisible()) return;
    for (int i = 0; i < count(); ++i)
        if (!charts_[static_cast<std::size_t>(i)]->isHidden()) refreshChart(i);
}

void ChartsPanel::refreshChart(int chart)
{
    const auto a = session_.assessment();
    switch (chart) {
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
