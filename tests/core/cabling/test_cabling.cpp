// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "cabling/laying.h"
#include "cabling/media.h"

using namespace cw;
using namespace cw::cabling;

namespace {

Totals one(geometry::Mm distance_mm, bool endpoint_side, bool copper = true)
{
    const Layer layer(400, copper, {}, catalog::Catalog::builtin());
    Laid laid = layer.nothing();
    layer.lay(laid, {{0, 0}, {distance_mm, 0}, 64, endpoint_side});
    return layer.totals(laid);
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
        QCOMPARE(one(1'500'000, true).by_medium.begin()->first, std::string("single-mode 2 km"));
        QCOMPARE(one(2'500'000, true).unreachable, std::int64_t{64});
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

    void cablesOfCopiesAreMultiples()
    {
        const Layer layer(400, true, {}, catalog::Catalog::builtin());
        Laid block = layer.nothing();
        layer.lay(block, {{0, 0}, {30'000, 0}, 64, true});
        Laid site = layer.nothing();
        site.add(block, 3);
        QCOMPARE(layer.totals(site).cables, std::int64_t{192});
        QCOMPARE(layer.totals(site).by_medium.at("multimode").cables, std::int64_t{192});
    }

    void partsOfCablesBecomeWholeOnesThatSumToAll()
    {
        // Three links over two pairs: one in the rack, one 300 m away.
        const Layer layer(400, true, {}, catalog::Catalog::builtin());
        Spread spread{{1, 0}, {}, 300'000};
        const std::vector<Mm> limits = layer.limits(false);
        const auto stretch = static_cast<std::size_t>(std::find_if(limits.begin(), limits.end(), [](Mm limit) { return limit >= 300'000; }) - limits.begin());
        spread.stretches.resize(limits.size() + 1);
        spread.stretches[stretch] = {1, 300'000};
        Laid laid = layer.nothing();
        layer.lay(laid, spread, 3, false);
        const Totals totals = layer.totals(laid);
        QCOMPARE(totals.cables, std::int64_t{3});
        std::int64_t sum = 0;
        for (const auto& [name, medium] : totals.by_medium) sum += medium.cables;
        QCOMPARE(sum, std::int64_t{3});
        QCOMPARE(totals.km, (1.5 * 2.0 + 1.5 * 304.0) / 1000);
        QCOMPARE(totals.longest_m, 304.0);
    }

    void aLimitIsTheLastMillimetreOfItsStretch()
    {
        for (const double factor : {1.0, 1.15}) {
            Rules rules;
            rules.installation_factor = factor;
            for (const bool endpoint : {false, true}) {
                const Layer layer(400, true, rules, catalog::Catalog::builtin());
                const Choice choice(mediaFor(400, endpoint, true, catalog::Catalog::builtin()));
                const std::vector<Mm> limits = layer.limits(endpoint);
                QCOMPARE(limits.size(), choice.stretches().size());
                for (std::size_t i = 0; i < limits.size(); ++i) {
                    const double most_m = choice.stretches()[i].most_m;
                    if (limits[i] > 0) QVERIFY(lengthM(limits[i], rules) <= most_m);
                    QVERIFY(lengthM(limits[i] + 1, rules) > most_m);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCabling)
#include "test_cabling.moc"
