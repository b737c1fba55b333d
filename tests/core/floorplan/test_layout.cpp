// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "floorplan/layout.h"
#include "support/ui_sample.h"

using namespace cw;
using namespace cw::floorplan;

class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void aTallyCountsDevicesEnclosuresAndRacks()
    {
        const document::Document document = test::sampleDocument();
        const document::DocumentLookup lookup(document);
        const Tally row = tally(BlockId("row"), lookup);
        QCOMPARE(row.items.at(ItemId("test-node")), std::int64_t{32});
        QCOMPARE(row.items.at(ItemId("test-enclosure")), std::int64_t{8});
        QCOMPARE(row.racks.at(RackId("compute")), std::int64_t{8});
    }

    void theExtentHoldsEveryRack()
    {
        const document::Document document = test::sampleDocument();
        const document::DocumentLookup lookup(document);
        for (const auto& placement : document.table<Placement>().rows()) {
            Placement turned = *placement;
            turned.pose.turn = geometry::Turn::quarter;
            turned.pose.mirrored = true;
            turned.repeat = {3, 2, 9'000, 4'000};
            const geometry::Rect all = extent(turned, lookup);
            geometry::Rect united;
            visitStanding(turned, lookup, {}, [&](const Standing& standing) {
                united = united.isEmpty() ? standing.rect : united.united(standing.rect);
                return true;
            });
            QVERIFY(all == united);
        }
    }

    void aWindowShowsExactlyWhatTouchesIt()
    {
        const document::Document document = test::sampleDocument();
        const document::DocumentLookup lookup(document);
        const Placement& row = *document.find<Placement>(PlacementId("row-1"));
        for (const geometry::Rect window : {geometry::Rect{{30'700, 30'100}, {31'900, 30'200}}, geometry::Rect{{0, 0}, {29'000, 29'000}}, geometry::Rect{{0, 0}, {100'000, 100'000}}}) {
            int seen = 0;
            int expected = 0;
            visitStanding(row, lookup, window, [&](const Standing& standing) {
                seen += standing.rect.intersects(window);
                return true;
            });
            visitStanding(row, lookup, {}, [&](const Standing& standing) {
                expected += standing.rect.intersects(window);
                return true;
            });
            QCOMPARE(seen, expected);
        }
    }

    void aVisitStopsWhenTold()
    {
        const document::Document document = test::sampleDocument();
        const document::DocumentLookup lookup(document);
        int seen = 0;
        visitStanding(*document.find<Placement>(PlacementId("row-1")), lookup, {}, [&](const Standing&) { return ++seen < 3; });
        QCOMPARE(seen, 3);
    }

    void aBlockThatContainsItselfIsNamed()
    {
        Block a;
        a.id = BlockId("a");
        a.parts.push_back({BlockId("b"), {}, {}, {}});
        Block b;
        b.id = BlockId("b");
        b.parts.push_back({BlockId("a"), {}, {}, {}});
        QVERIFY(findCycle({&a, &b}).has_value());
        b.parts.clear();
        QVERIFY(!findCycle({&a, &b}).has_value());
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "test_layout.moc"
