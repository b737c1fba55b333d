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
};

QTEST_APPLESS_MAIN(TestRackDevices)
#include "test_rack_devices.moc"
