// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "fabric/graph_bisection.h"
#include "fabric/halving_search.h"
#include "fabric/layered_halving.h"
#include "fabric/spread_flow.h"
#include "fabric/switch_sides.h"
#include "support/random_networks.h"

using namespace cw::fabric;
using namespace cw::fabric::testing;

namespace {

/// True when the bounds meet.
bool holds(const Graph& graph, std::string& wrong)
{
    const Folded folded = fold(graph);
    const Certificate certificate = certify(folded);
    const std::int64_t truth = bruteForce(graph);
    if (certificate.lower_mbps > truth || certificate.upper_mbps < truth)
        wrong = described(graph) + "\nlower " + std::to_string(certificate.lower_mbps) + " truth " + std::to_string(truth) + " upper " + std::to_string(certificate.upper_mbps) + " " + certificate.method;
    else if (cutMbps(folded, certificate.division) != certificate.upper_mbps || endpointsOnA(certificate.division) != folded.endpoints / 2)
        wrong = described(graph) + "\nthe division does not attain the upper bound: " + certificate.method;
    return certificate.exact();
}

}  // namespace

class TestGraphBisection : public QObject {
    Q_OBJECT
private slots:
    void everyBoundFromBelowHoldsByItself()
    {
        std::mt19937 random(77);
        int above_zero = 0;
        for (int i = 0; i < 300; ++i) {
            const Graph graph = random() % 3 ? randomGraph(random) : randomTree(random);
            const Folded folded = fold(graph);
            const auto truth = static_cast<double>(bruteForce(graph));
            std::vector<SwitchGraph> views{mainPiece(switchGraphOf(folded))};
            if (const auto layers = layersOf(folded)) views.push_back(mainPiece(leafGraphOf(reduced(*layers))));
            for (const SwitchGraph& view : views) {
                QCOMPARE(view.endpoints + view.apart, folded.endpoints);
                const auto flow = uniformFlowMbps(view);
                QVERIFY(flow.has_value());
                const double spread = spreadFlowMbps(view, *flow, std::numeric_limits<double>::infinity(), 2e5);
                QVERIFY(spread >= *flow);
                const double by_flow = halvingAtLeast(view, spread);
                above_zero += by_flow > 0;
                QVERIFY2(by_flow <= truth * (1 + 1e-9) + 1e-6, (described(graph) + "\nflow " + std::to_string(by_flow) + " truth " + std::to_string(truth)).c_str());
                const auto spectrum = spectrumOf(view);
                if (!spectrum) continue;
                const double by_eigenvalue = halvingAtLeast(view, spectrum->least / static_cast<double>(view.endpoints));
                QVERIFY2(by_eigenvalue <= truth * (1 + 1e-9) + 1e-6, (described(graph) + "\neigenvalue " + std::to_string(by_eigenvalue) + " truth " + std::to_string(truth)).c_str());
            }
        }
        QVERIFY(above_zero > 90);
    }

    void fewSwitchesAreExactWhateverTheirShape()
    {
        std::mt19937 random(5);
        int compared = 0;
        for (int i = 0; i < 400; ++i) {
            const Graph graph = random() % 2 ? randomGraph(random) : randomTree(random);
            const Folded folded = fold(graph);
            const auto every = tryEverySideOfSwitches(folded);
            if (!every) continue;
            ++compared;
            QVERIFY2(cutMbps(folded, *every) == bruteForce(graph), described(graph).c_str());
            QCOMPARE(endpointsOnA(*every), folded.endpoints / 2);
        }
        QVERIFY(compared > 100);
    }

