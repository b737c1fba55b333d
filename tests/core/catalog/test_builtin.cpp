// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <map>

#include <QTest>

#include "catalog/catalog.h"
#include "catalog/item_json.h"
#include "catalog/mounting.h"
#include "catalog/properties.h"

using namespace cw;
using namespace cw::catalog;

namespace {

/// "" for what is no equipment.
std::string categoryOf(Kind kind)
{
    switch (kind) {
    case Kind::gpu_system: return "GPU systems";
    case Kind::network_switch: return "switches";
    case Kind::cable: return "cables and optics";
    case Kind::rack: return "racks";
    case Kind::storage: return "storage";
    case Kind::server:
    case Kind::device: return "management";
    case Kind::transformer:
    case Kind::switchgear:
    case Kind::ups:
    case Kind::busway:
    case Kind::diesel_generator:
    case Kind::gas_engine:
    case Kind::gas_turbine:
    case Kind::battery:
    case Kind::rack_pdu: return "power";
    case Kind::rear_door:
    case Kind::cdu:
    case Kind::crah:
    case Kind::fan_wall:
    case Kind::cooling_tower:
    case Kind::dry_cooler:
    case Kind::chiller:
    case Kind::pump: return "cooling";
    default: return "";
    }
}

}  // namespace

class TestBuiltin : public QObject {
    Q_OBJECT
private slots:
    void everyItemReadsBackAsItIsWritten()
    {
        const auto items = Catalog::builtin().all();
        QVERIFY(items.size() >= 100);
        for (const Item* item : items) {
            const auto again = itemFromJson(itemToJson(*item));
            QVERIFY2(again.has_value(), again ? "" : (item->id.text() + ": " + again.error().sentence()).c_str());
            QVERIFY2(*again == *item, item->id.text().c_str());
        }
    }

    void everyValueHasAUnitAndSaysWhereItComesFrom()
    {
        for (const Item* item : Catalog::builtin().all()) {
            QVERIFY2(!item->source.empty(), item->id.text().c_str());
            for (const auto& [key, value] : item->values) {
                QVERIFY2(propertyOf(key).has_value(), (item->id.text() + "." + key).c_str());
                QVERIFY2(value.low <= value.high, (item->id.text() + "." + key).c_str());
                QVERIFY2(!value.source.empty(), (item->id.text() + "." + key).c_str());
                QVERIFY2(value.mark != Provenance::user, "nobody has entered what is shipped");
            }
        }
    }

