// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Findings about networks offer only what can be built.
#include <algorithm>

#include <QTest>

#include "cabling/media.h"
#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "evaluation/network_alternatives.h"
#include "evaluation/networks.h"
#include "fabric/addresses.h"

using namespace cw;
using evaluation::Alternative;
using evaluation::Way;

namespace {

fabric::Network backend(const document::Document& document)
{
    for (const auto& row : document.table<fabric::Network>().rows())
        if (row->purpose == fabric::Purpose::backend) return *row;
    qFatal("no back end");
}

const checks::Finding* find(const evaluation::Assessment& assessment, const char* code)
{
    const auto found = std::find_if(assessment.findings.begin(), assessment.findings.end(), [&](const checks::Finding& finding) { return finding.code == code; });
    return found == assessment.findings.end() ? nullptr : &*found;
}

document::Document changed(document::Document document, const fabric::Network& row)
{
    document.put(row);
    return document;
}

}  // namespace

class TestNetworkAlternatives : public QObject {
    Q_OBJECT
private slots:
    // 100,000 endpoints in two tiers of 64 ports: at most 2,048.
    void tooManyEndpointsAreOfferedTiersPlanesAndSwitchesWithTheirPrice()
    {
        const auto document = *designs::make("memphis-100k-h100");
        fabric::Network row = backend(document);
        row.topology = fabric::Topology::fat_tree;
        row.nodes_per_unit = row.leaves_per_pod = 0;
        row.taper = {};
        row.tiers = 2;
        const auto assessment = evaluation::evaluate(changed(document, row));
        const auto* finding = find(assessment, "network.tier_limit");
        QVERIFY(finding);
        QVERIFY2(finding->remedy.find("3 tiers: ") != std::string::npos && finding->remedy.find(" switches, US$ ") != std::string::npos, finding->remedy.c_str());
        const auto network = std::find_if(assessment.networks.begin(), assessment.networks.end(), [&](const auto& n) { return n.id == row.id; });
        const document::DocumentLookup lookup(document);
        const auto offers = evaluation::alternatives(row, *network->request, lookup.catalog(), {Way::more_tiers, Way::planes, Way::taper}, [](const Alternative&) { return true; });
        QVERIFY(!offers.empty());
        for (const Alternative& offer : offers) {
            const auto sized = fabric::size(offer.request);
            QVERIFY(sized && *sized == offer.sizing);
            QVERIFY(finding->remedy.find(offer.what) != std::string::npos);
            // Stored as it is offered, it can be built.
            const auto after = evaluation::evaluate(changed(document, offer.row));
            const auto there = std::find_if(after.networks.begin(), after.networks.end(), [&](const auto& n) { return n.id == row.id; });
            QVERIFY2(there->sizing && there->sizing->switches == offer.sizing.switches, offer.what.c_str());
            QVERIFY(!offer.switches_usd || *offer.switches_usd == there->switch_cost_usd);
        }
    }

    void tooManyAddressesAreOfferedSubnetsThatHaveEnough()
    {
        const auto document = *designs::make("memphis-100k-h100");
        fabric::Network row = backend(document);
        row.technology = fabric::Technology::infiniband;
        row.topology = fabric::Topology::fat_tree;
        row.nodes_per_unit = row.leaves_per_pod = 0;
        row.tiers = 0;
        const auto assessment = evaluation::evaluate(changed(document, row));
        const auto* finding = find(assessment, "network.lids");
        QVERIFY(finding);
        QVERIFY2(finding->remedy.find("a network of its own for each rail: ") != std::string::npos, finding->remedy.c_str());
        const auto network = std::find_if(assessment.networks.begin(), assessment.networks.end(), [&](const auto& n) { return n.id == row.id; });
        QVERIFY(fabric::lidsOfSubnet(row.topology, *network->sizing) > fabric::most_unicast_lids);
    }

    void badUplinksAreOfferedATaperThatDivides()
    {
        const auto document = *designs::make("superpod-h100-4su");
        fabric::Network row = backend(document);
        row.topology = fabric::Topology::fat_tree;
        row.nodes_per_unit = 0;
        row.tiers = 2;
        row.taper = {1.06};  // 31 uplinks, a prime
        row.ports_per_node = 1;
        const auto assessment = evaluation::evaluate(changed(document, row));
        const auto* finding = find(assessment, "network.uplinks");
        QVERIFY(finding);
        QVERIFY2(finding->remedy.find("a taper of ") != std::string::npos, finding->remedy.c_str());
    }

    void aCageWithOneLinkIsHalfUsed()
    {
        const auto document = *designs::make("superpod-h100-4su");
        const fabric::Network row = backend(document);
        const auto assessment = evaluation::evaluate(document);
        const auto network = std::find_if(assessment.networks.begin(), assessment.networks.end(), [&](const auto& n) { return n.id == row.id; });
        // Eight leaves of 31 endpoints, the fabric manager on four of them: RA-11333-001, table 4.
        QCOMPARE(network->half_used_cages.value_or(-1), std::int64_t{4});
    }

    // XDR: no passive copper, no multimode.
    void xdrRunsThroughActiveCopperAndSingleModeOnly()
    {
        for (const bool endpoint : {false, true}) {
            const auto any = cabling::mediaFor(800, endpoint, true, catalog::Catalog::builtin());
            const auto xdr = cabling::mediaFor(800, endpoint, true, catalog::Catalog::builtin(), cabling::Lanes::xdr);
            QVERIFY(!xdr.empty() && xdr.size() < any.size());
            for (const cabling::Medium& medium : xdr) QVERIFY2(medium.name != "copper passive" && medium.name.find("multimode") == std::string::npos, medium.name.c_str());
        }
        fabric::Network row;
        row.technology = fabric::Technology::infiniband;
        row.link_gbps = 800;
        QVERIFY(evaluation::lanesOf(row, catalog::Catalog::builtin()) == cabling::Lanes::xdr);
        row.switches = {ItemId("nv-q3400-ra")};
        QVERIFY(evaluation::lanesOf(row, catalog::Catalog::builtin()) == cabling::Lanes::xdr);
        row.switches = {ItemId("nv-sn5600")};
        QVERIFY(evaluation::lanesOf(row, catalog::Catalog::builtin()) == cabling::Lanes::any);
    }
};

QTEST_GUILESS_MAIN(TestNetworkAlternatives)
#include "test_network_alternatives.moc"
