// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "checks/checks.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Document;

namespace {

std::vector<checks::Finding> findings(const Document& document) { return checks::checkPlan(document); }

/// The sample, with every weight known.
Document tidyDocument()
{
    Document document = test::sampleDocument();
    for (const char* id : {"test-enclosure", "test-node", "test-generator"}) {
        auto item = *document.find<catalog::Item>(ItemId(id));
        item.values["mass_kg"] = {100, 100, catalog::Provenance::estimate, "test"};
        document.put(item);
    }
    return document;
}

bool has(const std::vector<checks::Finding>& all, std::string_view code)
{
    return std::any_of(all.begin(), all.end(), [&](const auto& finding) { return finding.code == code; });
}

Document withLoneAt(geometry::Point at)
{
    Document document = tidyDocument();
    auto placement = *document.find<floorplan::Placement>(PlacementId("lone"));
    placement.pose.origin = at;
    document.put(placement);
    return document;
}

}  // namespace

class TestPlanRules : public QObject {
    Q_OBJECT
private slots:
    void aTidyPlanHasNoFindings() { QCOMPARE(findings(tidyDocument()).size(), std::size_t{0}); }

    void aRackOutsideItsHallIsFoundWithItsPlace()
    {
        const auto all = findings(withLoneAt({10'000, 10'000}));
        QVERIFY(has(all, "plan.outside_area"));
        QVERIFY(!all.front().location.isEmpty());
        QVERIFY(!all.front().remedy.empty());
    }

    void twoRacksInOnePlaceAreFound() { QVERIFY(has(findings(withLoneAt({30'300, 30'300})), "plan.overlap")); }

    void racksThatTouchAreFine() { QVERIFY(!has(findings(withLoneAt({30'000 + 8 * 600, 30'000})), "plan.overlap")); }

    void aRackInFrontOfAnotherIsTooNear()
    {
        // Fronts look towards -y: a rack 600 mm below the row leaves too little.
        const auto all = findings(withLoneAt({31'000, 30'000 - 600 - 1200}));
        QVERIFY(!has(all, "plan.overlap"));
        QVERIFY(has(all, "plan.clearance_front"));
    }

    void aDeviceTooHighForItsRackIsFound()
    {
        Document document = test::sampleDocument();
        auto rack = *document.find<floorplan::RackDesign>(RackId("compute"));
        rack.devices = {{ItemId("test-node"), 20, 4}};
        document.put(rack);
        QVERIFY(has(findings(document), "rack.too_high"));
        rack.devices = {{ItemId("test-node"), 1, 2}, {ItemId("test-node"), 9, 1}};
        document.put(rack);
        QVERIFY(has(findings(document), "rack.units_taken_twice"));
    }

    void aWaivedFindingIsKeptAndMarked()
    {
        Document document = withLoneAt({10'000, 10'000});
        const auto all = findings(document);
        document::Waiver waiver;
        waiver.id = WaiverId("w1");
        waiver.finding = all.front().identity();
        waiver.reason = "temporary";
        document.put(waiver);
        const auto joined = checks::joined(all, {}, document.table<document::Waiver>());
        QCOMPARE(joined.size(), all.size());
        QCOMPARE(std::count_if(joined.begin(), joined.end(), [](const auto& finding) { return finding.waived; }), std::ptrdiff_t{1});
    }
};

QTEST_APPLESS_MAIN(TestPlanRules)
#include "test_plan_rules.moc"
