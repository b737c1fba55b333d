// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "document/items.h"
#include "inspector/inspector.h"
#include "inspector/item_page.h"
#include "inspector/placement_page.h"
#include "inspector/project_page.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using catalog::Provenance;

namespace {

const ItemId node("test-node");
const ItemId shipped("dgx-h100");

/// The sample, with a shipped machine in one rack.
document::Document sample()
{
    document::Document d = test::sampleDocument();
    d.put(test::rack("bought", floorplan::RackRole::compute, {{shipped, 1, 4}}));
    d.put(test::placement("bought", RackId("bought"), {70'000, 60'000}));
    return d;
}

struct Stage {
    ui::DocumentSession session;
    ui::Inspector inspector;

    Stage() : inspector(session)
    {
        session.reset(sample(), {});
        inspector.resize(300, 700);
        inspector.show();
    }
    ~Stage() { session.selection().disconnect(); }
    [[nodiscard]] ui::ItemPage& page() { return inspector.itemPage(); }
    [[nodiscard]] ui::ValueField& field(const char* key) { return *page().values().field(key); }
    [[nodiscard]] const catalog::Item& item(const ItemId& id) { return *session.lookup().item(id); }
    [[nodiscard]] std::string bytes() const { return storage::toJson(session.document()); }
};

void enter(QWidget& field, const char* text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    if (*text) QTest::keyClicks(&field, QString::fromUtf8(text));
    else QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Return);
}

}  // namespace

