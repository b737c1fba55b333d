// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is mounted in a rack, unit by unit.
#include <QTest>

#include "document/rack_devices.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Document;
using document::RackSlot;
using floorplan::RackDesign;

namespace {

const RackId compute("compute");
const ItemId node("test-node");

std::vector<int> bottoms(const Document& document)
{
    const document::DocumentLookup lookup(document);
    std::vector<int> list;
    for (const RackSlot& slot : document::slotsOf(*document.find<RackDesign>(compute), lookup)) list.push_back(slot.bottom_u);
    return list;
}

}  // namespace

class TestRackDevices : public QObject {
    Q_OBJECT
private slots:
    void aStackIsSeenDeviceByDevice()
    {
        const Document d = test::sampleDocument();
        QCOMPARE(bottoms(d), (std::vector{1, 9, 17, 25}));
        const document::DocumentLookup lookup(d);
        QCOMPARE(document::unitsOf(*d.find<RackDesign>(compute), lookup), std::optional(42));
        const auto sums = document::sumsOf(*d.find<RackDesign>(compute), lookup);
        QCOMPARE(sums.gpus, 32);
        QCOMPARE(sums.units_taken, 32);
        QVERIFY(!sums.weight_complete);
    }

    void takenUnitsAndTheTopOfTheRackAreRefused()
    {
        const Document d = test::sampleDocument();
        QVERIFY(!document::mount(d, compute, node, 30));
        QVERIFY(!document::mount(d, compute, node, 36));
        QVERIFY(!document::mount(d, compute, node, 0));
        QVERIFY(!document::mount(d, compute, ItemId("no-such"), 33));
        QVERIFY(!document::mount(d, RackId("no-such"), node, 33));
        QVERIFY(document::mount(d, compute, node, 33));
    }

    void aDeviceIsMovedAndTakenOut()
    {
        Document d = test::sampleDocument();
        d = document::applied(d, *document::moveMounted(d, compute, 3, 35));
        QCOMPARE(bottoms(d), (std::vector{1, 9, 17, 35}));
        QCOMPARE(d.find<RackDesign>(compute)->devices.size(), std::size_t{2});
        QVERIFY(!document::moveMounted(d, compute, 3, 20));
        QVERIFY(!document::moveMounted(d, compute, 4, 1));
        // It may overlap its own old place.
        d = document::applied(d, *document::moveMounted(d, compute, 3, 33));
        d = document::applied(d, document::unmount(d, compute, 1));
        QCOMPARE(bottoms(d), (std::vector{1, 17, 33}));
        QVERIFY(document::unmount(d, compute, 7).isNothing());
    }

    void movedBackItIsOneStackAgain()
    {
        const Document d = test::sampleDocument();
        const Document away = document::applied(d, *document::moveMounted(d, compute, 3, 35));
        QVERIFY(document::applied(away, *document::moveMounted(away, compute, 3, 25)) == d);
    }

    void severalMoveTogetherThroughEachOthersPlaces()
    {
        Document d = test::sampleDocument();
        const std::vector<std::size_t> all{0, 1, 2, 3};
        d = document::applied(d, *document::moveMounted(d, compute, all, 4));
        QCOMPARE(bottoms(d), (std::vector{5, 13, 21, 29}));
        QVERIFY(!document::moveMounted(d, compute, all, 7));
        QVERIFY(!document::moveMounted(d, compute, std::vector<std::size_t>{0, 1}, 1));
    }

    void copiesTakeTheNextFreeUnits()
    {
        Document d = test::sampleDocument();
        d = document::applied(d, *document::duplicateMounted(d, compute, std::vector<std::size_t>{1}));
        QCOMPARE(bottoms(d), (std::vector{1, 9, 17, 25, 33}));
        const auto full = document::duplicateMounted(d, compute, std::vector<std::size_t>{1});
        QVERIFY(!full);
        QVERIFY(full.error().what.find("no room") != std::string::npos);
        d = document::applied(d, document::unmount(d, compute, std::vector<std::size_t>{0, 2}));
        QCOMPARE(bottoms(d), (std::vector{9, 25, 33}));
        const document::DocumentLookup lookup(d);
        QCOMPARE(document::freeUnitFor(*d.find<RackDesign>(compute), node, 30, lookup), std::optional(1));
        QCOMPARE(document::highestUnitOf(*d.find<RackDesign>(compute), lookup), std::optional(40));
    }

    void whatIsTooDeepOrTakesNoUnitsIsRefusedWithTheReason()
    {
        Document d = test::sampleDocument();
        d.put(test::item("deep", catalog::Kind::server, {{"height_u", 2}, {"depth_mm", 1300}}));
        d.put(test::item("heightless", catalog::Kind::server, {}));
        d.put(test::item("strip", catalog::Kind::rack_pdu, {{"rating_kva", 17}}));
        const document::DocumentLookup lookup(d);
        const RackDesign& rack = *d.find<RackDesign>(compute);
        QCOMPARE(document::mayStand(rack, ItemId("deep"), 40, lookup).error().what, std::string("deep is 1300 mm deep, the enclosure 1200 mm"));
        QVERIFY(document::mayStand(rack, ItemId("heightless"), 40, lookup).error().what.find("rack units") != std::string::npos);
        QVERIFY(document::mayStand(rack, ItemId("strip"), 1, lookup));
        QVERIFY(!document::mayStand(rack, ItemId("test-enclosure"), 40, lookup));
        const std::size_t first = 0;
        QVERIFY(document::mayStand(rack, node, 2, lookup, std::span(&first, 1)).error().what.find("stands in U9") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestRackDevices)
#include "test_rack_devices.moc"
