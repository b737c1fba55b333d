// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <map>

#include <QTest>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "storage/storage.h"

using namespace cw;

namespace {

/// The unit that a template grows by: whole arrays; below one of them whole racks, servers of eight in the last of them.
qlonglong blockOf(const QString& id, qlonglong gpus)
{
    const qlonglong array = id.startsWith("memphis") ? 512 : id.startsWith("gb200") || id.startsWith("campus") ? 1'152 : 256;
    if (gpus >= array) return array;
    return array == 1'152 ? 72 : 8;
}

floorplan::Tally everythingIn(const document::Document& document)
{
    const document::DocumentLookup lookup(document);
    floorplan::Tally all;
    for (const auto& placement : document.table<floorplan::Placement>().rows()) all.add(floorplan::tally(*placement, lookup));
    return all;
}

}  // namespace

/// What holds for every built-in design at every size.
class TestDesigns : public QObject {
    Q_OBJECT
private slots:
    void hasNoErrorFindings_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto& entry : designs::templates()) QTest::newRow(entry.id.c_str()) << QString::fromStdString(entry.id);
    }
    void hasNoErrorFindings()
    {
        QFETCH(QString, id);
        const auto assessment = evaluation::evaluate(*designs::make(id.toStdString()));
        for (const auto& finding : assessment.findings)
            QVERIFY2(finding.severity != checks::Severity::error, (finding.code + ": " + finding.text).c_str());
    }

    /// From eight GPUs to a million, and around every size at which a structure or a unit of plant changes.
    void nothingIsWrongAtAnySize_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qlonglong>("gpus");
        for (const auto& entry : designs::templates()) {
            for (const qlonglong gpus : {8LL, 17LL, 72LL, 100LL, 256LL, 1'000LL, 1'017LL, 5'000LL, 20'000LL, 24'577LL, 100'000LL, 300'000LL, 458'753LL, 500'000LL, 524'289LL, 1'000'000LL})
                QTest::addRow("%s, %lld", entry.id.c_str(), gpus) << QString::fromStdString(entry.id) << gpus;
        }
    }
    void nothingIsWrongAtAnySize()
    {
        QFETCH(QString, id);
        QFETCH(qlonglong, gpus);
        const auto document = designs::make(id.toStdString(), gpus);
        QVERIFY2(document.has_value(), document ? "" : document.error().sentence().c_str());
        const auto assessment = evaluation::evaluate(*document);
        QVERIFY(assessment.compute.gpus >= gpus);
        QVERIFY2(assessment.compute.gpus < gpus + blockOf(id, gpus), "scaled in whole blocks, not more");
        for (const auto& finding : assessment.findings)
            QVERIFY2(finding.severity == checks::Severity::note, (finding.code + ": " + finding.text).c_str());
        for (const auto& network : assessment.networks) {
            QVERIFY2(network.sizing.has_value(), network.error.c_str());
            QVERIFY(!network.sizing->why.empty());
        }
    }

    void areasKeepApartAndEverythingIsOnTheLand_data() { nothingIsWrongAtAnySize_data(); }
    void areasKeepApartAndEverythingIsOnTheLand()
    {
        QFETCH(QString, id);
        QFETCH(qlonglong, gpus);
        const document::Document document = *designs::make(id.toStdString(), gpus);
        const auto& land = document.single<floorplan::Site>().boundary;
        const auto& areas = document.table<floorplan::Area>().rows();
        for (const auto& area : areas) {
            QVERIFY2(geometry::contains(land, area->outline), area->id.text().c_str());
            for (const auto& other : areas) {
                if (area == other || area->parent != other->parent || area->kind == floorplan::AreaKind::road) continue;
                QVERIFY2(!geometry::overlaps(area->outline, geometry::bounds(other->outline)) || other->kind == floorplan::AreaKind::road,
                         (area->id.text() + " and " + other->id.text()).c_str());
                if (other->kind == floorplan::AreaKind::road) QVERIFY2(!geometry::overlaps(other->outline, geometry::bounds(area->outline)), area->id.text().c_str());
            }
        }
    }

    /// No template gives the design of another size, and every file stays one that a person can mail.
    void everySizeIsADesignOfItsOwn_data() { hasNoErrorFindings_data(); }
    void everySizeIsADesignOfItsOwn()
    {
        QFETCH(QString, id);
        std::map<std::string, std::int64_t> seen;
        for (const std::int64_t gpus : {8, 100, 256, 5'000, 100'000, 1'000'000}) {
            const auto document = designs::make(id.toStdString(), gpus);
            const std::string json = storage::toJson(*document);
            QVERIFY2(json.size() < 100'000, std::to_string(json.size()).c_str());
            QVERIFY2(json == storage::toJson(*designs::make(id.toStdString(), gpus)), "made twice it is the same");
            QVERIFY2(seen.emplace(json, gpus).second, std::to_string(gpus).c_str());
        }
    }

    /// Halls are described, the site has a road, and what is planned stands somewhere.
    void aFacilityIsComplete_data() { hasNoErrorFindings_data(); }
    void aFacilityIsComplete()
    {
        QFETCH(QString, id);
        if (id == "empty-hall") return;
        const document::Document document = *designs::make(id.toStdString());
        bool road = false;
        for (const auto& area : document.table<floorplan::Area>().rows()) {
            road = road || area->kind == floorplan::AreaKind::road;
            if (area->kind != floorplan::AreaKind::hall) continue;
            QVERIFY(area->clear_height_mm && area->floor_load_kpa);
            const auto has = [&](floorplan::KeepOutKind kind) { return std::any_of(area->keep_outs.begin(), area->keep_outs.end(), [&](const auto& keep_out) { return keep_out.kind == kind; }); };
            QVERIFY2(has(floorplan::KeepOutKind::egress) && has(floorplan::KeepOutKind::door), area->id.text().c_str());
        }
        QVERIFY(road);
        const floorplan::Tally all = everythingIn(document);
        const auto& plan = document.single<power::DistributionPlan>();
        const auto& cooling = document.single<cooling::CoolingPlan>();
        for (const ItemId& item : {plan.substation_transformer, plan.unit_substation, plan.ups, plan.busway, cooling.rejection_item, cooling.chiller})
            if (!item.empty()) QVERIFY2(all.items.contains(item), item.text().c_str());
        for (const auto& supply : document.table<power::Supply>().rows())
            if (supply->kind != power::SupplyKind::utility) QVERIFY2(all.items.at(supply->item) >= supply->units, supply->id.text().c_str());
        for (const catalog::Kind kind : {catalog::Kind::switchgear, catalog::Kind::pump, catalog::Kind::rack_pdu})
            QVERIFY(std::any_of(all.items.begin(), all.items.end(), [&](const auto& entry) { return catalog::Catalog::builtin().find(entry.first)->kind == kind && entry.second > 0; }));
    }

    /// What serves the whole site follows the GPUs as what serves a hall does.
    void costAndLandFollowTheGpus_data() { hasNoErrorFindings_data(); }
    void costAndLandFollowTheGpus()
    {
        QFETCH(QString, id);
        const auto large = evaluation::evaluate(*designs::make(id.toStdString(), 100'000));
        const auto small = evaluation::evaluate(*designs::make(id.toStdString(), 1'000));
        QVERIFY(*small.cost.usd_per_gpu < 1.3 * *large.cost.usd_per_gpu);
        QVERIFY(small.phases.phases.back().supply_mw < 3 * small.phases.phases.back().facility_peak_mw);
        const auto land = [&](std::int64_t gpus) { return geometry::areaM2(designs::make(id.toStdString(), gpus)->single<floorplan::Site>().boundary); };
        QVERIFY(land(1'000) < land(20'000) && land(20'000) < land(300'000));
    }

    void whatTheTemplateMakesIsReadBackAsItself_data() { hasNoErrorFindings_data(); }
    void whatTheTemplateMakesIsReadBackAsItself()
    {
        QFETCH(QString, id);
        for (const std::int64_t gpus : {std::int64_t{0}, std::int64_t{300'000}}) {
            const document::Document document = *designs::make(id.toStdString(), gpus);
            const auto again = storage::fromJson(storage::toJson(document));
            QVERIFY2(again.has_value(), again ? "" : again.error().sentence().c_str());
            QVERIFY(*again == document);
        }
    }

    void anEmptyHallIsEmptyUntilANumberFillsIt()
    {
        const auto empty = evaluation::evaluate(*designs::make("empty-hall"));
        QCOMPARE(empty.compute.gpus, std::int64_t{0});
        QVERIFY(empty.findings.empty());
        QVERIFY(evaluation::evaluate(*designs::make("empty-hall", 100)).compute.gpus >= 100);
    }

    void staysSmallAsAFile()
    {
        for (const auto& entry : designs::templates()) QVERIFY2(storage::toJson(*designs::make(entry.id)).size() < 100'000, entry.id.c_str());
    }

    void namesTheSourceOfEverySupply()
    {
        for (const auto& entry : designs::templates()) {
            const document::Document document = *designs::make(entry.id);
            for (const auto& supply : document.table<power::Supply>().rows()) QVERIFY2(!supply->source.empty(), supply->id.text().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestDesigns)
#include "test_designs.moc"
