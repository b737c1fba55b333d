// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "drawing/network_diagram.h"

using namespace cw;
using namespace cw::drawing;
using fabric::SizeRequest;
using fabric::Topology;

namespace {

evaluation::NetworkResult sized(const SizeRequest& request)
{
    evaluation::NetworkResult network;
    network.name = "Network";
    network.request = request;
    network.link_gbps = request.link_gbps;
    network.planes = request.planes;
    if (auto sizing = fabric::size(request)) network.sizing = std::move(*sizing);
    return network;
}

Sheet drawn(const SizeRequest& request)
{
    SheetBuilder builder("1", "network", 420, 297);
    drawNetworkDiagram(builder, {20, 20, 380, 250}, sized(request));
    return std::move(builder).take();
}

}  // namespace

class NetworkDiagrams : public QObject {
    Q_OBJECT
private slots:
    void everyStructureIsDrawn()
    {
        int drawings = 0;
        for (const Topology topology : {Topology::fat_tree, Topology::superpod, Topology::rail_optimised, Topology::rail_only, Topology::islands, Topology::dragonfly, Topology::dragonfly_plus,
                                        Topology::torus, Topology::hyperx, Topology::direct, Topology::nvlink_domain})
            for (const std::int64_t endpoints : {2, 8, 96, 1000, 4096, 30'000})
                for (const int radix : {8, 32, 64, 128})
                    for (const int planes : {1, 2}) {
                        SizeRequest request;
                        request.topology = topology;
                        request.endpoints = (endpoints + 7) / 8 * 8;
                        request.radix = radix;
                        request.planes = planes;
                        if (topology == Topology::superpod) request.nodes_per_unit = radix / 2;
                        if (topology == Topology::islands) request.taper = {1, 7};
                        if (!fabric::size(request)) continue;
                        ++drawings;
                        QVERIFY2(!drawn(request).primitives.empty(), std::string(fabric::name(topology)).c_str());
                    }
        QVERIFY(drawings > 200);
    }

    void aNetworkThatCannotBeBuiltIsNotDrawn()
    {
        SizeRequest request;
        request.endpoints = 0;
        QVERIFY(drawn(request).primitives.empty());
    }
};

QTEST_APPLESS_MAIN(NetworkDiagrams)
#include "test_network_diagrams.moc"
