// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/builder.h"
#include "drawing/diagram_view.h"
#include "evaluation/assessment.h"

namespace cw::drawing {

/// A network at a glance. Tiers as rows with counts, equal switches folded into one box unless they are few, one pod
/// unfolded; torus and HyperX as grids; dragonflies and direct connection as groups around a ring; NVLink domains as frames. The
/// sides of the least cut in two colours and patterns (only where its division is known), what is cut in a third, rails and
/// planes in theirs. Sizes follow the frame; the work is bounded whatever the network's size. Nothing for a network that cannot be built.
/// `parts`: receives what can be pointed at, the uppermost last.
void drawNetworkDiagram(SheetBuilder& builder, const Frame& frame, const evaluation::NetworkResult& network, const DiagramView& view = {}, std::vector<DiagramPart>* parts = nullptr);

/// The diagram on a paper of its own, 16:9, for a window or a file.
[[nodiscard]] Sheet networkDiagramSheet(const evaluation::NetworkResult& network, const DiagramView& view = {}, std::vector<DiagramPart>* parts = nullptr);

}  // namespace cw::drawing
