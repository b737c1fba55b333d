// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <numeric>

#include <QTest>

#include "designs/designs.h"
#include "evaluation/cable_view.h"
#include "evaluation/evaluator.h"

using namespace cw;
using namespace cw::evaluation;

namespace {

std::int64_t sum(const std::vector<CableLine>& lines)
{
    return std::accumulate(lines.begin(), lines.end(), std::int64_t{0}, [](std::int64_t all, const CableLine& line) { return all + line.cables; });
}

}  // namespace

class TestCableView : public QObject {
    Q_OBJECT
private slots:
    void linesCarryEveryCableOfTheNetwork_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("network");
        for (const auto& [id, network] : {std::pair("superpod-h100-4su", "compute"), {"oracle-16k-h100", "backend"}, {"gb200-nvl72-10k", "backend"}, {"memphis-100k-h100", "frontend"}})
            QTest::newRow(id) << QString(id) << QString(network);
    }
    void linesCarryEveryCableOfTheNetwork()
    {
        QFETCH(QString, id);
        QFETCH(QString, network);
        const auto document = *designs::make(id.toStdString());
        const Assessment assessment = evaluate(document);
        const auto result = std::find_if(assessment.networks.begin(), assessment.networks.end(), [&](const auto& own) { return own.id.text() == network.toStdString(); });
        CableView view;
        view.update(document, assessment.networks, result->id);
        QVERIFY(view.known());
        const std::int64_t managed = id.startsWith("superpod") ? 4 : 0;   // of the fabric manager, which stands nowhere
        QCOMPARE(sum(view.cables().racks), result->cables.cables - managed);
        std::map<std::string, std::int64_t> by_medium;
        for (const CableLine& line : view.cables().racks) by_medium[view.media()[line.medium]] += line.cables;
        for (const auto& [medium, total] : result->cables.by_medium)
            if (medium != "copper passive") QCOMPARE(by_medium[medium], total.cables);
        QVERIFY(sum(view.cables().placements) <= sum(view.cables().racks));
    }

    // What the drawing shows as cut carries the bandwidth that the certificate proves.
    void theCutCablesCarryTheBisection()
    {
        for (const char* id : {"superpod-h100-4su", "oracle-16k-h100", "gb200-nvl72-10k", "campus-1m"}) {
            const auto document = *designs::make(id);
            const Assessment assessment = evaluate(document);
            for (const NetworkResult& result : assessment.networks) {
                CableView view;
                view.update(document, assessment.networks, result.id);
                if (!view.known()) continue;
                QCOMPARE(sum(view.cut().racks), view.cutCables());
                QCOMPARE(static_cast<double>(view.cutCables()) * result.link_gbps / 1000, result.sizing->bisection.upper_tbps);
            }
        }
    }

    void aMovedRowMovesItsLinesAndSeatsNothingAnew()
    {
        auto document = *designs::make("superpod-h100-4su");
        const Assessment assessment = evaluate(document);
        CableView followed;
        followed.update(document, assessment.networks, NetworkId("compute"));
        auto placement = **document.table<floorplan::Placement>().rows().begin();
        placement.pose.origin.x += 3'000;
        document.put(placement);
        followed.update(document, assessment.networks, NetworkId("compute"));
        CableView fresh;
        fresh.update(document, assessment.networks, NetworkId("compute"));
        QVERIFY(followed.cables().racks == fresh.cables().racks);
        QVERIFY(followed.cables().placements == fresh.cables().placements);
        QVERIFY(followed.cut().racks == fresh.cut().racks);
    }

    void whatIsNoTreeIsNotShown()
    {
        auto document = *designs::make("superpod-h100-4su");
        auto network = *document.find<fabric::Network>(NetworkId("compute"));
        network.topology = fabric::Topology::torus;
        document.put(network);
        CableView view;
        view.update(document, evaluate(document).networks, network.id);
        QVERIFY(!view.known());
        QVERIFY(view.cables().racks.empty());
    }
};

QTEST_GUILESS_MAIN(TestCableView)
#include "test_cable_view.moc"
