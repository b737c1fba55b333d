// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "phases/phases.h"

using namespace cw;
using namespace cw::phases;

namespace {

units::Date day(int year, unsigned month) { return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(1)}; }

PhaseNeed need(const char* id, units::Date date, std::int64_t gpus, double mw) { return {{PhaseId(id), id, date, {}}, gpus, mw}; }

power::Supply grid(const char* id, double mw, units::Date from)
{
    power::Supply supply;
    supply.id = SupplyId(id);
    supply.capacity_mw = mw;
    supply.available_from = from;
    return supply;
}

}  // namespace

class TestPhases : public QObject {
    Q_OBJECT
private slots:
    void needAddsUpInDateOrder()
    {
        const auto result = assess({{need("b", day(2024, 9), 300, 30), need("a", day(2024, 7), 100, 10)}, {grid("g", 100, day(2024, 1))}});
        QCOMPARE(result.phases.size(), std::size_t{2});
        QCOMPARE(result.phases[0].id, PhaseId("a"));
        QCOMPARE(result.phases[1].gpus_installed, std::int64_t{400});
        QCOMPARE(result.phases[1].facility_peak_mw, 40.0);
        QCOMPARE(result.phases[1].shortfall_mw, 0.0);
        QCOMPARE(result.phases[1].gpus_online, std::int64_t{400});
    }

    void powerLimitsWhatIsOnline()
    {
        const auto result = assess({{need("a", day(2024, 7), 1000, 20)}, {grid("g", 5, day(2024, 1)), grid("h", 15, day(2024, 10))}});
        QCOMPARE(result.phases[0].gpus_online, std::int64_t{250});
        QCOMPARE(result.phases[0].shortfall_mw, 15.0);
        QCOMPARE(result.curve.back().gpus_online, std::int64_t{1000});
        QCOMPARE(result.curve.size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(TestPhases)
#include "test_phases.moc"
