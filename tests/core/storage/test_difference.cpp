// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "storage/difference.h"
#include "support/ui_sample.h"

using namespace cw;
using storage::difference;
using storage::ObjectChangeKind;

class TestDifference : public QObject {
    Q_OBJECT
private slots:
    void equalDesignsDifferInNothing()
    {
        QVERIFY(difference(test::sampleDocument(), test::sampleDocument()).empty());
    }

    void aMovedPlacementTellsBothPlaces()
    {
        const document::Document before = test::sampleDocument();
        document::Document after = before;
        auto row = *before.table<floorplan::Placement>().rows().front();
        row.pose.origin.x += 100;
        after.put(row);
        const auto changes = difference(before, after);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].kind, ObjectChangeKind::changed);
        QCOMPARE(changes[0].table, std::string("placements"));
        QCOMPARE(changes[0].id, row.id.text());
        QCOMPARE(changes[0].fields.size(), std::size_t{1});
        QVERIFY(changes[0].fields[0].before != changes[0].fields[0].after);
    }

    void addedAndRemovedAreEachOthersReverse()
    {
        const document::Document before = test::sampleDocument();
        document::Document after = before;
        const auto id = before.table<floorplan::Placement>().rows().front()->id;
        after.table<floorplan::Placement>().set(id, nullptr);
        const auto there = difference(before, after);
        const auto back = difference(after, before);
        QCOMPARE(there.size(), std::size_t{1});
        QCOMPARE(there[0].kind, ObjectChangeKind::removed);
        QCOMPARE(back.size(), std::size_t{1});
        QCOMPARE(back[0].kind, ObjectChangeKind::added);
        QCOMPARE(back[0].id, id.text());
    }

    void plansAreObjectsWithoutId()
    {
        const document::Document before = test::sampleDocument();
        document::Document after = before;
        auto plan = before.single<economics::EconomicPlan>();
        plan.energy_usd_per_kwh *= 2;
        after.put(plan);
        const auto changes = difference(before, after);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].table, std::string("economics"));
        QVERIFY(changes[0].id.empty());
        QCOMPARE(changes[0].fields[0].pointer, std::string("/energy_usd_per_kwh"));
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "test_difference.moc"
