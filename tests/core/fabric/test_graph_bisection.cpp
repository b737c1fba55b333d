// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <bit>
#include <random>

#include <QTest>

#include "fabric/graph_bisection.h"
#include "fabric/halving_search.h"
#include "fabric/layered_halving.h"
#include "fabric/spread_flow.h"
#include "fabric/switch_sides.h"

using namespace cw::fabric;

namespace {

int add(Graph& graph, DeviceKind kind)
{
    graph.devices.push_back({(kind == DeviceKind::endpoint ? "e" : "s") + std::to_string(graph.devices.size()), kind, 0, 0, {}, {}});
    return static_cast<int>(graph.devices.size()) - 1;
}

/// Every division of endpoints and switches tried.
std::int64_t bruteForce(const Graph& graph)
{
    std::vector<int> endpoints;
    std::vector<int> switches;
    for (std::size_t i = 0; i < graph.devices.size(); ++i) (graph.isEndpoint(static_cast<int>(i)) ? endpoints : switches).push_back(static_cast<int>(i));
    std::vector<char> on_a(graph.devices.size(), 0);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (unsigned e = 0; e < (1u << endpoints.size()); ++e) {
        if (std::popcount(e) != static_cast<int>(endpoints.size() / 2)) continue;
        for (std::size_t i = 0; i < endpoints.size(); ++i) on_a[static_cast<std::size_t>(endpoints[i])] = (e >> i) & 1u;
        for (unsigned s = 0; s < (1u << switches.size()); ++s) {
            for (std::size_t i = 0; i < switches.size(); ++i) on_a[static_cast<std::size_t>(switches[i])] = (s >> i) & 1u;
            std::int64_t cut = 0;
            for (const Link& link : graph.links)
                if (on_a[static_cast<std::size_t>(link.a)] != on_a[static_cast<std::size_t>(link.b)]) cut += link.mbps;
            least = std::min(least, cut);
        }
    }
    return least;
}

std::int64_t someRate(std::mt19937& random)
{
    static constexpr std::int64_t rates[] = {100'000, 200'000, 400'000, 800'000};
    return rates[random() % 4];
}

/// Switches and endpoints joined at random: multi-edges, unequal rates, pieces apart, trees, rings.
Graph randomGraph(std::mt19937& random)
{
    Graph graph;
    graph.endpoint_is_device = true;
    const int switches = 1 + static_cast<int>(random() % 5);
    const int endpoints = 2 + static_cast<int>(random() % (random() % 25 == 0 ? 13 : 6));
    const bool even_rates = random() % 2;
    for (int i = 0; i < switches; ++i) add(graph, DeviceKind::switching);
    const auto rate = [&] { return even_rates ? std::int64_t{400'000} : someRate(random); };
    const unsigned shape = random() % 4;
    if (shape == 0)
        for (int i = 1; i < switches; ++i) graph.links.push_back({i, static_cast<int>(random() % static_cast<unsigned>(i)), rate()});
    else if (shape == 1)
        for (int i = 0; switches > 1 && i < switches; ++i) graph.links.push_back({i, (i + 1) % switches, rate()});
    else
        for (unsigned i = random() % 10; switches > 1 && i > 0; --i) {
            const int a = static_cast<int>(random() % static_cast<unsigned>(switches));
            graph.links.push_back({a, (a + 1 + static_cast<int>(random() % static_cast<unsigned>(switches - 1))) % switches, rate()});
        }
    for (int i = 0; i < endpoints; ++i) {
        const int endpoint = add(graph, DeviceKind::endpoint);
        if (random() % 30 == 0) continue;
        if (i > 0 && random() % 40 == 0) graph.links.push_back({endpoint, endpoint - 1, rate()});
        for (unsigned links = 1 + (random() % 6 == 0); links > 0; --links)
            graph.links.push_back({endpoint, static_cast<int>(random() % static_cast<unsigned>(switches)), rate()});
    }
    return graph;
}

/// A small tree of two or three tiers with some links and switches failed.
Graph randomTree(std::mt19937& random)
{
    Graph graph;
    graph.endpoint_is_device = true;
    const int pods = 1 + static_cast<int>(random() % 2);
    const int leaves = 2 + static_cast<int>(random() % (pods == 2 ? 1 : 3));
    const int planes = 1 + static_cast<int>(random() % 2);
    const int spines = pods == 2 ? 1 : 1 + static_cast<int>(random() % 2);
    std::vector<std::vector<int>> up(static_cast<std::size_t>(planes));
    const auto keep = [&] { return random() % 6 != 0; };
    for (int pod = 0; pod < pods; ++pod) {
        std::vector<int> heads;
        for (int plane = 0; plane < planes * (pods == 2 ? 1 : spines); ++plane) {
            heads.push_back(add(graph, DeviceKind::switching));
            up[static_cast<std::size_t>(plane % planes)].push_back(heads.back());
        }
        for (int leaf = 0; leaf < leaves; ++leaf) {
            const int here = add(graph, DeviceKind::switching);
            for (const int head : heads)
                if (keep()) graph.links.push_back({here, head, 400'000});
            for (unsigned i = 1 + random() % 3; i > 0; --i) graph.links.push_back({add(graph, DeviceKind::endpoint), here, 400'000});
        }
        // A management node on a spine.
        if (random() % 5 == 0) graph.links.push_back({add(graph, DeviceKind::endpoint), heads.front(), 100'000});
    }
    if (pods == 2)
        for (const auto& heads : up) {
            const int spine = add(graph, DeviceKind::switching);
            for (const int head : heads)
                if (keep()) graph.links.push_back({head, spine, random() % 2 ? 400'000 : 800'000});
        }
    return graph;
}

std::string described(const Graph& graph)
{
    std::string text;
    for (const Device& device : graph.devices) text += device.name + " ";
    for (const Link& link : graph.links)
        text += "\n" + graph.devices[static_cast<std::size_t>(link.a)].name + " - " + graph.devices[static_cast<std::size_t>(link.b)].name + " " + std::to_string(link.mbps);
    return text;
}

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
