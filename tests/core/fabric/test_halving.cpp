// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <bit>
#include <random>
#include <vector>

#include <QTest>

#include "fabric/tree.h"

using namespace cw::fabric;

namespace {

/// The expanded tree as an edge list; endpoints first, then switches.
struct Graph {
    int endpoints = 0;
    int switches = 0;
    struct Edge {
        int a = 0;
        int b = 0;
        int links = 1;
    };
    std::vector<Edge> edges;
};

/// Switches of the subtrees of one level: index = subtree * switches + own number.
Graph expanded(const TreeShape& shape)
{
    Graph graph;
    graph.endpoints = static_cast<int>(shape.endpoints);
    int next = 0;
    const auto full_leaves = static_cast<int>(shape.levels[0].count - shape.short_leaves);
    std::vector<int> first_of_level{graph.endpoints};
    for (int leaf = 0; leaf < shape.levels[0].count; ++leaf) {
        const auto holds = leaf < full_leaves ? shape.levels[0].children : shape.short_leaf_endpoints;
        for (int i = 0; i < holds && next < graph.endpoints; ++i) graph.edges.push_back({next++, graph.endpoints + leaf, 1});
    }
    graph.switches = static_cast<int>(shape.levels[0].count);
    for (std::size_t i = 1; i < shape.levels.size(); ++i) {
        const TreeLevel& below = shape.levels[i - 1];
        const TreeLevel& here = shape.levels[i];
        const int first = graph.endpoints + graph.switches;
        const auto group = static_cast<int>(here.switches / below.switches);
        for (int child = 0; child < below.count; ++child)
            for (int j = 0; j < below.switches; ++j)
                for (int g = 0; g < group; ++g)
                    graph.edges.push_back({first_of_level.back() + child * static_cast<int>(below.switches) + j,
                                           first + static_cast<int>(child / here.children * here.switches) + j * group + g,
                                           static_cast<int>(below.up / group)});
        first_of_level.push_back(first);
        graph.switches += static_cast<int>(here.count * here.switches);
    }
    return graph;
}

/// The cheapest sides of the switches for one division of the endpoints, by trying all.
int leastCut(const Graph& graph, unsigned side_of_endpoints)
{
    int best = 1 << 30;
    for (unsigned sides = 0; sides < (1u << graph.switches); ++sides) {
        const unsigned all = side_of_endpoints | (sides << graph.endpoints);
        int cut = 0;
        for (const auto& edge : graph.edges)
            if (((all >> edge.a) ^ (all >> edge.b)) & 1u) cut += edge.links;
        best = std::min(best, cut);
    }
    return best;
}

int exhaustive(const Graph& graph)
{
    int best = 1 << 30;
    for (unsigned side = 0; side < (1u << graph.endpoints); ++side)
        if (std::popcount(side) == graph.endpoints / 2) best = std::min(best, leastCut(graph, side));
    return best;
}

TreeDemand demand(std::int64_t endpoints, int radix, int tiers, std::vector<double> taper = {}, std::int64_t leaves_per_pod = 0)
{
    TreeDemand d;
    d.endpoints = endpoints;
    d.radix = radix;
    d.tiers = tiers;
    d.taper = std::move(taper);
    d.leaves_per_pod = leaves_per_pod;
    return d;
}

}  // namespace

