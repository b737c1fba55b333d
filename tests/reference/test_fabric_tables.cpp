// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "fabric/sizing.h"

using namespace cw::fabric;

namespace {

SizeRequest request(Topology topology, std::int64_t endpoints, int radix)
{
    SizeRequest r;
    r.topology = topology;
    r.endpoints = endpoints;
    r.radix = radix;
    return r;
}

using Counts = std::vector<std::int64_t>;

}  // namespace

/// Counts that others have published.
class TestFabricTables : public QObject {
    Q_OBJECT
private slots:
    // DGX SuperPOD reference architecture RA-11333-001 V11, table 4.
    void superpodTableIsReproduced_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("leaves");
        QTest::addColumn<int>("spines");
        QTest::addColumn<int>("node_cables");
        QTest::addColumn<int>("spine_cables");
        QTest::newRow("1 SU") << 31 << 8 << 4 << 252 << 256;
        QTest::newRow("2 SU") << 63 << 16 << 8 << 508 << 512;
        QTest::newRow("3 SU") << 95 << 24 << 16 << 764 << 768;
        QTest::newRow("4 SU") << 127 << 32 << 16 << 1020 << 1024;
    }
    void superpodTableIsReproduced()
    {
        QFETCH(int, nodes);
        QFETCH(int, leaves);
        QFETCH(int, spines);
        QFETCH(int, node_cables);
        QFETCH(int, spine_cables);
        SizeRequest r = request(Topology::superpod, nodes * 8, 64);
        r.nodes_per_unit = 32;
        const auto sizing = size(r);
        QVERIFY2(sizing.has_value(), sizing ? "" : sizing.error().sentence().c_str());
        QCOMPARE(sizing->switches_by_tier, (Counts{leaves, spines}));
        QCOMPARE(sizing->links_by_tier, (Counts{node_cables, spine_cables}));
        QCOMPARE(sizing->bisection.fraction_of_full, 1.0);
    }

    // The same document goes on to 64 units in three tiers.
    void superpodsUpTo64UnitsAreWhole()
    {
        for (int units = 1; units <= 64; ++units) {
            SizeRequest r = request(Topology::superpod, (32 * units - 1) * 8, 64);
            r.nodes_per_unit = 32;
            const auto sizing = size(r);
            QCOMPARE(sizing->tiers, units <= 8 ? 2 : 3);
            QCOMPARE(sizing->switches_by_tier.front(), std::int64_t{8} * units);
            QCOMPARE(sizing->links_by_tier[0], std::int64_t{256} * units - 4);
            QCOMPARE(sizing->links_by_tier[1], std::int64_t{256} * units);
            QCOMPARE(sizing->bisection.fraction_of_full, 1.0);
        }
    }

    // DGX SuperPOD reference architectures with B200 (64 ports, 32 nodes per unit) and B300 (144 ports, 72 nodes per unit;
    // Ethernet: two planes of 128 ports, 64 nodes per unit): units filled to the last node.
    void superpodsOfFullUnitsNeedNoFurtherUnit_data()
    {
        QTest::addColumn<int>("radix");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("planes");
        QTest::addColumn<int>("units");
        QTest::addColumn<QList<qint64>>("switches");
        const auto row = [](int radix, int unit, int planes, int units, const QList<qint64>& switches) {
            QTest::addRow("%d units of %d nodes, %d ports, %d planes", units, unit, radix, planes) << radix << unit << planes << units << switches;
        };
        row(64, 32, 1, 2, {16, 8});
        row(64, 32, 1, 4, {32, 16});
        row(64, 32, 1, 8, {64, 32});
        row(64, 32, 1, 16, {128, 128, 64});
        row(64, 32, 1, 32, {256, 256, 128});
        row(64, 32, 1, 64, {512, 512, 256});
        row(144, 72, 1, 1, {8, 4});
        row(144, 72, 1, 2, {16, 8});
        row(144, 72, 1, 4, {32, 18});
        row(144, 72, 1, 8, {64, 36});
        row(144, 72, 1, 18, {144, 72});
        row(128, 64, 2, 1, {16, 8});
        row(128, 64, 2, 2, {32, 16});
        row(128, 64, 2, 4, {64, 32});
        row(128, 64, 2, 8, {128, 64});
        row(128, 64, 2, 16, {256, 128});
    }
    void superpodsOfFullUnitsNeedNoFurtherUnit()
    {
        QFETCH(int, radix);
        QFETCH(int, unit);
        QFETCH(int, planes);
        QFETCH(int, units);
        QFETCH(QList<qint64>, switches);
        SizeRequest r = request(Topology::superpod, std::int64_t{unit} * units * 8, radix);
        r.nodes_per_unit = unit;
        r.planes = planes;
        const auto sizing = size(r);
        QVERIFY2(sizing.has_value(), sizing ? "" : sizing.error().sentence().c_str());
        QCOMPARE(sizing->switches_by_tier, Counts(switches.begin(), switches.end()));
        QCOMPARE(sizing->bisection.fraction_of_full, 1.0);
    }

    void unitsOfFewNodesHaveNoMoreUplinksThanTheyNeed()
    {
        SizeRequest r = request(Topology::rail_optimised, 4 * 32 * 8, 128);
        r.nodes_per_unit = 32;
        const auto sizing = size(r);
        QCOMPARE(sizing->links_by_tier[1], std::int64_t{1024});
        QCOMPARE(sizing->oversubscription.front(), 1.0);
        // 31 uplinks divide only among 31 spines, 32 among 4.
        r.nodes_per_unit = 31;
        r.endpoints = 31 * 8;
        r.radix = 64;
        QCOMPARE(size(r)->switches_by_tier, (Counts{8, 4}));
    }

    // Al-Fares, Loukissas, Vahdat: A Scalable, Commodity Data Center Network Architecture, SIGCOMM 2008.
    void alFaresTreeOf48PortsHas2880Switches()
    {
        SizeRequest r = request(Topology::fat_tree, 27648, 48);
        r.tiers = 3;
        const auto sizing = size(r);
        QVERIFY(sizing.has_value());
        QCOMPARE(sizing->switches, std::int64_t{2880});
        QCOMPARE(sizing->bisection.fraction_of_full, 1.0);
        r.endpoints = 27649;
        QVERIFY(!size(r).has_value());
    }

    void tierLimitsAreThoseOfTheRadix()
    {
        for (const auto& [radix, two, three] : {std::tuple{64, 2048, 65536}, {128, 8192, 524288}, {144, 10368, 746496}}) {
            QCOMPARE(size(request(Topology::fat_tree, two, radix))->tiers, 2);
            QCOMPARE(size(request(Topology::fat_tree, two + 1, radix))->tiers, 3);
            QCOMPARE(size(request(Topology::fat_tree, three, radix))->tiers, 3);
            QCOMPARE(size(request(Topology::fat_tree, three + 1, radix))->tiers, 4);
        }
    }

    void fiveHundredTwelveServersNeed320SwitchesAsSuperpodAnd192ByRail()
    {
        SizeRequest tree = request(Topology::rail_optimised, 4096, 64);
        QCOMPARE(size(tree)->switches, std::int64_t{320});
        SizeRequest superpod = request(Topology::superpod, 4096, 64);
        superpod.nodes_per_unit = 32;
        QCOMPARE(size(superpod)->switches, std::int64_t{320});
        SizeRequest rails = request(Topology::rail_only, 4096, 64);
        QCOMPARE(size(rails)->switches, std::int64_t{192});
        QCOMPARE(size(rails)->tiers, 2);
    }

    // Meta: RDMA over Ethernet for Distributed AI Training at Meta Scale, SIGCOMM 2024: pods of 3,072 at full bisection, 1:7 above.
    void metasClusterIsSevenToOneAboveThePods()
    {
        SizeRequest r = request(Topology::islands, 24576, 128);
        r.tiers = 3;
        r.leaves_per_pod = 48;
        r.taper = {1, 7};
        const auto sizing = size(r);
        QVERIFY2(sizing.has_value(), sizing ? "" : sizing.error().sentence().c_str());
        QCOMPARE(sizing->pods, std::int64_t{8});
        QCOMPARE(sizing->oversubscription.front(), 1.0);
        QVERIFY(sizing->oversubscription.back() > 6.8 && sizing->oversubscription.back() <= 7.0);
        QVERIFY(sizing->bisection.fraction_of_full < 0.16);
    }

    void anIslandIsTheUnitOrAnEighth()
    {
        SizeRequest r = request(Topology::islands, 24576, 128);
        r.taper = {1, 7};
        QCOMPARE(size(r)->pods, std::int64_t{8});
        r.nodes_per_unit = 192;
        QCOMPARE(size(r)->pods, std::int64_t{16});
        QCOMPARE(size(r)->leaves_per_pod, std::int64_t{24});
    }

    void noLimitIsBelowZero()
    {
        for (const int rails : {8, 16, 100})
            for (const int tiers : {1, 2, 3}) {
                SizeRequest r = request(Topology::superpod, rails * 10'000'000LL, 8);
                r.rails = rails;
                r.tiers = tiers;
                const auto sizing = size(r);
                QVERIFY(!sizing.has_value());
                QVERIFY2(sizing.error().sentence().find('-') == std::string::npos || sizing.error().sentence().find(" -") == std::string::npos, sizing.error().sentence().c_str());
            }
    }

    void memphisBackEndIsThreeTiersOf128Ports()
    {
        SizeRequest r = request(Topology::fat_tree, 100352, 128);
        r.leaves_per_pod = 56;
        const auto sizing = size(r);
        QVERIFY(sizing.has_value());
        QCOMPARE(sizing->switches_by_tier, (Counts{1568, 1792, 896}));
        QCOMPARE(sizing->links_by_tier, (Counts{100352, 100352, 100352}));
        QCOMPARE(sizing->pods, std::int64_t{28});
        QCOMPARE(sizing->bisection.lower_tbps, 100352 / 2 * 0.4);
    }

    void oneHundredThousandEndpointsDoNotFitA64PortTreeOfThreeTiers()
    {
        SizeRequest r = request(Topology::fat_tree, 100352, 64);
        r.tiers = 3;
        const auto sizing = size(r);
        QVERIFY(!sizing.has_value());
        QVERIFY(sizing.error().what.find("65536") != std::string::npos);
        QVERIFY(sizing.error().remedy.find("planes") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestFabricTables)
#include "test_fabric_tables.moc"
