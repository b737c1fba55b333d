// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <numeric>

#include <QTest>

#include "economics/cash_flow.h"
#include "economics/economics.h"

using namespace cw::economics;

namespace {

EconomicInputs hundredThousand()
{
    EconomicInputs in;
    in.gpus = 100'000;
    in.equipment_usd = {{"gpu systems", 4.2e9}, {"network", 3e8}, {"cooling", 8e7}, {"power", 3e7}, {"generation", 2e8}};
    in.network_cables_usd = 2.5e8;
    in.it_peak_mw = 135;
    in.facility_peak_mw = 154;
    in.energy_gwh_per_year = 990;
    in.water_m3_per_year = 1.5e6;
    return in;
}

double sum(const std::map<std::string, double>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0, [](double s, const auto& part) { return s + part.second; });
}

}  // namespace

class TestEconomics : public QObject {
    Q_OBJECT
private slots:
    void anAnnuityRepaysTheLoan()
    {
        const double payment = annuity(1000, 5, 0.10);
        double owed = 1000;
        for (int year = 0; year < 5; ++year) owed = owed * 1.10 - payment;
        QVERIFY(std::abs(owed) < 1e-9);
        QCOMPARE(annuity(1000, 5, 0), 200.0);
    }

    void presentValueDiscountsByTheYear()
    {
        std::vector<double> months(13, 0.0);
        months.back() = 110;
        QVERIFY(std::abs(presentValue(months, 0.10) - 100) < 1e-9);
    }

    void categoriesSumToTheTotals()
    {
        const EconomicResult result = assess(hundredThousand());
        QVERIFY(std::abs(sum(result.capex_by_category_musd) - result.capex_musd) < 1e-9);
        QVERIFY(std::abs(sum(result.opex_by_category_musd) - result.opex_musd_per_year) < 1e-9);
        QVERIFY(std::abs(*result.usd_per_gpu - result.capex_musd * 10) < 1e-9);
    }

    // Ten billion over 100,000 GPUs are 3.81, 2.85 and 2.28 US$ per GPU-hour in 3, 4 and 5 years.
    void tenBillionIsWhatTheLeaseCostsInFourYears()
    {
        for (const auto& [years, price] : {std::pair{3.0, 3.81}, {4.0, 2.85}, {5.0, 2.28}}) {
            EconomicInputs in = hundredThousand();
            in.plan.lease_years = years;
            in.plan.lease_usd_per_gpu_hour = price;
            QVERIFY(std::abs(assess(in).lease_versus_build.lease_cumulative_musd.back() - 10'000) < 25);
        }
    }

    void atTheBreakEvenPriceBothWaysCostTheSame()
    {
        EconomicInputs in = hundredThousand();
        in.plan.lease_usd_per_gpu_hour = assess(in).lease_versus_build.break_even_usd_per_gpu_hour;
        const auto even = assess(in).lease_versus_build;
        QVERIFY(std::abs(even.lease_npv_musd - even.build_npv_musd) < 1e-6 * even.build_npv_musd);
    }

    void aLaterLeaseIsPaidLater()
    {
        EconomicInputs in = hundredThousand();
        const double now = assess(in).lease_versus_build.lease_npv_musd;
        in.plan.lease_delay_months = 12;
        QVERIFY(assess(in).lease_versus_build.lease_npv_musd < now);
    }

    void aMonthOfDelayIsAMonthOfGpuHours()
    {
        const auto result = assess(hundredThousand()).lease_versus_build;
        QVERIFY(std::abs(result.month_of_delay_musd - 100'000 * 730 * 2.85 * 0.8 / 1e6) < 1e-6);
    }

    void withoutGpusThereIsNoPricePerGpu()
    {
        EconomicInputs in = hundredThousand();
        in.gpus = 0;
        const EconomicResult result = assess(in);
        QVERIFY(!result.usd_per_gpu.has_value());
        QVERIFY(!result.tco_usd_per_gpu_hour.has_value());
    }
};

QTEST_APPLESS_MAIN(TestEconomics)
#include "test_economics.moc"
