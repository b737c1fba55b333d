// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <QTest>

#include "fabric/folded.h"
#include "fabric/generate.h"
#include "fabric/halves.h"
#include "fabric/least_cut.h"

using namespace cw::fabric;

namespace {

std::vector<SizeRequest> requests(const std::vector<std::int64_t>& sizes, const std::vector<int>& radixes)
{
    std::vector<SizeRequest> all;
    for (const Topology topology : {Topology::fat_tree, Topology::superpod, Topology::rail_optimised, Topology::rail_only, Topology::islands, Topology::dragonfly, Topology::dragonfly_plus,
                                    Topology::torus, Topology::hyperx, Topology::direct, Topology::nvlink_domain})
        for (const std::int64_t endpoints : sizes)
            for (const int radix : radixes)
                for (const double taper : {1.0, 3.0}) {
                    SizeRequest request;
                    request.topology = topology;
                    request.endpoints = endpoints;
                    request.radix = radix;
                    request.taper = topology == Topology::islands ? std::vector<double>{1, taper} : std::vector<double>{taper};
                    if (topology == Topology::superpod) request.nodes_per_unit = radix / 2;
                    if (topology == Topology::rail_only) request.rails = 4;
                    if (size(request)) all.push_back(request);
                }
    return all;
}

std::string words(const SizeRequest& request)
{
    return std::string(name(request.topology)) + " of " + std::to_string(request.endpoints) + ", radix " + std::to_string(request.radix);
}

/// One of the networks that are halved alike.
SizeRequest onePart(SizeRequest request)
{
    if (request.topology != Topology::rail_only) return request;
    request.endpoints /= request.rails;
    request.topology = Topology::fat_tree;
    request.rails = 1;
    return request;
}

/// The division on the cables, the switches where they cost least.
std::int64_t cutOnCables(const SizeRequest& request, const Halves& halves)
{
    const auto graph = generate(request);
    const Folded folded = fold(*graph);
    // Endpoints in the order of their leaves, as they hang on them.
    std::vector<char> on_a;
    for (const LeafRun& run : halves.leaves)
        for (std::int64_t leaf = 0; leaf < run.leaves; ++leaf)
            for (std::int64_t e = 0; e < run.endpoints; ++e) on_a.push_back(e < run.on_a);
    std::vector<int> place(graph->devices.size(), -1);
    int next = 0;
    for (std::size_t i = 0; i < graph->devices.size(); ++i)
        if (graph->devices[i].kind == DeviceKind::endpoint) place[i] = next++;
    if (static_cast<std::size_t>(next) != on_a.size()) return -1;
    Division division;
    for (const EndpointGroup& group : folded.groups) {
        std::int64_t here = 0;
        for (const int device : group.devices) here += on_a[static_cast<std::size_t>(place[static_cast<std::size_t>(device)])];
        division.on_a.push_back(here);
    }
    division.switch_on_a.assign(folded.switches.size(), 0);
    return settleSwitches(folded, division) / 400'000;
}

}  // namespace

class TestHalves : public QObject {
    Q_OBJECT
private slots:
    // What is drawn as the division cuts exactly what the certificate gives as its upper bound.
    void theDivisionAttainsTheUpperBound()
    {
        int seen = 0;
        for (const SizeRequest& request : requests({2, 8, 96, 1000, 4096, 30'000, 303'104}, {8, 32, 64, 128})) {
            const auto halves = leastHalves(request);
            QVERIFY2(halves, words(request).c_str());
            const auto sizing = size(request);
            const std::int64_t parts = request.topology == Topology::rail_only ? request.rails : 1;
            QVERIFY2(std::abs(static_cast<double>(halves->links() * parts) * request.link_gbps / 1000 - sizing->bisection.upper_tbps) < 1e-6, words(request).c_str());
            ++seen;
        }
        QVERIFY(seen > 150);
    }

