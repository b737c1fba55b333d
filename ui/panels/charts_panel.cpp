// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/charts_panel.h"

#include <algorithm>

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "charts/bars_chart.h"
#include "charts/chart_export.h"
#include "charts/cooling_chart.h"
#include "charts/gpus_chart.h"
#include "charts/lease_chart.h"
#include "charts/power_chart.h"
#include "session/paced_refresh.h"
#include "style/icons.h"
#include "style/theme.h"
#include "style/words.h"

namespace cw::ui {

using evaluation::Assessment;

namespace {

enum Row { phases_row, power_row, gpus_row, heat_row, cooling_row, capex_row, running_row, racks_row, lease_row };
constexpr int list_width = 172;
constexpr int least_chart_width = 520;         // below this a second chart would crowd both
constexpr double kw_per_mw = 1e3;
constexpr int pace_ms = 150;                   // in a drag: as often as one looks

BarsChart::Data powerOf(const Assessment& a)
{
    BarsChart::Data data{ChartsPanel::tr("MW at peak"), {}, ChartsPanel::tr("consumer")};
    for (const auto& [category, load] : a.power.it_by_category) data.bars.push_back({sentenceCase(word(category)), load.peak_kw / kw_per_mw});
    data.bars.push_back({ChartsPanel::tr("Cooling"), a.power.cooling.peak_kw / kw_per_mw});
    data.bars.push_back({ChartsPanel::tr("Losses"), a.power.losses.peak_kw / kw_per_mw});
    data.bars.push_back({ChartsPanel::tr("House"), a.power.house.peak_kw / kw_per_mw});
    return data;
}

BarsChart::Data heatOf(const Assessment& a)
{
    const double mw = a.cooling.heat_kw / kw_per_mw, liquid = a.cooling.liquid_fraction;
    return {ChartsPanel::tr("MW of heat at peak"), {{ChartsPanel::tr("To the liquid loop"), mw * liquid}, {ChartsPanel::tr("To room air"), mw * (1 - liquid)}}, ChartsPanel::tr("path")};
}

BarsChart::Data moneyOf(const std::map<std::string, double>& musd_by_category, const QString& unit)
{
    BarsChart::Data data{unit, {}, ChartsPanel::tr("category")};
    for (const auto& [category, musd] : musd_by_category) data.bars.push_back({sentenceCase(word(category)), musd});
    return data;
}

BarsChart::Data racksOf(const Assessment& a)
{
    BarsChart::Data data{ChartsPanel::tr("racks"), {}, ChartsPanel::tr("role")};
    for (const auto& [role, racks] : a.compute.racks_by_role) data.bars.push_back({sentenceCase(word(role)), static_cast<double>(racks)});
    return data;
}

}  // namespace

ChartsPanel::ChartsPanel(DocumentSession& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QListWidget), row_(new QHBoxLayout(this)), side_(new QWidget)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    list_->setIconSize({spacing::icon - 2, spacing::icon - 2});
    list_->setSpacing(spacing::hair);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Charts"));
    auto* save = new QPushButton(icon(QStringLiteral("export")), tr("Export…"));
    save->setToolTip(tr("Write this chart as a picture, or its figures as CSV"));
    connect(save, &QPushButton::clicked, this, &ChartsPanel::exportCurrent);
    auto* column = new QVBoxLayout(side_);
    column->setContentsMargins(0, 0, 0, spacing::tight);
    column->addWidget(list_);
    column->addWidget(save);
    side_->setFixedWidth(list_width);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(spacing::tight);
    row_->addWidget(side_);
    const QString no_power = tr("Nothing draws power yet."), no_price = tr("Nothing has a price yet.");
    addChart(new PowerChart, "power", tr("Power by phase"), [](PowerChart& c, const Assessment& a) { c.show(a.phases); });
    addChart(new BarsChart(tr("Power by consumer"), 0, no_power), "power", tr("Power by consumer"), [](BarsChart& c, const Assessment& a) { c.show(powerOf(a)); });
    addChart(new GpusChart, "gpu", tr("GPUs by phase"), [](GpusChart& c, const Assessment& a) { c.show(a.phases); });
    addChart(new BarsChart(tr("Heat by path"), 4, tr("There is no heat to remove yet.")), "cooling", tr("Heat"), [](BarsChart& c, const Assessment& a) { c.show(heatOf(a)); });
    addChart(new CoolingChart, "water", tr("Water and cooling"), [](CoolingChart& c, const Assessment& a) {
        c.show({a.cooling.monthly_water_m3_per_day, a.cooling.monthly_mechanical_kw});
    });
    addChart(new BarsChart(tr("Capital cost by category"), 0, no_price), "money", tr("Capital cost"), [](BarsChart& c, const Assessment& a) {
        c.show(moneyOf(a.cost.capex_by_category_musd, tr("US$ million")));
    });
    addChart(new BarsChart(tr("Running cost by category"), 2, no_price), "money", tr("Running cost"), [](BarsChart& c, const Assessment& a) {
        c.show(moneyOf(a.cost.opex_by_category_musd, tr("US$ million a year")));
    });
    addChart(new BarsChart(tr("Racks by role"), 5, tr("There are no racks yet.")), "rack", tr("Racks by role"), [](BarsChart& c, const Assessment& a) { c.show(racksOf(a)); });
    addChart(new LeaseChart, "charts", tr("Lease or build"), [](LeaseChart& c, const Assessment& a) {
        const auto& lease = a.cost.lease_versus_build;
        c.show({lease.lease_cumulative_musd, lease.build_cumulative_musd, lease.crossing_month});
    });
    connect(list_, &QListWidget::currentRowChanged, this, &ChartsPanel::arrange);
    new PacedRefresh(session_, pace_ms, [this] { refresh(); }, this);
    list_->setCurrentRow(phases_row);
}

