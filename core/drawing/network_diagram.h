// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/builder.h"
#include "evaluation/assessment.h"

namespace cw::drawing {

/// A network at a glance: its tiers as rows with counts, one pod opened, the others as cells, the links between the rows with
/// their taper; the halves of the least cut in two colours, leaves of a rail in theirs. Structures without tiers show their
/// groups or switches and how they are joined. Sizes follow the frame. Nothing for a network that cannot be built.
void drawNetworkDiagram(SheetBuilder& builder, const Frame& frame, const evaluation::NetworkResult& network);

}  // namespace cw::drawing
