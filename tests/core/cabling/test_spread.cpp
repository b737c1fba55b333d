// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <cstdlib>
#include <random>

#include <QTest>

#include "cabling/spread.h"

using namespace cw;
using namespace cw::cabling;

namespace {

const std::vector<Mm> limits{2'000, 46'000, 96'000, 496'000};

/// Pair by pair.
Spread counted(const std::vector<Point>& a, const std::vector<Point>& b)
{
    Spread sum = Spreads(limits).nothing();
    for (const Point& from : a)
        for (const Point& to : b) {
            const Mm distance = std::abs(to.x - from.x) + std::abs(to.y - from.y);
            std::size_t stretch = 0;
            while (stretch < limits.size() && distance > limits[stretch]) ++stretch;
            Spread::Part& part = distance == 0 ? sum.same_place : sum.stretches[stretch];
            part.pairs += 1;
            part.mm += static_cast<double>(distance);
            sum.farthest_mm = std::max(sum.farthest_mm, distance);
        }
    return sum;
}

class Plan {
public:
    explicit Plan(unsigned seed) : random_(seed) {}

    int upTo(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

    /// Rows of racks, or racks anywhere, some of them in one place.
    std::vector<Point> racks(int count, Mm size)
    {
        std::vector<Point> racks;
        const bool in_rows = upTo(2) == 0;
        const Point corner{upTo(static_cast<int>(size)), upTo(static_cast<int>(size))};
        for (int i = 0; i < count; ++i)
            racks.push_back(in_rows ? corner + Point{600 * (i % 7), 3'000 * (i / 7)} : Point{upTo(static_cast<int>(size)), upTo(static_cast<int>(size)) / 1'000 * 1'000});
        return racks;
    }

private:
    std::mt19937 random_;
};

}  // namespace

class TestSpread : public QObject {
    Q_OBJECT
private slots:
    void aSpreadIsWhatCountingEveryPairGives()
    {
        Formations formations;
        Spreads spreads(limits);
        for (unsigned seed = 1; seed <= 200; ++seed) {
            Plan plan(seed);
            const Mm size = std::vector<Mm>{3'000, 60'000, 900'000}[seed % 3];
            const auto a = plan.racks(1 + plan.upTo(60), size);
            const auto b = plan.upTo(4) == 0 ? a : plan.racks(1 + plan.upTo(60), size);
            QCOMPARE(spreads.between(formations.of(a), formations.of(b)), counted(a, b));
        }
    }

    void groupsTogetherAreTheSumOfAllTheirPairs()
    {
        Formations formations;
        Spreads spreads(limits);
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Plan plan(seed);
            std::vector<Point> all_a, all_b;
            std::vector<Group> groups_a, groups_b;
            const auto hall = plan.racks(13, 20'000);
            for (int i = 0; i < 1 + plan.upTo(12); ++i) {
                std::vector<Point> moved;
                const Point by{plan.upTo(5) * 210'000, plan.upTo(5) * 150'000};
                for (const Point& rack : hall) moved.push_back(rack + by);
                auto& all = i % 2 ? all_a : all_b;
                all.insert(all.end(), moved.begin(), moved.end());
                (i % 2 ? groups_a : groups_b).push_back(formations.of(moved));
            }
            QCOMPARE(spreads.between(groups_a, groups_b), counted(all_a, all_b));
            spreads.tidy();
        }
    }

    void equalHallsAreOneFormationWhereverTheyStand()
    {
        Formations formations;
        const Group one = formations.of(std::vector<Point>{{5, 5}, {605, 5}, {1'205, 5}});
        const Group other = formations.of(std::vector<Point>{{90'000, 7}, {90'600, 7}, {91'200, 7}});
        QVERIFY(one.formation == other.formation);
        QCOMPARE(other.origin, (Point{90'000, 7}));
        QVERIFY(formations.of(std::vector<Point>{{0, 0}, {600, 0}}).formation != one.formation);
    }

    void aPartOfAGroupStandsWhereItsRacksStand()
    {
        Formations formations;
        const std::vector<Point> racks{{5, 5}, {605, 5}, {1'205, 5}, {1'805, 5}};
        const Group whole = formations.of(racks);
        const Group tail = formations.part(whole, 2, 4);
        QCOMPARE(tail.origin, racks[2]);
        QCOMPARE(tail.size(), std::size_t{2});
        QVERIFY(tail.formation == formations.part(whole, 0, 2).formation);
        QVERIFY(formations.part(whole, 0, 4) == whole);
    }

    void tensOfThousandsOfRacksAreEstimatedCloselyAndCountedExactly()
    {
        // Every second column against the others: 1.2e9 pairs of 70,000 racks.
        std::vector<Point> even, odd;
        for (Mm row = 0; row < 175; ++row)
            for (Mm column = 0; column < 400; ++column) (column % 2 ? odd : even).push_back({column * 700, row * 3'000});
        Formations formations;
        Spreads spreads(limits);
        const Spread found = spreads.between(formations.of(even), formations.of(odd));
        QCOMPARE(found.pairs(), static_cast<double>(even.size()) * static_cast<double>(odd.size()));
        double sum = found.same_place.mm;
        for (const Spread::Part& part : found.stretches) sum += part.mm;
        // Sums of |x| and |y| by rows and columns.
        double exact = 0;
        for (Mm i = 0; i < 400; i += 2)
            for (Mm j = 1; j < 400; j += 2) exact += 175.0 * 175.0 * static_cast<double>(700 * std::abs(i - j));
        for (Mm i = 0; i < 175; ++i)
            for (Mm j = 0; j < 175; ++j) exact += 200.0 * 200.0 * static_cast<double>(3'000 * std::abs(i - j));
        QVERIFY2(std::abs(sum - exact) < 0.01 * exact, qPrintable(QStringLiteral("%1 and %2").arg(sum).arg(exact)));
    }

    void whatIsForgottenIsMeasuredAgain()
    {
        Formations formations;
        Spreads spreads(limits);
        const std::vector<Point> fixed{{0, 0}, {600, 0}, {1'200, 900}};
        for (int i = 0; i < 20'000; ++i) {
            const std::vector<Point> moving{{i, 5'000}, {2 * i, 7'000}};
            const Spread found = spreads.between(formations.of(fixed), formations.of(moving));
            if (i % 97 == 0) QCOMPARE(found, counted(fixed, moving));
            spreads.tidy();
        }
    }
};

QTEST_APPLESS_MAIN(TestSpread)
#include "test_spread.moc"
