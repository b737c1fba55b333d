// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>

#include <QTest>

#include "fabric/residual_flow.h"

using namespace cw::fabric;

namespace {

/// The reference: Boost.Graph, from scratch.
std::int64_t boostFlow(int vertices, const std::vector<ArcPair>& pairs, int source, int sink)
{
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
    using Flow = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS,
                                       boost::property<boost::vertex_index_t, long, boost::property<boost::vertex_color_t, boost::default_color_type,
                                       boost::property<boost::vertex_distance_t, long, boost::property<boost::vertex_predecessor_t, Traits::edge_descriptor>>>>,
                                       boost::property<boost::edge_capacity_t, std::int64_t, boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                       boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;
    Flow flow(static_cast<std::size_t>(vertices));
    for (const ArcPair& pair : pairs) {
        const auto forth = boost::add_edge(static_cast<std::size_t>(pair.a), static_cast<std::size_t>(pair.b), flow).first;
        const auto back = boost::add_edge(static_cast<std::size_t>(pair.b), static_cast<std::size_t>(pair.a), flow).first;
        boost::put(boost::edge_capacity, flow, forth, pair.there);
        boost::put(boost::edge_capacity, flow, back, pair.back);
        boost::put(boost::edge_reverse, flow, forth, back);
        boost::put(boost::edge_reverse, flow, back, forth);
    }
    return boost::boykov_kolmogorov_max_flow(flow, static_cast<std::size_t>(source), static_cast<std::size_t>(sink));
}

std::int64_t cutOf(const std::vector<ArcPair>& pairs, const std::vector<char>& side)
{
    std::int64_t cut = 0;
    for (const ArcPair& pair : pairs) {
        const char a = side[static_cast<std::size_t>(pair.a)];
        const char b = side[static_cast<std::size_t>(pair.b)];
        if (a != b) cut += a ? pair.there : pair.back;
    }
    return cut;
}

std::vector<ArcPair> randomPairs(std::mt19937& random, int vertices)
{
    std::vector<ArcPair> pairs;
    for (unsigned i = 1 + random() % 40; i > 0; --i) {
        const int a = static_cast<int>(random() % static_cast<unsigned>(vertices));
        const int b = (a + 1 + static_cast<int>(random() % static_cast<unsigned>(vertices - 1))) % vertices;
        pairs.push_back({a, b, static_cast<std::int64_t>(random() % 6), static_cast<std::int64_t>(random() % 6)});
    }
    return pairs;
}

}  // namespace

class TestResidualFlow : public QObject {
    Q_OBJECT
private slots:
    void repairedFlowsEqualThoseFromScratch()
    {
        std::mt19937 random(1'970);
        for (int i = 0; i < 400; ++i) {
            const int vertices = 2 + static_cast<int>(random() % 12);
            std::vector<ArcPair> pairs = randomPairs(random, vertices);
            ResidualFlow flow(vertices, pairs, 0, 1);
            flow.solve();
            QCOMPARE(flow.value(), boostFlow(vertices, pairs, 0, 1));
            for (int step = 0; step < 40; ++step) {
                const std::size_t pair = random() % pairs.size();
                pairs[pair].there = static_cast<std::int64_t>(random() % 6);
                pairs[pair].back = static_cast<std::int64_t>(random() % 6);
                flow.setCapacity(pair, pairs[pair].there, pairs[pair].back);
                QCOMPARE(flow.value(), boostFlow(vertices, pairs, 0, 1));
                QCOMPARE(cutOf(pairs, flow.sourceSide()), flow.value());
            }
        }
    }

    // One link less, for every link: the pieces of what is left know which losses count.
    void whatIsLeftTellsWhichPairsAreInALeastCut()
    {
        std::mt19937 random(1'980);
        int cutting = 0;
        for (int i = 0; i < 400; ++i) {
            const int vertices = 2 + static_cast<int>(random() % 8);
            std::vector<ArcPair> pairs = randomPairs(random, vertices);
            for (ArcPair& pair : pairs) pair.there = pair.back = 1;
            ResidualFlow flow(vertices, pairs, 0, 1);
            flow.solve();
            const std::vector<char> in_a_cut = flow.pairsInALeastCut();
            for (std::size_t one = 0; one < pairs.size(); ++one) {
                std::vector<ArcPair> rest = pairs;
                rest[one].there = rest[one].back = 0;
                const bool lowers = boostFlow(vertices, rest, 0, 1) < flow.value();
                QCOMPARE(in_a_cut[one] != 0, lowers);
                cutting += lowers;
            }
        }
        QVERIFY(cutting > 100);
    }
};

QTEST_GUILESS_MAIN(TestResidualFlow)
#include "test_residual_flow.moc"
