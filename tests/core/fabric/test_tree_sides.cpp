// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <numeric>
#include <random>

#include <QTest>

#include "fabric/generate.h"
#include "fabric/tree_parts.h"
#include "fabric/tree_sides.h"

using namespace cw::fabric;

namespace {

SizeRequest anyTree(std::mt19937& random)
{
    const auto one = [&random](auto... values) {
        const std::array all{values...};
        return all[random() % all.size()];
    };
    SizeRequest request;
    request.topology = one(Topology::fat_tree, Topology::superpod, Topology::rail_optimised, Topology::islands);
    request.rails = request.topology == Topology::fat_tree || request.topology == Topology::islands ? 1 : one(2, 4);
    request.radix = one(4, 8, 12, 16);
    request.ports_per_node = 4;
    request.nodes_per_unit = request.topology == Topology::superpod ? one(2, 4) : 0;
    request.endpoints = (1 + static_cast<std::int64_t>(random() % 60)) * request.rails;
    request.taper = one(std::vector<double>{}, std::vector<double>{2}, std::vector<double>{3, 2});
    return request;
}

/// Links of the network, cable by cable, whose ends are on different sides.
std::int64_t cutOf(const SizeRequest& request, const TreeParts& parts, const TreeSides& sides)
{
    const Graph graph = *generate(request);
    std::vector<char> on_a(graph.devices.size(), 0);
    std::vector<std::size_t> used(sides.on_a.size(), 0);
    for (std::size_t i = 0; i < graph.devices.size(); ++i) {
        if (graph.isEndpoint(static_cast<int>(i))) continue;
        const auto level = static_cast<std::size_t>(graph.devices[i].tier) - 1;
        on_a[i] = sides.on_a[level][used[level]++ / static_cast<std::size_t>(parts.shape.levels[level].switches)];
    }
    for (std::size_t leaf = 0; leaf < sides.endpoints_on_a.size(); ++leaf)   // endpoints come first, leaf by leaf
        for (std::int64_t i = 0; i < sides.endpoints_on_a[leaf]; ++i) on_a[static_cast<std::size_t>(endpointsOfLeaf(parts.shape, static_cast<std::int64_t>(leaf)).first + i)] = 1;
    return std::count_if(graph.links.begin(), graph.links.end(), [&](const Link& link) { return on_a[static_cast<std::size_t>(link.a)] != on_a[static_cast<std::size_t>(link.b)]; });
}

}  // namespace

class TestTreeSides : public QObject {
    Q_OBJECT
private slots:
    void theSidesCutWhatTheBisectionSays()
    {
        std::mt19937 random(7);
        int trees = 0;
        for (int i = 0; i < 1500; ++i) {
            const SizeRequest request = anyTree(random);
            const auto parts = treeParts(request);
            if (!parts || !size(request)) continue;
            const TreeSides sides = halvedSides(parts->shape);
            const std::int64_t half = std::accumulate(sides.endpoints_on_a.begin(), sides.endpoints_on_a.end(), std::int64_t{0});
            QVERIFY(std::abs(2 * half - parts->shape.endpoints) <= 1);
            QCOMPARE(sides.cut_links, minimumHalving(parts->shape).links);
            QCOMPARE(cutOf(request, *parts, sides), sides.cut_links);
            ++trees;
        }
        QVERIFY(trees > 300);
    }
};

QTEST_GUILESS_MAIN(TestTreeSides)
#include "test_tree_sides.moc"
