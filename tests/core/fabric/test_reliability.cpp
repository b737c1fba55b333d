// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "fabric/generate.h"
#include "fabric/reliability.h"

using namespace cw::fabric;

namespace {

Graph tree()
{
    SizeRequest request;
    request.endpoints = 256;
    request.radix = 32;
    return *generate(request);
}

}  // namespace

class TestReliability : public QObject {
    Q_OBJECT
private slots:
    // SemiAnalysis, "100,000 H100 Clusters", 17 June 2024.
    void aHundredThousandModulesFailFirstAfter26Minutes()
    {
        QVERIFY(std::abs(minutesToFirstFailure(100'000, 5) - 26.28) < 0.005);
        QVERIFY(std::isinf(minutesToFirstFailure(0, 5)));
    }

    // Two kinds fail as often as each by itself, added up.
    void ratesOfSeveralKindsAddUp()
    {
        const double modules = minutesToFirstFailure(100'000, 5);
        const double switches = minutesToFirstFailure(2'000, 10);
        const double both = minutesToFirstFailure({{100'000, 5}, {2'000, 10}});
        QVERIFY(std::abs(1 / both - 1 / modules - 1 / switches) < 1e-12);
        QCOMPARE(minutesToFirstFailure(std::vector<Components>{{100'000, 5}, {0, 10}}), modules);
        QVERIFY(std::isinf(minutesToFirstFailure(std::vector<Components>{})));
    }

    void bothBoundsEncloseEverySample()
    {
        SizeRequest request;
        request.endpoints = 4096;
        request.radix = 32;
        const auto samples = sampleFailures(*generate(request), {0.005, 0.001}, 10, 11);
        QVERIFY(samples->bisection_tbps.mean <= samples->bisection_upper_tbps.mean);
        QVERIFY2(samples->bisection_tbps.least > 0.9 * 2048 * 0.4, std::to_string(samples->bisection_tbps.least).c_str());
        QVERIFY2(samples->bisection_upper_tbps.percentile_95 < 2048 * 0.4, std::to_string(samples->bisection_upper_tbps.percentile_95).c_str());
    }

    void nothingDownIsTheNetworkItself()
    {
        const auto samples = sampleFailures(tree(), {0, 0}, 5, 1);
        QCOMPARE(samples->exact, 5);
        QCOMPARE(samples->bisection_tbps.least, 128 * 0.4);
        QCOMPARE(samples->bisection_tbps.mean, samples->bisection_tbps.median);
        QCOMPARE(samples->endpoints_cut_off.mean, 0.0);
    }

    void everythingDownLeavesNothing()
    {
        const auto samples = sampleFailures(tree(), {1, 0}, 2, 1);
        QCOMPARE(samples->bisection_tbps.percentile_95, 0.0);
        QCOMPARE(samples->endpoints_cut_off.least, 256.0);
    }

    // 256 endpoint links, each down once in fifty: 5.12 endpoints cut off on average.
    void theMeanIsThatOfTheRate()
    {
        const auto samples = sampleFailures(tree(), {0.02, 0}, 200, 7);
        QVERIFY2(std::abs(samples->endpoints_cut_off.mean - 5.12) < 0.6, std::to_string(samples->endpoints_cut_off.mean).c_str());
        const Spread& spread = samples->bisection_tbps;
        QVERIFY(spread.least <= spread.percentile_5 && spread.percentile_5 <= spread.median && spread.median <= spread.percentile_95 && spread.percentile_95 < 128 * 0.4);
        QVERIFY(spread.mean > 0.8 * 128 * 0.4);
    }

    void oneSeedGivesOneAnswer()
    {
        const auto one = sampleFailures(tree(), {0.01, 0.01}, 20, 3);
        const auto again = sampleFailures(tree(), {0.01, 0.01}, 20, 3);
        const auto other = sampleFailures(tree(), {0.01, 0.01}, 20, 4);
        QCOMPARE(one->bisection_tbps.mean, again->bisection_tbps.mean);
        QVERIFY(one->bisection_tbps.mean != other->bisection_tbps.mean);
    }

    void ratesAndCountsOutsideTheirRangeAreRefused()
    {
        QVERIFY(!sampleFailures(tree(), {-0.1, 0}, 5, 1).has_value());
        QVERIFY(!sampleFailures(tree(), {0, 1.1}, 5, 1).has_value());
        QVERIFY(!sampleFailures(tree(), {std::nan(""), 0}, 5, 1).has_value());
        QVERIFY(!sampleFailures(tree(), {0, 0}, 0, 1).has_value());
    }
};

QTEST_APPLESS_MAIN(TestReliability)
#include "test_reliability.moc"
