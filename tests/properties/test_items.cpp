// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for the catalogue as a design owns it, in any order of changes.
#include <random>

#include <QFile>
#include <QTest>

#include "designs/designs.h"
#include "document/builders.h"
#include "document/history.h"
#include "document/items.h"
#include "storage/storage.h"

using namespace cw;
using catalog::Catalog;
using catalog::Item;
using catalog::Provenance;
using document::Document;
using document::Edit;

namespace {

const ItemId dgx("dgx-h100");

Document small() { return *designs::make("superpod-h100-4su", 248); }

/// Applies what must succeed.
void apply(Document& document, Result<Edit> edit)
{
    QVERIFY2(edit.has_value(), edit ? "" : edit.error().sentence().c_str());
    document = document::applied(document, *edit);
}

QString refusal(const Result<Edit>& edit) { return edit ? QString() : QString::fromStdString(edit.error().sentence()); }

/// One builder after the other, with arguments by chance, sensible and not.
class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}

    Result<Edit> next(const Document& document)
    {
        static const std::vector<std::string> keys{"power_peak_kw", "gpus", "depth_mm", "width_mm", "mass_kg", "price_usd", "height_u", "liquid_fraction", "psu_count"};
        const ItemId id = any(document);
        const std::string& key = keys[upTo(keys.size())];
        switch (upTo(9)) {
        case 7: return document::replaceItem(document, id, any(document));
        case 0: return document::copyItem(document, id, document::freshItemId(document, id.text()));
        case 1:
        case 2: return document::setItemValue(document, id, key, {static_cast<double>(upTo(9)), static_cast<double>(9 + upTo(50)) / (upTo(2) ? 2 : 1)});
        case 3: return document::clearItemValue(document, id, key);
        case 4: return document::resetItemValue(document, id, key);
        case 5: return document::resetItem(document, id);
        case 6: return document::removeItem(document, id);
        default: return document::setItemText(document, id, upTo(2) ? "notes" : "cooling_note", upTo(3) ? "line \"one\"\nline två" : "");
        }
    }

private:
    std::size_t upTo(std::size_t n) { return random_() % n; }
    ItemId any(const Document& document)
    {
        const auto all = document.catalog();
        const auto items = all.all();
        const auto& own = document.table<Item>().rows();
        if (!own.empty() && upTo(2)) return own[upTo(own.size())]->id;
        return upTo(3) ? items[upTo(items.size())]->id : dgx;
    }

    std::mt19937 random_;
};

}  // namespace

class TestItems : public QObject {
    Q_OBJECT
private slots:
    void anySequenceIsReadBackAndUndoneToTheOriginalBytes()
    {
        for (unsigned seed = 1; seed <= 15; ++seed) {
            Document document = small();
            const std::string original = storage::toJson(document);
            document::History history;
            Chance chance(seed);
            int steps = 0;
            for (int i = 0; i < 60; ++i) {
                auto edit = chance.next(document);
                if (!edit || edit->isNothing()) continue;
                QVERIFY(!edit->title.empty());
                document = document::applied(document, *edit);
                history.push(*edit);
                ++steps;
                const std::string text = storage::toJson(document);
                const auto again = storage::fromJson(text);
                QVERIFY2(again.has_value(), again ? "" : again.error().sentence().c_str());
                QVERIFY(*again == document);
                QCOMPARE(storage::toJson(*again), text);
                // No record that says what is shipped anyway.
                for (const auto& item : document.table<Item>().rows())
                    if (const Item* shipped = Catalog::builtin().find(item->id)) QVERIFY2(!(*shipped == *item), item->id.text().c_str());
            }
            QVERIFY(steps > 10);
            while (auto back = history.undo()) document = document::applied(document, *back);
            QCOMPARE(storage::toJson(document), original);
        }
    }

