// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <tuple>

#include <QTest>

#include "environment/environment.h"
#include "environment/noise.h"

using namespace cw;
using namespace cw::environment;

namespace {

const geometry::Polygon line = geometry::Polygon::rectangle({{0, 0}, {400'000, 300'000}});

NoiseInputs generators(std::int64_t units, bool standby)
{
    NoiseInputs in;
    in.property_line = line;
    in.sources = {{ItemId("diesel-2500"), {200'000, 100'000}, units, standby}};
    return in;
}

}  // namespace

class TestEnvironment : public QObject {
    Q_OBJECT
private slots:
    void levelFallsBySixDecibelsPerDoublingNearTheSource()
    {
        QCOMPARE(levelAt(70, 7), 70.0);
        QVERIFY(std::abs(levelAt(70, 7) - levelAt(70, 14) - 6.02) < 0.01);
        // Far away the ground takes up to 4.8 dB more (ISO 9613-2, equation 10).
        QVERIFY(std::abs(levelAt(70, 1000) - (70 - 20 * std::log10(1000.0 / 7) - (4.8 - 0.004 * 17.3))) < 0.01);
    }

    void twoEqualSourcesAreThreeDecibelsLouder()
    {
        const auto& catalog = catalog::Catalog::builtin();
        const double one = *assessNoise(generators(1, false), catalog).day_dba;
        const double two = *assessNoise(generators(2, false), catalog).day_dba;
        QVERIFY(std::abs(two - one - 3.01) < 0.01);
    }

    void theLoudestPointIsTheNearest()
    {
        const NoiseResult result = assessNoise(generators(1, false), catalog::Catalog::builtin());
        QVERIFY(std::abs(result.loudest_point.x - 200'000) <= 1'000);
        QCOMPARE(result.loudest_point.y, geometry::Mm{0});
        QVERIFY(std::abs(*result.day_dba - levelAt(70, 100)) < 0.05);
    }

    void theLoudestPointOfManyYardsIsFoundWithoutAskingEverySourceEverywhere()
    {
        // Yards of towers in a random but fixed order, heard along a line with 900 trial points.
        std::vector<Emitter> emitters;
        unsigned random = 7;
        for (int yard = 0; yard < 12; ++yard) {
            const geometry::Point corner{200'000 + yard % 4 * 410'000, 150'000 + yard / 4 * 390'000};
            for (int unit = 0; unit < 60; ++unit) {
                random = random * 1'664'525u + 1'013'904'223u;
                emitters.push_back({corner + geometry::Point{unit % 10 * 7'000, unit / 10 * 6'000}, 1e6 * (1 + random % 50)});
            }
        }
        const geometry::Polygon land = geometry::Polygon::rectangle({{0, 0}, {1'800'000, 1'200'000}});
        const Crowds crowds(emitters);
        const auto found = loudestOn(land, std::span(&crowds, 1));
        double loudest = 0;
        const auto hear = [&](geometry::Point listener) { loudest = std::max(loudest, crowds.exactEnergyAt(listener)); };
        for (geometry::Mm x = 0; x <= 1'800'000; x += 20'000) hear({x, 0}), hear({x, 1'200'000});
        for (geometry::Mm y = 0; y <= 1'200'000; y += 20'000) hear({0, y}), hear({1'800'000, y});
        QVERIFY(found->dba > 10 * std::log10(loudest) - 0.03);
        for (geometry::Mm x = 0; x <= 1'800'000; x += 50'000)
            QVERIFY(std::abs(10 * std::log10(crowds.energyAt({x, 0}) / crowds.exactEnergyAt({x, 0}))) < 0.03);
    }

    /// A grid in one piece sounds as its sources one by one, from near and from afar.
    void aGridSoundsAsItsSources()
    {
        using Shape = std::tuple<int, int, geometry::Point, geometry::Point>;
        for (const auto& [columns, rows, column_step, row_step] :
             {Shape(40, 25, {7'000, 0}, {0, 18'000}), Shape(1, 300, {}, {-5'400, 0}), Shape(60, 1, {0, 3'000}, {}), Shape(9, 9, {0, -9'000}, {12'000, 0})}) {
            const geometry::Point first{400'000, 600'000};
            std::vector<Emitter> each;
            for (int row = 0; row < rows; ++row)
                for (int column = 0; column < columns; ++column)
                    each.push_back({{first.x + column_step.x * column + row_step.x * row, first.y + column_step.y * column + row_step.y * row}, 1e7});
            const Crowds grid({{first, 1e7, columns, rows, column_step, row_step}});
            const Crowds listed(each);
            for (geometry::Mm at = -200'000; at <= 1'500'000; at += 37'000) {
                const geometry::Point listener{at, 900'000 - at / 2};
                QVERIFY(std::abs(10 * std::log10(grid.exactEnergyAt(listener) / listed.exactEnergyAt(listener))) < 1e-9);
                QVERIFY(std::abs(10 * std::log10(grid.energyAt(listener) / listed.exactEnergyAt(listener))) < 0.03);
                const geometry::Point along{listener.x + 30'000, listener.y};
                QVERIFY(grid.mostEnergyAlong(listener, along) >= listed.exactEnergyAt(listener));
                QVERIFY(grid.mostEnergyAlong(listener, along) >= listed.exactEnergyAt(along));
            }
        }
    }

    void standbySetsAreHeardByDayOnly()
    {
        const NoiseResult result = assessNoise(generators(4, true), catalog::Catalog::builtin());
        QVERIFY(result.day_dba.has_value());
        QVERIFY(!result.night_dba.has_value());
    }

    void withoutSoundDataThereIsNoFigureButAName()
    {
        NoiseInputs in = generators(1, false);
        in.sources.front().item = ItemId("cooling-tower");
        const NoiseResult result = assessNoise(in, catalog::Catalog::builtin());
        QVERIFY(!result.day_dba.has_value());
        QCOMPARE(result.missing.size(), std::size_t{1});
    }

    // Shelby County Health Department, permit of 2 July 2025: 15 turbines, 247 MW, 87 short tons of NOx a year.
    void thePermittedTurbinesEmitWhatThePermitSays()
    {
        EnvironmentInputs in;
        power::Supply turbines;
        turbines.kind = power::SupplyKind::gas_turbine;
        turbines.item = ItemId("gas-turbine-smt130");
        turbines.capacity_mw = 247;
        in.supplies = {turbines};
        in.plan.generation_hours_per_year = 8760;
        const auto result = assess(in, catalog::Catalog::builtin());
        const double short_tons = *result.nox_t_per_year * 1000 / units::kg_per_short_ton;
        QVERIFY2(std::abs(short_tons - 87) < 1, std::to_string(short_tons).c_str());
    }

    void carbonIsUnknownWithoutAGridFactor()
    {
        EnvironmentInputs in;
        in.energy_gwh_per_year = 100;
        QVERIFY(!assess(in, catalog::Catalog::builtin()).co2_t_per_year.has_value());
        in.plan.grid_kg_co2_per_kwh = 0.4;
        QCOMPARE(*assess(in, catalog::Catalog::builtin()).co2_t_per_year, 40'000.0);
    }
};

QTEST_APPLESS_MAIN(TestEnvironment)
#include "test_environment.moc"
