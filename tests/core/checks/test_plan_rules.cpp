// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "checks/checks.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Document;

namespace {

std::vector<checks::Finding> findings(const Document& document) { return checks::checkPlan(document); }

/// The sample, with weights, floor load and height known.
Document tidyDocument()
{
    Document document = test::sampleDocument();
    for (const char* id : {"test-enclosure", "test-node", "test-generator"}) {
        auto item = *document.find<catalog::Item>(ItemId(id));
        item.values["mass_kg"] = {100, 100, catalog::Provenance::estimate, "test"};
        document.put(item);
    }
    auto hall = *document.find<floorplan::Area>(AreaId("hall"));
    hall.floor_load_kpa = 20;
    hall.clear_height_mm = 6'000;
    document.put(hall);
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

    /// The hall of the sample from its walls inwards; the rack's front looks towards -y.
    void aRackFrontNearAWallIsFoundWithItsDistance()
    {
        Document document = tidyDocument();
        const auto hall = geometry::bounds(document.find<floorplan::Area>(AreaId("hall"))->outline);
        const auto near = findings(withLoneAt({hall.min.x + 2'000, hall.min.y + 800}));
        QVERIFY(has(near, "plan.clearance_front"));
        const auto found = std::find_if(near.begin(), near.end(), [](const auto& finding) { return finding.code == "plan.clearance_front"; });
        QVERIFY2(found->text.find("800 mm") != std::string::npos, found->text.c_str());
        QVERIFY2(found->text.find("wall") != std::string::npos, found->text.c_str());
        QVERIFY(!has(findings(withLoneAt({hall.min.x + 2'000, hall.min.y + 1'200})), "plan.clearance_front"));
        QVERIFY(has(findings(withLoneAt({hall.min.x + 2'000, hall.max.y - 1'200 - 700})), "plan.clearance_rear"));
        QVERIFY(!has(findings(withLoneAt({hall.min.x + 2'000, hall.max.y - 1'200 - 900})), "plan.clearance_rear"));
    }

    void liveGearNearAWallLacksWorkingSpace()
    {
        Document document = tidyDocument();
        const auto hall = geometry::bounds(document.find<floorplan::Area>(AreaId("hall"))->outline);
        auto gear = test::item("gear", catalog::Kind::switchgear, {{"width_mm", 3000}, {"depth_mm", 1000}, {"height_mm", 2200}, {"mass_kg", 500}});
        document.put(gear);
        document.put(test::placement("gear", ItemId("gear"), {hall.min.x + 2'000, hall.min.y + 1'000}));
        QVERIFY(has(findings(document), "plan.working_space"));
        document.put(test::placement("gear", ItemId("gear"), {hall.min.x + 2'000, hall.min.y + 1'070}));
        QVERIFY(!has(findings(document), "plan.working_space"));
    }

    void aRoomInTheHallHasWallsToo()
    {
        Document document = withLoneAt({50'000, 50'000});
        QVERIFY(!has(findings(document), "plan.clearance_front"));
        floorplan::Area room;
        room.id = AreaId("room");
        room.kind = floorplan::AreaKind::room;
        room.parent = AreaId("hall");
        room.outline = geometry::Polygon::rectangle({{49'000, 48'000}, {52'000, 49'100}});
        document.put(room);
        QVERIFY(has(findings(document), "plan.clearance_front"));
    }

    void aThingOnAColumnIsFoundAndOneBetweenColumnsIsNot()
    {
        Document document = withLoneAt({50'000, 50'000});
        auto hall = *document.find<floorplan::Area>(AreaId("hall"));
        hall.columns = floorplan::ColumnGrid{{50'300, 50'600}, 0, 0, 1, 1, 400};
        document.put(hall);
        QVERIFY(has(findings(document), "plan.on_column"));
        hall.columns = floorplan::ColumnGrid{{49'800, 50'600}, 12'000, 12'000, 2, 1, 400};  // touches
        document.put(hall);
        QVERIFY(!has(findings(document), "plan.on_column"));
        hall.columns = floorplan::ColumnGrid{{50'300 - 3 * 4'000, 50'600 - 2 * 5'000}, 4'000, 5'000, 4, 3, 400};
        document.put(hall);
        QVERIFY(has(findings(document), "plan.on_column"));
        hall.columns->columns = 3;
        document.put(hall);
        QVERIFY(!has(findings(document), "plan.on_column"));
    }

    void aColumnInFrontOfARackNarrowsTheAisle()
    {
        Document document = withLoneAt({50'000, 50'000});
        auto hall = *document.find<floorplan::Area>(AreaId("hall"));
        // The rack faces -y: its front is at 50,000. A column of 400 whose far side is `gap` in front of it.
        const auto columnAt = [&](geometry::Mm gap) {
            hall.columns = floorplan::ColumnGrid{{50'300, 50'000 - gap - 200}, 0, 0, 1, 1, 400};
            document.put(hall);
            return findings(document);
        };
        const auto narrow = columnAt(800);
        const auto found = std::find_if(narrow.begin(), narrow.end(), [](const auto& finding) { return finding.code == "plan.clearance_front"; });
        QVERIFY(found != narrow.end());
        QCOMPARE(found->text, "800 mm clear in front, up to a column, where 1200 mm are needed");
        QCOMPARE(found->remedy, "Move it away from the column by 400 mm");
        QVERIFY(!has(columnAt(1200), "plan.clearance_front"));
        QVERIFY(has(columnAt(1199), "plan.clearance_front"));
        hall.columns = floorplan::ColumnGrid{{50'300 + 600, 49'400}, 0, 0, 1, 1, 400};  // beside the aisle of this rack: 100 mm of it
        document.put(hall);
        QVERIFY(!has(findings(document), "plan.clearance_front"));
    }

    void areasThatShareGroundAreFoundUnlessOneLiesInTheOther()
    {
        Document document = tidyDocument();
        const auto hall = geometry::bounds(document.find<floorplan::Area>(AreaId("hall"))->outline);
        floorplan::Area other;
        other.id = AreaId("other");
        other.kind = floorplan::AreaKind::yard;
        other.outline = geometry::Polygon::rectangle({{hall.max.x - 1'000, hall.min.y}, {hall.max.x + 5'000, hall.max.y}});
        document.put(other);
        QVERIFY(has(findings(document), "plan.areas_overlap"));
        other.outline = geometry::moved(other.outline, {1'000, 0});
        document.put(other);
        QVERIFY(!has(findings(document), "plan.areas_overlap"));
        other.kind = floorplan::AreaKind::room;
        other.outline = geometry::Polygon::rectangle({{hall.min.x, hall.min.y}, {hall.min.x + 3'000, hall.min.y + 3'000}});
        document.put(other);
        QVERIFY(!has(findings(document), "plan.areas_overlap"));
    }

    void aBuswayAboveARowOverlapsNothing()
    {
        Document document = tidyDocument();
        auto busway = test::item("busway", catalog::Kind::busway, {{"width_mm", 3000}, {"depth_mm", 150}, {"height_mm", 250}});
        busway.texts["mounting"] = "overhead";
        document.put(busway);
        document.put(test::placement("busway", ItemId("busway"), {30'000, 30'500}));
        QVERIFY(!has(findings(document), "plan.overlap"));
    }

    void plantIsKeptApartAsItsMakerAsks()
    {
        Document document = tidyDocument();
        document.put(test::item("tower", catalog::Kind::pump, {{"width_mm", 1000}, {"depth_mm", 1000}, {"mass_kg", 10}, {"clearance_side_mm", 500}}));
        document.put(test::placement("a", ItemId("tower"), {45'000, 50'000}));
        document.put(test::placement("b", ItemId("tower"), {46'400, 50'000}));
        QVERIFY(has(findings(document), "plan.clearance_side"));
        document.put(test::placement("b", ItemId("tower"), {46'500, 50'000}));
        QVERIFY(!has(findings(document), "plan.clearance_side"));
    }
};

QTEST_APPLESS_MAIN(TestPlanRules)
#include "test_plan_rules.moc"
