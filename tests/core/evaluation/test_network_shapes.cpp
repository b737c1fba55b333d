// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks with exceptions and networks that were drawn: live figures equal figures from scratch.
#include <random>

#include <QTest>

#include "designs/designs.h"
#include "document/network_exceptions.h"
#include "evaluation/evaluator.h"

using namespace cw;
using document::Document;
using evaluation::Assessment;
using fabric::ExceptionKind;
using fabric::NetworkException;

namespace {

Document small() { return *designs::make("superpod-h100-4su", 248); }

const fabric::Network& backEnd(const Document& document)
{
    for (const auto& row : document.table<fabric::Network>().rows())
        if (row->purpose == fabric::Purpose::backend && row->technology != fabric::Technology::nvlink) return *row;
    qFatal("no back end");
}

const evaluation::NetworkResult& resultOf(const Assessment& assessment, const NetworkId& id)
{
    for (const auto& network : assessment.networks)
        if (network.id == id) return network;
    qFatal("no such network");
}

NetworkException failed(const std::string& device)
{
    NetworkException e;
    e.kind = ExceptionKind::switching;
    e.device = device;
    return e;
}

int findingsOf(const Assessment& assessment, const char* code)
{
    int count = 0;
    for (const auto& finding : assessment.findings) count += finding.code == code;
    return count;
}

}  // namespace

class TestNetworkShapes : public QObject {
    Q_OBJECT
private slots:
    void aFailedSpineTakesBandwidthAndComesBack()
    {
        const Document whole = small();
        const NetworkId id = backEnd(whole).id;
        evaluation::Evaluator live;
        const auto before = *live.update(whole);
        const auto edit = document::setNetworkException(whole, id, failed("spine-00001"));
        const Document broken = document::applied(whole, *edit);
        const auto after = *live.update(broken);
        QVERIFY(after == evaluation::evaluate(broken));
        QVERIFY(resultOf(after, id).sizing->bisection.upper_tbps < resultOf(before, id).sizing->bisection.upper_tbps);
        QCOMPARE(findingsOf(after, "network.exception_lost"), 0);
        QVERIFY(*live.update(document::applied(broken, edit->reversed())) == before);
    }

    void aRemovedSwitchIsNeitherBoughtNorPowered()
    {
        const Document whole = small();
        const NetworkId id = backEnd(whole).id;
        NetworkException gone = failed("spine-00001");
        gone.removed = true;
        const Assessment before = evaluation::evaluate(whole);
        const Assessment after = evaluation::evaluate(document::applied(whole, *document::setNetworkException(whole, id, gone)));
        QCOMPARE(resultOf(after, id).sizing->switches, resultOf(before, id).sizing->switches - 1);
        QVERIFY(resultOf(after, id).switch_typical_kw < resultOf(before, id).switch_typical_kw);
    }

    /// The law, with exceptions of all kinds put and taken away by chance.
    void anySequenceOfExceptionsEqualsFromScratch()
    {
        Document document = small();
        const NetworkId id = backEnd(document).id;
        const auto& placements = document.table<floorplan::Placement>().rows();
        evaluation::Evaluator live;
        (void)live.update(document);
        std::mt19937 random(11);
        for (int step = 0; step < 40; ++step) {
            NetworkException e = failed((random() % 2 ? "leaf-0000" : "spine-0000") + std::to_string(1 + random() % 9));
            e.removed = random() % 2;
            switch (random() % 4) {
            case 0:
                e.kind = ExceptionKind::link;
                e.port = 1 + static_cast<int>(random() % 70);
                break;
            case 1:
                e.kind = ExceptionKind::bundle;
                e.removed = false;
                e.device = "leaf-00001";
                e.other = "spine-0000" + std::to_string(1 + random() % 4);
                e.cables = static_cast<int>(random() % 9);
                break;
            case 2:
                e = {};
                e.kind = ExceptionKind::rack;
                e.placement = placements[random() % placements.size()]->id;
                e.place = static_cast<int>(random() % 3);
                break;
            default: break;
            }
            const auto edit = random() % 3 ? *document::setNetworkException(document, id, e) : document::removeNetworkException(document, id, e);
            document = document::applied(document, edit);
            const auto now = live.update(document);
            QVERIFY(*now == evaluation::evaluate(document));
            QVERIFY(resultOf(*now, id).sizing->bisection.lower_tbps <= resultOf(*now, id).sizing->bisection.upper_tbps + 1e-9);
        }
    }

    /// Two switches of four endpoints each, joined by three cables.
    void aDrawnNetworkIsMeasuredByItsCables()
    {
        Document document = small();
        const NetworkId id = backEnd(document).id;
        fabric::DrawnGraph graph;
        graph.nodes = {{"left", fabric::DeviceKind::switching, 0, {}, 0}, {"right", fabric::DeviceKind::switching, 0, {}, 0}};
        for (int i = 0; i < 8; ++i) {
            graph.nodes.push_back({"host " + std::to_string(i), fabric::DeviceKind::endpoint, 1, {}, 0});
            graph.links.push_back({i / 4, 0, i + 2, 1, 400});
        }
        for (int i = 0; i < 3; ++i) graph.links.push_back({0, 0, 1, 0, 400});
        document = document::applied(document, *document::setCustomGraph(document, id, graph));
        evaluation::Evaluator live;
        const auto drawn = *live.update(document);
        const auto& sizing = *resultOf(drawn, id).sizing;
        QCOMPARE(sizing.endpoints, 8);
        QCOMPARE(sizing.switches, 2);
        QCOMPARE(sizing.links, 11);
        QVERIFY(sizing.bisection.exact);
        QCOMPARE(sizing.bisection.lower_tbps, 1.2);
        NetworkException half;
        half.kind = ExceptionKind::bundle;
        half.device = "left";
        half.other = "right";
        half.cables = 1;
        document = document::applied(document, *document::setNetworkException(document, id, half));
        const auto thin = *live.update(document);
        QVERIFY(thin == evaluation::evaluate(document));
        QCOMPARE(resultOf(thin, id).sizing->bisection.lower_tbps, 0.4);
        QVERIFY(resultOf(thin, id).sizing->bisection.exact);
        document = document::applied(document, *document::setNetworkException(document, id, failed("left")));
        QCOMPARE(findingsOf(evaluation::evaluate(document), "network.cut_off"), 1);
    }
};

QTEST_APPLESS_MAIN(TestNetworkShapes)
#include "test_network_shapes.moc"
