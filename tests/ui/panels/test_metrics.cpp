// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "designs/designs.h"
#include "panels/breakdown_popup.h"
#include "panels/metrics_bar.h"
#include "style/words.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Subject;
using units::Dimension;

class TestMetrics : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void nothingDesignedHasDashesNotZeros()
    {
        const evaluation::Assessment empty;
        for (const auto& metric : ui::headline(empty, nullptr)) {
            if (metric.key == "gpus" || metric.key == "findings") continue;
            QCOMPARE(metric.value, QStringLiteral("—"));
        }
    }

    /// A plant that evaporates nothing needs no water: that is a figure. Without a year nothing is known.
    void noWaterIsZeroOnceTheYearIsKnown()
    {
        evaluation::Assessment dry;
        dry.wue_l_per_kwh = 0;
        for (const auto& metric : ui::headline(dry, nullptr))
            if (metric.key == "water") QCOMPARE(metric.value, QStringLiteral("0 m³/day"));
    }

    void deltaHasSignAndUnit()
    {
        QCOMPARE(ui::deltaText(512, 0, Dimension::number), QStringLiteral("+512"));
        QCOMPARE(ui::deltaText(1000, 1500, Dimension::power), QStringLiteral("−500 kW"));
        QVERIFY(ui::deltaText(5, 5, Dimension::power).isEmpty());
        QVERIFY(ui::deltaText(std::nullopt, 5, Dimension::power).isEmpty());
    }

    void scaleUpDomainIsNoNetworkOfTheMachine()
    {
        evaluation::Assessment a;
        evaluation::NetworkResult domain, fabric, compared;
        domain.technology = "nvlink";
        domain.link_gbps = 7200;
        domain.sizing.emplace().endpoints = 1000;
        fabric.technology = "ethernet";
        fabric.link_gbps = 400;
        fabric.sizing.emplace().endpoints = 1000;
        compared = fabric;
        compared.alternative = true;
        compared.link_gbps = 800;
        a.networks = {domain, compared, fabric};
        QCOMPARE(ui::mainNetwork(a), &a.networks[2]);
    }

    void bisectionSaysWhetherItIsExact()
    {
        evaluation::Assessment a;
        a.networks.emplace_back();
        auto& sizing = a.networks[0].sizing.emplace();
        sizing.endpoints = 1024;
        sizing.bisection.lower_tbps = 204.8;
        sizing.bisection.exact = true;
        const auto find = [&a] {
            for (const auto& metric : ui::headline(a, nullptr))
                if (metric.key == "bisection") return metric;
            return ui::Metric{};
        };
        QCOMPARE(find().mark, QStringLiteral("exact"));
        QVERIFY2(find().value.contains("Tb/s"), qPrintable(find().value));
        sizing.bisection.exact = false;
        QCOMPARE(find().mark, QStringLiteral("at least"));
        a.networks[0].sizing.reset();
        a.networks[0].error = "needs wider switches";
        QCOMPARE(find().value, QStringLiteral("—"));
        QCOMPARE(find().tone, ui::Tone::error);
    }

    void deltasAreThereOnlyDuringAPreview()
    {
        ui::DocumentSession session;
        ui::MetricsBar bar(session);
        session.reset(test::sampleDocument(), {});
        const Subject row_1 = PlacementId("row-1");
        const auto delta = [&bar] { return bar.tile("gpus")->metric().delta; };
        QVERIFY(delta().isEmpty());
        session.preview(document::remove(session.committed(), {&row_1, 1}));
        QCOMPARE(delta(), QStringLiteral("−%1").arg(test::sample_row_gpus));
        session.dropPreview();
        QVERIFY(delta().isEmpty());
        session.commit(document::remove(session.committed(), {&row_1, 1}));
        QVERIFY(delta().isEmpty());
        QCOMPARE(bar.tile("gpus")->metric().value, QString::number(test::sample_row_gpus));
    }

    void changeSinceTheLastSaveIsKeptBesideTheDrag()
    {
        const QTemporaryDir folder;            // outlives the session, which holds a lock in it
        ui::DocumentSession session;
        ui::MetricsBar bar(session);
        session.reset(test::sampleDocument(), {});
        const Subject row_1 = PlacementId("row-1"), row_2 = PlacementId("row-2");
        const auto since = [&bar] { return bar.tile("gpus")->metric().since_saved; };
        QVERIFY(since().isEmpty());
        session.commit(document::remove(session.committed(), {&row_1, 1}));
        QCOMPARE(since(), QStringLiteral("−%1").arg(test::sample_row_gpus));
        session.preview(document::remove(session.committed(), {&row_2, 1}));
        QCOMPARE(since(), QStringLiteral("−%1").arg(2 * test::sample_row_gpus));
        QCOMPARE(bar.tile("gpus")->metric().delta, QStringLiteral("−%1").arg(test::sample_row_gpus));
        session.dropPreview();
        QVERIFY(!session.save(folder.filePath("a.cluster.json")));
        QVERIFY(since().isEmpty());
    }

    void partsSumToTheFigureInEveryDesign_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto& design : designs::templates()) QTest::newRow(design.id.c_str()) << QString::fromStdString(design.id);
    }
    void partsSumToTheFigureInEveryDesign()
    {
        QFETCH(QString, id);
        const auto made = designs::make(id.toStdString());
        QVERIFY(made.has_value());
        const auto a = evaluation::evaluate(*made);
        const auto total = [&](const char* key) { return ui::breakdownOf(QLatin1String(key), a, *made).total(); };
        const auto near = [](double one, double other) { return std::abs(one - other) <= 1e-6 * std::max(1.0, std::abs(other)); };
        QVERIFY(near(total("gpus"), static_cast<double>(a.compute.gpus)));
        QVERIFY(near(total("it"), a.power.it.peak_kw));
        QVERIFY(near(total("facility"), a.power.facility.peak_kw));
        QVERIFY(near(total("water"), a.cooling.water_m3_per_day_average));
        QVERIFY(near(total("capex"), a.cost.capex_musd * 1e6));
        QVERIFY(near(total("tco"), a.cost.tco_usd_per_gpu_hour.value_or(0)));
        for (const auto* words : {&a.cost.capex_by_category_musd, &a.cost.opex_by_category_musd})
            for (const auto& [word, musd] : *words) QVERIFY2(ui::isListedWord(word), word.c_str());
        for (const auto& [word, load] : a.power.it_by_category) QVERIFY2(ui::isListedWord(word), word.c_str());
        for (const auto& [word, racks] : a.compute.racks_by_role) QVERIFY2(ui::isListedWord(word), word.c_str());
        for (const auto& stage : a.power.stages) QVERIFY2(ui::isListedWord(stage.name), stage.name.c_str());
    }

    void clickShowsWhatAFigureIsMadeOf()
    {
        ui::DocumentSession session;
        ui::MetricsBar bar(session);
        session.reset(test::sampleDocument(), {});
        bar.resize(1000, 60);
        bar.show();
        QTest::mouseClick(const_cast<ui::MetricTile*>(bar.tile("gpus")), Qt::LeftButton);
        QVERIFY(bar.breakdown().isVisible());
        QVERIFY2(bar.breakdown().text().contains("Hall\t512\t100.0 %"), qPrintable(bar.breakdown().text()));
        QTest::keyClick(const_cast<ui::BreakdownPopup*>(&bar.breakdown()), Qt::Key_Escape);
        QVERIFY(!bar.breakdown().isVisible());
    }

    void tileIsClicked()
    {
        ui::DocumentSession session;
        ui::MetricsBar bar(session);
        bar.resize(1000, 60);
        bar.show();
        QSignalSpy activated(&bar, &ui::MetricsBar::activated);
        QTest::mouseClick(const_cast<ui::MetricTile*>(bar.tile("capex")), Qt::LeftButton);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("capex"));
    }
};

QTEST_MAIN(TestMetrics)
#include "test_metrics.moc"
