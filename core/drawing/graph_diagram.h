// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/diagram_view.h"
#include "fabric/custom_graph.h"

namespace cw::drawing {

/// A network that is drawn or imported cable by cable, in layers: endpoints below, above them the switches they hang on, above
/// those the switches one hop further, and so on (Sugiyama, Tagawa, Toda, IEEE Trans. SMC 11, 1981: layers, then each layer in
/// the order of the middles of its neighbours). Large layers are folded into a few boxes of neighbours, so that the drawing
/// stays bounded; links between two boxes are one bundle with their number. No division is drawn: none is known.
/// A sheet of its own, 16:9. Nothing on it for a graph without nodes.
[[nodiscard]] Sheet graphDiagramSheet(const std::string& name, const fabric::DrawnGraph& graph, std::vector<DiagramPart>* parts = nullptr);

}  // namespace cw::drawing
