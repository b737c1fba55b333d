// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "panels/metrics_bar.h"
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
