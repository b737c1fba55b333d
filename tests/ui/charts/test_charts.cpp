// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractBarSeries>
#include <QApplication>
#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QLineSeries>
#include <QTest>
#include <QValueAxis>

#include "charts/bars_chart.h"
#include "charts/chart_export.h"
#include "charts/cooling_chart.h"
#include "charts/gpus_chart.h"
#include "charts/lease_chart.h"
#include "charts/power_chart.h"
#include "support/fail_on_warning.h"

using namespace cw;
using namespace std::chrono_literals;

namespace {

template <class Series>
QList<Series*> seriesOf(const ui::ChartFrame& chart)
{
    QList<Series*> found;
    for (QAbstractSeries* series : chart.chart()->series())
        if (auto* one = qobject_cast<Series*>(series)) found << one;
    return found;
}

phases::PhasesResult twoPhases()
{
    phases::PhasesResult result;
    result.phases = {{PhaseId("a"), "First", 2024y / 7 / 1, 100, 100, 40, 50, 0}, {PhaseId("b"), "Second", 2024y / 12 / 1, 200, 200, 90, 150, 0}};
    result.curve = {{2024y / 7 / 1, 40, 50, 100}, {2024y / 12 / 1, 90, 150, 200}};
    return result;
}

}  // namespace

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void axisEndsAreRound()
    {
        QCOMPARE(ui::roundedUp(87), 100.0);
        QCOMPARE(ui::roundedUp(152), 200.0);
        QCOMPARE(ui::roundedUp(0.23), 0.25);
        QCOMPARE(ui::roundedUp(0), 1.0);
        QCOMPARE(ui::roundedUp(9.99), 10.0);
    }

    void nothingKnownIsSaidNotDrawn()
    {
        ui::PowerChart power;
        ui::BarsChart capex("Capital cost", 0, "Nothing has a price yet.");
        ui::GpusChart gpus;
        ui::CoolingChart cooling;
        ui::LeaseChart lease;
        for (const ui::ChartFrame* chart : {static_cast<ui::ChartFrame*>(&power), static_cast<ui::ChartFrame*>(&capex), static_cast<ui::ChartFrame*>(&gpus), static_cast<ui::ChartFrame*>(&cooling), static_cast<ui::ChartFrame*>(&lease)}) {
            QVERIFY(chart->isEmpty());
            QVERIFY(chart->chart()->series().isEmpty());
        }
    }

    void eachPhaseAddsABlockToTheNeed()
    {
        ui::PowerChart chart;
        chart.show(twoPhases());
        const auto blocks = seriesOf<QAreaSeries>(chart);
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[1]->lowerSeries()->at(0).y(), 40.0);
        QCOMPARE(blocks[1]->upperSeries()->at(0).y(), 90.0);
        QCOMPARE(blocks[1]->name(), QStringLiteral("Second"));
    }

    void supplyRisesInSteps()
    {
        ui::PowerChart chart;
        chart.show(twoPhases());
        const auto lines = seriesOf<QLineSeries>(chart);
        QCOMPARE(lines.size(), 1);
        const auto points = lines[0]->points();
        for (int i = 1; i < points.size(); ++i) QVERIFY(points[i].x() == points[i - 1].x() || points[i].y() == points[i - 1].y());
        QCOMPARE(points.front().y(), 0.0);
        QCOMPARE(points.back().y(), 150.0);
    }

    void sameDataLeaveTheChartAlone()
    {
        ui::PowerChart chart;
        chart.show(twoPhases());
        const auto before = chart.chart()->series();
        chart.show(twoPhases());
        QCOMPARE(chart.chart()->series(), before);
    }

    void largestCostStandsOnTop()
    {
        ui::BarsChart chart("Capital cost", 0, "nothing");
        chart.resize(500, 300);
        chart.show({"US$ million", {{"Network", 500}, {"GPU systems", 4000}, {"Cooling", 120.44}, {"Nothing", 0}}});
        auto* axis = qobject_cast<QBarCategoryAxis*>(chart.chart()->axes(Qt::Vertical).front());
        QCOMPARE(axis->categories(), (QStringList{"Cooling", "Network", "GPU systems"}));
        const auto* values = qobject_cast<QValueAxis*>(chart.chart()->axes(Qt::Horizontal).front());
        QVERIFY(values->max() > 4000);
        QCOMPARE(values->titleText(), QStringLiteral("US$ million"));
    }

    void whatALowChartCannotNameSharesOneBar()
    {
        ui::BarsChart chart("Capital cost", 0, "nothing");
        ui::BarsChart::Data figures{"US$ million", {}};
        double total = 0;
        for (int i = 1; i <= 12; ++i) {
            figures.bars.push_back({QStringLiteral("part %1").arg(i), 10.0 * i});
            total += 10 * i;
        }
        const auto shown = [&chart] {
            double sum = 0;
            const auto* set = seriesOf<QAbstractBarSeries>(chart)[0]->barSets()[0];
            for (int i = 0; i < set->count(); ++i) sum += set->at(i);
            return std::pair(set->count(), sum);
        };
        chart.resize(500, 1000);
        chart.QWidget::show();
        chart.show(figures);
        QCOMPARE(shown(), std::pair(12, total));
        chart.resize(500, 150);
        QVERIFY(shown().first < 12);
        QCOMPARE(shown().second, total);
    }

    void gpusWithoutPowerStandOnTopOfThoseOnline()
    {
        auto phases = twoPhases();
        phases.phases[1].gpus_online = 150;
        ui::GpusChart chart;
        chart.show(phases);
        const auto sets = seriesOf<QAbstractBarSeries>(chart)[0]->barSets();
        QCOMPARE(sets[0]->at(1), 150.0);
        QCOMPARE(sets[1]->at(1), 50.0);
        const auto names = qobject_cast<QBarCategoryAxis*>(chart.chart()->axes(Qt::Horizontal).front())->categories();
        QCOMPARE(names, (QStringList{"Jul 2024: 100", "Dec 2024: 150"}));
    }

    void plantsWithoutWaterHaveNoWaterAxis()
    {
        ui::CoolingChart chart;
        ui::CoolingChart::Data figures;
        figures.mechanical_kw.fill(8000);
        chart.show(figures);
        QVERIFY(seriesOf<QAbstractBarSeries>(chart).isEmpty());
        QCOMPARE(chart.chart()->axes(Qt::Vertical).size(), 1);
    }

    void chartsAreWrittenAsPicturesAndFigures()
    {
        const QTemporaryDir folder;
        ui::BarsChart chart("Capital cost", 0, "nothing");
        chart.resize(400, 240);
        chart.show({"US$ million", {{"Network, all", 500}, {"=danger", 4000}}});
        QCOMPARE(ui::chartCsv(*chart.chart()), QStringLiteral(",Capital cost\r\n\"Network, all\",500\r\n'=danger,4000\r\n"));
        QVERIFY(!ui::writeChart(chart, folder.filePath("a.png")));
        const QImage picture(folder.filePath("a.png"));
        QCOMPARE(picture.size(), QSize(800, 480));
        QVERIFY(!ui::writeChart(chart, folder.filePath("a.svg")));
        QVERIFY(QFileInfo(folder.filePath("a.svg")).size() > 500);
        QVERIFY(ui::writeChart(chart, folder.filePath("a.doc")).has_value());
        QVERIFY(ui::writeChart(chart, folder.filePath("no/such/a.csv")).has_value());
    }

    void monthsShowWaterAndPower()
    {
        ui::CoolingChart chart;
        ui::CoolingChart::Data figures;
        figures.water_m3_per_day.fill(4000);
        figures.mechanical_kw.fill(8000);
        chart.show(figures);
        const auto bars = seriesOf<QAbstractBarSeries>(chart);
        QCOMPARE(bars[0]->barSets()[0]->count(), 12);
        QCOMPARE(seriesOf<QLineSeries>(chart)[0]->at(0).y(), 8.0);
        QCOMPARE(chart.chart()->axes(Qt::Vertical).size(), 2);
    }

    void crossingIsMarked()
    {
        ui::LeaseChart chart;
        chart.show({{0, 10, 20, 30}, {15, 16, 17, 18}, 2});
        QCOMPARE(chart.chart()->series().size(), 3);
        chart.show({{0, 10, 20, 30}, {15, 16, 17, 18}, std::nullopt});
        QCOMPARE(chart.chart()->series().size(), 2);
    }

    void themeChangeKeepsTheData()
    {
        ui::PowerChart chart;
        chart.show(twoPhases());
        chart.setPalette(ui::paletteOf(ui::Colours::night()));
        QCOMPARE(seriesOf<QAreaSeries>(chart).size(), 2);
        QCOMPARE(chart.chart()->backgroundBrush().color(), ui::Colours::night().surface);
    }

    void chartsPaint()
    {
        ui::PowerChart chart;
        chart.resize(600, 200);
        chart.show(twoPhases());
        const QImage with = chart.grab().toImage();
        chart.show(phases::PhasesResult{});
        QVERIFY(chart.grab().toImage() != with);
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
