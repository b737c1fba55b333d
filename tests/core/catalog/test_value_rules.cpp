// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <limits>

#include <QTest>

#include "catalog/item_json.h"
#include "catalog/properties.h"
#include "catalog/value_rules.h"
#include "catalog/value_text.h"

using namespace cw;
using namespace cw::catalog;

namespace {

QString read(const char* key, const char* text)
{
    const auto ends = endsFromText(key, text);
    if (!ends) return QStringLiteral("refused: ") + QString::fromStdString(ends.error().sentence());
    return ends->low == ends->high ? QString::number(ends->low, 'g', 12) : QString::number(ends->low, 'g', 12) + ".." + QString::number(ends->high, 'g', 12);
}

}  // namespace

class TestValueRules : public QObject {
    Q_OBJECT
private slots:
    void whatIsShippedFollowsTheRules()
    {
        for (const Item* item : Catalog::builtin().all()) {
            const auto done = checkItem(*item);
            QVERIFY2(done.has_value(), done ? "" : (item->id.text() + done.error().sentence()).c_str());
        }
    }

    void figuresThatCannotBeAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("where");
        QTest::newRow("half a GPU") << R"("values": {"gpus": 3.5})" << "/values/gpus";
        QTest::newRow("half a port") << R"("values": {"ports_at_400g": 0.5})" << "/values/ports_at_400g";
        QTest::newRow("half a supply") << R"("values": {"psu_count": {"low": 1, "high": 2.5}})" << "/values/psu_count";
        QTest::newRow("a share above one") << R"("values": {"liquid_fraction": 1.2})" << "/values/liquid_fraction";
        QTest::newRow("a negative draw") << R"("values": {"power_peak_kw": -1})" << "/values/power_peak_kw";
        QTest::newRow("colder than cold") << R"("values": {"max_coolant_supply_c": -300})" << "/values/max_coolant_supply_c";
        QTest::newRow("a third of a unit") << R"("values": {"height_u": 1.3})" << "/values/height_u";
        QTest::newRow("more hours than a year has") << R"("values": {"maintenance_hours_per_year": 9000})" << "/values/maintenance_hours_per_year";
        QTest::newRow("a range upside down") << R"("values": {"price_usd": {"low": 2, "high": 1}})" << "/values/price_usd";
        QTest::newRow("no unit") << R"("values": {"power_horses": 2})" << "/values/power_horses";
        QTest::newRow("a word without meaning") << R"("texts": {"liquid_cooled": "maybe"})" << "/texts/liquid_cooled";
        QTest::newRow("another word without meaning") << R"("texts": {"priced_per": "metre"})" << "/texts/priced_per";
    }
    void figuresThatCannotBeAreRefusedWithTheirPlace()
    {
        QFETCH(QString, member);
        QFETCH(QString, where);
        const auto item = itemFromJson(R"({"id": "x", "kind": "server", "name": "X", )" + member.toStdString() + "}");
        QVERIFY(!item.has_value());
        QCOMPARE(QString::fromStdString(item.error().where), where);
    }

    void whatIsNoNumberIsOutOfRange()
    {
        for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()})
            QVERIFY(!checkValue("power_peak_kw", {bad, bad, Provenance::user, {}}).has_value());
    }

    void figuresAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* key, const char* text, const char* value) { QTest::newRow(text) << QByteArray(key) << QByteArray(text) << QString(value); };
        row("power_peak_kw", "132 kW", "132");
        row("power_peak_kw", "0.132 MW", "132");
        row("power_peak_kw", "0.0204 MW", "20.4");
        row("power_max_w", "650", "650");
        row("power_max_w", "1.5 kW", "1500");
        row("depth_mm", "18 ft", "5486.4");
        row("reach_m", "500 m", "500");
        row("reach_m", "2 km", "2000");
        row("flow_lpm", "450 gpm", "1703.4353028");
        row("lead_time_weeks", "52 weeks", "52");
        row("lead_time_weeks", "26", "26");
        row("liquid_fraction", "85 %", "0.85");
        row("rating_a", "800 A", "800");
        row("price_usd", "US$300,000 to US$400,000", "300000..400000");
        row("price_usd", "$1.2M", "1200000");
        row("power_peak_kw", "9.8 to 10.2 kW", "9.8..10.2");
        row("power_peak_kw", "9.8 – 10.2 kW", "9.8..10.2");
        row("power_peak_kw", "9800 W to 10.2 kW", "9.8..10.2");
        row("max_coolant_supply_c", "113 °F", "45");
        row("max_coolant_supply_c", "-5 °C", "-5");
        row("gpus", "72", "72");
        row("sound_dba_at_7m", "74 dBA at 7 m", "74");
        row("power_max_w", "1e3 W", "1000");
        row("power_max_w", "1.5e-1 kW", "150");
    }
    void figuresAreReadAsPeopleTypeThem()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        QCOMPARE(read(key.constData(), text.constData()), value);
        if (!value.contains("..")) QCOMPARE(endsFromText(key.constData(), text.constData())->low, value.toDouble());
    }

    void whatIsNotUnderstoodIsRefused()
    {
        for (const auto& [key, text] : {std::pair("gpus", "3.5"), {"gpus", "eight"}, {"power_peak_kw", "12 ft"}, {"power_peak_kw", ""}, {"power_peak_kw", "10.2 to 9.8 kW"}, {"rating_a", "800 V"},
                                        {"power_peak_kw", "1 to 2 to 3"}, {"no_such_key", "1"}, {"depth_mm", "6,5 m"}})
            QVERIFY2(read(key, text).startsWith("refused"), text);
    }
};

QTEST_APPLESS_MAIN(TestValueRules)
#include "test_value_rules.moc"
