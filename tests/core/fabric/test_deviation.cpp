// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What exceptions make of a network, against the same cables analysed from scratch.
#include <algorithm>
#include <random>

#include <QTest>

#include "fabric/deviation.h"
#include "fabric/generate.h"
#include "fabric/graph_bisection.h"

using namespace cw::fabric;

namespace {

SizeRequest tree(Topology topology, std::int64_t endpoints, int rails = 1, int planes = 1)
{
    SizeRequest request;
    request.topology = topology;
    request.endpoints = endpoints;
    request.radix = 8;
    request.rails = rails;
    request.planes = planes;
    request.ports_per_node = 4;
    return request;
}

NetworkException switchAt(const std::string& name, bool removed = false, int count = 1)
{
    NetworkException e;
    e.kind = ExceptionKind::switching;
    e.device = name;
    e.removed = removed;
    e.count = count;
    return e;
}

NetworkException bundle(const std::string& a, const std::string& b, std::optional<int> cables, std::optional<double> gbps = {})
{
    NetworkException e;
    e.kind = ExceptionKind::bundle;
    e.device = std::min(a, b);
    e.other = std::max(a, b);
    e.cables = cables;
    e.gbps = gbps;
    return e;
}

Deviation deviationOf(const SizeRequest& request, const std::vector<NetworkException>& exceptions)
{
    const Graph graph = *generate(request);
    return *deviate(graph, *size(request), exceptions, {});
}

/// The links that an exception takes away, left out of the graph.
Graph without(Graph graph, const std::vector<std::string>& switches)
{
    std::erase_if(graph.links, [&](const Link& link) {
        return std::any_of(switches.begin(), switches.end(), [&](const std::string& name) { return graph.devices[std::size_t(link.a)].name == name || graph.devices[std::size_t(link.b)].name == name; });
    });
    return graph;
}

}  // namespace

class TestDeviation : public QObject {
    Q_OBJECT
private slots:
    void withoutExceptionsNothingChanges()
    {
        for (const SizeRequest& request : {tree(Topology::fat_tree, 32), tree(Topology::fat_tree, 100), tree(Topology::rail_only, 64, 4), tree(Topology::fat_tree, 32, 1, 2)}) {
            const Deviation deviation = deviationOf(request, {});
            QCOMPARE(deviation.cut_off, 0);
            QVERIFY(deviation.lost.empty());
            QCOMPARE(deviation.sizing.switches, size(request)->switches);
        }
    }

    /// 32 endpoints under 8 leaves of 4 uplinks, one to each of 4 spines.
    void aSpineTakesItsShareOfTheBisection()
    {
        const SizeRequest request = tree(Topology::fat_tree, 32);
        const double whole = size(request)->bisection.lower_tbps;
        const Deviation failed = deviationOf(request, {switchAt("spine-00001")});
        QVERIFY(failed.sizing.bisection.exact);
        QCOMPARE(failed.sizing.bisection.lower_tbps, whole * 3 / 4);
        QCOMPARE(failed.sizing.switches, size(request)->switches);
        const Deviation removed = deviationOf(request, {switchAt("spine-00001", true)});
        QCOMPARE(removed.sizing.bisection.lower_tbps, whole * 3 / 4);
        QCOMPARE(removed.sizing.switches, size(request)->switches - 1);
        QCOMPARE(removed.sizing.switches_by_tier.back(), size(request)->switches_by_tier.back() - 1);
        QCOMPARE(removed.sizing.links, size(request)->links - 8);
        QCOMPARE(removed.sizing.links_by_tier.back(), size(request)->links_by_tier.back() - 8);
    }

    void aLeafCutsItsEndpointsOff()
    {
        const Deviation one = deviationOf(tree(Topology::fat_tree, 32), {switchAt("leaf-00002")});
        QCOMPARE(one.cut_off, 4);
        const Deviation three = deviationOf(tree(Topology::fat_tree, 32), {switchAt("leaf-00002", false, 3)});
        QCOMPARE(three.cut_off, 12);
    }

    /// Of planes and rails only the one that is hit loses anything.
    void onlyThePlaneThatIsHitLoses()
    {
        for (const auto& [request, name] : {std::pair(tree(Topology::fat_tree, 32, 1, 2), "plane-2-spine-00003"), std::pair(tree(Topology::rail_only, 128, 4), "rail-3-spine-00001")}) {
            const Sizing whole = *size(request);
            const Graph graph = *generate(request);
            QVERIFY2(std::any_of(graph.devices.begin(), graph.devices.end(), [&](const Device& device) { return device.name == name; }), name);
            const Deviation deviation = deviationOf(request, {switchAt(name)});
            QVERIFY(deviation.lost.empty());
            QVERIFY(deviation.sizing.bisection.lower_tbps < whole.bisection.lower_tbps);
            const double parts = request.planes * (request.topology == Topology::rail_only ? request.rails : 1);
            QVERIFY(deviation.sizing.bisection.lower_tbps > whole.bisection.lower_tbps * (1 - 1 / parts));
        }
    }

