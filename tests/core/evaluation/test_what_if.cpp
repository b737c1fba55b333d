// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QTest>

#include "designs/designs.h"
#include "evaluation/networks.h"
#include "evaluation/what_if.h"

using namespace cw;
using evaluation::Variation;
using evaluation::WhatIf;

namespace {

const fabric::Network& backend(const document::Document& document)
{
    for (const auto& row : document.table<fabric::Network>().rows())
        if (row->purpose == fabric::Purpose::backend) return *row;
    qFatal("no back end");
}

const WhatIf* find(const std::vector<WhatIf>& all, Variation variation, const std::string& change)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const WhatIf& one) { return one.variation == variation && one.change == change; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

class TestWhatIf : public QObject {
    Q_OBJECT
private slots:
    void everyVariantIsTheAssessmentFromScratch_data()
    {
        QTest::addColumn<QString>("design");
        QTest::newRow("one block of the reference architecture") << "superpod-h100-4su";
        QTest::newRow("a campus") << "memphis-100k-h100";
        QTest::newRow("four rails of racks of 72") << "gb200-nvl72-10k";
    }
    void everyVariantIsTheAssessmentFromScratch()
    {
        QFETCH(const QString, design);
        const auto document = *designs::make(design.toStdString());
        const auto all = evaluation::whatIf(document, backend(document).id);
        QVERIFY(all.size() > 15);
        int built = 0;
        for (const WhatIf& one : all) {
            document::Document changed = document;
            changed.put(one.row);
            const auto fresh = evaluation::evaluate(changed);
            const auto network = std::find_if(fresh.networks.begin(), fresh.networks.end(), [&](const auto& n) { return n.id == one.row.id; });
            QVERIFY(network != fresh.networks.end());
            if (!one.network.sizing) {
                QVERIFY2(!one.network.error.empty(), one.change.c_str());
                QVERIFY(!one.network_musd && !one.capex_musd && !one.networkKw() && !one.usdPerGbps());
                continue;
            }
            ++built;
            QVERIFY(*network == one.network);
            QVERIFY(one.capex_musd == fresh.cost.capex_musd);
            QVERIFY(one.network_musd.has_value() == network->costUsd().has_value());
            QVERIFY(!one.networkKw() || *one.networkKw() == *network->switchKw() + *network->opticsKw());
        }
        QVERIFY(built > 10);
    }

    void railsPlanesTapersStructuresAndSwitchesAreVaried()
    {
        const auto document = *designs::make("superpod-h100-4su");
        const auto all = evaluation::whatIf(document, backend(document).id);
        for (const char* planes : {"2", "4", "8"}) QVERIFY2(find(all, Variation::planes, planes), planes);
        for (const char* rails : {"1", "2", "4"}) QVERIFY2(find(all, Variation::rails, rails), rails);
        for (const char* tiers : {"3", "4"}) QVERIFY2(find(all, Variation::tiers, tiers), tiers);
        QVERIFY(!find(all, Variation::tiers, "2"));  // as it is
        for (const char* taper : {"2:1", "4:1"}) QVERIFY2(find(all, Variation::taper, taper), taper);
        for (const char* structure : {"fat-tree", "rail-only", "islands", "dragonfly", "dragonfly+", "torus", "hyperx", "direct"})
            QVERIFY2(find(all, Variation::structure, structure), structure);
        QVERIFY(!find(all, Variation::rails, "8"));  // as it is
        QVERIFY(std::any_of(all.begin(), all.end(), [](const WhatIf& one) { return one.variation == Variation::switch_type; }));
    }

    // 1,016 endpoints cannot be one mesh of 64-port switches; a port of 400 Gb/s cannot be divided by this switch.
    void whatCannotBeHadSaysWhy()
    {
        const auto document = *designs::make("superpod-h100-4su");
        const auto all = evaluation::whatIf(document, backend(document).id);
        const WhatIf* direct = find(all, Variation::structure, "direct");
        const WhatIf* planes = find(all, Variation::planes, "2");
        QVERIFY(direct && planes);
        QVERIFY(!direct->network.sizing && direct->network.error.find("endpoints") != std::string::npos);
        QVERIFY2(!planes->network.sizing && planes->network.error.find("200 Gb/s") != std::string::npos, planes->network.error.c_str());
    }

    void moreRailsThanPortsAreRefused()
    {
        auto document = *designs::make("superpod-h100-4su");
        fabric::Network row = backend(document);
        row.rails = 4;
        row.ports_per_node = 4;
        document.put(row);
        const auto all = evaluation::whatIf(document, row.id);
        const WhatIf* eight = find(all, Variation::rails, "8");
        QVERIFY(eight && !eight->network.sizing);
        QVERIFY2(eight->network.error.find("rails") != std::string::npos, eight->network.error.c_str());
    }

    // 100,000 endpoints of one plane share no InfiniBand subnet: 49,151 addresses exist.
    void aSubnetWithoutAddressesIsRefused()
    {
        auto document = *designs::make("memphis-100k-h100");
        fabric::Network row = backend(document);
        row.technology = fabric::Technology::infiniband;
        document.put(row);
        evaluation::WhatIfStudy study(document, row.id);
        fabric::Network fat = row;
        fat.topology = fabric::Topology::fat_tree;
        fat.nodes_per_unit = 0;
        const WhatIf one = study.assess({Variation::structure, "fat-tree", fat});
        QVERIFY(!one.network.sizing);
        QVERIFY2(one.network.error.find("addresses") != std::string::npos, one.network.error.c_str());
    }

    void aTallerTreeStandsInTheRacksOfTheTierBelow()
    {
        const auto document = *designs::make("superpod-h100-4su");
        evaluation::WhatIfStudy study(document, backend(document).id);
        fabric::Network row = backend(document);
        row.topology = fabric::Topology::fat_tree;
        row.nodes_per_unit = 0;
        row.tiers = 3;
        const WhatIf one = study.assess({Variation::structure, "fat-tree", row});
        QVERIFY(one.network.sizing && one.network.sizing->tiers == 3);
        QVERIFY(one.network.cables_known && one.network_musd.has_value());
        QVERIFY(std::any_of(one.row.seats.begin(), one.row.seats.end(), [](const fabric::TierSeat& seat) { return seat.tier == 3; }));
    }

    void aSwitchWithoutAPriceHasNoCostAndOneWithoutPowerNoKilowatts()
    {
        auto document = *designs::make("superpod-h100-4su");
        fabric::Network row = backend(document);
        const document::DocumentLookup lookup(document);
        catalog::Item item = *evaluation::switchOfTier(row, 1, lookup.catalog());
        item.id = ItemId("nameless");
        item.values.erase("price_usd");
        item.values.erase("power_typical_w");
        document.put(item);
        row.switches = {item.id};
        document.put(row);
        const auto assessment = evaluation::evaluate(document);
        const auto network = std::find_if(assessment.networks.begin(), assessment.networks.end(), [&](const auto& n) { return n.id == row.id; });
        QVERIFY(network->sizing && network->opticsKw() && !network->switchKw() && !network->costUsd() && !network->usdPerGbpsOfBisection());
        const auto& unpriced = assessment.cost.unpriced;
        QVERIFY(std::find(unpriced.begin(), unpriced.end(), item.name) != unpriced.end());
        const std::string json = evaluation::toJson(assessment);
        for (const char* key : {"\"switch_kw\": null", "\"cost_musd\": null", "\"usd_per_gbps_of_bisection\": null"}) QVERIFY2(json.find(key) != std::string::npos, key);
    }

    void domainsAndWhatIsNotThereHaveNoVariants()
    {
        const auto document = *designs::make("superpod-h100-4su");
        QVERIFY(evaluation::whatIf(document, NetworkId("none")).empty());
        for (const auto& row : document.table<fabric::Network>().rows())
            if (row->topology == fabric::Topology::nvlink_domain) QVERIFY(evaluation::whatIf(document, row->id).empty());
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "test_what_if.moc"