class TestHalving : public QObject {
    Q_OBJECT
private slots:
    void isWhatTryingEveryDivisionFinds_data()
    {
        QTest::addColumn<int>("endpoints");
        QTest::addColumn<int>("radix");
        QTest::addColumn<int>("tiers");
        QTest::addColumn<double>("taper");
        QTest::addColumn<double>("taper2");
        QTest::addColumn<int>("leaves_per_pod");
        QTest::addColumn<int>("unit_leaves");
        const auto row = [](int endpoints, int radix, int tiers, double taper, double taper2, int leaves_per_pod, int unit_leaves) {
            QTest::addRow("%d endpoints, radix %d, %d tiers, taper %g %g, pods of %d, units of %d", endpoints, radix, tiers, taper, taper2, leaves_per_pod, unit_leaves)
                << endpoints << radix << tiers << taper << taper2 << leaves_per_pod << unit_leaves;
        };
        for (int endpoints = 2; endpoints <= 10; ++endpoints) row(endpoints, 6, 2, 1, 1, 0, 1);
        for (int endpoints = 5; endpoints <= 12; ++endpoints) row(endpoints, 6, 2, 2, 1, 0, 1);
        for (int endpoints = 4; endpoints <= 10; ++endpoints) row(endpoints, 8, 2, 3, 1, 0, 1);
        for (int endpoints = 4; endpoints <= 8; ++endpoints) row(endpoints, 4, 3, 1, 1, 0, 1);
        for (int endpoints = 8; endpoints <= 13; ++endpoints) row(endpoints, 6, 3, 2, 2, 2, 1);
        for (int endpoints = 6; endpoints <= 10; ++endpoints) row(endpoints, 6, 3, 2, 1, 1, 1);
        for (int endpoints = 4; endpoints <= 12; endpoints += 2) row(endpoints, 6, 2, 1, 1, 0, 2);
    }
    void isWhatTryingEveryDivisionFinds()
    {
        QFETCH(int, endpoints);
        QFETCH(int, radix);
        QFETCH(int, tiers);
        QFETCH(double, taper);
        QFETCH(double, taper2);
        QFETCH(int, leaves_per_pod);
        QFETCH(int, unit_leaves);
        TreeDemand asked = demand(endpoints, radix, tiers, {taper, taper2}, leaves_per_pod);
        asked.unit_leaves = unit_leaves;
        const auto shape = shapeTree(asked);
        QVERIFY2(shape.has_value(), shape ? "" : shape.error().sentence().c_str());
        const Graph graph = expanded(*shape);
        QVERIFY2(graph.switches <= 13, "too large to try every division");
        QCOMPARE(static_cast<int>(minimumHalving(*shape).links), exhaustive(graph));
    }

    void isWhatTryingEveryDivisionFindsOfTreesThatAreNotFull()
    {
        std::mt19937 random(5);
        const auto any = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
        int tried = 0;
        for (int i = 0; i < 1500; ++i) {
            TreeDemand asked = demand(any(2, 12), 2 * any(2, 5), any(2, 4), {1 + any(0, 6) / 2.0, 1 + any(0, 4) / 2.0}, any(0, 3));
            asked.unit_leaves = any(1, 3);
            asked.unit_leaf_endpoints = any(0, 4);
            const auto shape = shapeTree(asked);
            if (!shape) continue;
            const Graph graph = expanded(*shape);
            if (graph.endpoints + graph.switches > 20) continue;
            ++tried;
            QVERIFY2(minimumHalving(*shape).links == exhaustive(graph), std::to_string(i).c_str());
        }
        QVERIFY(tried > 120);
    }

    void aNonBlockingTreeHasFullBisectionUpToTheFabricOfALeaf()
    {
        for (const std::int64_t endpoints : {2048, 8192, 65536}) {
            const auto shape = shapeTree(demand(endpoints, 64, 0));
            QVERIFY(shape.has_value());
            QCOMPARE(minimumHalving(*shape).links, endpoints / 2);
        }
    }

    void podsAreAlikeWhereThatCostsLittle()
    {
        TreeDemand asked = demand(1432, 20, 3);
        asked.unit_leaves = 8;
        asked.unit_leaf_endpoints = 10;
        const auto shape = shapeTree(asked);
        QVERIFY(shape->podsAlike());
        QCOMPARE(shape->levels[0].count, std::int64_t{144});
        // 196 leaves in pods of twelve leave four over; pods of seven would need a third more switches.
        QVERIFY(!shapeTree(demand(2345, 24, 3))->podsAlike());
    }

    void aTwoToOneTaperHalvesIt()
    {
        const auto shape = shapeTree(demand(2688, 64, 2, {2.0}));
        QVERIFY(shape.has_value());
        QCOMPARE(shape->levels[0].children, std::int64_t{42});
        QCOMPARE(minimumHalving(*shape).links, std::int64_t{2688 / 4});
    }

    void everyLeafHasEquallyManyLinksToEachSpine()
    {
        for (int leaves = 2; leaves <= 64; ++leaves) {
            const auto shape = shapeTree(demand(leaves * 32, 64, 2));
            QVERIFY(shape.has_value());
            QCOMPARE(shape->levels[0].up % shape->levels[1].switches, std::int64_t{0});
            QVERIFY(shape->levels[1].down <= 64);
        }
        const auto shape = shapeTree(demand(24 * 32, 64, 2));
        QCOMPARE(shape->levels[1].switches, std::int64_t{16});
    }
};

QTEST_APPLESS_MAIN(TestHalving)
#include "test_halving.moc"