    /// Where the bounds do not meet, the truth lies between them.
    void theBoundsHoldAgainstTheCablesThatAreLeft()
    {
        std::mt19937 random(3);
        const SizeRequest request = tree(Topology::fat_tree, 100);
        const Graph graph = *generate(request);
        int exact = 0;
        for (int turn = 0; turn < 20; ++turn) {
            std::vector<std::string> names;
            for (const Device& device : graph.devices)
                if (device.kind == DeviceKind::switching && device.tier > 1 && random() % 8 == 0) names.push_back(device.name);
            std::sort(names.begin(), names.end());
            std::vector<NetworkException> exceptions;
            for (const std::string& name : names) exceptions.push_back(switchAt(name));
            const Deviation deviation = deviationOf(request, exceptions);
            const Certificate left = certify(fold(without(graph, names)));
            const double lower = static_cast<double>(left.lower_mbps) / 1e6, upper = static_cast<double>(left.upper_mbps) / 1e6;
            QVERIFY(deviation.sizing.bisection.lower_tbps <= upper + 1e-9);
            QVERIFY(deviation.sizing.bisection.upper_tbps >= lower - 1e-9);
            exact += deviation.sizing.bisection.exact;
        }
        QVERIFY(exact > 0);
    }

    void aBundleHasOtherCablesAndAnotherRate()
    {
        const SizeRequest request = tree(Topology::fat_tree, 32);
        const Sizing whole = *size(request);
        const Deviation more = deviationOf(request, {bundle("leaf-00001", "spine-00001", 3)});
        QCOMPARE(more.sizing.links, whole.links + 2);
        QVERIFY(more.sizing.bisection.lower_tbps >= whole.bisection.lower_tbps);
        const Deviation none = deviationOf(request, {bundle("leaf-00001", "spine-00001", 0)});
        QCOMPARE(none.sizing.links, whole.links - 1);
        const Deviation slow = deviationOf(request, {bundle("leaf-00001", "spine-00001", {}, 100)});
        QCOMPARE(slow.sizing.links, whole.links);
        QVERIFY(slow.sizing.bisection.upper_tbps < whole.bisection.upper_tbps);
        QVERIFY(none.sizing.bisection.upper_tbps <= slow.sizing.bisection.upper_tbps);
        const Deviation fast = deviationOf(request, {bundle("leaf-00001", "spine-00001", {}, 800)});
        QVERIFY(fast.sizing.bisection.lower_tbps >= whole.bisection.lower_tbps);
    }

    void aPortAndTheCablesOfTwoDevicesFail()
    {
        NetworkException port;
        port.device = "leaf-00001";
        port.port = 1;
        QCOMPARE(deviationOf(tree(Topology::fat_tree, 32), {port}).lost.size(), std::size_t{0});
        NetworkException both;
        both.device = "leaf-00001";
        both.other = "node-000001-gpu-1";
        QCOMPARE(deviationOf(tree(Topology::fat_tree, 32), {both}).cut_off, 1);
    }

    void whatIsNotThereIsNamed()
    {
        NetworkException port;
        port.device = "leaf-00001";
        port.port = 99;
        NetworkException rack;
        rack.kind = ExceptionKind::rack;
        rack.placement = cw::PlacementId("pairs");
        const Deviation deviation = deviationOf(tree(Topology::fat_tree, 32), {switchAt("leaf-00007", false, 5), switchAt("nobody"), port, bundle("leaf-00001", "leaf-00002", 2), rack});
        QCOMPARE(deviation.lost.size(), std::size_t{5});
        QCOMPARE(deviation.lost[1], std::string("switch nobody"));
    }

    void theSwitchesOfARackFailTogether()
    {
        const SizeRequest request = tree(Topology::fat_tree, 32);
        NetworkException rack;
        rack.kind = ExceptionKind::rack;
        rack.placement = cw::PlacementId("pairs");
        const auto spines = [](const Graph& graph, const NetworkException&) {
            std::vector<int> found;
            for (std::size_t i = 0; i < graph.devices.size(); ++i)
                if (graph.devices[i].tier == 2 && found.size() < 2) found.push_back(static_cast<int>(i));
            return found;
        };
        const Deviation deviation = *deviate(*generate(request), *size(request), {rack}, spines);
        QCOMPARE(deviation.sizing.bisection.lower_tbps, size(request)->bisection.lower_tbps / 2);
    }
};

QTEST_APPLESS_MAIN(TestDeviation)
#include "test_deviation.moc"
