// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "power/power.h"

using namespace cw;

/// Published figures for 100,000 H100 and for the Memphis site.
class TestPowerMethods : public QObject {
    Q_OBJECT
private slots:
    void topDownMethodsGiveTheirPublishedMegawatts()
    {
        const auto all = power::topDownEstimates(100'000, 700, "H100");
        QCOMPARE(all.size(), std::size_t{4});
        QVERIFY(std::abs(all[0].mw - 145.2) < 0.1);
        QVERIFY(std::abs(all[1].mw - 168.3) < 0.1);
        QVERIFY(std::abs(all[2].mw - 173) < 0.1);
        QCOMPARE(all[3].mw, 150.0);
    }

    void theMemphisDesignLiesBetweenTheMethods()
    {
        const auto assessment = evaluation::evaluate(*designs::make("memphis-100k-h100"));
        const double mw = assessment.power.facility.peak_kw / 1000;
        const double scale = static_cast<double>(assessment.compute.gpus) / 100'000;
        QVERIFY2(mw > 140 * scale && mw < 173 * scale, std::to_string(mw).c_str());
        QVERIFY(*assessment.pue_annual > 1.05 && *assessment.pue_annual < 1.20);
    }

    // WREG and protectouraquifer.org: 1 to 1.5 million US gallons a day; 1.05 to 1.58 L/kWh; NREL ESIF 1.08.
    void theMemphisDesignDrinksWhatIsReported()
    {
        const auto assessment = evaluation::evaluate(*designs::make("memphis-100k-h100"));
        const double million_gallons = assessment.cooling.water_m3_per_day_average / units::m3_per_us_gallon / 1e6;
        QVERIFY2(million_gallons > 0.9 && million_gallons < 1.6, std::to_string(million_gallons).c_str());
        QVERIFY2(*assessment.wue_l_per_kwh > 1.0 && *assessment.wue_l_per_kwh < 1.8, std::to_string(*assessment.wue_l_per_kwh).c_str());
    }

    // Cheah's sheet: 104,858 H100 for US$5.41 billion, 51.6k per GPU with cables of 3.8k; construction on top.
    void theMemphisEquipmentCostsWhatIsPublished()
    {
        const auto assessment = evaluation::evaluate(*designs::make("memphis-100k-h100"));
        const auto& categories = assessment.cost.capex_by_category_musd;
        const double it = categories.at("GPU systems") + categories.at("network") + categories.at("storage and servers") + categories.at("racks");
        const double per_gpu = it * 1e6 / static_cast<double>(assessment.compute.gpus);
        QVERIFY2(per_gpu > 45'000 && per_gpu < 57'000, std::to_string(per_gpu).c_str());
    }
};

QTEST_APPLESS_MAIN(TestPowerMethods)
#include "test_power_methods.moc"
