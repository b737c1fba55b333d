// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>

#include <QTest>

#include "evaluation/outdoors.h"
#include "evaluation/tier_wiring.h"
#include "support/ui_sample.h"

using namespace cw;
using namespace cw::evaluation;
using cabling::Group;
using geometry::Mm;
using geometry::Point;

namespace {

const cabling::Layer& layer()
{
    static const cabling::Layer known(400, true, {}, catalog::Catalog::builtin());
    return known;
}

using Halls = std::vector<std::vector<Point>>;

/// Halls of `racks` racks in rows of five, each at its own corner.
Halls halls(int count, int racks, Point shift = {})
{
    Halls all;
    for (int hall = 0; hall < count; ++hall) {
        std::vector<Point> places;
        for (int rack = 0; rack < racks; ++rack) places.push_back(Point{hall % 3 * 190'000 + rack % 5 * 600, hall / 3 * 240'000 + rack / 5 * 3'000} + shift);
        all.push_back(std::move(places));
    }
    return all;
}

TierRacks tierOf(const Halls& halls, cabling::Formations& formations)
{
    TierRacks tier;
    for (const auto& racks : halls) tier.add(formations.of(racks));
    return tier;
}

std::vector<Point> flat(const Halls& halls)
{
    std::vector<Point> all;
    for (const auto& racks : halls) all.insert(all.end(), racks.begin(), racks.end());
    return all;
}

/// Metres of all cables, pair by pair.
double metresByPairs(const Halls& lower, const Halls& upper, std::int64_t links, std::int64_t pods)
{
    const std::vector<Point> from = flat(lower);
    const std::vector<Point> to = flat(upper);
    const auto share = [pods](const std::vector<Point>& racks, std::int64_t pod) {
        const auto count = static_cast<std::int64_t>(racks.size());
        const std::int64_t begin = count * pod / pods;
        const std::int64_t end = std::min(count, std::max(begin + 1, count * (pod + 1) / pods));
        return std::vector<Point>(racks.begin() + begin, racks.begin() + end);
    };
    double metres = 0;
    for (std::int64_t pod = 0; pod < pods; ++pod) {
        const std::vector<Point> a = share(from, pod);
        const std::vector<Point> b = share(to, pod);
        const double each = static_cast<double>(links * (pod + 1) / pods - links * pod / pods) / static_cast<double>(a.size() * b.size());
        for (const Point& one : a)
            for (const Point& other : b) metres += each * cabling::lengthM({one, other, 1, false}, {});
    }
    return metres;
}

}  // namespace

class TestTierWiring : public QObject {
    Q_OBJECT
private slots:
    void linksAreSharedOutOverAllPairsOfAPod_data()
    {
        QTest::addColumn<int>("lower");
        QTest::addColumn<int>("upper");
        QTest::addColumn<int>("pods");
        QTest::newRow("one pod") << 7 << 4 << 1;
        QTest::newRow("a pod per hall") << 7 << 7 << 6;
        QTest::newRow("pods across halls") << 7 << 4 << 11;
        QTest::newRow("fewer upper racks than pods") << 5 << 1 << 13;
    }

    void linksAreSharedOutOverAllPairsOfAPod()
    {
        QFETCH(int, lower);
        QFETCH(int, upper);
        QFETCH(int, pods);
        const Halls below = halls(6, lower);
        const Halls above = halls(6, upper, {0, 20'000});
        cabling::Formations formations;
        cabling::Spreads spreads(layer().limits(false));
        cabling::Laid laid = layer().nothing();
        TierWiring().lay(laid, tierOf(below, formations), tierOf(above, formations), 10'007, pods, layer(), formations, spreads);
        QCOMPARE(laid.cables, std::int64_t{10'007});
        const double expected = metresByPairs(below, above, 10'007, pods);
        QVERIFY2(std::abs(laid.metres - expected) < 1e-9 * expected, qPrintable(QStringLiteral("%1 m, by pairs %2 m").arg(laid.metres).arg(expected)));
        std::int64_t by_medium = 0;
        for (const auto& [name, medium] : layer().totals(laid).by_medium) by_medium += medium.cables;
        QCOMPARE(by_medium, std::int64_t{10'007});
    }

    void whatMovesIsMeasuredAgainAndNothingElseChanges()
    {
        Halls below = halls(6, 7);
        const Halls above = halls(6, 4, {0, 20'000});
        cabling::Formations formations;
        cabling::Spreads spreads(layer().limits(false));
        TierWiring remembers;
        for (int step = 0; step < 40; ++step) {
            for (Point& rack : below[static_cast<std::size_t>(step) % below.size()]) rack = rack + Point{101 * (step % 2 ? 1 : -3), 77};
            cabling::Laid live = layer().nothing();
            remembers.lay(live, tierOf(below, formations), tierOf(above, formations), 5'000, step % 3 ? 11 : 1, layer(), formations, spreads);
            spreads.tidy();
            cabling::Formations other_formations;
            cabling::Spreads other_spreads(layer().limits(false));
            cabling::Laid fresh = layer().nothing();
            TierWiring().lay(fresh, tierOf(below, other_formations), tierOf(above, other_formations), 5'000, step % 3 ? 11 : 1, layer(), other_formations, other_spreads);
            QVERIFY(live == fresh);
        }
    }

    void onlyEquipmentThatStandsByItselfIsHeard()
    {
        const document::Document before = test::sampleDocument();
        document::Document after = before;
        auto row = *before.find<floorplan::Placement>(PlacementId("row-1"));
        row.pose.origin.x += 5'000;
        after.put(row);
        QVERIFY(AudiblePlacements{before.table<floorplan::Placement>()} == AudiblePlacements{after.table<floorplan::Placement>()});
        row.id = PlacementId("a-tower");
        row.what = ItemId("cooling-tower");
        after.put(row);
        QVERIFY(!(AudiblePlacements{before.table<floorplan::Placement>()} == AudiblePlacements{after.table<floorplan::Placement>()}));
        document::Document moved = after;
        row.pose.origin.y += 1;
        moved.put(row);
        QVERIFY(!(AudiblePlacements{moved.table<floorplan::Placement>()} == AudiblePlacements{after.table<floorplan::Placement>()}));
    }
};

QTEST_APPLESS_MAIN(TestTierWiring)
#include "test_tier_wiring.moc"
