// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "document/document.h"

namespace cw::ui {

/// What something holds, copies included: the figures of a row, a block, a selection. Nothing where an item that counts
/// does not say, or where there is nothing to count.
struct Holdings {
    std::int64_t racks = 0;                    ///< designed ones, and items that are whole racks
    std::int64_t gpus = 0;
    double gpu_systems_peak_kw = 0;            ///< of GPU systems alone: see evaluation::gpuSystemsPeakKw
    std::optional<double> it_peak_kw;          ///< of everything that computes, switches and stores
    std::optional<double> it_typical_kw;
    std::optional<double> heat_liquid_kw;      ///< of the peak, into the coolant
    std::optional<double> heat_air_kw;
    std::optional<std::int64_t> network_ports; ///< back-end and front-end ports of GPU systems
    std::optional<std::int64_t> switch_ports;
};

[[nodiscard]] Holdings holdingsOf(const floorplan::Tally& tally, const document::DocumentLookup& lookup);

/// Designed racks, and items that are whole racks.
[[nodiscard]] std::int64_t racksIn(const floorplan::Tally& tally, const floorplan::Lookup& lookup);

}  // namespace cw::ui
