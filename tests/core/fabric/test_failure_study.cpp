// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "fabric/failure_study.h"
#include "fabric/generate.h"
#include "fabric/halving_search.h"
#include "support/random_networks.h"

using namespace cw::fabric;

namespace {

/// What is left of a graph.
Graph survivors(const Graph& graph, const std::vector<std::int64_t>& rate, const std::vector<char>& up)
{
    Graph left = graph;
    left.links.clear();
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        Link link = graph.links[i];
        link.mbps = rate[i];
        if (rate[i] > 0 && up[static_cast<std::size_t>(link.a)] && up[static_cast<std::size_t>(link.b)]) left.links.push_back(link);
    }
    return left;
}

/// Every division of the endpoints, with its minimum cut, when they are too many to try the switches as well.
std::int64_t leastOf(const Graph& graph)
{
    constexpr std::size_t few = 12;
    if (graph.devices.size() <= few) return testing::bruteForce(graph);
    const Folded folded = fold(graph);
    return cutMbps(folded, *tryEveryHalving(folded));
}

std::int64_t cutBetween(const Graph& graph, const std::vector<char>& side)
{
    std::int64_t cut = 0;
    for (const Link& link : graph.links)
        if (side[static_cast<std::size_t>(link.a)] != side[static_cast<std::size_t>(link.b)]) cut += link.mbps;
    return cut;
}

/// Links and switches of a network go down and come back at random; after each step all must hold. Empty, or what does not.
std::string troubles(const Graph& graph, std::mt19937& random, int steps, int& exact)
{
    auto study = FailureStudy::of(graph);
    if (!study) return {};
    std::vector<std::int64_t> rate;
    for (const Link& link : graph.links) rate.push_back(link.mbps);
    std::vector<char> up(graph.devices.size(), 1);
    for (int step = 0; step < steps && !rate.empty(); ++step) {
        if (random() % 4 == 0) {
            const std::size_t device = random() % graph.devices.size();
            if (graph.isEndpoint(static_cast<int>(device))) continue;
            up[device] = !up[device];
            study->setSwitchUp(static_cast<int>(device), up[device]);
        } else {
            const std::size_t link = random() % rate.size();
            const std::int64_t full = graph.links[link].mbps;
            rate[link] = rate[link] < full ? full : random() % 4 == 0 ? full / 2 : 0;
            study->setRate(link, rate[link]);
        }
        if (random() % 6 == 0) study->settle();
        const Graph left = survivors(graph, rate, up);
        const std::int64_t truth = leastOf(left);
        const auto bounds = study->bounds();
        exact += bounds.exact();
        const std::string figures = testing::described(left) + "\nlower " + std::to_string(bounds.lower_mbps) + " truth " + std::to_string(truth) + " upper " + std::to_string(bounds.upper_mbps);
        if (bounds.lower_mbps > truth || bounds.upper_mbps < truth) return figures;
        if (cutBetween(left, study->sides()) != bounds.upper_mbps) return "the sides shown do not cut that: " + figures;
    }
    return {};
}

}  // namespace

class TestFailureStudy : public QObject {
    Q_OBJECT
private slots:
    void theTruthStaysBetweenTheBoundsThroughRandomToggles()
    {
        std::mt19937 random(1'024);
        int exact = 0;
        for (int i = 0; i < 150; ++i) {
            const std::string wrong = troubles(i % 2 ? testing::randomGraph(random) : testing::randomTree(random), random, 20, exact);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
        QVERIFY2(exact > 500, std::to_string(exact).c_str());
    }

    // Tapered, so that tiers have room to spare: the bound from below counts on less than all of it.
    void theTruthStaysBetweenTheBoundsOfTaperedTrees()
    {
        std::mt19937 random(2'048);
        int exact = 0;
        const std::vector<Graph> trees{testing::cleanTree(2, 2, 3, 2, 1), testing::cleanTree(2, 3, 2, 3, 1), testing::cleanTree(3, 2, 2, 2, 1), testing::cleanTree(1, 5, 2, 3, 0)};
        for (int i = 0; i < 100; ++i) {
            const std::string wrong = troubles(trees[static_cast<std::size_t>(i) % trees.size()], random, 12, exact);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
        QVERIFY2(exact > 80, std::to_string(exact).c_str());
    }
};

QTEST_GUILESS_MAIN(TestFailureStudy)
#include "test_failure_study.moc"
