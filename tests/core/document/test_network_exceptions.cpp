// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes a network differ from its structure: kept sorted, each place once.
#include <algorithm>
#include <random>

#include <QTest>

#include "document/network_exceptions.h"

using namespace cw;
using document::Document;
using fabric::ExceptionKind;
using fabric::NetworkException;

namespace {

const NetworkId id("n");

Document withNetwork()
{
    fabric::Network network;
    network.id = id;
    Document document;
    document.put(network);
    return document;
}

NetworkException portOf(std::string device, int port)
{
    NetworkException e;
    e.device = std::move(device);
    e.port = port;
    return e;
}

const std::vector<NetworkException>& listOf(const Document& document) { return document.find<fabric::Network>(id)->exceptions; }

}  // namespace

class TestNetworkExceptions : public QObject {
    Q_OBJECT
private slots:
    void exceptionsStaySortedAndEachPlaceStandsOnce()
    {
        const Document original = withNetwork();
        Document document = original;
        std::mt19937 random(1);
        std::vector<document::Edit> done;
        for (int i = 0; i < 300; ++i) {
            NetworkException e = portOf("leaf-" + std::to_string(random() % 5), 1 + static_cast<int>(random() % 5));
            e.removed = random() % 2;
            const auto edit = random() % 4 ? *document::setNetworkException(document, id, e) : document::removeNetworkException(document, id, e);
            document = document::applied(document, edit);
            done.push_back(edit);
            QVERIFY(std::is_sorted(listOf(document).begin(), listOf(document).end(), [](const auto& a, const auto& b) { return a.where() <= b.where(); }));
        }
        QVERIFY(listOf(document).size() > 10);
        for (auto edit = done.rbegin(); edit != done.rend(); ++edit) document = document::applied(document, edit->reversed());
        QVERIFY(document == original);
    }

    void theTwoEndsOfABundleMayBeGivenEitherWay()
    {
        Document document = withNetwork();
        NetworkException bundle;
        bundle.kind = ExceptionKind::bundle;
        bundle.device = "spine-00001";
        bundle.other = "leaf-00001";
        bundle.cables = 2;
        document = document::applied(document, *document::setNetworkException(document, id, bundle));
        std::swap(bundle.device, bundle.other);
        bundle.cables = 3;
        document = document::applied(document, *document::setNetworkException(document, id, bundle));
        QCOMPARE(listOf(document).size(), std::size_t{1});
        QCOMPARE(listOf(document).front().cables.value(), 3);
        QVERIFY(document::applied(document, document::removeAllNetworkExceptions(document, id)) == withNetwork());
    }

    void whatSaysNothingOrContradictsItselfIsRefused()
    {
        const Document document = withNetwork();
        const auto refused = [&](const NetworkException& e, const char* where) {
            const auto edit = document::setNetworkException(document, id, e);
            QVERIFY(!edit.has_value());
            QCOMPARE(edit.error().where, std::string(where));
            QVERIFY(!edit.error().remedy.empty());
        };
        refused({}, "/device");
        refused(portOf("leaf", 0), "/port");
        NetworkException bundle;
        bundle.kind = ExceptionKind::bundle;
        bundle.device = "a";
        bundle.other = "b";
        refused(bundle, "/cables");
        bundle.other = "a";
        refused(bundle, "/other");
        NetworkException rack;
        rack.kind = ExceptionKind::rack;
        refused(rack, "/placement");
        rack.device = "a";
        refused(rack, "/device");
        NetworkException several = portOf("leaf-1", 4);
        several.count = 2;
        refused(several, "/count");
        QVERIFY(!document::setNetworkException(document, NetworkId("other"), portOf("leaf", 1)).has_value());
    }

    void aGraphOfItsOwnTakesThePlaceOfTheStructure()
    {
        Document document = withNetwork();
        document = document::applied(document, *document::setNetworkException(document, id, portOf("leaf-1", 4)));
        fabric::DrawnGraph graph{{{"a", fabric::DeviceKind::endpoint, 0, {}, 0}, {"s", fabric::DeviceKind::switching, 2, {}, 0}}, {{0, 1, 1, 1, 400}}};
        const auto edit = document::setCustomGraph(document, id, graph);
        QVERIFY(edit.has_value());
        const Document after = document::applied(document, *edit);
        QVERIFY(after.find<fabric::Network>(id)->topology == fabric::Topology::custom);
        QVERIFY(listOf(after).empty());
        QVERIFY(after.find<fabric::Network>(id)->graph.drawn() == graph);
        graph.links.push_back({0, 2, 1, 1, 400});
        const auto twice = document::setCustomGraph(document, id, graph);
        QVERIFY(!twice.has_value());
        QCOMPARE(twice.error().where, std::string("/links/1/3"));
    }

    void aGraphGoesIntoTheAnalysisAndBack()
    {
        const fabric::DrawnGraph graph{{{"a", fabric::DeviceKind::endpoint, 0, {}, 0}, {"s", fabric::DeviceKind::switching, 2, {}, 0}, {"r", fabric::DeviceKind::router, 0, {}, 0}},
                                       {{0, 1, 1, 1, 400}, {1, 2, 2, 0, 0.5}}};
        QVERIFY(fabric::drawnFrom(fabric::graphOf(graph)) == graph);
        QVERIFY(fabric::validate(fabric::graphOf(graph)).has_value());
    }
};

QTEST_APPLESS_MAIN(TestNetworkExceptions)
#include "test_network_exceptions.moc"
