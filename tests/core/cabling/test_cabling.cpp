// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>

#include <QTest>

#include "cabling/cabling.h"
#include "cabling/media.h"
#include "cabling/routes.h"

using namespace cw;
using namespace cw::cabling;

namespace {

Totals one(geometry::Mm distance_mm, bool endpoint_side, bool copper = true)
{
    Request request;
    request.bundles = {{{0, 0}, {distance_mm, 0}, 64, endpoint_side}};
    request.copper_allowed = copper;
    return assess(request, catalog::Catalog::builtin());
}

}  // namespace

class TestCabling : public QObject {
    Q_OBJECT
private slots:
    void theRunGoesUpAcrossAndDown()
    {
        // 10 m + 6 m across, twice 1.5 m up and down, 1 m slack.
        QCOMPARE(lengthM({{0, 0}, {10'000, 6'000}, 1, false}, Rules{}), 20.0);
        QCOMPARE(lengthM({{5, 5}, {5, 5}, 1, false}, Rules{}), 2.0);
    }

    void mediaFollowReach()
    {
        QCOMPARE(one(0, false).by_medium.begin()->first, std::string("copper passive"));
        QCOMPARE(one(30'000, false).by_medium.begin()->first, std::string("multimode"));
        QCOMPARE(one(80'000, false).by_medium.begin()->first, std::string("single-mode 100 m"));
        QCOMPARE(one(300'000, false).by_medium.begin()->first, std::string("single-mode 500 m"));
        QCOMPARE(one(1'500'000, false).by_medium.begin()->first, std::string("single-mode 2 km"));
        QCOMPARE(one(1'500'000, true).unreachable, std::int64_t{64});
        QVERIFY(one(0, true, false).by_medium.begin()->first != "copper passive");
    }

    void twoLinksShareATwinPortModule()
    {
        // Switch to switch: half a module at each end of a link; switch to NIC: half a module and a single-port one.
        QCOMPARE(one(30'000, false).by_medium.at("multimode").modules, std::int64_t{64});
        QCOMPARE(one(30'000, true).by_medium.at("multimode").modules, std::int64_t{96});
    }

    void theChoiceIsTheCheapestOfAllThatReach()
    {
        for (const bool endpoint : {false, true})
            for (geometry::Mm mm = 500; mm < 600'000; mm = mm * 5 / 4) {
                const double length_m = lengthM({{0, 0}, {mm, 0}, 1, endpoint}, Rules{});
                double cheapest = 1e300;
                for (const Medium& medium : mediaFor(400, endpoint, true, catalog::Catalog::builtin()))
                    if (length_m <= medium.most_m) cheapest = std::min(cheapest, medium.usd + medium.usd_per_m * length_m);
                const Totals totals = one(mm, endpoint);
                if (cheapest == 1e300) QCOMPARE(totals.unreachable, std::int64_t{64});
                else QVERIFY(std::abs(totals.cost_usd - 64 * cheapest) < 1e-6 * totals.cost_usd);
            }
    }

    void dealtLinksSumExactlyInAnyOrder()
    {
        const std::vector<Spot> lower{{{0, 0}, 3}, {{1, 0}, 5}, {{2, 0}, 0}};
        const std::vector<Spot> upper{{{0, 9}, 2}, {{1, 9}, 7}};
        for (std::int64_t links : {1, 7, 1000, 100'352}) {
            std::int64_t by_rows = 0;
            Dealer rows(links, switchesOf(lower), switchesOf(upper));
            rows.deal(lower, upper, [&](const Bundle& bundle) { by_rows += bundle.cables; });
            QCOMPARE(by_rows, links);
            std::int64_t by_columns = 0;
            Dealer columns(links, switchesOf(lower), switchesOf(upper));
            for (const Spot& to : upper) columns.deal(lower, std::span(&to, 1), [&](const Bundle& bundle) { by_columns += bundle.cables; });
            QCOMPARE(by_columns, links);
            QCOMPARE(columns, rows);
        }
    }

    void skippedPairsLeaveTheOthersTheirShare()
    {
        const std::vector<Spot> lower{{{0, 0}, 3}, {{1, 0}, 5}};
        const std::vector<Spot> upper{{{0, 9}, 2}, {{1, 9}, 7}};
        std::vector<Bundle> all;
        Dealer(100, 8, 9).deal(lower, upper, [&](const Bundle& bundle) { all.push_back(bundle); });
        Dealer second(100, 8, 9);
        second.skip(3 * 9);
        std::vector<Bundle> late;
        second.deal(std::span(lower).subspan(1), upper, [&](const Bundle& bundle) { late.push_back(bundle); });
        QVERIFY(std::equal(late.begin(), late.end(), all.end() - 2, all.end()));
    }

    void nothingIsDealtToNobody()
    {
        const std::vector<Spot> one{{{0, 0}, 1}};
        Dealer(5, 0, 1).deal({}, one, [](const Bundle&) { QFAIL("a bundle without ends"); });
    }

    void totalsOfCopiesAreMultiples()
    {
        Totals sum;
        sum.add(one(30'000, true), 3);
        QCOMPARE(sum.cables, std::int64_t{192});
        QCOMPARE(sum.by_medium.at("multimode").cables, std::int64_t{192});
    }
};

QTEST_APPLESS_MAIN(TestCabling)
#include "test_cabling.moc"