    // One of 24 switches is lost with its endpoints: they go to either side and costs nothing.
    void endpointsCutOffFillEitherSide()
    {
        Graph graph;
        for (int s = 0; s < 24; ++s) add(graph, DeviceKind::switching);
        for (int a = 0; a < 24; ++a)
            for (int b = a + 1; b < 24; ++b)
                if (a > 0) graph.links.push_back({a, b, 400'000});
        for (int e = 0; e < 24 * 24; ++e) {
            const int own = add(graph, DeviceKind::endpoint);
            if (e >= 24) graph.links.push_back({own, e / 24, 400'000});
        }
        const Certificate certificate = certify(fold(graph));
        QVERIFY2(certificate.exact(), certificate.method.c_str());
        // Eleven whole switches against twelve, the endpoints without a link with the eleven.
        QCOMPARE(certificate.upper_mbps, std::int64_t{11 * 12} * 400'000);
    }

    void bruteForceLiesBetweenTheBoundsOfRandomGraphs()
    {
        std::mt19937 random(20'240'722);
        constexpr int graphs = 2000;
        int exact = 0;
        for (int i = 0; i < graphs; ++i) {
            std::string wrong;
            exact += holds(randomGraph(random), wrong);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
        QVERIFY2(exact == graphs, std::to_string(exact).c_str());
    }

    void bruteForceLiesBetweenTheBoundsOfDamagedTrees()
    {
        std::mt19937 random(100'000);
        for (int i = 0; i < 1000; ++i) {
            std::string wrong;
            const Graph graph = randomTree(random);
            QVERIFY2(holds(graph, wrong), "not exact");
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

    // The bounds for networks of any shape, on graphs small enough to know the truth.
    void flowsAndDivisionsEncloseTheTruth()
    {
        std::mt19937 random(65'536);
        int tight = 0;
        for (int i = 0; i < 1000; ++i) {
            const Graph graph = randomGraph(random);
            const Folded folded = fold(graph);
            const SwitchGraph weighted = switchGraphOf(folded);
            const std::int64_t truth = bruteForce(graph);
            if (const auto flow = uniformFlowMbps(weighted)) QVERIFY2(halvingAtLeast(weighted, *flow) <= static_cast<double>(truth) + 1, described(graph).c_str());
            const Division division = searchHalving(folded, weighted, nullptr);
            QCOMPARE(endpointsOnA(division), folded.endpoints / 2);
            QVERIFY2(cutMbps(folded, division) >= truth, described(graph).c_str());
            tight += cutMbps(folded, division) == truth;
        }
        QVERIFY2(tight > 800, std::to_string(tight).c_str());
    }

    void tablesAloneAreExactOnDamagedTrees()
    {
        std::mt19937 random(300'000);
        int solved = 0;
        for (int i = 0; i < 1000; ++i) {
            const Graph graph = randomTree(random);
            const Folded folded = fold(graph);
            const auto layers = layersOf(folded);
            if (!layers) continue;
            const auto least = leastHalving(reduced(*layers), folded.endpoints / 2);
            if (!least) continue;
            ++solved;
            QVERIFY2(least->cut_mbps == bruteForce(graph), described(graph).c_str());
        }
        QVERIFY2(solved > 600, std::to_string(solved).c_str());
    }

    // A real fabric: a management node on a spine, a few links down on different leaves and spines.
    void scatteredFailuresStayExact()
    {
        Graph graph;
        graph.endpoint_is_device = true;
        constexpr int leaves = 16;
        constexpr int spines = 8;
        std::vector<int> up;
        for (int i = 0; i < spines; ++i) up.push_back(add(graph, DeviceKind::switching));
        int lost = 0;
        for (int leaf = 0; leaf < leaves; ++leaf) {
            const int here = add(graph, DeviceKind::switching);
            for (int i = 0; i < spines; ++i) {
                if (leaf % 2 == 0 && i == leaf / 2) ++lost;   // eight links, each of another leaf and spine
                else graph.links.push_back({here, up[static_cast<std::size_t>(i)], 400'000});
            }
            for (int i = 0; i < spines; ++i) graph.links.push_back({add(graph, DeviceKind::endpoint), here, 400'000});
        }
        graph.links.push_back({add(graph, DeviceKind::endpoint), up.front(), 400'000});
        const Certificate certificate = certify(fold(graph));
        QVERIFY2(certificate.exact(), certificate.method.c_str());
        QCOMPARE(certificate.upper_mbps, std::int64_t{leaves / 2 * spines - lost} * 400'000);
    }

    void mendedTreesBoundTheDamagedOnesFromBelow()
    {
        std::mt19937 random(24'000);
        for (int i = 0; i < 1000; ++i) {
            const Graph graph = randomTree(random);
            const Folded folded = fold(graph);
            const auto layers = layersOf(folded);
            if (!layers) continue;
            const std::int64_t truth = bruteForce(graph);
            const Healed whole = healed(*layers);
            if (const auto least = leastHalving(whole.layers, folded.endpoints / 2))
                QVERIFY2(least->cut_mbps - whole.added_mbps <= truth, described(graph).c_str());
            if (const auto least = leastHalving(joinedAlike(*layers), folded.endpoints / 2))
                QVERIFY2(least->cut_mbps >= truth, described(graph).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestGraphBisection)
#include "test_graph_bisection.moc"
