// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "power/losses.h"
#include "power/power.h"

using namespace cw;
using namespace cw::power;

namespace {

units::Date day(int year, unsigned month, unsigned dom) { return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(dom)}; }

PowerInputs inputs(Redundancy redundancy)
{
    PowerInputs in;
    in.it["GPU systems"] = {10'000, 7'600};
    in.cooling = {1'000, 600};
    in.plan.unit_substation = ItemId("xfmr-mvlv-3mva");
    in.plan.substation_transformer = ItemId("xfmr-60mva");
    in.plan.busway = ItemId("busway-800a");
    in.plan.redundancy = redundancy;
    return in;
}

Supply step(const char* id, double mw, units::Date from, const char* replaces = "")
{
    Supply supply;
    supply.id = SupplyId(id);
    supply.capacity_mw = mw;
    supply.available_from = from;
    supply.replaces = SupplyId(replaces);
    return supply;
}

}  // namespace

class TestPower : public QObject {
    Q_OBJECT
private slots:
    void aTransformerIsBestAtHalfLoadAndReachesItsStatedEfficiency()
    {
        const double at_half = transformerLossKw(1500, 3000, 0.99);
        QVERIFY(std::abs(1500 / (1500 + at_half) - 0.99) < 1e-12);
        for (const double load : {300.0, 900.0, 2100.0, 3000.0}) QVERIFY(load / (load + transformerLossKw(load, 3000, 0.99)) < 0.99);
        QVERIFY(transformerLossKw(0, 3000, 0.99) > 0);
    }

    void aUpsReachesItsStatedEfficiencyAtFullLoad()
    {
        const double loss = upsLossKw(1200, 1200, 0.97);
        QVERIFY(std::abs(1200 / (1200 + loss) - 0.97) < 1e-12);
        QVERIFY(upsLossKw(300, 1200, 0.97) > loss / 4);
    }

    void theFacilityIsTheSumOfItsParts()
    {
        const PowerResult result = assess(inputs(Redundancy::n_plus_1), catalog::Catalog::builtin());
        QVERIFY(std::abs(result.facility.peak_kw - (result.it.peak_kw + result.cooling.peak_kw + result.house.peak_kw + result.losses.peak_kw)) < 1e-9);
        double stages = 0;
        for (const Stage& stage : result.stages) stages += stage.loss_peak_kw;
        QVERIFY(std::abs(stages - result.losses.peak_kw) < 1e-9);
        QVERIFY(result.losses.typical_kw < result.losses.peak_kw);
        QVERIFY(result.facility_peak_kva > result.facility.peak_kw);
        QCOMPARE(result.stages.size(), std::size_t{3});
    }

    void redundancyAddsUnitsAndTheRestCarriesTheLoad()
    {
        const auto units = [](Redundancy redundancy) { return assess(inputs(redundancy), catalog::Catalog::builtin()).stages.at(1); };
        const Stage n = units(Redundancy::n);
        QCOMPARE(n.name, std::string("unit substations"));
        QCOMPARE(units(Redundancy::n_plus_1).units, n.units + 1);
        QCOMPARE(units(Redundancy::two_n).units, 2 * n.units);
        QVERIFY(n.worst_load_fraction > 1);
        QVERIFY(units(Redundancy::n_plus_1).worst_load_fraction <= 1);
    }

    void aReplacedStepNoLongerCounts()
    {
        const Supply first = step("grid-1", 8, day(2024, 6, 1));
        const Supply second = step("grid-2", 50, day(2024, 8, 1), "grid-1");
        const Supply third = step("grid-3", 150, day(2025, 5, 1), "grid-2");
        const std::vector<const Supply*> all{&first, &second, &third};
        QCOMPARE(supplyMw(all, day(2024, 5, 31)), 0.0);
        QCOMPARE(supplyMw(all, day(2024, 7, 1)), 8.0);
        QCOMPARE(supplyMw(all, day(2024, 8, 1)), 50.0);
        QCOMPARE(supplyMw(all, day(2025, 5, 1)), 150.0);
    }

    void standbyAndEndedSourcesCarryNothing()
    {
        Supply battery = step("battery", 150, day(2024, 1, 1));
        battery.carries_load = false;
        Supply hired = step("hired", 20, day(2024, 1, 1));
        hired.available_until = day(2024, 3, 1);
        const std::vector<const Supply*> all{&battery, &hired};
        QCOMPARE(supplyMw(all, day(2024, 2, 1)), 20.0);
        QCOMPARE(supplyMw(all, day(2024, 3, 1)), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestPower)
#include "test_power.moc"
