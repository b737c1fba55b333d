// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "designs/designs.h"
#include "floorplan/layout.h"

using namespace cw;

namespace {

std::int64_t gpus(const document::Document& document)
{
    const document::DocumentLookup lookup(document);
    std::int64_t sum = 0;
    for (const auto& placement : document.table<floorplan::Placement>().rows())
        for (const auto& [id, count] : floorplan::tally(*placement, lookup).items)
            if (const catalog::Item* item = lookup.item(id); item && item->kind == catalog::Kind::gpu_system) sum += count * static_cast<std::int64_t>(*item->number("gpus"));
    return sum;
}

}  // namespace

class TestTemplates : public QObject {
    Q_OBJECT
private slots:
    void eachTemplateCanBeMade()
    {
        for (const auto& entry : designs::templates()) {
            const auto document = designs::make(entry.id);
            QVERIFY2(document.has_value(), entry.id.c_str());
            QVERIFY(!document->single<document::Project>().title.empty());
        }
        QVERIFY(!designs::make("no-such-design").has_value());
    }

    void memphisHasFourHallsOfAbout25000Gpus()
    {
        const auto document = *designs::make("memphis-100k-h100");
        QCOMPARE(gpus(document), std::int64_t{100'352});
        int halls = 0;
        for (const auto& area : document.table<floorplan::Area>().rows()) halls += area->kind == floorplan::AreaKind::hall;
        QCOMPARE(halls, 4);
        const auto* building = document.find<floorplan::Area>(AreaId("building"));
        const double square_feet = geometry::areaM2(building->outline) / units::m2_per_square_foot;
        QVERIFY(std::abs(square_feet - 785'000) < 1'000);
        const double acres = geometry::areaM2(document.single<floorplan::Site>().boundary) / units::m2_per_acre;
        QVERIFY(std::abs(acres - 271) < 1);
    }

    void scalingGivesAtLeastWhatWasAskedInWholeUnits_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qlonglong>("asked");
        QTest::addColumn<qlonglong>("unit");
        for (const qlonglong asked : {1LL, 9LL, 100LL, 511LL}) QTest::addRow("servers, %lld", asked) << "memphis-100k-h100" << asked << 8LL;
        for (const qlonglong asked : {512LL, 513LL, 10'000LL, 250'000LL}) QTest::addRow("arrays of 512, %lld", asked) << "memphis-100k-h100" << asked << 512LL;
        for (const qlonglong asked : {1LL, 73LL, 1'152LL}) QTest::addRow("racks of 72, %lld", asked) << "gb200-nvl72-10k" << asked << 72LL;
        QTest::addRow("servers in the air, 65") << "oracle-16k-h100" << 65LL << 8LL;
    }
    void scalingGivesAtLeastWhatWasAskedInWholeUnits()
    {
        QFETCH(QString, id);
        QFETCH(qlonglong, asked);
        QFETCH(qlonglong, unit);
        const std::int64_t made = gpus(*designs::make(id.toStdString(), asked));
        QVERIFY(made >= asked);
        QCOMPARE(made % unit, std::int64_t{0});
        QVERIFY(made - asked < unit);
    }

    void thePublishedSupplyOfMemphisIsKept()
    {
        const auto document = *designs::make("memphis-100k-h100");
        const auto mw = [&](const char* id) { return document.find<power::Supply>(SupplyId(id))->capacity_mw; };
        QCOMPARE(mw("grid-1"), 8.0);
        QCOMPARE(mw("grid-2"), 50.0);
        QCOMPARE(mw("grid-3"), 150.0);
        QCOMPARE(document.find<power::Supply>(SupplyId("gas-engines"))->units, 14);
        QCOMPARE(document.find<power::Supply>(SupplyId("batteries"))->capacity_mw, 150.0);
        QCOMPARE(document.single<economics::EconomicPlan>().staff_count, 320.0);
    }

    void titlesFollowTheSize()
    {
        for (const auto& entry : designs::templates()) {
            const auto document = *designs::make(entry.id, 2'000);
            const std::string& title = document.single<document::Project>().title;
            const std::string count = units::formatCount(gpus(document));
            QVERIFY2(title.find(count) != std::string::npos || title.find("nodes") != std::string::npos, title.c_str());
            QVERIFY2(document.single<document::Project>().description.find("switches (") != std::string::npos, "names the structure and why");
        }
    }

    /// Pods of 56 leaves would need a fourth tier from 458,753 GPUs; wider pods hold 524,288 in three.
    void memphisKeepsThreeTiersAsLongAsTheyHold()
    {
        const auto leavesPerPod = [](std::int64_t gpus) { return designs::make("memphis-100k-h100", gpus)->find<fabric::Network>(NetworkId("backend"))->leaves_per_pod; };
        QCOMPARE(leavesPerPod(458'752), 56);
        QCOMPARE(leavesPerPod(458'753), 64);
    }

    void superpodKeepsAPlaceForTheFabricManager()
    {
        QCOMPARE(gpus(*designs::make("superpod-h100-4su")), std::int64_t{1016});
        QCOMPARE(gpus(*designs::make("superpod-h100-4su", 248)), std::int64_t{248});
        QCOMPARE(gpus(*designs::make("superpod-h100-4su", 249)), std::int64_t{504});
        QCOMPARE(gpus(*designs::make("superpod-h100-4su", 100)), std::int64_t{104});
    }

    void beyondTheReferenceArchitectureTheServersGoOnEthernet()
    {
        const auto largest = *designs::make("superpod-h100-4su", 16'376);
        QCOMPARE(gpus(largest), std::int64_t{16'376});
        QVERIFY(largest.find<fabric::Network>(NetworkId("compute"))->technology == fabric::Technology::infiniband);
        const auto next = *designs::make("superpod-h100-4su", 16'377);
        QVERIFY(next.find<fabric::Network>(NetworkId("backend"))->technology == fabric::Technology::ethernet);
        QVERIFY(next.single<document::Project>().description.find("49,151") != std::string::npos);
    }

    void aMillionGpusStandInBuildingsWithTheirOwnPlant()
    {
        const auto document = *designs::make("campus-1m");
        QVERIFY(gpus(document) >= 1'000'000);
        int buildings = 0, cooling_yards = 0;
        for (const auto& area : document.table<floorplan::Area>().rows()) {
            buildings += area->kind == floorplan::AreaKind::building;
            cooling_yards += area->id.text().starts_with("cooling-yard");
        }
        QVERIFY(buildings >= 10);
        QCOMPARE(cooling_yards, buildings);
        QCOMPARE(document.table<phases::Phase>().size(), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(TestTemplates)
#include "test_templates.moc"
