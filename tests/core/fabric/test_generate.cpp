// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "fabric/analysis.h"
#include "fabric/generate.h"
#include "fabric/graph_bisection.h"
#include "fabric/proof.h"

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

SizeRequest with(SizeRequest r, std::vector<double> taper) { r.taper = std::move(taper); return r; }
SizeRequest inUnits(SizeRequest r, int nodes) { r.nodes_per_unit = nodes; return r; }
SizeRequest ofPods(SizeRequest r, int leaves) { r.leaves_per_pod = leaves; return r; }
SizeRequest ofTiers(SizeRequest r, int tiers) { r.tiers = tiers; return r; }
SizeRequest ofSides(SizeRequest r, std::vector<int> sides) { r.sides = std::move(sides); return r; }
SizeRequest ofPlanes(SizeRequest r, int planes) { r.planes = planes; return r; }

std::string nameOf(const SizeRequest& r)
{
    std::string text = std::string(name(r.topology)) + " of " + std::to_string(r.endpoints) + ", radix " + std::to_string(r.radix);
    for (double taper : r.taper) text += ", taper " + std::to_string(taper);
    for (int side : r.sides) text += ", side " + std::to_string(side);
    return text + ", tiers " + std::to_string(r.tiers) + ", unit " + std::to_string(r.nodes_per_unit) + ", pods of " + std::to_string(r.leaves_per_pod) + ", planes " + std::to_string(r.planes);
}

