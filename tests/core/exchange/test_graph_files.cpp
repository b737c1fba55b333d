// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fstream>
#include <iterator>

#include <QTest>

#include "exchange/graph_file.h"
#include "exchange/graphml.h"
#include "exchange/subnet.h"
#include "fabric/analysis.h"
#include "fabric/generate.h"

using namespace cw;

namespace {

/// As ibnetdiscover prints it: GUIDs, LIDs, comments, an adapter with two ports, a router.
const char* const discovered = "discovered.topo";

/// As people write it for ibsim: one end of each cable only, no comments.
const char* const simulated = "simulated.net";

/// As NetworkX writes it: keys with ids of their own, a default.
const char* const by_networkx = "by_networkx.graphml";

std::string textOf(const char* file)
{
    std::ifstream in(std::string(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/networks/") + file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string refusal(const Result<fabric::Graph>& graph) { return graph ? std::string("accepted") : graph.error().sentence(); }

fabric::Graph sample()
{
    fabric::SizeRequest request;
    request.endpoints = 100;
    request.radix = 16;
    request.tiers = 3;
    return *fabric::generate(request);
}

}  // namespace

class TestGraphFiles : public QObject {
    Q_OBJECT
private slots:
    void whatIbnetdiscoverPrintsIsRead()
    {
        const auto graph = exchange::fromSubnet(textOf(discovered), "net.txt", 200);
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        QCOMPARE(graph->devices.size(), std::size_t{4});
        QCOMPARE(graph->links.size(), std::size_t{4});
        QCOMPARE(graph->links[0].mbps, std::int64_t{200'000});
        QCOMPARE(graph->devices[0].description, std::string("\"MF0;leaf 1 (east), row \\ 7:MQM8700/U1\" enhanced port 0 lid 3 lmc 0"));
        QCOMPARE(graph->devices[0].attributes.size(), std::size_t{4});
        QCOMPARE(graph->notes[0].guid_b, std::string("2c90300a1b2c1"));
        const auto analysis = fabric::analyse(*graph);
        QVERIFY(analysis.has_value());
        QCOMPARE(analysis->endpoints, std::int64_t{3});
        QCOMPARE(analysis->switches, std::int64_t{2});
        QVERIFY(analysis->bisection.exact);
        QCOMPARE(analysis->bisection.lower_tbps, 0.2);
    }

    void cablesMayStandAtOneEndOnly()
    {
        const auto graph = exchange::fromSubnet(textOf(simulated), "net.txt");
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        QCOMPARE(graph->links.size(), std::size_t{2});
        QCOMPARE(fabric::analyse(*graph)->bisection.lower_tbps, 0.4);
    }

    void nothingIsLostOnTheWayThroughASubnetFile()
    {
        const auto graph = exchange::fromSubnet(textOf(discovered), "net.txt");
        const std::string text = exchange::toSubnet(*graph);
        const auto again = exchange::fromSubnet(text, "net.txt");
        QVERIFY2(again.has_value(), refusal(again).c_str());
        QVERIFY(*again == *graph);
        QCOMPARE(exchange::toSubnet(*again), text);
    }

    void nothingIsLostOnTheWayThroughGraphmlAndJson()
    {
        fabric::Graph graph = sample();
        graph.devices[0].description = "a <leaf> & \"more\"";
        for (const auto format : {exchange::GraphFormat::graphml, exchange::GraphFormat::json}) {
            graph.endpoint_is_device = true;
            const auto again = exchange::fromText(exchange::toText(graph, format), "net", 400);
            QVERIFY2(again.has_value(), refusal(again).c_str());
            QVERIFY(*again == graph);
        }
    }

    void whatOtherProgramsWriteAsGraphmlIsRead()
    {
        const auto graph = exchange::fromGraphml(textOf(by_networkx), "x.graphml");
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        QCOMPARE(graph->links[0].mbps, std::int64_t{200'000});
        QCOMPARE(graph->links[1].mbps, std::int64_t{100'000});
    }

    void wrongFilesAreRefusedWithTheLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << "" << "no Switch";
        QTest::newRow("prose") << "hello world\n" << "line 1";
        QTest::newRow("cut off in a name") << "Switch 4 \"s\"\n[1] \"h1\"[1]\n[2] \"h2\"[1]\n\nHca 1 \"h1\"\n[1] \"s\"[1]\nHca 1 \"h" << "line 7";
        QTest::newRow("cut off in a port") << "Switch 4 \"s\"\n[1] \"h" << "line 2";
        QTest::newRow("cut off between lines") << "Switch 4 \"s\"\n[1] \"h1\"[1]\n" << "'h1' is not described";
        QTest::newRow("port twice") << "Switch 4 \"s\"\n[1] \"h1\"[1]\n[1] \"h2\"[1]\nHca 1 \"h1\"\nHca 1 \"h2\"\n" << "line 3: port 1 of 's' is used twice";
        QTest::newRow("no such port") << "Switch 4 \"s\"\n[5] \"h1\"[1]\nHca 1 \"h1\"\n" << "port 5 of 's' does not exist";
        QTest::newRow("no such port there") << "Switch 4 \"s\"\n[1] \"h1\"[2]\nHca 1 \"h1\"\n" << "port 2 of 'h1' does not exist";
        QTest::newRow("ends disagree") << "Switch 4 \"s\"\n[1] \"h1\"[1]\nHca 1 \"h1\"\n[1] \"s\"[2]\n" << "used twice";
        QTest::newRow("described twice") << "Switch 4 \"s\"\nSwitch 4 \"s\"\n" << "line 2: 's' is described twice";
        QTest::newRow("to itself") << "Switch 4 \"s\"\n[1] \"s\"[2]\n" << "linked to itself";
        QTest::newRow("no ports") << "Switch 0 \"s\"\n" << "line 1";
        QTest::newRow("too many ports") << "Switch 99999999999999999999 \"s\"\n" << "line 1";
        QTest::newRow("not XML") << "<graphml><graph>" << "line 1";
        QTest::newRow("no kind") << "<graphml><graph>\n<node id='a'/></graph></graphml>" << "line 2: node 'a' does not say";
        QTest::newRow("odd kind") << "<graphml><graph>\n<node id='a'><data key='kind'>toaster</data></node></graph></graphml>" << "'toaster'";
        QTest::newRow("edge to nowhere") << "<graphml><graph><node id='a'><data key='kind'>switch</data></node>\n<edge source='a' target='b'/></graph></graphml>" << "line 2: an edge leads to 'b'";
        QTest::newRow("directed") << "<graphml><graph edgedefault='directed'></graph></graphml>" << "directed";
        QTest::newRow("a name of many lines") << "<graphml><graph>\n<node id='a&#10;b'/></graph></graphml>" << "line 2: a node has no id, a very long one";
        QTest::newRow("NaN") << "<graphml><graph><node id='a'><data key='kind'>switch</data></node><node id='b'><data key='kind'>switch</data></node>\n<edge source='a' target='b'><data key='gbps'>nan</data></edge></graph></graphml>" << "line 2";
        QTest::newRow("JSON") << "{\"schema\":\"clusterwright.graph/1\",\"devices\":[{\"name\":\"a\",\"kind\":\"switch\"}],\"links\":[{\"a\":0}]}" << "/links/0";
    }
    void wrongFilesAreRefusedWithTheLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto graph = exchange::fromText(text.toStdString(), "net.txt", 400);
        QVERIFY(!graph.has_value());
        QVERIFY2(QString::fromStdString(refusal(graph)).contains(says), refusal(graph).c_str());
        QVERIFY(QString::fromStdString(refusal(graph)).contains("net.txt"));
    }

    // In planes an adapter is halved as a whole; rails by themselves are pieces.
    void planesAddUpAndRailsAreCountedEach()
    {
        fabric::SizeRequest request;
        request.endpoints = 512;
        request.radix = 32;
        request.planes = 4;
        const auto planes = fabric::analyse(*fabric::generate(request));
        QVERIFY(planes->adapters_whole);
        QCOMPARE(planes->endpoints, std::int64_t{2048});
        QCOMPARE(planes->bisection.lower_tbps, fabric::size(request)->bisection.lower_tbps);
        QCOMPARE(planes->throughput->worst_case_fraction_lower, 1.0);
        request.planes = 1;
        request.topology = fabric::Topology::rail_only;
        const auto rails = fabric::analyse(*fabric::generate(request));
        QCOMPARE(rails->pieces, std::int64_t{8});
        QCOMPARE(rails->bisection.lower_tbps, 0.0);
        QVERIFY(std::abs(rails->sum_over_pieces->lower_tbps - fabric::size(request)->bisection.lower_tbps) < 1e-9);
    }

    void aSparedSwitchDoesNotMakeANetworkFallApart()
    {
        fabric::Graph graph = *exchange::fromSubnet(textOf(simulated), "net.txt");
        graph.devices.push_back({"spare", fabric::DeviceKind::switching, 4, 0, {}, {}});
        QCOMPARE(fabric::analyse(graph)->pieces, std::int64_t{1});
        graph.devices.push_back({"lost", fabric::DeviceKind::endpoint, 1, 0, {}, {}});
        const auto analysis = fabric::analyse(graph);
        QCOMPARE(analysis->pieces, std::int64_t{2});
        QCOMPARE(analysis->cut_off, std::int64_t{1});
        QVERIFY(!analysis->diameter_hops.has_value());
    }

    void tooFewEndpointsAreRefused()
    {
        const auto graph = exchange::fromSubnet("Switch 4 \"s\"\n[1] \"t\"[1]\nSwitch 4 \"t\"\n", "net.txt");
        QVERIFY(graph.has_value());
        QVERIFY(!fabric::analyse(*graph).has_value());
    }
};

QTEST_GUILESS_MAIN(TestGraphFiles)
#include "test_graph_files.moc"
