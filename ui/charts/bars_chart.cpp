// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars_chart.h"

#include <algorithm>
#include <cmath>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QValueAxis>

namespace cw::ui {

namespace {

constexpr double room_for_labels = 1.15;       // of the longest bar, for the figure behind it
constexpr double line_room = 1.35;             // of a name's height, so that the axis does not leave it out
constexpr int least_bars = 3;

/// Three or more digits: the figure behind a bar is read, not computed with.
double readable(double value)
{
    const double size = std::abs(value);
    const double step = size >= 100 ? 1 : size >= 10 ? 0.1 : 0.01;
    return std::round(value / step) * step;
}

}  // namespace

BarsChart::BarsChart(const QString& name, std::size_t series, const QString& nothing, QWidget* parent)
    : ChartFrame(parent), series_(series), nothing_(nothing)
{
    setAccessibleName(name);
    BarsChart::rebuild();
}

void BarsChart::show(const Data& figures)
{
    if (figures == data_) return;
    data_ = figures;
    rebuild();
}

int BarsChart::mostBars() const
{
    constexpr int around = 64;                 // heading, axis with its title
    const double line = QFontMetrics(axisFont()).height() * line_room;
    return std::max(least_bars, static_cast<int>((height() - around) / line));
}

std::vector<BarsChart::Bar> BarsChart::shownBars() const
{
    std::vector<Bar> bars;
    std::copy_if(data_.bars.begin(), data_.bars.end(), std::back_inserter(bars), [](const Bar& bar) { return bar.value > 0; });
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.value < b.value; });
    const int most = mostBars();
    const int count = static_cast<int>(bars.size());
    if (count <= most) return bars;
    Bar rest;
    const auto joined = bars.begin() + (count - most + 1);
    for (auto bar = bars.begin(); bar != joined; ++bar) rest.value += bar->value;
    rest.name = tr("%n smaller", nullptr, count - most + 1);
    bars.erase(bars.begin(), joined);
    bars.insert(bars.begin(), rest);
    return bars;
}

void BarsChart::rebuild()
{
    clear();
    const auto bars = shownBars();
    shown_ = static_cast<int>(bars.size());
    setEmpty(bars.empty() ? nothing_ : QString());
    if (bars.empty()) return;
    auto* set = new QBarSet(accessibleName());
    QStringList names;
    double most = 0;
    for (const Bar& bar : bars) {              // the axis counts from below: the largest comes last
        set->append(readable(bar.value));
        names << bar.name;
        most = std::max(most, bar.value);
    }
    set->setBrush(series(series_));
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
    categories->setTruncateLabels(false);      // else a low chart shows dots in place of the names
    addAxis(categories, Qt::AlignLeft, data_.parts);
    categories->setGridLineVisible(false);
    auto* amounts = valueAxis(most * room_for_labels, most < 1 ? "%.2f" : most < 10 ? "%.1f" : "%.0f");
    addAxis(amounts, Qt::AlignBottom, data_.unit);
    chart()->addSeries(row);
    row->attachAxis(categories);
    row->attachAxis(amounts);
    chart()->legend()->setVisible(false);
}

void BarsChart::resizeEvent(QResizeEvent* event)
{
    ChartFrame::resizeEvent(event);
    if (static_cast<int>(shownBars().size()) != shown_) rebuild();
}

}  // namespace cw::ui