    void aRecordWithoutProvenanceIsNotShipped_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("where");
        QTest::newRow("no source") << R"({"id": "a", "kind": "server", "name": "A", "mark": "estimate"})" << "/items/0/source";
        QTest::newRow("no mark") << R"({"id": "a", "kind": "server", "name": "A", "source": "s", "values": {"height_u": 1}})" << "/items/0/mark";
        QTest::newRow("unknown mark") << R"({"id": "a", "kind": "server", "name": "A", "source": "s", "mark": "hearsay"})" << "/items/0/mark";
        QTest::newRow("unknown mark of a value") << R"({"id": "a", "kind": "server", "name": "A", "source": "s", "mark": "estimate", "values": {"height_u": {"value": 1, "mark": "hearsay"}}})"
                                                 << "/items/0/values/height_u/mark";
    }
    void aRecordWithoutProvenanceIsNotShipped()
    {
        QFETCH(QString, record);
        QFETCH(QString, where);
        const auto catalog = Catalog::fromJson("{\"items\": [" + record.toStdString() + "]}");
        QVERIFY(!catalog.has_value());
        QCOMPARE(QString::fromStdString(catalog.error().where), where);
    }

    /// What an engineer expects to find: tariffs, permits, climates and grid steps do not count.
    void everyCategoryIsThere()
    {
        std::map<std::string, int> counts;
        int equipment = 0;
        for (const Item* item : Catalog::builtin().all()) {
            const std::string category = categoryOf(item->kind);
            ++counts[category];
            if (!category.empty()) ++equipment;
        }
        QVERIFY(equipment >= 96);
        QVERIFY(counts["GPU systems"] >= 14);
        QVERIFY(counts["switches"] >= 22);
        QVERIFY(counts["cables and optics"] >= 16);
        QVERIFY(counts["power"] >= 14);
        QVERIFY(counts["cooling"] >= 17);
        QVERIFY(counts["racks"] >= 4);
        QVERIFY(counts["storage"] >= 4);
        QVERIFY(counts["management"] >= 5);
    }

    /// Everything that is placed has width, depth and height; a bare chip is not placed by itself.
    void whatIsPlacedIsDrawnToScale()
    {
        for (const Item* item : Catalog::builtin().all()) {
            if (!isPlaceable(item->kind) || item->text("record_unit") == "chip") continue;
            const char* id = item->id.text().c_str();
            QVERIFY2(item->find("depth_mm"), id);
            if (item->kind == Kind::rear_door) continue;  // as wide and high as its rack
            QVERIFY2(item->find("width_mm"), id);
            QVERIFY2(item->find("height_mm") || item->find("height_u"), id);
            QVERIFY2(item->footprint().has_value() != isMountedInRack(*item), id);
            if (item->footprint() && !isOverhead(*item)) QVERIFY2(item->find("clearance_front_mm"), id);
        }
    }

    void aDeviceOfARackTakesNoGroundAndABuswayHangs()
    {
        QVERIFY(!Catalog::builtin().find(ItemId("dgx-h100"))->footprint());
        QCOMPARE(Catalog::builtin().find(ItemId("dgx-h100"))->number("depth_mm"), std::optional(897.1));
        QVERIFY(isOverhead(*Catalog::builtin().find(ItemId("busway-800a"))));
    }

    /// Also the clearances behind and beside plant, and what is only estimated says so.
    void plantStatesTheRoomAroundIt()
    {
        for (const Item* item : Catalog::builtin().all()) {
            const bool outdoors = item->kind == Kind::chiller || item->kind == Kind::cooling_tower || item->kind == Kind::dry_cooler || item->kind == Kind::battery ||
                                  item->kind == Kind::diesel_generator || item->kind == Kind::gas_engine || item->kind == Kind::gas_turbine;
            if (!outdoors) continue;
            for (const char* key : {"clearance_front_mm", "clearance_rear_mm", "clearance_side_mm"}) QVERIFY2(item->find(key), (item->id.text() + "." + key).c_str());
        }
        for (const char* key : {"width_mm", "depth_mm", "height_mm"}) QCOMPARE(Catalog::builtin().find(ItemId("diesel-2500"))->find(key)->mark, Provenance::estimate);
    }

    void everySwitchSaysWhereItsHeatGoes()
    {
        for (const Item* item : Catalog::builtin().ofKind(Kind::network_switch)) {
            QVERIFY2(item->find("liquid_fraction"), item->id.text().c_str());
            if (item->text("liquid_cooled") == "yes") QVERIFY2(*item->number("liquid_fraction") > 0.5, item->id.text().c_str());
        }
    }

    void everyPricedGpuSystemSaysOfWhichYearItsPriceIs()
    {
        for (const Item* item : Catalog::builtin().ofKind(Kind::gpu_system)) {
            if (item->find("price_usd")) QVERIFY2(item->text("price_basis_year").size() == 4, item->id.text().c_str());
            if (item->find("power_peak_kw")) QVERIFY2(item->find("power_typical_kw"), item->id.text().c_str());
        }
    }

    void rangesAreKeptAsRanges()
    {
        const Value* air = Catalog::builtin().find(ItemId("chiller-air"))->find("cop_in_operation");
        QVERIFY(air);
        QCOMPARE(air->low, 3.0);
        QCOMPARE(air->high, 6.0);
        const Value* water = Catalog::builtin().find(ItemId("chiller-water"))->find("cop_in_operation");
        QVERIFY(water);
        QCOMPARE(water->low, 5.5);
        QCOMPARE(water->high, 9.0);
        QCOMPARE(Catalog::builtin().find(ItemId("ashrae-air"))->number("recommended_low_c"), std::optional(18.0));
    }

    void rangesOfPricesStayRanges()
    {
        const Value* dgx = Catalog::builtin().find(ItemId("dgx-h100"))->find("price_usd");
        QVERIFY(dgx && dgx->isRange());
        QCOMPARE(dgx->low, 270'000.0);
        QCOMPARE(dgx->high, 400'000.0);
        const auto items = Catalog::builtin().all();
        const auto ranges = std::count_if(items.begin(), items.end(), [](const Item* item) { return item->find("price_usd") && item->find("price_usd")->isRange(); });
        QVERIFY(ranges >= 45);
    }

    void theKnownFiguresAreThere()
    {
        const Item* dgx = Catalog::builtin().find(ItemId("dgx-h100"));
        QVERIFY(dgx);
        QCOMPARE(dgx->number("power_peak_kw"), std::optional(10.2));
        QCOMPARE(dgx->number("gpus"), std::optional(8.0));
        QVERIFY(!dgx->number("no_such_kw"));
    }

    void unknownUnitsAndDoubleIdsAreRefused()
    {
        const char* head = R"({"items": [{"id": "a", "kind": "gpu_system", "name": "A", "source": "s", "mark": "estimate", "values": )";
        QVERIFY(Catalog::fromJson(std::string(head) + R"({"gpus": 8}}]})").has_value());
        const auto unit = Catalog::fromJson(std::string(head) + R"({"power_horses": 8}}]})");
        QVERIFY(!unit.has_value());
        QVERIFY2(unit.error().where.find("power_horses") != std::string::npos, unit.error().sentence().c_str());
        const auto twice = Catalog::fromJson(R"({"items": [{"id": "a", "kind": "gpu_system", "name": "A", "source": "s", "mark": "estimate"},)"
                                             R"({"id": "a", "kind": "gpu_system", "name": "A", "source": "s", "mark": "estimate"}]})");
        QVERIFY(!twice.has_value());
    }

    void aDesignsOwnItemLiesOverTheShippedOne()
    {
        Item own = *Catalog::builtin().find(ItemId("dgx-h100"));
        own.values["power_peak_kw"] = {11, 11, Provenance::user, "measured"};
        const Catalog catalog = Catalog::builtin().overlaid({own});
        QCOMPARE(catalog.find(ItemId("dgx-h100"))->number("power_peak_kw"), std::optional(11.0));
        QCOMPARE(Catalog::builtin().find(ItemId("dgx-h100"))->number("power_peak_kw"), std::optional(10.2));
        QCOMPARE(catalog.all().size(), Catalog::builtin().all().size());
    }
};

QTEST_APPLESS_MAIN(TestBuiltin)
#include "test_builtin.moc"
