// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phases and supplies: added, moved in time, taken away with what named them.
#include <QTest>

#include "document/schedule.h"
#include "support/ui_sample.h"

using namespace cw;
using namespace std::chrono;
using document::Document;
using floorplan::Placement;
using phases::Phase;
using power::Supply;

namespace {

constexpr units::Date first_day = 2026y / November / 30;

Document withPhases(int count)
{
    Document d = test::sampleDocument();
    for (int i = 0; i < count; ++i) d = document::applied(d, document::addPhase(d, first_day));
    return d;
}

}  // namespace

class TestSchedule : public QObject {
    Q_OBJECT
private slots:
    void phasesFollowEachOtherByThreeMonths()
    {
        const Document d = withPhases(2);
        const auto order = document::phasesInOrder(d);
        QCOMPARE(order.size(), std::size_t{2});
        QVERIFY(order[0]->date == first_day);
        QVERIFY(order[1]->date == 2027y / February / 28);
    }

    void aPhaseThatGoesTakesNothingWithIt()
    {
        Document d = withPhases(2);
        const PhaseId second = document::phasesInOrder(d)[1]->id;
        const std::vector<PlacementId> rows{PlacementId("row-1"), PlacementId("lone")};
        const auto edit = document::buildWith(d, rows, second);
        QCOMPARE(edit.list<Placement>().size(), std::size_t{2});
        d = document::applied(d, edit);
        Placement row = *d.find<Placement>(PlacementId("row-2"));
        row.repeat = {2, 1, 10'000, 0};
        row.exceptions = {{1, 0, false, {}, second}};
        d.put(row);
        const auto gone = document::removePhase(d, second);
        const Document after = document::applied(d, gone);
        QVERIFY(after.find<Placement>(PlacementId("row-1"))->phase.empty());
        QVERIFY(after.find<Placement>(PlacementId("row-2"))->exceptions.empty());
        QVERIFY(document::applied(after, gone.reversed()) == d);
        QVERIFY(document::removePhase(after, second).isNothing());
    }

    void neighboursExchangeTheirDates()
    {
        Document d = withPhases(3);
        const auto before = document::phasesInOrder(d);
        const PhaseId first = before[0]->id, second = before[1]->id;
        QVERIFY(!document::movePhase(d, first, -1));
        d = document::applied(d, *document::movePhase(d, first, 1));
        QCOMPARE(document::phasesInOrder(d)[0]->id, second);
        QCOMPARE(document::phasesInOrder(d)[1]->id, first);
        QVERIFY(document::phasesInOrder(d)[0]->date == first_day);
    }

    void aSupplyThatGoesIsNotReplacedAnyMore()
    {
        Document d = test::sampleDocument();
        d = document::applied(d, document::addSupply(d, power::SupplyKind::utility, first_day));
        const SupplyId one = document::suppliesInOrder(d)[0]->id;
        const std::vector<SupplyId> ids{one};
        const auto copied = document::duplicateSupplies(d, ids);
        d = document::applied(d, copied);
        Supply later = *d.find<Supply>(copied.list<Supply>().front().id);
        later.replaces = one;
        d.put(later);
        const auto gone = document::removeSupplies(d, ids);
        const Document after = document::applied(d, gone);
        QCOMPARE(after.table<Supply>().size(), std::size_t{1});
        QVERIFY(after.find<Supply>(later.id)->replaces.empty());
        QVERIFY(document::applied(after, gone.reversed()) == d);
    }

    void standbyAndBatteriesDoNotCountAsSupply()
    {
        const Document d = test::sampleDocument();
        for (const auto kind : {power::SupplyKind::diesel_standby, power::SupplyKind::battery})
            QVERIFY(!document::addSupply(d, kind, first_day).list<Supply>().front().after->carries_load);
        Supply supply;
        QVERIFY(!document::ratedMw(supply, document::DocumentLookup(d)));
        supply.item = ItemId("test-generator");
        supply.units = 4;
        QCOMPARE(document::ratedMw(supply, document::DocumentLookup(d)), std::optional(10.0));
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "test_schedule.moc"