std::vector<SizeRequest> trees()
{
    std::vector<SizeRequest> all;
    for (const std::int64_t endpoints : {5, 16, 24, 37, 64, 100, 128})
        for (const int radix : {4, 8, 16})
            for (const int tiers : {0, 2, 3}) all.push_back(ofTiers(request(Topology::fat_tree, endpoints, radix), tiers));
    for (const std::int64_t endpoints : {48, 96, 133, 200}) {
        all.push_back(with(request(Topology::fat_tree, endpoints, 12), {2}));
        all.push_back(ofTiers(with(request(Topology::fat_tree, endpoints, 12), {1, 2}), 3));
        all.push_back(ofPods(ofTiers(with(request(Topology::fat_tree, endpoints, 12), {2, 3}), 3), 3));
        all.push_back(with(request(Topology::islands, endpoints, 8), {1, 3}));
    }
    for (const std::int64_t nodes : {31, 32, 63, 95, 127}) all.push_back(inUnits(request(Topology::superpod, nodes * 8, 64), 32));
    all.push_back(request(Topology::rail_optimised, 512, 64));
    all.push_back(request(Topology::fat_tree, 2048, 64));
    all.push_back(request(Topology::fat_tree, 4096, 64));
    all.push_back(with(request(Topology::fat_tree, 24'576, 64), {1, 7}));
    return all;
}

}  // namespace

class TestGenerate : public QObject {
    Q_OBJECT
private slots:
    void theGraphHasTheCountsOfTheSizing()
    {
        std::vector<SizeRequest> all = trees();
        for (const Topology topology : {Topology::torus, Topology::hyperx, Topology::dragonfly, Topology::dragonfly_plus, Topology::direct})
            for (const std::int64_t endpoints : {20, 64, 90, 256, 700}) {
                all.push_back(request(topology, endpoints, 32));
                all.push_back(ofPlanes(request(topology, endpoints, 32), 2));
            }
        all.push_back(ofPlanes(request(Topology::rail_only, 512, 32), 2));
        int built = 0;
        for (const SizeRequest& r : all) {
            const auto sizing = size(r);
            if (!sizing) continue;
            ++built;
            const auto graph = generate(r);
            QVERIFY2(graph.has_value(), nameOf(r).c_str());
            const auto fine = validate(*graph);
            QVERIFY2(fine.has_value(), (nameOf(r) + ": " + (fine ? "" : fine.error().sentence())).c_str());
            const auto switches = std::count_if(graph->devices.begin(), graph->devices.end(), [](const Device& d) { return d.kind == DeviceKind::switching; });
            QVERIFY2(switches == sizing->switches, nameOf(r).c_str());
            std::int64_t endpoint_links = 0;
            for (const Link& link : graph->links) endpoint_links += graph->isEndpoint(link.a) || graph->isEndpoint(link.b);
            QVERIFY2(endpoint_links == sizing->endpoints, nameOf(r).c_str());
            const std::int64_t manager = r.topology == Topology::superpod ? std::min<std::int64_t>(4, sizing->capacity_endpoints - sizing->endpoints) : 0;
            QVERIFY2(static_cast<std::int64_t>(graph->links.size()) + manager == sizing->links, nameOf(r).c_str());
        }
        QVERIFY(built > 90);
    }

    // Two roads to one number: the classes of the parameters, and the tables over the cables.
    void theBisectionFromTheParametersIsThatOfTheCables()
    {
        for (const SizeRequest& r : trees()) {
            const auto sizing = size(r);
            if (!sizing) continue;
            const Folded folded = fold(*generate(r));
            const Certificate certificate = certify(folded);
            const Bisection bisection = bisectionOf(folded, certificate);
            QVERIFY2(bisection.exact, (nameOf(r) + " " + certificate.method).c_str());
            QVERIFY2(std::abs(bisection.lower_tbps - sizing->bisection.lower_tbps) < 1e-9,
                     (nameOf(r) + ": " + std::to_string(bisection.lower_tbps) + " of the cables, " + std::to_string(sizing->bisection.lower_tbps)).c_str());
            QCOMPARE(cutMbps(folded, certificate.division), certificate.upper_mbps);
        }
    }

    void oddToriAndEveryHyperXAreExact()
    {
        for (const SizeRequest& r : {ofSides(request(Topology::torus, 500, 32), {5, 5, 5}), ofSides(request(Topology::torus, 27 * 3, 16), {3, 3, 3}), ofSides(request(Topology::torus, 49 * 4, 16), {7, 7}),
                                     ofSides(request(Topology::hyperx, 250, 32), {5, 5}), ofSides(request(Topology::hyperx, 24 * 8, 32), {3, 8}), ofSides(request(Topology::hyperx, 105 * 4, 32), {3, 5, 7}),
                                     ofSides(request(Topology::hyperx, 40, 16), {2, 5})}) {
            const auto sizing = size(r);
            QVERIFY2(sizing.has_value(), nameOf(r).c_str());
            QVERIFY2(sizing->bisection.exact, (nameOf(r) + " " + std::to_string(sizing->bisection.lower_tbps) + " to " + std::to_string(sizing->bisection.upper_tbps)).c_str());
            const Folded folded = fold(*generate(r));
            const Bisection bisection = bisectionOf(folded, certify(folded));
            QVERIFY2(sizing->bisection.lower_tbps <= bisection.upper_tbps + 1e-9 && bisection.lower_tbps <= sizing->bisection.upper_tbps + 1e-9, nameOf(r).c_str());
        }
    }

    // Kim, Dally, Scott, Abts, ISCA 2008, h = 2: the flow of the parameters and the cut found on the cables meet.
    void theDragonflyOf72IsExactOnItsCables()
    {
        const SizeRequest r = request(Topology::dragonfly, 72, 7);
        const Bisection bisection = provedByCables(r, *size(r));
        QVERIFY2(bisection.exact, bisection.method.c_str());
        QCOMPARE(bisection.lower_tbps, 8.0);
    }

    void nvlinkDomainsAreNetworksOfTheirOwn()
    {
        SizeRequest r = request(Topology::nvlink_domain, 8 * 5 + 3, 0);
        const auto sizing = size(r);
        const auto found = analyse(*generate(r));
        QVERIFY2(found.has_value(), found ? "" : found.error().sentence().c_str());
        QCOMPARE(found->pieces, std::int64_t{6});
        QCOMPARE(found->pieces, sizing->pods);
        QCOMPARE(sizing->bisection.lower_tbps, (5 * 4 + 1) * 0.4);
        QCOMPARE(found->sum_over_pieces->lower_tbps, sizing->bisection.lower_tbps);
        r.nodes_per_unit = 18;
        r.ports_per_node = 4;
        r.endpoints = 144;
        QCOMPARE(size(r)->pods, std::int64_t{2});
        QCOMPARE(analyse(*generate(r))->pieces, std::int64_t{2});
    }

    void theBoundsOfMeshesAreRight()
    {
        for (const SizeRequest& r : {ofSides(request(Topology::torus, 64, 16), {4, 4, 4}), ofSides(request(Topology::torus, 72, 8), {6, 6}), ofSides(request(Topology::torus, 75, 16), {5, 5, 3}),
                                     ofSides(request(Topology::torus, 60, 16), {5, 3}), ofSides(request(Topology::hyperx, 64, 16), {4, 4}), ofSides(request(Topology::hyperx, 75, 24), {5, 5}),
                                     request(Topology::hyperx, 300, 32), request(Topology::torus, 400, 32), request(Topology::dragonfly, 72, 7), request(Topology::dragonfly, 100, 15),
                                     request(Topology::dragonfly_plus, 200, 12), request(Topology::dragonfly_plus, 144, 12), request(Topology::direct, 90, 64)}) {
            const auto sizing = size(r);
            QVERIFY2(sizing.has_value(), nameOf(r).c_str());
            const Folded folded = fold(*generate(r));
            const Certificate certificate = certify(folded);
            const Bisection bisection = bisectionOf(folded, certificate);
            const std::string text = nameOf(r) + ": from the parameters " + std::to_string(sizing->bisection.lower_tbps) + " to " + std::to_string(sizing->bisection.upper_tbps) + ", from the cables " +
                                     std::to_string(bisection.lower_tbps) + " to " + std::to_string(bisection.upper_tbps) + " " + bisection.method;
            qInfo("%s", text.c_str());
            QVERIFY2(sizing->bisection.lower_tbps <= bisection.upper_tbps + 1e-9, text.c_str());
            QVERIFY2(bisection.lower_tbps <= sizing->bisection.upper_tbps + 1e-9, text.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestGenerate)
#include "test_generate.moc"
