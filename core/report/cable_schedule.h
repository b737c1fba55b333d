// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cabling/schedule.h"
#include "document/document.h"
#include "evaluation/assessment.h"

namespace cw::report {

/// Every cable of one network: the ports of its structure given to the racks of the plan in plan order (area, placement,
/// copy), switches spread evenly over the racks of their tier. The sum of the lengths is near the assessment's, which lays
/// the cables of a block once for all copies and does not number ports.
/// Fails where the network cannot be built, or has too many cables to list.
[[nodiscard]] Result<cabling::Schedule> cableSchedule(const document::Document& document, const evaluation::NetworkResult& network);

}  // namespace cw::report
