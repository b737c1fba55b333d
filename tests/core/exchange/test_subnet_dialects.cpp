// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Subnet files as programs and people write them, and what comes back when they are written again.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

#include <QTest>

#include "fabric/addresses.h"
#include "exchange/graph_file.h"
#include "exchange/link_rate.h"
#include "exchange/subnet.h"

using namespace cw;
using exchange::GraphFormat;
using fabric::DeviceKind;
using fabric::Graph;

namespace {

std::string textOf(const std::string& file)
{
    std::ifstream in(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/networks/" + file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string refusal(const Result<Graph>& graph) { return graph ? std::string("accepted") : graph.error().sentence(); }

int indexOf(const Graph& graph, const std::string& name)
{
    for (std::size_t i = 0; i < graph.devices.size(); ++i)
        if (graph.devices[i].name == name) return static_cast<int>(i);
    return -1;
}

/// Rate of the cable in a port, Mb/s; -1: there is none.
std::int64_t rateAt(const Graph& graph, const std::string& name, int port)
{
    const int device = indexOf(graph, name);
    for (const fabric::Link& link : graph.links)
        if ((link.a == device && link.port_a == port) || (link.b == device && link.port_b == port)) return link.mbps;
    return -1;
}

/// Cables with their first end at the lower device, in order: neither is part of what a network is.
Graph inOrder(Graph graph)
{
    if (graph.notes.empty()) graph.notes.resize(graph.links.size());
    std::vector<std::pair<fabric::Link, fabric::LinkNotes>> cables;
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        fabric::Link link = graph.links[i];
        fabric::LinkNotes notes = graph.notes[i];
        if (link.b < link.a) {
            std::swap(link.a, link.b);
            std::swap(link.port_a, link.port_b);
            std::swap(notes.guid_a, notes.guid_b);
            std::swap(notes.comment_a, notes.comment_b);
            std::swap(notes.label_a, notes.label_b);
        }
        cables.emplace_back(link, notes);
    }
    std::sort(cables.begin(), cables.end(), [](const auto& x, const auto& y) { return std::pair(x.first.a, x.first.port_a) < std::pair(y.first.a, y.first.port_a); });
    for (std::size_t i = 0; i < cables.size(); ++i) std::tie(graph.links[i], graph.notes[i]) = cables[i];
    return graph;
}

std::string pick(std::mt19937& random, const std::vector<std::string>& from) { return from[random() % from.size()]; }

/// Any network: several cables between two devices, free ports, every kind of name, note and rate.
Graph randomNetwork(std::mt19937& random)
{
    static const std::vector<std::string> odd = {"leaf", "spine \"A\"", "Ω-switch", "a#b@c", "100%41", "MF0;x:y/U1", "日本 1", "[3]", "S-0002c9\\", "a  4xHDR"};
    static const std::vector<std::string> notes = {"", "", "lid 3 lmc 0", "\"desc # 4xSDR\" lid 9", "\"x\" lid 4 4xNDR", "w=2 s=4"};
    Graph graph;
    graph.endpoint_is_device = random() % 2 == 0;
    const int count = 2 + static_cast<int>(random() % 8);
    for (int i = 0; i < count; ++i) {
        fabric::Device device;
        device.name = pick(random, odd) + std::to_string(i);
        device.kind = std::vector{DeviceKind::switching, DeviceKind::endpoint, DeviceKind::router}[random() % 3];
        device.ports = 12;
        device.tier = static_cast<int>(random() % 3);
        if (random() % 2) device.description = pick(random, {"\"a \"b\" c\" base port 0 lid 7 lmc 0", "plain", "\"é\""});
        if (random() % 2) device.attributes = {"vendid=0x2c9", "switchguid=0x" + std::to_string(1000 + i) + "(7)\t# Spine 1"};
        if (random() % 5 == 0) device.attributes.insert(device.attributes.begin(), "Chassis 2 (guid 0x8)");
        graph.devices.push_back(std::move(device));
    }
    std::vector<int> next(static_cast<std::size_t>(count), 1);
    for (int i = 0; i < 3 * count; ++i) {
        const int a = static_cast<int>(random() % static_cast<unsigned>(count));
        const int b = static_cast<int>(random() % static_cast<unsigned>(count));
        auto& port_a = next[static_cast<std::size_t>(a)];
        auto& port_b = next[static_cast<std::size_t>(b)];
        if (a == b || port_a > 12 || port_b > 12) continue;
        const std::int64_t mbps = std::vector<std::int64_t>{400'000, 100'000, 10'000, 2'500, 25'000, 123'456, 800'000, 1}[random() % 8];
        graph.links.push_back({a, b, mbps, port_a++, port_b++});
        fabric::LinkNotes note;
        const auto fits = [&](std::string text) { return exchange::rateIn(text) && exchange::rateIn(text)->mbps != mbps ? std::string() : text; };
        note.comment_a = fits(pick(random, notes));
        note.comment_b = fits(pick(random, notes));
        note.guid_a = random() % 2 ? "2c9" + std::to_string(i) : "";
        note.guid_b = random() % 3 ? "" : "ffee";
        note.label_a = random() % 4 ? "" : "ext " + std::to_string(i);
        graph.notes.push_back(std::move(note));
        if (random() % 3 == 0) port_a += 1;
    }
    return graph;
}

}  // namespace

class TestSubnetDialects : public QObject {
    Q_OBJECT
private slots:
    void ratesAreReadFromWidthAndSpeed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qlonglong>("mbps");
        QTest::newRow("NDR") << "\"leaf\" lid 3 4xNDR" << 400'000LL;
        QTest::newRow("with a space") << "4x HDR" << 200'000LL;
        QTest::newRow("full information behind it") << "lid 4 lmc 0 \"x\" lid 3 12xEDR s=4 w=8 v=4" << 300'000LL;
        QTest::newRow("a single lane") << "lid 3 1xNDR" << 100'000LL;
        QTest::newRow("FDR10 is not FDR") << "lid 3 4xFDR10" << 40'000LL;
        QTest::newRow("FDR") << "lid 3 4xFDR (scp)" << 56'000LL;
        QTest::newRow("XDR") << "lid 3 4xXDR" << 800'000LL;
        QTest::newRow("in figures") << "25.5 Gb/s" << 25'500LL;
        QTest::newRow("a name is no rate") << "\"rack 4xNDR\" lid 3" << 0LL;
        QTest::newRow("unknown") << "lid 3 ??x???" << 0LL;
        QTest::newRow("no such width") << "lid 3 5xNDR" << 0LL;
        QTest::newRow("a word that begins like one") << "lid 3 4xNDRX" << 0LL;
        QTest::newRow("none") << "lid 3 lmc 0" << 0LL;
    }
    void ratesAreReadFromWidthAndSpeed()
    {
        QFETCH(QString, text);
        QFETCH(qlonglong, mbps);
        const auto rate = exchange::rateIn(text.toStdString());
        QCOMPARE(rate ? rate->mbps : 0, static_cast<std::int64_t>(mbps));
    }

    // -g lists the boards of a chassis twice, and its ports by what stands on the outside.
    void groupsOfChassisAreRead()
    {
        const auto graph = exchange::fromSubnet(textOf("grouped.topo"), "g.topo");
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        QCOMPARE(graph->devices.size(), std::size_t{6});
        QCOMPARE(graph->links.size(), std::size_t{6});
        QCOMPARE(rateAt(*graph, "S-0008f104004124f0", 1), std::int64_t{20'000});
        QCOMPARE(rateAt(*graph, "S-0008f104004124e0", 22), std::int64_t{10'000});
        QCOMPARE(rateAt(*graph, "H-a088c20300e1f0a0", 1), std::int64_t{400'000});
        QCOMPARE(rateAt(*graph, "H-a088c20300e1f0a0", 2), std::int64_t{200'000});
        QCOMPARE(rateAt(*graph, "R-a088c20300e1ffff", 1), std::int64_t{400'000});  // not told
        QVERIFY(graph->devices[0].attributes.front() == "Chassis 1 (guid 0x8f104004124a0)");
        QVERIFY(std::any_of(graph->notes.begin(), graph->notes.end(), [](const auto& note) { return note.label_a == "ext 5"; }));
        const auto lids = fabric::lidsOf(*graph);
        QCOMPARE(lids[static_cast<std::size_t>(indexOf(*graph, "S-a088c20300e1f000"))].value_or(0), 7);
        QCOMPARE(lids[static_cast<std::size_t>(indexOf(*graph, "H-a088c20300e1f0a0"))].value_or(0), 11);
        QCOMPARE(fabric::guidOf(graph->devices[0]), std::string("8f104004124f0"));
    }

    void marksOfWindowsFreePortsAndLinesThatGoOnAreRead()
    {
        const auto graph = exchange::fromSubnet(textOf("windows.net"), "w.net");
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        QCOMPARE(graph->devices.size(), std::size_t{4});
        QCOMPARE(graph->links.size(), std::size_t{3});
        QCOMPARE(graph->devices[0].name, std::string("Spine étoile"));
        QCOMPARE(rateAt(*graph, "leaf 1", 8), std::int64_t{200'000});
        QCOMPARE(rateAt(*graph, "host b", 2), std::int64_t{400'000});
        QCOMPARE(rateAt(*graph, "host a", 1), std::int64_t{400'000});
    }

    void modulesAndAliasesOfTheSimulatorAreRead()
    {
        const auto graph = exchange::fromSubnet(textOf("modules.net"), "m.net");
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        QCOMPARE(graph->devices.size(), std::size_t{4});
        QCOMPARE(graph->links.size(), std::size_t{3});
        QVERIFY(rateAt(*graph, "east#sw", 8) > 0 && rateAt(*graph, "west#sw", 8) > 0);
    }

    void oldDescriptionsAreTakenAsLatin1()
    {
        const auto graph = exchange::fromSubnet("Switch 4 \"caf\xe9\"\n[1] \"h\"\nHca 1 \"h\"\n", "l.net");
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        QCOMPARE(graph->devices[0].name, std::string("café"));
    }

    // ibsim calls its own devices vendor 0 and links them at the slowest rate there is.
    void aSimulatorsRatesAreNobodys()
    {
        const std::string text = "vendid=0x0\nSwitch 4 \"s\"\n[1] \"h\"[1] # \"h\" lid 2 4xSDR\n\nvendid=0x0\nCa 1 \"h\"\n[1] \"s\"[1] # lid 2 lmc 0 \"s\" lid 1 4xSDR\n";
        QCOMPARE(rateAt(*exchange::fromSubnet(text, "s.net", 800), "s", 1), std::int64_t{800'000});
    }

    void everyFileComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"grouped.topo", "windows.net", "modules.net", "discovered.topo", "simulated.net", "by_networkx.graphml"}) QTest::newRow(file) << file;
    }
    void everyFileComesBackAsItWas()
    {
        QFETCH(QString, file);
        const auto graph = exchange::fromText(textOf(file.toStdString()), "in", 400);
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        for (const auto format : {GraphFormat::subnet, GraphFormat::graphml, GraphFormat::json}) {
            Graph expected = *graph;
            if (format == GraphFormat::subnet) {  // ports that nobody numbered are numbered
                fabric::numberPorts(expected);
                for (std::size_t i = 0; i < expected.devices.size(); ++i)
                    if (expected.devices[i].ports == 0) expected.devices[i].ports = std::max(1, static_cast<int>(std::count_if(expected.links.begin(), expected.links.end(), [&](const fabric::Link& link) { return link.a == static_cast<int>(i) || link.b == static_cast<int>(i); })));
            }
            const std::string text = exchange::toText(expected, format);
            const auto again = exchange::fromText(text, "again", 1);
            QVERIFY2(again.has_value(), (refusal(again) + "\n" + text).c_str());
            QVERIFY2(inOrder(*again) == inOrder(expected), text.c_str());
            QCOMPARE(exchange::toText(*again, format), format == GraphFormat::subnet ? text : exchange::toText(*again, format));
        }
    }

    void noNetworkLosesAnythingInAnyFormat()
    {
        std::mt19937 random(20260405);
        for (int round = 0; round < 400; ++round) {
            const Graph graph = randomNetwork(random);
            if (graph.links.empty()) continue;
            for (const auto format : {GraphFormat::subnet, GraphFormat::graphml, GraphFormat::json}) {
                const std::string text = exchange::toText(graph, format);
                const auto again = exchange::fromText(text, "again", 7);
                QVERIFY2(again.has_value(), (refusal(again) + "\n" + text).c_str());
                QVERIFY2(inOrder(*again) == inOrder(graph), (text + "\n----\n" + exchange::toText(*again, format)).c_str());
            }
        }
    }

    void everyCutOffFileIsRefusedOrAWholeNetwork()
    {
        const std::string text = textOf("discovered.topo");
        const auto whole = *exchange::fromSubnet(text, "d.topo");
        int refused = 0;
        for (std::size_t length = 0; length < text.size(); ++length) {
            const auto graph = exchange::fromSubnet(text.substr(0, length), "d.topo");
            if (!graph) ++refused;
            else QVERIFY2(graph->links.empty() || (graph->devices.size() == whole.devices.size() && graph->links.size() == whole.links.size()), std::to_string(length).c_str());
        }
        QVERIFY(refused > static_cast<int>(text.size()) / 2);
    }

    void whatContradictsItselfIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("two rates") << "Switch 4 \"s\"\n[1] \"h\"[1] # 4xNDR\nHca 1 \"h\"\n[1] \"s\"[1] # 4xHDR\n" << "line 4: the two ends of a cable contradict each other: 4xHDR here, 4xNDR in line 2";
        QTest::newRow("one end only") << "Switch 4 \"s\"\n[1] \"h\"[1]\n[2] \"t\"[1]\nHca 1 \"h\"\n[1] \"s\"[1]\nSwitch 4 \"t\"\n[2] \"u\"[1]\nHca 1 \"u\"\n[1] \"t\"[2]\n"
                                      << "line 3: this cable stands at one end only: 't' tells nothing of its port 1";
        QTest::newRow("a port twice") << "Switch 4 \"s\"\n[1] \"h\"[1]\n[1] \"g\"[1]\nHca 1 \"h\"\nHca 1 \"g\"\n" << "told in line 2";
        QTest::newRow("to itself") << "Switch 4 \"s\"\n[1] \"s\"[2]\n" << "line 2: 's' is linked to itself";
        QTest::newRow("cut off in line 7") << "Switch 4 \"s\"\n[1] \"h\"[1]\n\nHca 1 \"h\"\n[1] \"s\"[1]\n\nHca 1 \"g" << "line 7";
        QTest::newRow("cut off behind a port") << "Switch 4 \"s\"\n[1] \"h\"[1]\nHca 1 \"h\"\n[1]" << "line 4";
        QTest::newRow("a GUID not closed") << "Switch 4 \"s\"\n[1] \"h\"[1](2c9\nHca 1 \"h\"\n" << "line 2: a bracket is not closed";
        QTest::newRow("a board of a chassis that changes") << "Chassis 1\nSwitch 4 \"s\"\n[1] \"h\"[1]\nSwitch 4 \"s\"\n[2] \"h\"[1]\nHca 1 \"h\"\n" << "line 5: 's' is described twice, and not alike";
        QTest::newRow("another file") << "include \"other.net\"\n" << "line 1: another file is included";
        QTest::newRow("a difference") << "Switch 4 \"s\"\n> [1] \"h\"[1]\n" << "line 2: this is the difference of two networks";
        QTest::newRow("a list") << "Switch\t : 0x0002c90200234567 ports 36 devid 0x1 vendid 0x2 \"x\"\n" << "line 1";
        QTest::newRow("an alias twice") << "Switch 4 \"s\"\n@[1] \"a\"\n@[2] \"a\"\n" << "line 3: the alias 'a' is there twice";
        QTest::newRow("a tier of nothing") << "tier=x\nSwitch 4 \"s\"\n" << "line 1: a tier is a whole number";
    }
    void whatContradictsItselfIsRefusedWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto graph = exchange::fromSubnet(text.toStdString(), "net.txt");
        QVERIFY(!graph.has_value());
        QVERIFY2(QString::fromStdString(refusal(graph)).contains(says), refusal(graph).c_str());
    }

    void guidsAndLidsOfGraphmlReachASubnetFile()
    {
        const std::string xml = "<graphml><graph><node id='s'><data key='kind'>switch</data><data key='guid'>0x2c9</data><data key='lid'>12</data></node>"
                                "<node id='h'><data key='kind'>endpoint</data><data key='guid'>2ca</data></node><edge source='s' target='h'/></graph></graphml>";
        const auto graph = exchange::fromText(xml, "x.graphml", 400);
        QVERIFY2(graph.has_value(), refusal(graph).c_str());
        const std::string text = exchange::toSubnet(*graph);
        for (const char* line : {"switchguid=0x2c9\n", "caguid=0x2ca\n", "lid=12\n"}) QVERIFY2(text.find(line) != std::string::npos, text.c_str());
        const std::string back = exchange::toText(*exchange::fromSubnet(text, "s.net"), GraphFormat::graphml);
        for (const char* data : {"<data key=\"guid\">2c9</data>", "<data key=\"lid\">12</data>"}) QVERIFY2(back.find(data) != std::string::npos, back.c_str());
    }
};

QTEST_GUILESS_MAIN(TestSubnetDialects)
#include "test_subnet_dialects.moc"
