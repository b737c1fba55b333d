// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "catalog/catalog.h"
#include "catalog/item_json.h"
#include "catalog/properties.h"

using namespace cw;
using namespace cw::catalog;

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
            }
        }
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
