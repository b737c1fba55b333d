// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "What if only 100 MW?": the design rests on another figure, and nothing else changes.
#include <random>

#include <QTest>

#include "document/assumptions.h"

using namespace cw;
using document::Assumptions;
using document::Document;
using power::Supply;

namespace {

units::Date month(int months) { return units::Date(std::chrono::year(2025) / 1 / 1) + std::chrono::months(months); }

Supply supply(const char* id, double mw, int from)
{
    Supply made;
    made.id = SupplyId(id);
    made.name = id;
    made.capacity_mw = mw;
    made.available_from = month(from);
    return made;
}

Document with(std::initializer_list<Supply> supplies)
{
    Document document;
    for (const Supply& row : supplies) document.put(row);
    return document;
}

Document assuming(const Document& document, const Assumptions& assumptions) { return document::applied(document, document::assume(document, assumptions, "What if")); }
double megawatts(const Document& document, const char* id) { return document.find<Supply>(SupplyId(id))->capacity_mw; }

/// Some sources, temporary ones, replacements and standby among them.
Document anyDocument(std::mt19937& random)
{
    Document document;
    const int count = 1 + static_cast<int>(random() % 6);
    for (int i = 0; i < count; ++i) {
        Supply row = supply(("s" + std::to_string(i)).c_str(), static_cast<double>(random() % 200), static_cast<int>(random() % 24));
        if (random() % 3 == 0) row.available_until = row.available_from + std::chrono::months(1 + static_cast<int>(random() % 12));
        if (i > 0 && random() % 3 == 0) row.replaces = SupplyId("s" + std::to_string(random() % static_cast<unsigned>(i)));
        row.carries_load = random() % 5 != 0;
        document.put(row);
    }
    return document;
}

double supplyOn(const Document& document, units::Date day)
{
    std::vector<const Supply*> rows;
    for (const auto& row : document.table<Supply>().rows()) rows.push_back(row.get());
    return power::supplyMw(rows, day);
}

}  // namespace

class TestAssumptions : public QObject {
    Q_OBJECT
private slots:
    void assumingNothingChangesNothing()
    {
        const Document document = with({supply("a", 50, 0)});
        QVERIFY(document::assume(document, {}, "").isNothing());
        QVERIFY(!Assumptions().any());
    }

    void laterSourcesGetWhatIsLeft()
    {
        const Document limited = assuming(with({supply("a", 50, 0), supply("b", 100, 6), supply("c", 30, 12)}), {.power_limit_mw = 100});
        QCOMPARE(megawatts(limited, "a"), 50.0);
        QCOMPARE(megawatts(limited, "b"), 50.0);
        QCOMPARE(megawatts(limited, "c"), 0.0);
    }

    void replacementGetsThePlaceOfTheReplaced()
    {
        Supply second = supply("b", 150, 6);
        second.replaces = SupplyId("a");
        const Document limited = assuming(with({supply("a", 50, 0), second}), {.power_limit_mw = 100});
        QCOMPARE(megawatts(limited, "a"), 50.0);
        QCOMPARE(megawatts(limited, "b"), 100.0);
    }

    void neverMoreThanTheLimitOnAnyDay()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            const Document document = anyDocument(random);
            const double most = static_cast<double>(random() % 300);
            const Document limited = assuming(document, {.power_limit_mw = most});
            for (int day = -1; day < 40; ++day) {
                QVERIFY(supplyOn(limited, month(day)) <= most + 1e-9);
                QVERIFY(supplyOn(limited, month(day)) <= supplyOn(document, month(day)) + 1e-9);
            }
            QVERIFY(document::greatestSupplyMw(limited) <= most + 1e-9);
        }
    }

    void limitAboveEverythingChangesNothing()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 500; ++round) {
            // Where a source resumes when the one that replaced it leaves, the limit is as high as all of them together.
            const Document document = anyDocument(random);
            QVERIFY(document::assume(document, {.power_limit_mw = 200.0 * 6}, "").isNothing());
        }
    }

    void standbyIsLeftAlone()
    {
        Supply standby = supply("d", 500, 0);
        standby.carries_load = false;
        const Document document = with({standby, supply("a", 50, 0)});
        const Document limited = assuming(document, {.power_limit_mw = 10, .power_delay_months = 3});
        QCOMPARE(*limited.find<Supply>(standby.id), standby);
        QCOMPARE(document::greatestSupplyMw(document), 50.0);
    }

    void delayMovesTheDayOfEverySource()
    {
        const Document delayed = assuming(with({supply("a", 50, 0)}), {.power_delay_months = 6});
        QCOMPARE(delayed.find<Supply>(SupplyId("a"))->available_from, month(6));
        Supply last = supply("b", 1, 0);
        last.available_from = std::chrono::year(2025) / 1 / 31;
        const Document february = assuming(with({last}), {.power_delay_months = 1});
        QCOMPARE(february.find<Supply>(SupplyId("b"))->available_from, units::Date(std::chrono::year(2025) / 2 / 28));
    }

    void pricesAreTaken()
    {
        const Document document;
        const auto& before = document.single<economics::EconomicPlan>();
        const Document after = assuming(document, {.energy_usd_per_kwh = 0.09, .lease_usd_per_gpu_hour = 2.0, .construction_usd_per_mw = 9e6, .utilisation = 0.5, .discount_rate = 0.08});
        const auto& plan = after.single<economics::EconomicPlan>();
        QCOMPARE(plan.energy_usd_per_kwh, 0.09);
        QCOMPARE(plan.lease_usd_per_gpu_hour, 2.0);
        QCOMPARE(plan.construction_usd_per_mw, 9e6);
        QCOMPARE(plan.utilisation, 0.5);
        QCOMPARE(plan.discount_rate, 0.08);
        QCOMPARE(plan.staff_count, before.staff_count);
    }

    void theEditIsUndoneByItsReverse()
    {
        std::mt19937 random(13);
        for (int round = 0; round < 200; ++round) {
            const Document document = anyDocument(random);
            const auto edit = document::assume(document, {.power_limit_mw = 60, .power_delay_months = 2, .energy_usd_per_kwh = 0.2}, "What if");
            QVERIFY(document::applied(document::applied(document, edit), edit.reversed()) == document);
        }
    }
};

QTEST_APPLESS_MAIN(TestAssumptions)
#include "test_assumptions.moc"