    void anEnteredValueIsTheUsersAndRemembersWhatWasThere()
    {
        Document document = small();
        apply(document, document::setItemValue(document, dgx, "power_peak_kw", {11, 11}));
        const catalog::Value value = *document.find<Item>(dgx)->find("power_peak_kw");
        QCOMPARE(value.mark, Provenance::user);
        QVERIFY2(value.source.starts_with("entered; was: 10.2 kW, "), value.source.c_str());
        QVERIFY(document::isOwnValue(*document.find<Item>(dgx), "power_peak_kw"));
        QVERIFY(!document::isOwnValue(*document.find<Item>(dgx), "gpus"));
        // A second entry still names the shipped figure, not the first entry.
        apply(document, document::setItemValue(document, dgx, "power_peak_kw", {12, 13}));
        QVERIFY(document.find<Item>(dgx)->find("power_peak_kw")->source.starts_with("entered; was: 10.2 kW, "));
        apply(document, document::setItemValue(document, dgx, "sound_dba", {90, 90}));
        QCOMPARE(document.find<Item>(dgx)->find("sound_dba")->source, std::string("entered; was: not known"));
        QCOMPARE(Catalog::builtin().find(dgx)->number("power_peak_kw"), std::optional(10.2));
    }

    void theLastResetTakesTheRecordAway()
    {
        Document document = small();
        const std::string before = storage::toJson(document);
        apply(document, document::setItemValue(document, dgx, "power_peak_kw", {11, 11}));
        apply(document, document::clearItemValue(document, dgx, "gpus"));
        QVERIFY(document::isOwnItem(document, dgx));
        QVERIFY(!document.catalog().find(dgx)->find("gpus"));
        QVERIFY(document::isOwnValue(*document.find<Item>(dgx), "gpus"));
        apply(document, document::resetItemValue(document, dgx, "power_peak_kw"));
        QVERIFY(document::isOwnItem(document, dgx));
        apply(document, document::resetItemValue(document, dgx, "gpus"));
        QVERIFY(!document::isOwnItem(document, dgx));
        QCOMPARE(storage::toJson(document), before);
        apply(document, document::setItemText(document, dgx, "notes", "measured"));
        apply(document, document::resetItem(document, dgx));
        QCOMPARE(storage::toJson(document), before);
    }

    void aCopyKeepsItsFiguresAndKnowsItsOrigin()
    {
        Document document = small();
        const ItemId mine("our-node");
        apply(document, document::copyItem(document, dgx, mine, "Our node"));
        const Item copy = *document.find<Item>(mine);
        QCOMPARE(copy.name, std::string("Our node"));
        QVERIFY(copy.values == Catalog::builtin().find(dgx)->values);
        QCOMPARE(document::shippedOf(copy), Catalog::builtin().find(dgx));
        apply(document, document::setItemValue(document, mine, "power_peak_kw", {9, 9}));
        apply(document, document::copyItem(document, mine, ItemId("our-node-2")));
        QCOMPARE(document::shippedOf(*document.find<Item>(ItemId("our-node-2"))), Catalog::builtin().find(dgx));
        apply(document, document::resetItemValue(document, mine, "power_peak_kw"));
        QVERIFY(*document.find<Item>(mine) == copy);
        apply(document, document::setItemValue(document, mine, "gpus", {4, 4}));
        apply(document, document::resetItem(document, mine));
        QVERIFY(*document.find<Item>(mine) == copy);
    }

    void whatIsUsedIsNotRemoved()
    {
        Document document = small();
        const ItemId mine("our-rack");
        apply(document, document::copyItem(document, ItemId("rack-48u-600x1200"), mine));
        apply(document, document::place(document, mine, {}, {}));
        const PlacementId placement = document::usesOf(document, mine).empty() ? PlacementId() : PlacementId(document::usesOf(document, mine).front().row);
        QCOMPARE(document::usesOf(document, mine), (std::vector<document::ItemUse>{{"placements", placement.text()}}));
        QVERIFY2(refusal(document::removeItem(document, mine)).contains("placements/" + QString::fromStdString(placement.text())), qPrintable(refusal(document::removeItem(document, mine))));
        const document::Subject subject(placement);
        document = document::applied(document, document::remove(document, {&subject, 1}));
        apply(document, document::removeItem(document, mine));
        QVERIFY(!document::isOwnItem(document, mine));
    }