    void theSidesAreHalves()
    {
        for (const SizeRequest& request : requests({2, 7, 96, 1001, 4096, 30'000}, {8, 32, 64})) {
            const auto halves = leastHalves(request);
            std::int64_t leaves = 0;
            for (const LeafRun& run : halves->leaves) {
                QVERIFY2(run.leaves > 0 && run.on_a >= 0 && run.on_a <= run.endpoints, words(request).c_str());
                leaves += run.leaves;
            }
            const Sides sides = halves->below(0, leaves);
            const std::int64_t parts = request.topology == Topology::rail_only ? request.rails : 1;
            QVERIFY2(sides.a + sides.b == request.endpoints / parts, words(request).c_str());
            if (request.topology != Topology::nvlink_domain) QVERIFY2(std::abs(sides.a - sides.b) <= 1, words(request).c_str());
            // Endpoints on another side than their leaf are those whose links are cut.
            QCOMPARE(halves->cutBelow(1, 0, leaves), halves->cut_by_tier.front());
            const Sides switches = halves->leafSwitches(1, 0, leaves);
            QCOMPARE(switches.a + switches.b, leaves);
        }
    }

    // The same division counted on the cables, by a flow that knows nothing of the parameters.
    void theCutIsThatOfTheCables()
    {
        int seen = 0;
        for (const SizeRequest& whole : requests({8, 48, 96, 200, 504}, {8, 16, 32})) {
            const SizeRequest request = onePart(whole);
            const auto halves = leastHalves(request);
            if (!halves || size(request)->links > 20'000) continue;
            const std::int64_t cut = cutOnCables(request, *halves);
            // Switches may stand better than the search over whole slabs puts them: never worse.
            QVERIFY2(cut >= 0 && cut <= halves->links(), words(request).c_str());
            if (size(request)->bisection.exact && request.topology != Topology::nvlink_domain) QVERIFY2(cut == halves->links(), words(request).c_str());
            ++seen;
        }
        QVERIFY(seen > 60);
    }

    void everySoManyLeavesAddUpToAllOfThem()
    {
        for (const SizeRequest& request : requests({96, 1000, 4096}, {8, 32})) {
            const auto halves = leastHalves(request);
            std::int64_t leaves = 0;
            for (const LeafRun& run : halves->leaves) leaves += run.leaves;
            for (const std::int64_t stride : {1, 3, 8}) {
                Sides sum;
                for (std::int64_t first = 0; first < stride; ++first) {
                    const Sides sides = halves->belowEvery(stride, first, leaves);
                    sum.a += sides.a;
                    sum.b += sides.b;
                }
                QVERIFY2(sum == halves->below(0, leaves), words(request).c_str());
            }
        }
    }

    void theOneOddPodOfThreeIsDividedByItsLeaves()
    {
        SizeRequest request;
        request.endpoints = 3 * 16;            // three pods of radix 8: one is torn between the sides
        request.radix = 8;
        const auto halves = leastHalves(request);
        QCOMPARE(halves->pods.size(), std::size_t{1});
        QVERIFY(halves->switchesOf(2, 0, 4, 4) == (Sides{4, 0}));
        QVERIFY(halves->switchesOf(2, 8, 4, 4) == (Sides{0, 4}));
        QVERIFY(halves->switchesOf(3, 0, 16, 16) == (Sides{0, 16}));
        QVERIFY(halves->below(4, 4).divided());
    }

    void aSmallTreeIsDividedBetweenItsLeaves()
    {
        SizeRequest request;
        request.endpoints = 96;
        request.radix = 16;
        const auto halves = leastHalves(request);
        QCOMPARE(halves->below(0, 6).a, 48);
        QCOMPARE(halves->below(6, 6).b, 48);
        QVERIFY(halves->leaves == (std::vector<LeafRun>{{6, 8, 8, true}, {6, 8, 0, false}}));
        QCOMPARE(halves->cut_by_tier, (std::vector<std::int64_t>{0, 48}));
    }
};

QTEST_APPLESS_MAIN(TestHalves)
#include "test_halves.moc"
