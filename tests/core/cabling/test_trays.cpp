// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <random>

#include <QTest>

#include "cabling/diameters.h"
#include "cabling/tray_fill.h"

using namespace cw;
using namespace cw::cabling;

namespace {

Tray tray(const char* id, std::vector<Point> path)
{
    Tray made;
    made.id = TrayId(id);
    made.path = std::move(path);
    return made;
}

constexpr Mm height = 2700;   // of all these trays, so nothing goes up or down

std::optional<Mm> length(const TrayNetwork& network, Point a, Point b)
{
    const auto way = network.way(network.accessAt(a), network.accessAt(b), height);
    return way ? std::optional(way->length) : std::nullopt;
}

/// A ladder: two long trays and rungs between them.
std::vector<Tray> ladder()
{
    std::vector<Tray> trays{tray("low", {{0, 0}, {60'000, 0}}), tray("high", {{0, 20'000}, {60'000, 20'000}})};
    for (int i = 0; i <= 3; ++i) trays.push_back(tray(("rung" + std::to_string(i)).c_str(), {{20'000 * i, 0}, {20'000 * i, 20'000}}));
    return trays;
}

}  // namespace

class TestTrays : public QObject {
    Q_OBJECT
private slots:
    void aCableFollowsTheTrayAndDropsAtBothEnds()
    {
        const TrayNetwork network({tray("u", {{0, 0}, {0, 30'000}, {40'000, 30'000}, {40'000, 0}})});
        // 1 m to the tray, up, across and down again, 1 m from the tray: not the 38 m straight ahead.
        QCOMPARE(length(network, {1'000, 10'000}, {39'000, 10'000}), std::optional<Mm>(1'000 + 20'000 + 40'000 + 20'000 + 1'000));
    }

    void onOneStretchOnlyThePieceBetweenCounts()
    {
        const TrayNetwork network({tray("t", {{0, 0}, {50'000, 0}})});
        QCOMPARE(length(network, {10'000, 600}, {17'000, -600}), std::optional<Mm>(600 + 7'000 + 600));
    }

    void theShortestOfSeveralWaysIsTaken()
    {
        const TrayNetwork network(ladder());
        QCOMPARE(length(network, {18'000, 0}, {22'000, 20'000}), std::optional<Mm>(2'000 + 20'000 + 2'000));
    }

    void crossingTraysAreJoinedAndDistantOnesAreNot()
    {
        const TrayNetwork crossing({tray("a", {{0, 0}, {20'000, 0}}), tray("b", {{10'000, -10'000}, {10'000, 10'000}})});
        QCOMPARE(length(crossing, {0, 0}, {10'000, 10'000}), std::optional<Mm>(20'000));
        const TrayNetwork apart({tray("a", {{0, 0}, {20'000, 0}}), tray("b", {{0, 5'000}, {20'000, 5'000}})});
        QCOMPARE(length(apart, {0, 0}, {20'000, 5'000}), std::nullopt);
    }

    void aRackFarFromEveryTrayHasNone()
    {
        const TrayNetwork network({tray("t", {{0, 0}, {50'000, 0}})});
        QCOMPARE(network.accessAt({10'000, farthest_drop_mm + 1}).edge, -1);
        QVERIFY(network.accessAt({10'000, farthest_drop_mm}).edge >= 0);
    }

    void traysForPowerCarryNoData()
    {
        Tray power = tray("p", {{0, 0}, {50'000, 0}});
        power.kind = TrayKind::power;
        QVERIFY(TrayNetwork({power}).empty());
    }

    void noWayIsShorterThanTheStraightLine()
    {
        const TrayNetwork network(ladder());
        std::mt19937 random(3);
        for (int i = 0; i < 500; ++i) {
            const auto place = [&] { return Point{static_cast<Mm>(random() % 60'000), static_cast<Mm>(random() % 20'000)}; };
            const Point a = place(), b = place();
            const auto there = length(network, a, b), back = length(network, b, a);
            QVERIFY(there && there == back);
            QVERIFY(static_cast<double>(*there) + 2 >= std::hypot(static_cast<double>(a.x - b.x), static_cast<double>(a.y - b.y)));
        }
    }

    void theFillIsThatOfTheFullestPlace()
    {
        const TrayNetwork network({tray("t", {{0, 0}, {50'000, 0}})});
        TrayLoads loads(network);
        const auto add = [&](Mm from, Mm to, double cables) {
            const auto a = network.accessAt({from, 0}), b = network.accessAt({to, 0});
            loads.add(a, b, *network.way(a, b, height), cables, 10);
        };
        add(0, 20'000, 100);
        add(10'000, 30'000, 200);
        add(30'000, 40'000, 250);
        const auto fills = loads.fills();
        QCOMPARE(fills.size(), std::size_t{1});
        QCOMPARE(fills[0].cables, 300.0);
        QCOMPARE(fills[0].cables_mm2, 3'000.0);
        QCOMPARE(fills[0].fraction(), 3'000.0 / (600.0 * 100.0));
    }

    // Ways that are added up between nodes lie where they would lie one by one.
    void loadsFollowTheShortestWays()
    {
        const TrayNetwork network(ladder());
        TrayLoads loads(network);
        const auto a = network.accessAt({10'000, 0}), b = network.accessAt({50'000, 20'000});
        loads.add(a, b, *network.way(a, b, height), 7, 1);
        double most = 0;
        int touched = 0;
        for (const TrayFill& fill : loads.fills()) {
            most = std::max(most, fill.cables);
            touched += fill.cables > 0;
        }
        QCOMPARE(most, 7.0);
        QCOMPARE(touched, 3);   // along one side, over a rung, along the other
    }

    void areasOfCablesComeFromTheirDiameters()
    {
        const auto& catalog = catalog::Catalog::builtin();
        QCOMPARE(outerDiameterMm("copper passive", catalog), 8.4);
        QVERIFY(std::abs(crossSectionMm2("multimode", catalog) - 7.0686) < 1e-3);
        QVERIFY(crossSectionMm2("copper retimed", catalog) > crossSectionMm2("single-mode 500 m", catalog));
    }
};

QTEST_GUILESS_MAIN(TestTrays)
#include "test_trays.moc"
