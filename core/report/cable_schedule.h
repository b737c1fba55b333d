// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cabling/schedule.h"
#include "document/document.h"
#include "evaluation/assessment.h"

namespace cw::report {

/// Every cable of one network, port by port: each node whole in its rack at its own unit, switches in the racks and units
/// of evaluation/seating.h. Of trees these are the very cables that the assessment has laid: as many of each medium, as
/// long together. Other structures are seated tier by tier, while the assessment shares their links out evenly over all pairs of racks.
/// Fails where the network cannot be built, or has too many cables to list.
[[nodiscard]] Result<cabling::Schedule> cableSchedule(const document::Document& document, const evaluation::NetworkResult& network);

}  // namespace cw::report
