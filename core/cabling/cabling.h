// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "geometry/geometry.h"

/// Lengths, media and optics of the cables, from where the racks stand.
namespace cw::cabling {

/// How cables run. Defaults with their sources stand in cabling.cpp.
struct Rules {
    geometry::Mm tray_height_mm = 2700;        ///< overhead tray above the floor
    geometry::Mm device_height_mm = 1200;      ///< mean height of a port above the floor
    geometry::Mm slack_mm = 1000;              ///< service loop per cable, both ends together
    double installation_factor = 1.0;          ///< times the routed length, for detours
    friend bool operator==(const Rules&, const Rules&) = default;
};

/// Equal links between two places; within one rack when from == to.
struct Bundle {
    geometry::Point from;
    geometry::Point to;
    std::int64_t cables = 0;                   ///< links of `gbps`
    bool endpoint_side = false;                ///< one end is a NIC (single-port optic), not a twin-port switch cage
    friend bool operator==(const Bundle&, const Bundle&) = default;
};

struct MediumTotal {
    std::int64_t cables = 0;
    double km = 0;
    std::int64_t modules = 0;                  ///< pluggable optics, both ends
    double cost_usd = 0;
    double optics_kw = 0;
    friend bool operator==(const MediumTotal&, const MediumTotal&) = default;
};

struct Totals {
    std::int64_t cables = 0;
    double km = 0;
    double optics_kw = 0;
    double cost_usd = 0;
    double longest_m = 0;
    std::map<std::string, MediumTotal> by_medium;  ///< "copper passive", "multimode", "single-mode 500 m"
    std::int64_t unreachable = 0;              ///< no medium of the catalogue reaches that far
    friend bool operator==(const Totals&, const Totals&) = default;
};

/// As trays run without a tray drawn: |x| + |y|.
[[nodiscard]] geometry::Mm alongMm(geometry::Point from, geometry::Point to);

/// Along the tray, up and down at both ends, with slack; for a distance along the plan, |x| + |y|. Inside one rack: 2 m.
[[nodiscard]] double lengthM(geometry::Mm along_mm, const Rules& rules);
[[nodiscard]] double lengthM(const Bundle& bundle, const Rules& rules);

}  // namespace cw::cabling
