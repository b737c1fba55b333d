// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capex_chart.h"

#include <algorithm>
#include <cmath>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QValueAxis>

namespace cw::ui {

namespace {

constexpr double room_for_labels = 1.12;       // of the longest bar, for the figure behind it

/// Tens of millions for billions, single millions below.
double readable(double musd)
{
    return std::abs(musd) >= 100 ? std::round(musd) : std::round(musd * 10) / 10;
}

QString sentenceCase(const std::string& category)
{
    QString text = QString::fromStdString(category);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace

CapexChart::CapexChart(QWidget* parent) : ChartFrame(parent)
{
    setAccessibleName(tr("Capital cost by category"));
    rebuild();
}

void CapexChart::show(const std::map<std::string, double>& by_category)
{
    if (by_category == data_) return;
    data_ = by_category;
    rebuild();
}

void CapexChart::rebuild()
{
    clear();
    std::vector<std::pair<double, std::string>> bars;
    for (const auto& [category, musd] : data_)
        if (musd > 0) bars.emplace_back(musd, category);
    setEmpty(bars.empty() ? tr("Nothing has a price yet.") : QString());
    if (bars.empty()) return;
    std::sort(bars.begin(), bars.end());       // the axis counts from below: the largest comes last
    auto* set = new QBarSet(tr("Capital cost"));
    QStringList names;
    for (const auto& [musd, category] : bars) {
        set->append(readable(musd));
        names << sentenceCase(category);
    }
    set->setBrush(series(0));
    set->setPen(Qt::NoPen);
    set->setLabelColor(colours().text);
    auto* row = new QHorizontalBarSeries;
    row->append(set);
    row->setBarWidth(0.68);
    row->setLabelsVisible(true);
    row->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    row->setLabelsFormat(QStringLiteral("@value"));
    row->setLabelsPrecision(6);
    auto* categories = new QBarCategoryAxis;
    categories->append(names);
    addAxis(categories, Qt::AlignLeft, {});
    categories->setGridLineVisible(false);
    auto* money = valueAxis(bars.back().first * room_for_labels);
    addAxis(money, Qt::AlignBottom, tr("US$ million"));
    chart()->addSeries(row);
    row->attachAxis(categories);
    row->attachAxis(money);
    chart()->legend()->setVisible(false);
}

}  // namespace cw::ui