class TestItemPage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aPlacementShowsWhatItIsMadeOf()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1")});
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.inspector.placementPage()));
        QVERIFY(stage.page().isVisible());
        QCOMPARE(stage.page().id(), node);                                   // the machine before the enclosure
        QCOMPARE(stage.page().chooser().count(), 2);
        QCOMPARE(stage.field("power_peak_kw").text(), QStringLiteral("10 kW"));
        stage.page().chooser().setFocus();
        QTest::keyClick(&stage.page().chooser(), Qt::Key_Down);
        QCOMPARE(stage.page().id(), ItemId("test-enclosure"));
        QCOMPARE(stage.field("depth_mm").text(), QStringLiteral("1.2 m"));
        stage.session.selection().set({AreaId("hall")});
        QVERIFY(!stage.page().isVisible());
    }

    void anEnteredValueIsOverriddenUndoneAndReset()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session.selection().set({PlacementId("bought")});
        QCOMPARE(stage.page().id(), shipped);
        QVERIFY(stage.page().caption().text().contains("as shipped"));
        QVERIFY(!stage.page().values().reset("power_peak_kw")->isVisible());
        const double before = stage.session.assessment()->power.it.peak_kw;
        enter(stage.field("power_peak_kw"), "0.0204 MW");
        QCOMPARE(stage.item(shipped).number("power_peak_kw"), std::optional(20.4));
        QCOMPARE(stage.item(shipped).find("power_peak_kw")->mark, Provenance::user);
        QVERIFY(stage.session.assessment()->power.it.peak_kw > before);
        QVERIFY(stage.page().caption().text().contains("changed in this design"));
        QVERIFY(stage.page().values().mark("power_peak_kw")->toolTip().contains("was: 10.2 kW"));
        QVERIFY(stage.page().values().reset("power_peak_kw")->isVisible());
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.field("power_peak_kw").text(), QStringLiteral("10.2 kW"));
        stage.session.redo();
        stage.page().values().reset("power_peak_kw")->click();
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.session.history().titles().size(), std::size_t{2});
    }

    void everyValueSaysWhereItComesFrom()
    {
        Stage stage;
        stage.inspector.showItem(shipped);
        const auto& mark = *stage.page().values().mark("power_peak_kw");
        QCOMPARE(mark.text(), QStringLiteral("D"));
        QVERIFY2(mark.toolTip().contains("datasheet") && mark.toolTip().contains("dgxh100-user-guide"), qPrintable(mark.toolTip()));
        QVERIFY(!mark.accessibleDescription().isEmpty());
    }

    void rangesStayRanges()
    {
        Stage stage;
        stage.inspector.showItem(shipped);
        QCOMPARE(stage.field("price_usd").text(), QStringLiteral("US$270k to 400k"));
        enter(stage.field("price_usd"), "$280,000 to $300,000");
        QCOMPARE(stage.item(shipped).find("price_usd")->low, 280'000.0);
        QCOMPARE(stage.item(shipped).find("price_usd")->high, 300'000.0);
        enter(stage.field("power_peak_kw"), "9800 W to 10.2 kW");
        QCOMPARE(stage.field("power_peak_kw").text(), QStringLiteral("9.8 to 10.2 kW"));
        enter(stage.field("price_usd"), "US$270k to 400k");                  // as it is shown
        QCOMPARE(stage.item(shipped).find("price_usd")->high, 400'000.0);
    }

    void whatIsShownReadsBackTheSame()
    {
        for (const auto* item : catalog::Catalog::builtin().all())
            for (const auto& [key, value] : item->values) {
                ui::ValueField field(key);
                field.setEnds(catalog::Ends{value.low, value.high});
                const auto back = catalog::endsFromText(key, field.text().toStdString());
                QVERIFY2(back, qPrintable(QString::fromStdString(item->id.text() + "." + key + ": ") + field.text()));
                QVERIFY2(std::abs(back->low - value.low) <= 1e-9 * std::abs(value.low) && std::abs(back->high - value.high) <= 1e-9 * std::abs(value.high),
                         qPrintable(QString::fromStdString(item->id.text() + "." + key + ": ") + field.text()));
            }
    }

    void whatIsMissingIsADashAndCanBeEntered()
    {
        Stage stage;
        stage.inspector.showItem(node);
        QVERIFY(stage.page().values().field("mass_kg"));
        QCOMPARE(stage.field("mass_kg").text(), QString());
        QCOMPARE(stage.field("mass_kg").placeholderText(), QStringLiteral("—"));
        QVERIFY(!stage.page().values().mark("mass_kg")->isVisible());
        enter(stage.field("mass_kg"), "287.6 lb");
        QVERIFY(std::abs(*stage.item(node).number("mass_kg") - 130.45) < 0.01);
        QVERIFY2(stage.item(node).find("mass_kg")->source.starts_with("entered; was: not known"), stage.item(node).find("mass_kg")->source.c_str());
        enter(stage.field("mass_kg"), "");
        QVERIFY(!stage.item(node).find("mass_kg"));
        QVERIFY(stage.page().values().field("mass_kg"));
        enter(stage.field("mass_kg"), "130 kg");                             // what was cleared can be entered again
        QCOMPARE(stage.item(node).number("mass_kg"), std::optional(130.0));
    }

    void nonsenseChangesNothingAndSaysWhy()
    {
        Stage stage;
        stage.inspector.showItem(node);
        const auto bytes = stage.bytes();
        for (const auto& [key, text] : {std::pair("gpus", "3.5"), {"power_peak_kw", "12 ft"}, {"power_peak_kw", "-1 kW"}, {"height_u", "lots"}}) {
            enter(stage.field(key), text);
            QVERIFY2(stage.field(key).isInvalid(), text);
            QVERIFY(!stage.field(key).error().isEmpty());
            QTest::keyClick(&stage.field(key), Qt::Key_Escape);
            QVERIFY(!stage.field(key).isInvalid());
        }
        QCOMPARE(stage.bytes(), bytes);
    }

    void aNewItemIsMadeNamedAndRemoved()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.inspector.showItem(shipped);
        stage.page().copyButton().click();
        QCOMPARE(stage.page().id(), ItemId("dgx-h100-1"));
        QVERIFY2(stage.page().caption().text().contains("made from dgx-h100"), qPrintable(stage.page().caption().text()));
        QCOMPARE(stage.inspector.focusWidget(), static_cast<QWidget*>(&stage.page().name()));
        enter(stage.page().name(), "Our node");
        QCOMPARE(stage.item(ItemId("dgx-h100-1")).name, std::string("Our node"));
        QCOMPARE(stage.page().uses().text(), QStringLiteral("nothing"));
        stage.page().removeButton().click();
        QVERIFY(!document::isOwnItem(stage.session.document(), ItemId("dgx-h100-1")));
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.inspector.projectPage()));
    }

    void aNewItemTakesThePlaceOfAnother()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.inspector.copyItem(node);
        auto& instead = stage.page().instead();
        const int at = instead.findData(QStringLiteral("test-node"));
        QVERIFY(at > 0);
        instead.setCurrentIndex(at);
        emit instead.activated(at);
        QCOMPARE(stage.session.document().find<floorplan::RackDesign>(RackId("compute"))->devices.front().item, ItemId("test-node-1"));
        QVERIFY(stage.page().uses().text().contains("64 on the site"));
        QCOMPARE(instead.currentIndex(), 0);
        stage.session.undo();
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void whatIsUsedSaysWhereAndStays()
    {
        Stage stage;
        stage.inspector.showItem(node);
        QVERIFY2(stage.page().uses().text().contains("1 rack") && stage.page().uses().text().contains("64 on the site"), qPrintable(stage.page().uses().text()));
        stage.page().removeButton().click();
        QVERIFY(document::isOwnItem(stage.session.document(), node));
        QVERIFY2(stage.page().problem().isVisible() && stage.page().problem().text().contains("racks/compute"), qPrintable(stage.page().problem().text()));
    }

    void textsAreEditedAndCheckedLikeFigures()
    {
        Stage stage;
        const ItemId rack("gb200-nvl72");
        stage.inspector.showItem(rack);
        const auto bytes = stage.bytes();
        auto& line = *stage.page().texts().field("record_unit");
        QCOMPARE(line.text(), QStringLiteral("rack"));
        enter(line, "node");
        QCOMPARE(std::string(stage.item(rack).text("record_unit")), std::string("node"));
        enter(line, "barge");
        QCOMPARE(std::string(stage.item(rack).text("record_unit")), std::string("node"));
        QVERIFY2(stage.page().problem().isVisible() && stage.page().problem().text().contains("node or rack"), qPrintable(stage.page().problem().text()));
        QCOMPARE(line.text(), QStringLiteral("node"));
        enter(line, "");
        QVERIFY(stage.item(rack).text("record_unit").empty());
        stage.page().resetButton().click();
        QCOMPARE(line.text(), QStringLiteral("rack"));
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(!stage.page().problem().isVisible());
    }

    void anotherValueIsAddedFromTheList()
    {
        Stage stage;
        stage.inspector.showItem(node);
        auto& more = stage.page().more();
        const int at = more.findData(QStringLiteral("gpu_tdp_liquid_w"));
        QVERIFY(at > 0);
        more.setCurrentIndex(at);
        emit more.activated(at);
        QVERIFY(stage.page().values().field("gpu_tdp_liquid_w"));
        enter(stage.field("gpu_tdp_liquid_w"), "1.4 kW");
        QCOMPARE(stage.item(node).number("gpu_tdp_liquid_w"), std::optional(1400.0));
        QCOMPARE(stage.field("gpu_tdp_liquid_w").text(), QStringLiteral("1,400 W"));
    }

    void aCopyThatIsUndoneLeadsBackToTheSelection()
    {
        Stage stage;
        stage.session.selection().set({PlacementId("row-1")});
        stage.inspector.copyItem(node);
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.page()));
        stage.session.undo();
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.inspector.placementPage()));
        QCOMPARE(stage.page().id(), node);
    }

    void lookingChangesNothing()
    {
        Stage stage;
        for (const auto* item : catalog::Catalog::builtin().all()) stage.inspector.showItem(item->id);
        stage.session.selection().set({PlacementId("bought")});
        QVERIFY(!stage.session.history().canUndo());
    }
};

QTEST_MAIN(TestItemPage)
#include "test_item_page.moc"
