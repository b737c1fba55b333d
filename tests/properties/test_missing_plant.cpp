// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <functional>
#include <set>

#include <QTest>

#include "designs/designs.h"
#include "evaluation/evaluator.h"

using namespace cw;
using catalog::Kind;
using document::Document;

namespace {

bool has(const Document& document, std::string_view code)
{
    const auto findings = evaluation::evaluate(document).findings;
    return std::any_of(findings.begin(), findings.end(), [&](const auto& finding) { return finding.code == code; });
}

/// Takes away everything that stands on the floor or is mounted in a rack and is of one of these kinds.
Document without(const Document& whole, const std::set<Kind>& kinds)
{
    Document document = whole;
    const document::DocumentLookup lookup(whole);
    const auto gone = [&](const floorplan::Content& what) {
        const auto* id = std::get_if<ItemId>(&what);
        const catalog::Item* item = id ? lookup.item(*id) : nullptr;
        return item && kinds.contains(item->kind);
    };
    for (const auto& row : whole.table<floorplan::Block>().rows()) {
        floorplan::Block block = *row;
        std::erase_if(block.parts, [&](const floorplan::Part& part) { return gone(part.what); });
        document.put(std::move(block));
    }
    for (const auto& row : whole.table<floorplan::RackDesign>().rows()) {
        floorplan::RackDesign rack = *row;
        std::erase_if(rack.devices, [&](const floorplan::Mounted& mounted) { return gone(mounted.item); });
        if (gone(rack.rear_door)) rack.rear_door = ItemId();
        document.put(std::move(rack));
    }
    for (const auto& row : whole.table<floorplan::Placement>().rows())
        if (gone(row->what)) document.table<floorplan::Placement>().set(row->id, nullptr);
    return document;
}

/// Everything of this item is built with the last phase.
Document builtLast(const Document& whole, const ItemId& item)
{
    Document document = whole;
    const auto& phases = whole.table<phases::Phase>().rows();
    const auto last = std::max_element(phases.begin(), phases.end(), [](const auto& a, const auto& b) { return a->date < b->date; });
    for (const auto& row : whole.table<floorplan::Placement>().rows()) {
        const document::DocumentLookup lookup(whole);
        if (!floorplan::tally(row->what, lookup).items.contains(item)) continue;
        floorplan::Placement placement = *row;
        placement.phase = (*last)->id;
        document.put(std::move(placement));
    }
    return document;
}

}  // namespace