template <class Chart, class Feed>
void ChartsPanel::addChart(Chart* chart, const char* icon_name, const QString& name, Feed feed)
{
    new QListWidgetItem(icon(QString::fromLatin1(icon_name)), name, list_);
    charts_.push_back({chart, [chart, feed](const Assessment& a) { feed(*chart, a); }});
    row_->addWidget(chart, 1);
    chart->hide();
}

void ChartsPanel::setCurrent(int chart) { list_->setCurrentRow(chart); }

void ChartsPanel::showFor(const QString& key)
{
    if (key == QLatin1String("gpus")) setCurrent(gpus_row);
    else if (key == QLatin1String("it")) setCurrent(power_row);
    else if (key == QLatin1String("facility")) setCurrent(phases_row);
    else if (key == QLatin1String("water") || key == QLatin1String("pue")) setCurrent(cooling_row);
    else if (key == QLatin1String("capex")) setCurrent(capex_row);
    else if (key == QLatin1String("tco")) setCurrent(running_row);
}

int ChartsPanel::shownCount() const
{
    return static_cast<int>(std::count_if(charts_.begin(), charts_.end(), [](const Entry& entry) { return !entry.chart->isHidden(); }));
}

void ChartsPanel::arrange()
{
    const bool all = width() >= count() * least_chart_width;
    const int fit = all ? count() : std::clamp((width() - list_width) / least_chart_width, 1, count() - 1);
    // The chosen one, and those after it; at the end of the list those before it.
    const int first = std::clamp(list_->currentRow(), 0, count() - fit);
    side_->setVisible(!all);
    for (int i = 0; i < count(); ++i) {
        chart(i).setHeading(fit > 1 ? list_->item(i)->text() : QString());
        chart(i).setVisible(i >= first && i < first + fit);
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
    const auto assessment = session_.assessment();
    for (const Entry& entry : charts_)
        if (!entry.chart->isHidden()) entry.feed(*assessment);
}

void ChartsPanel::exportCurrent()
{
    ChartFrame& current = chart(std::max(0, list_->currentRow()));
    if (current.isEmpty()) return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the chart"), current.accessibleName() + QStringLiteral(".png"),
                                                      tr("Pictures (*.png *.svg);;Figures (*.csv)"));
    if (path.isEmpty()) return;
    if (const auto error = writeChart(current, path)) QMessageBox::warning(this, tr("Export the chart"), *error);
}

}  // namespace cw::ui
