// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errors/error.h"
#include "evaluation/assessment.h"
#include "fabric/custom_graph.h"
#include "fabric/graph.h"
#include "fabric/sizing.h"

/// Networks that the document stores cable by cable.
namespace cw::evaluation {

/// What a drawn network amounts to. A pure function of the graph; the last few answers are remembered, for all threads,
/// because an analysis takes as long as all other steps together.
[[nodiscard]] Result<fabric::Sizing> sizeDrawn(const fabric::CustomGraph& graph);

/// A network cable by cable: as it is drawn, or as its structure is generated.
[[nodiscard]] Result<fabric::Graph> cablesOf(const fabric::Network& row, const NetworkResult& result);

}  // namespace cw::evaluation