/// A design that lacks plant never passes.
class TestMissingPlant : public QObject {
    Q_OBJECT
private slots:
    void whateverPlantIsTakenAwayIsMissed_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* design, QList<Kind> kinds, const char* code) {
            QList<int> numbers;
            for (const Kind kind : kinds) numbers.append(static_cast<int>(kind));
            QTest::addRow("%s without %s", design, std::string(catalog::name(kinds.front())).c_str()) << QString(design) << numbers << QString(code);
        };
        for (const char* design : {"oracle-16k-h100", "memphis-100k-h100", "memphis-300k-b200", "superpod-h100-4su", "gb200-nvl72-10k", "campus-1m"}) {
            row(design, {Kind::fan_wall, Kind::crah}, "cooling.air_handlers");
            row(design, {Kind::pump}, "cooling.pumps");
            row(design, {Kind::cooling_tower, Kind::dry_cooler, Kind::chiller}, "cooling.units");
            row(design, {Kind::transformer}, "power.transformers");
            row(design, {Kind::switchgear}, "power.switchgear");
        }
        for (const char* design : {"memphis-100k-h100", "memphis-300k-b200", "gb200-nvl72-10k", "campus-1m"}) {
            row(design, {Kind::cdu}, "cooling.coolant_units");
            row(design, {Kind::chiller}, "cooling.chillers");
        }
        for (const char* design : {"oracle-16k-h100", "superpod-h100-4su"}) row(design, {Kind::ups}, "power.ups");
        row("memphis-100k-h100", {Kind::rear_door}, "cooling.air_handlers");
        row("memphis-100k-h100", {Kind::gas_engine}, "power.supply_not_placed");
        row("memphis-100k-h100", {Kind::gas_turbine}, "power.supply_not_placed");
        row("memphis-100k-h100", {Kind::battery}, "power.supply_not_placed");
    }
    void whateverPlantIsTakenAwayIsMissed()
    {
        QFETCH(QString, design);
        QFETCH(QList<int>, kinds);
        QFETCH(QString, code);
        const Document whole = *designs::make(design.toStdString());
        QVERIFY(!has(whole, code.toStdString()));
        std::set<Kind> gone;
        for (const int kind : kinds) gone.insert(static_cast<Kind>(kind));
        QVERIFY(has(without(whole, gone), code.toStdString()));
    }

    void plantThatIsBuiltTooLateIsMissedOfEveryKind_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("code");
        const Document whole = *designs::make("memphis-100k-h100");
        const document::DocumentLookup lookup(whole);
        floorplan::Tally total;
        for (const auto& placement : whole.table<floorplan::Placement>().rows()) total.add(floorplan::tally(*placement, lookup));
        for (const auto& [id, count] : total.items) {
            const catalog::Item* item = lookup.item(id);
            const bool supply = item->kind == Kind::gas_engine || item->kind == Kind::gas_turbine || item->kind == Kind::battery;
            const bool plant = item->kind == Kind::cooling_tower || item->kind == Kind::chiller || item->kind == Kind::pump || item->kind == Kind::crah || item->kind == Kind::transformer ||
                               item->kind == Kind::switchgear;
            if (supply || plant) QTest::addRow("%s", id.text().c_str()) << QString::fromStdString(id.text()) << QString(supply ? "phase.supply_late" : "phase.plant_late");
        }
    }
    void plantThatIsBuiltTooLateIsMissedOfEveryKind()
    {
        QFETCH(QString, item);
        QFETCH(QString, code);
        const Document whole = *designs::make("memphis-100k-h100");
        QVERIFY(!has(whole, code.toStdString()));
        QVERIFY(has(builtLast(whole, ItemId(item.toStdString())), code.toStdString()));
    }

    void aDesignWithoutAnyNetworkSaysSo()
    {
        Document document = *designs::make("oracle-16k-h100");
        QVERIFY(!has(document, "data.no_network"));
        for (const auto& network : document::Table<fabric::Network>(document.table<fabric::Network>()).rows()) document.table<fabric::Network>().set(network->id, nullptr);
        QVERIFY(has(document, "data.no_network"));
    }

    /// Every installed unit beyond the need, and the reserve of the scheme, is asked for.
    void moreRedundancyAsksForMorePlant()
    {
        Document document = *designs::make("oracle-16k-h100");
        auto plan = document.single<power::DistributionPlan>();
        plan.redundancy = power::Redundancy::two_n;
        document.put(plan);
        for (const char* code : {"power.transformers", "power.switchgear", "power.ups"}) QVERIFY2(has(document, code), code);
    }

    /// Typical power is never the peak in silence: 76 % of it stands in, and a note says so.
    void aMissingTypicalPowerIsAssumedAndSaid()
    {
        Document document = *designs::make("oracle-16k-h100");
        QVERIFY(!has(document, "data.no_typical_power"));
        const auto before = evaluation::evaluate(document).power.it;
        QVERIFY(before.typical_kw < 0.85 * before.peak_kw);
        catalog::Item own = *catalog::Catalog::builtin().find(ItemId("dell-xe9680"));
        own.values.erase("power_typical_kw");
        document.put(own);
        QVERIFY(has(document, "data.no_typical_power"));
        const auto after = evaluation::evaluate(document).power.it;
        QVERIFY(std::abs(after.typical_kw - before.typical_kw) < 0.01 * before.typical_kw);
    }
};

QTEST_APPLESS_MAIN(TestMissingPlant)
#include "test_missing_plant.moc"
