// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "fabric/generate.h"
#include "fabric/single_failures.h"
#include "support/random_networks.h"

using namespace cw::fabric;

namespace {

Graph withoutLink(const Graph& graph, std::size_t link)
{
    Graph left = graph;
    left.links.erase(left.links.begin() + static_cast<std::ptrdiff_t>(link));
    return left;
}

Graph withoutSwitch(const Graph& graph, int device)
{
    Graph left = graph;
    std::erase_if(left.links, [&](const Link& link) { return link.a == device || link.b == device; });
    return left;
}

SingleFailures failuresOf(const Graph& graph)
{
    const Folded folded = fold(graph);
    return singleFailuresOf(graph, folded, certify(folded));
}

/// Every link and every switch left out in turn, over all halvings. Empty, or what is wrong.
std::string wrongIn(const Graph& graph)
{
    const SingleFailures failures = failuresOf(graph);
    const std::int64_t whole = testing::bruteForce(graph);
    std::int64_t cutting = 0;
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const std::int64_t cost = whole - testing::bruteForce(withoutLink(graph, i));
        if (failures.cost_mbps[i] != cost) return "link " + std::to_string(i) + " costs " + std::to_string(cost) + " not " + std::to_string(failures.cost_mbps[i]) + "\n" + testing::described(graph);
        cutting += cost > 0;
    }
    std::int64_t least = whole;
    for (std::size_t i = 0; i < graph.devices.size(); ++i)
        if (!graph.isEndpoint(static_cast<int>(i))) least = std::min(least, testing::bruteForce(withoutSwitch(graph, static_cast<int>(i))));
    if (failures.links_that_cut != cutting || failures.links_that_may_cut != cutting) return "the count\n" + testing::described(graph);
    if (failures.worst_switch.lower_mbps != least || failures.worst_switch.upper_mbps != least) return "the worst switch leaves " + std::to_string(least) + " not " + std::to_string(failures.worst_switch.upper_mbps) + "\n" + testing::described(graph);
    return {};
}

Graph sized(Topology topology, std::int64_t endpoints, int radix)
{
    SizeRequest request;
    request.topology = topology;
    request.endpoints = endpoints;
    request.radix = radix;
    return *generate(request);
}

}  // namespace

class TestSingleFailures : public QObject {
    Q_OBJECT
private slots:
    void smallNetworksAgreeWithLeavingOutEachPartInTurn()
    {
        std::mt19937 random(4'096);
        for (int i = 0; i < 300; ++i) {
            const Graph graph = i % 3 ? testing::randomGraph(random) : testing::randomTree(random);
            if (graph.devices.size() > 13) continue;
            const std::string wrong = wrongIn(graph);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

    // Sixty-four switches: which ring is cut is a matter of choice, so every cable between switches counts.
    void everyLinkBetweenTheSwitchesOfATorusCounts()
    {
        SizeRequest request;
        request.topology = Topology::torus;
        request.endpoints = 512;
        request.radix = 32;
        request.sides = {8, 8};
        const Graph graph = *generate(request);
        const SingleFailures failures = failuresOf(graph);
        std::int64_t between = 0;
        for (std::size_t i = 0; i < graph.links.size(); ++i) {
            if (graph.isEndpoint(graph.links[i].a) || graph.isEndpoint(graph.links[i].b)) continue;
            ++between;
            QCOMPARE(failures.cost_mbps[i], graph.links[i].mbps);
        }
        QVERIFY(between > 0);
        QVERIFY(failures.links_that_cut >= between);
    }

    // Nothing to spare anywhere: each cable counts, and it is proved that one loses no more than itself.
    void everyLinkOfAFullTreeCounts()
    {
        const Graph graph = sized(Topology::fat_tree, 1024, 16);
        const SingleFailures failures = failuresOf(graph);
        QCOMPARE(failures.links_that_cut, static_cast<std::int64_t>(graph.links.size()));
        QCOMPARE(failures.links_that_may_cut, failures.links_that_cut);
        QVERIFY(failures.worst_link.exact());
        QCOMPARE(failures.worst_link.upper_mbps, std::int64_t{511} * 400'000);
        // A leaf takes its endpoints along; nothing takes more.
        QVERIFY(failures.worst_switch.exact());
        QCOMPARE(failures.worst_switch.upper_mbps, std::int64_t{504} * 400'000);
    }

    // Beyond what is certified again and again: the tables of the tree are asked what they are without a leaf.
    void theWorstSwitchOfALargeTreeIsExact()
    {
        const Graph graph = sized(Topology::fat_tree, 32'768, 64);
        const SingleFailures failures = failuresOf(graph);
        QVERIFY(failures.worst_switch.exact());
        QCOMPARE(failures.worst_switch.upper_mbps, std::int64_t{16'384 - 32} * 400'000);
    }
};

QTEST_GUILESS_MAIN(TestSingleFailures)
#include "test_single_failures.moc"
