// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <QTest>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "report/cable_schedule.h"

using namespace cw;
using document::Document;

namespace {

/// The SuperPOD with a tray along all its rows, and one across to the spines.
Document withTrays()
{
    Document document = *designs::make("superpod-h100-4su");
    geometry::Rect racks;
    const document::DocumentLookup lookup(document);
    for (const auto& row : document.table<floorplan::Placement>().rows())
        if (std::holds_alternative<BlockId>(row->what)) racks = racks.united(floorplan::extent(*row, lookup));
    const auto put = [&document](const char* id, std::vector<geometry::Point> path) {
        cabling::Tray tray;
        tray.id = TrayId(id);
        tray.path = std::move(path);
        document.put(tray);
    };
    for (int i = 0; i <= 8; ++i) {
        const geometry::Mm y = racks.min.y + racks.depth() * i / 8;
        put(("row-" + std::to_string(i)).c_str(), {{racks.min.x - 2'000, y}, {racks.max.x + 2'000, y}});
    }
    put("across", {{racks.min.x - 2'000, racks.min.y}, {racks.min.x - 2'000, racks.max.y}});
    return document;
}

const evaluation::NetworkResult& compute(const evaluation::Assessment& assessment)
{
    for (const auto& network : assessment.networks)
        if (network.id.text() == "compute") return network;
    qFatal("no such network");
}

PlacementId spineRow(const Document& document)
{
    for (const auto& row : document.table<floorplan::Placement>().rows())
        if (row->label == "services" || row->id.text().find("service") != std::string::npos) return row->id;
    qFatal("no such row");
}

}  // namespace

/// Cables along trays, in figures that follow the mouse.
class TestRoutedCables : public QObject {
    Q_OBJECT
private slots:
    void traysMakeCablesLongerThanTheDirectWay()
    {
        const auto plain = evaluation::evaluate(*designs::make("superpod-h100-4su"));
        const auto routed = evaluation::evaluate(withTrays());
        QCOMPARE(compute(routed).cables.cables, compute(plain).cables.cables);
        QVERIFY2(compute(routed).cables.km > compute(plain).cables.km, fmt::format("{} and {}", compute(routed).cables.km, compute(plain).cables.km).c_str());
        QVERIFY(!routed.trays.empty() && plain.trays.empty());
        QVERIFY(std::any_of(routed.trays.begin(), routed.trays.end(), [](const auto& fill) { return fill.fraction() > 0; }));
    }

    void theScheduleRunsAlongTheTraysToo()
    {
        const Document document = withTrays();
        const auto assessment = evaluation::evaluate(document);
        const auto schedule = report::cableSchedule(document, compute(assessment));
        double metres = 0;
        for (const auto& cable : *schedule) metres += cable.length_m;
        QVERIFY(std::abs(metres / 1000 - compute(assessment).cables.km) < 1e-6 * metres);
    }

    // What is shown while a network row hangs on the mouse is what it would be from scratch, and it is not what it was.
    void draggingTheNetworkRowChangesLengthPowerAndCost()
    {
        for (const Document& start : {withTrays(), *designs::make("superpod-h100-4su")}) {
            Document document = start;
            evaluation::Evaluator evaluator;
            const auto before = evaluator.update(document);
            auto row = *document.find<floorplan::Placement>(spineRow(document));
            for (int step = 0; step < 10; ++step) {
                row.pose.origin = row.pose.origin + geometry::Point{3'000, 3'000};
                document.put(row);
                const auto now = evaluator.update(document);
                QVERIFY(*now == evaluation::evaluate(document));
            }
            const auto after = evaluator.update(document);
            QVERIFY(std::abs(compute(*after).cables.km - compute(*before).cables.km) > 0.1);
            QVERIFY(compute(*after).cables.optics_kw != compute(*before).cables.optics_kw);
            QVERIFY(compute(*after).cables.cost_usd != compute(*before).cables.cost_usd);
            QVERIFY(after->cost.capex_musd != before->cost.capex_musd);
        }
    }

    void aMovedTrayMovesTheCables()
    {
        Document document = withTrays();
        evaluation::Evaluator evaluator;
        (void)evaluator.update(document);
        auto tray = *document.find<cabling::Tray>(TrayId("across"));
        for (auto& corner : tray.path) corner.x -= 1'000;
        document.put(tray);
        const auto now = evaluator.update(document);
        QVERIFY(*now == evaluation::evaluate(document));
    }
};

QTEST_GUILESS_MAIN(TestRoutedCables)
#include "test_routed_cables.moc"
