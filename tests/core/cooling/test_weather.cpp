// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <numeric>

#include <QTest>

#include "cooling/cooling.h"
#include "cooling/psychrometrics.h"

using namespace cw;
using namespace cw::cooling;

namespace {

const catalog::Item& memphis() { return *catalog::Catalog::builtin().find(ItemId("memphis-weather")); }

std::string epw(int hours, const std::string& bad_line = {})
{
    std::string text = "LOCATION,Testville,TN,USA,TMY3,723340,35.0,-90.0,-6.0,77\n";
    for (int i = 0; i < 7; ++i) text += "HEADER\n";
    for (int i = 0; i < hours; ++i)
        text += i == 100 && !bad_line.empty() ? bad_line : "2001,1,1,1,0,flags," + std::to_string(i % 30) + ".0,5.0,50,101325,0,0\n";
    return text;
}

}  // namespace

class TestWeather : public QObject {
    Q_OBJECT
private slots:
    // Stull (2011), section 2: 20 °C and 50 % give 13.7 °C.
    void stullsExampleIsReproduced() { QVERIFY(std::abs(wetBulbC(20, 50) - 13.7) < 0.05); }

    // ASHRAE Fundamentals, table of saturation pressure: 2.3392 kPa at 20 °C, 4.2467 kPa at 30 °C.
    void saturationPressureFollowsTheTable()
    {
        QVERIFY(std::abs(saturationPressureKpa(20) - 2.3392) < 0.01);
        QVERIFY(std::abs(saturationPressureKpa(30) - 4.2467) < 0.015);
        QVERIFY(std::abs(saturatedHumidityRatio(20) - 0.0147) < 0.0002);
    }

    void theSynthesisedYearKeepsTheMonthlyMeans()
    {
        const auto climate = synthesise(memphis());
        QVERIFY(climate.has_value());
        QVERIFY(climate->synthetic);
        QCOMPARE(climate->dry_bulb_c.size(), std::size_t{8760});
        const std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        std::size_t at = 0;
        for (std::size_t month = 0; month < 12; ++month) {
            double sum = 0;
            const auto hours = static_cast<std::size_t>(days[month] * 24);
            for (std::size_t i = 0; i < hours; ++i) sum += climate->dry_bulb_c[at++];
            const double wanted = *memphis().number("monthly_mean_db_c_" + std::string(month < 9 ? "0" : "") + std::to_string(month + 1));
            QVERIFY2(std::abs(sum / static_cast<double>(hours) - wanted) < 0.05, std::to_string(month + 1).c_str());
        }
        for (std::size_t i = 0; i < 8760; ++i) QVERIFY(climate->wet_bulb_c[i] <= climate->dry_bulb_c[i]);
    }

    void theHottestHoursComeNearTheDesignPoint()
    {
        auto dry = synthesise(memphis())->dry_bulb_c;
        std::sort(dry.begin(), dry.end());
        const double exceeded_by_0p4_percent = dry[static_cast<std::size_t>(0.996 * 8760)];
        QVERIFY2(std::abs(exceeded_by_0p4_percent - 35.7) < 2.5, std::to_string(exceeded_by_0p4_percent).c_str());
    }

    void anItemThatIsNoClimateIsRefused() { QVERIFY(!synthesise(*catalog::Catalog::builtin().find(ItemId("dgx-h100"))).has_value()); }

    void anEpwFileIsRead()
    {
        const auto climate = readEpw(epw(8760));
        QVERIFY2(climate.has_value(), climate ? "" : climate.error().sentence().c_str());
        QCOMPARE(climate->name, std::string("Testville"));
        QCOMPARE(climate->dry_bulb_c[29], 29.0f);
        QVERIFY(!climate->synthetic);
        QCOMPARE(climate->design_dry_bulb_c, 29.0);
    }

    void aBrokenEpwFileIsRefusedByLine()
    {
        const auto broken = readEpw(epw(8760, "2001,1,1,1,0,flags,99.9,5.0,50,101325,0,0\n"));
        QVERIFY(!broken.has_value());
        QCOMPARE(broken.error().where, std::string("line 109"));
        QVERIFY(!readEpw(epw(8000)).has_value());
        QVERIFY(!readEpw(epw(9000)).has_value());
        QVERIFY(!readEpw("").has_value());
        QVERIFY(!readEpw("LOCATION").has_value());
    }
};

QTEST_APPLESS_MAIN(TestWeather)
#include "test_weather.moc"
