// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rack designs as a whole: made, named, copied, taken away, and one rack of many that becomes its own.
#include <QTest>

#include "document/rack_designs.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Document;
using floorplan::Placement;
using floorplan::RackDesign;

namespace {

const RackId compute("compute"), network("network");

RackId madeBy(const document::Edit& edit)
{
    for (const auto& change : edit.list<RackDesign>())
        if (!change.before) return change.id;
    return {};
}

}  // namespace

class TestRackDesigns : public QObject {
    Q_OBJECT
private slots:
    void usesAreCountedThroughBlocks()
    {
        const Document d = test::sampleDocument();
        const auto uses = document::usesOf(d, compute);
        QCOMPARE(uses.standing, 16);
        QCOMPARE(uses.blocks, 1);
        QCOMPARE(uses.placements, 0);
        QCOMPARE(document::usesOf(d, network).placements, 1);
    }

    void aNewRackIsEmptyAndItsEnclosureHasUnits()
    {
        Document d = test::sampleDocument();
        const auto edit = document::newRack(d, "Spare", floorplan::RackRole::storage, ItemId("test-enclosure"));
        QVERIFY(edit);
        d = document::applied(d, *edit);
        const RackDesign* rack = d.find<RackDesign>(madeBy(*edit));
        QVERIFY(rack && rack->devices.empty() && rack->name == "Spare");
        QVERIFY(!document::newRack(d, "Spare", floorplan::RackRole::storage, ItemId("test-generator")));
        QVERIFY(document::applied(d, edit->reversed()) == test::sampleDocument());
    }

    void aRackInUseStays()
    {
        Document d = test::sampleDocument();
        QVERIFY(!document::removeRack(d, compute));
        const auto copy = document::copyRack(d, compute);
        d = document::applied(d, *copy);
        const RackId twin = madeBy(*copy);
        QCOMPARE(d.find<RackDesign>(twin)->devices.size(), d.find<RackDesign>(compute)->devices.size());
        QCOMPARE(d.find<RackDesign>(twin)->name, std::string("compute (copy)"));
        d = document::applied(d, *document::removeRack(d, twin));
        QVERIFY(d == test::sampleDocument());
    }

    void anEnclosureThatIsTooLowIsRefused()
    {
        Document d = test::sampleDocument();
        d.put(test::item("low", catalog::Kind::rack, {{"height_u", 24}, {"width_mm", 600}, {"depth_mm", 1200}}));
        d.put(test::item("high", catalog::Kind::rack, {{"height_u", 48}, {"width_mm", 600}, {"depth_mm", 1200}}));
        QVERIFY(!document::setEnclosure(d, compute, ItemId("low")));
        QVERIFY(document::setEnclosure(d, compute, ItemId("high")));
        QVERIFY(!document::setRearDoor(d, compute, ItemId("high")));
        QVERIFY(!document::renameRack(d, compute, ""));
    }

    void oneRackOfARepeatBecomesItsOwn()
    {
        Document d = test::sampleDocument();
        Placement row = *d.find<Placement>(PlacementId("lone"));
        row.repeat = {3, 1, 600, 0};
        d.put(row);
        const auto edit = document::makeRackUnique(d, PlacementId("lone"), 1, 0);
        QVERIFY(edit);
        const Document after = document::applied(d, *edit);
        QCOMPARE(document::usesOf(after, network).standing, 2);
        QCOMPARE(document::usesOf(after, madeBy(*edit)).standing, 1);
        QVERIFY(document::applied(after, edit->reversed()) == d);
        QVERIFY(!document::makeRackUnique(d, PlacementId("row-1")));
    }
};

QTEST_APPLESS_MAIN(TestRackDesigns)
#include "test_rack_designs.moc"
