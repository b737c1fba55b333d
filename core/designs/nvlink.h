// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace cw::designs {

/// NVLink inside systems of eight GPUs. `gbps_per_gpu`: one direction, half of what makers print.
void addNvlinkOfEight(document::Document& document, double gbps_per_gpu);

}  // namespace cw::designs
