// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <numeric>

#include <QTest>

#include "cooling/cooling.h"
#include "cooling/plant.h"

using namespace cw;
using namespace cw::cooling;

namespace {

CoolingInputs megawatts(double liquid, double air)
{
    CoolingInputs in;
    in.heat_liquid_peak_kw = liquid * 1000;
    in.heat_liquid_typical_kw = liquid * 760;
    in.heat_air_peak_kw = air * 1000;
    in.heat_air_typical_kw = air * 760;
    in.plan.rejection_item = ItemId("cooling-tower-cell-4mw");
    in.plan.chiller = ItemId("chiller-water");
    return in;
}

CoolingResult run(const CoolingInputs& in)
{
    static const Climate climate = *synthesise(*catalog::Catalog::builtin().find(ItemId("memphis-weather")));
    return assess(in, catalog::Catalog::builtin(), climate);
}

}  // namespace

class TestPlant : public QObject {
    Q_OBJECT
private slots:
    void makeUpIsEvaporationTimesCyclesOverCyclesLessOne()
    {
        CoolingInputs in = megawatts(75, 25);
        in.plan.drift_fraction = 0;
        const CoolingResult at_four = run(in);
        in.plan.cycles_of_concentration = 6;
        const CoolingResult at_six = run(in);
        const double evaporated_at_four = at_four.water_m3_per_day_average * 3 / 4;
        const double evaporated_at_six = at_six.water_m3_per_day_average * 5 / 6;
        QVERIFY(std::abs(evaporated_at_four - evaporated_at_six) < 1e-6 * evaporated_at_four);
        QVERIFY(std::abs(at_four.blowdown_m3_per_day_average - at_four.water_m3_per_day_average / 4) < 1e-6 * at_four.water_m3_per_day_average);
    }

    void aTowerEvaporatesAtMostTheLatentHeatOfWhatItRejects()
    {
        const CoolingInputs in = megawatts(100, 0);
        const CoolingResult result = run(in);
        // 1.47 L per kWh of heat, make-up 4/3 of it; air warmer than the water may add up to a fifth.
        const double most_m3 = 76'000 * 24 * 1.47 / 1000 * 4 / 3 * 1.2;
        QVERIFY(result.water_m3_per_day_average < most_m3);
        QVERIFY(result.water_m3_per_day_average > most_m3 * 0.5);
        QVERIFY(result.water_m3_per_day_peak > result.water_m3_per_day_average);
    }

    void warmWaterNeedsNoChillerMostOfTheYear()
    {
        const CoolingResult warm = run(megawatts(100, 0));
        const CoolingResult cold = run(megawatts(0, 100));
        QVERIFY(warm.hours_chiller_runs < cold.hours_chiller_runs);
        QVERIFY(warm.mechanical_typical_kw < cold.mechanical_typical_kw);
    }

    void monthsSumToTheYear()
    {
        const CoolingResult result = run(megawatts(75, 25));
        const std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        double kwh = 0;
        double m3 = 0;
        for (std::size_t month = 0; month < 12; ++month) {
            kwh += result.monthly_mechanical_kw[month] * days[month] * 24;
            m3 += result.monthly_water_m3_per_day[month] * days[month];
        }
        QVERIFY(std::abs(kwh - result.mechanical_kwh_per_year) < 1e-6 * kwh);
        QVERIFY(std::abs(m3 - result.water_m3_per_year) < 1e-6 * m3);
    }

    void dryCoolersUseNoWaterAndAdiabaticOnesLittle()
    {
        CoolingInputs in = megawatts(100, 0);
        in.plan.rejection_item = ItemId("dry-cooler-2mw");
        in.plan.rejection = Rejection::dry_cooler;
        QCOMPARE(run(in).water_m3_per_day_average, 0.0);
        in.plan.rejection = Rejection::adiabatic_cooler;
        const double adiabatic = run(in).water_m3_per_day_average;
        QVERIFY(adiabatic > 0);
        QVERIFY(adiabatic < run(megawatts(100, 0)).water_m3_per_day_average / 2);
    }

    void unitsCoverTheDesignHourWithTheSpare()
    {
        const CoolingResult result = run(megawatts(100, 0));
        QVERIFY(result.rejection_units_needed >= 26);
        CoolingInputs more_spares = megawatts(100, 0);
        more_spares.plan.spare_units = 3;
        QCOMPARE(run(more_spares).rejection_units_needed, result.rejection_units_needed + 2);
    }

    void noHeatNeedsNothing()
    {
        const CoolingResult result = run(megawatts(0, 0));
        QCOMPARE(result.mechanical_peak_kw, 0.0);
        QCOMPARE(result.water_m3_per_year, 0.0);
        QCOMPARE(result.rejection_units_needed, std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestPlant)
#include "test_plant.moc"
