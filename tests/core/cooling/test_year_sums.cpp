// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include <QTest>

#include "cooling/plant_year.h"

using namespace cw;
using namespace cw::cooling;

namespace {

const Climate& memphis()
{
    static const Climate climate = *synthesise(*catalog::Catalog::builtin().find(ItemId("memphis-weather")));
    return climate;
}

bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// kWh of fans and compressors, litres evaporated, and hours with a chiller, one hour after another.
struct Walked {
    double kwh = 0;
    double evaporated_l = 0;
    int chiller_hours = 0;
};

Walked walk(const CoolingPlan& plan, double liquid_kw, double air_kw, double capacity_kw)
{
    const Plant plant(plan, catalog::Catalog::builtin());
    Walked sum;
    for (std::size_t at = 0; at < memphis().dry_bulb_c.size(); ++at) {
        const Hour hour{memphis().dry_bulb_c[at], memphis().wet_bulb_c[at]};
        const double total_kw = liquid_kw + air_kw;
        const LoopHour liquid = plant.run(liquid_kw, plant.sky(hour, plan.technology_supply_c - plan.cdu_approach_k), capacity_kw * liquid_kw / total_kw);
        const LoopHour air = plant.run(air_kw, plant.sky(hour, plan.air_loop_supply_c), capacity_kw * air_kw / total_kw);
        sum.kwh += liquid.power_kw + air.power_kw;
        sum.evaporated_l += liquid.evaporated_l + air.evaporated_l;
        sum.chiller_hours += liquid.chilled_kw + air.chilled_kw > 0;
    }
    return sum;
}

CoolingPlan planWith(Rejection rejection)
{
    CoolingPlan plan;
    plan.rejection = rejection;
    plan.chiller = ItemId("chiller-water");
    return plan;
}

}  // namespace

class TestYearSums : public QObject {
    Q_OBJECT
private slots:
    /// Bands or not, it is the sum over all hours.
    void fanHoursAreTheSumOverTheirHours()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> effort(0, 0.4), factor(-1, 2);
        for (int round = 0; round < 200; ++round) {
            std::vector<double> hours(static_cast<std::size_t>(random() % 800));
            for (double& hour : hours) hour = round % 5 == 0 ? 0.25 : effort(random);
            const double k = round % 7 == 0 ? 0 : std::pow(10, factor(random));
            double expected = 0;
            for (const double hour : hours) expected += std::pow(std::clamp(k * hour, 0.2, 1.0), 3);
            QVERIFY(close(FanHours(hours).cubedSpeeds(k, 0.2), expected));
        }
    }

    void theYearFromItsSumsIsTheYearHourByHour_data()
    {
        QTest::addColumn<int>("rejection");
        QTest::newRow("towers") << static_cast<int>(Rejection::cooling_tower);
        QTest::newRow("dry coolers") << static_cast<int>(Rejection::dry_cooler);
        QTest::newRow("adiabatic coolers") << static_cast<int>(Rejection::adiabatic_cooler);
        QTest::newRow("air-cooled chillers") << static_cast<int>(Rejection::air_cooled_chiller);
    }
    void theYearFromItsSumsIsTheYearHourByHour()
    {
        QFETCH(int, rejection);
        const CoolingPlan plan = planWith(static_cast<Rejection>(rejection));
        const PlantYear year(plan, catalog::Catalog::builtin(), memphis());
        for (const auto& [liquid_kw, air_kw] : {std::pair(9'000.0, 4'000.0), std::pair(5'000.0, 0.0), std::pair(0.0, 7'000.0), std::pair(120.0, 90'000.0)}) {
            CoolingInputs inputs;
            inputs.plan = plan;
            inputs.heat_liquid_peak_kw = inputs.heat_liquid_typical_kw = liquid_kw;
            inputs.heat_air_peak_kw = inputs.heat_air_typical_kw = air_kw;
            const CoolingResult result = assess(inputs, year);
            // The plan names no rejection unit: fans follow the heat.
            const Walked walked = walk(plan, liquid_kw, air_kw, 0);
            const double pumps_kwh = 8760 * year.plant().pumpsKw(liquid_kw + air_kw, liquid_kw + air_kw);
            QVERIFY(close(result.mechanical_kwh_per_year, walked.kwh + pumps_kwh));
            QVERIFY(close(result.blowdown_m3_per_day_average, walked.evaporated_l / std::max(0.1, plan.cycles_of_concentration - 1) / 1000 / 365));
            QCOMPARE(result.hours_chiller_runs, static_cast<double>(walked.chiller_hours));
        }
    }

    void fansOfAPlantWithUnitsFollowItsCapacity()
    {
        CoolingPlan plan = planWith(Rejection::cooling_tower);
        plan.rejection_item = ItemId("cooling-tower-cell-4mw");
        const PlantYear year(plan, catalog::Catalog::builtin(), memphis());
        const Plant& plant = year.plant();
        for (const double heat_kw : {800.0, 20'000.0, 36'000.0}) {
            const double capacity_kw = 40'000;
            double months_kwh = 0;
            for (const LoopMonth& month : year.sums().liquid.months) months_kwh += heat_kw * month.compressors_kwh + plant.fansKwh(heat_kw, month, capacity_kw);
            QVERIFY(close(months_kwh, walk(plan, heat_kw, 0, capacity_kw).kwh));
        }
    }
};

QTEST_GUILESS_MAIN(TestYearSums)
#include "test_year_sums.moc"
