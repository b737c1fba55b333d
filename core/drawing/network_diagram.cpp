// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/network_diagram.h"

#include "drawing/diagram_canvas.h"

namespace cw::drawing {

using fabric::Topology;

void drawNetworkDiagram(SheetBuilder& builder, const Frame& frame, const evaluation::NetworkResult& network, const DiagramView& view, std::vector<DiagramPart>* parts)
{
    if (!network.sizing || frame.isEmpty()) return;
    DiagramCanvas canvas(builder, frame, network, view, parts);
    builder.layer("NETWORK");
    canvas.head();
    switch (network.request ? network.request->topology : Topology::custom) {
    case Topology::fat_tree:
    case Topology::superpod:
    case Topology::rail_optimised:
    case Topology::rail_only:
    case Topology::islands: drawTiers(canvas); break;
    case Topology::dragonfly:
    case Topology::dragonfly_plus:
    case Topology::direct: drawRing(canvas); break;
    case Topology::torus:
    case Topology::hyperx: drawGrid(canvas); break;
    case Topology::nvlink_domain: drawDomains(canvas); break;
    case Topology::custom: break;
    }
    canvas.foot();
}

Sheet networkDiagramSheet(const evaluation::NetworkResult& network, const DiagramView& view, std::vector<DiagramPart>* parts)
{
    constexpr double width_mm = 320, height_mm = 180, margin_mm = 6;
    SheetBuilder builder("N", network.name, width_mm, height_mm);
    drawNetworkDiagram(builder, builder.paper().inset(margin_mm), network, view, parts);
    return builder.take();
}

}  // namespace cw::drawing