    void anOverrideInUseGivesWayToTheShippedItem()
    {
        Document document = small();
        QVERIFY(!document::usesOf(document, dgx).empty());
        apply(document, document::setItemValue(document, dgx, "power_peak_kw", {11, 11}));
        apply(document, document::removeItem(document, dgx));
        QCOMPARE(document.catalog().find(dgx)->number("power_peak_kw"), std::optional(10.2));
        QVERIFY(refusal(document::removeItem(document, dgx)).contains("belongs to the catalogue"));
    }

    void anItemTakesThePlaceOfAnotherEverywhere()
    {
        Document document = small();
        const std::string before = storage::toJson(document);
        const ItemId mine("our-node");
        apply(document, document::copyItem(document, dgx, mine));
        const auto uses = document::usesOf(document, dgx);
        QVERIFY(!uses.empty());
        const auto edit = document::replaceItem(document, dgx, mine);
        apply(document, edit);
        QVERIFY(document::usesOf(document, dgx).empty());
        QCOMPARE(document::usesOf(document, mine), uses);
        QVERIFY(storage::fromJson(storage::toJson(document)).has_value());
        apply(document, document::replaceItem(document, mine, dgx));
        apply(document, document::removeItem(document, mine));
        QCOMPARE(storage::toJson(document), before);
        QVERIFY(refusal(document::replaceItem(document, dgx, ItemId("ups-1200"))).contains("same kind"));
        QVERIFY(refusal(document::replaceItem(document, dgx, ItemId("nothing"))).contains("'nothing'"));
    }

    void whatCannotBeIsRefusedWithItsKey()
    {
        const Document document = small();
        QVERIFY(refusal(document::setItemValue(document, dgx, "gpus", {3.5, 3.5})).startsWith("gpus: 3.5 is no whole number"));
        QVERIFY(refusal(document::setItemValue(document, dgx, "power_peak_kw", {2, 1})).contains("'low' is above 'high'"));
        QVERIFY(refusal(document::setItemValue(document, dgx, "power_horses", {2, 2})).contains("unknown figure"));
        QVERIFY(refusal(document::setItemValue(document, ItemId("nothing"), "gpus", {2, 2})).contains("'nothing'"));
        QVERIFY(refusal(document::setItemText(document, dgx, "name", "")).contains("needs a name"));
        QVERIFY(refusal(document::setItemText(document, dgx, "kind", "engine")).contains("unknown kind"));
        QVERIFY(refusal(document::setItemText(document, dgx, "No Key", "x")).contains("is no text"));
        QVERIFY(refusal(document::copyItem(document, dgx, ItemId("h a"))).contains("is no id"));
        QVERIFY(refusal(document::copyItem(document, dgx, dgx)).contains("already"));
        QVERIFY(refusal(document::copyItem(document, dgx, ItemId("ups-1200"))).contains("already"));
        Item own;
        own.id = ItemId("own");
        own.name = "Own";
        const Document with = document::applied(document, *document::addItem(document, own));
        QVERIFY(refusal(document::addItem(with, own)).contains("already"));
        QVERIFY(refusal(document::resetItem(with, own.id)).contains("nothing is shipped"));
    }

    /// Whatever row of a design names an item is found: a new reference that the search forgets fails here.
    void everyRowThatNamesAnItemIsAUse()
    {
        QFile file(QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/v3/every-key.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = storage::fromJson(file.readAll().toStdString());
        QVERIFY2(document.has_value(), document ? "" : document.error().sentence().c_str());
        Document without = *document;
        without.table<Item>() = {};
        const std::string text = storage::toJson(without);
        int named = 0;
        for (const auto& item : document->table<Item>().rows()) {
            if (text.find('"' + item->id.text() + '"') == std::string::npos) continue;
            ++named;
            const Document renamed = without;
            QVERIFY2(!document::usesOf(renamed, item->id).empty(), item->id.text().c_str());
            QVERIFY(document::itemsInUse(renamed).contains(item->id));
        }
        QVERIFY(named >= 3);
    }
};

QTEST_APPLESS_MAIN(TestItems)
#include "test_items.moc"
