// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "catalog/catalog.h"
#include "drawing/builder.h"
#include "floorplan/rows.h"

/// Pens, colours and heights of every paper.
namespace cw::drawing {

/// Line widths in millimetres, the series of ISO 128-2.
namespace pen {
inline constexpr double hair = 0.13, thin = 0.18, fine = 0.25, medium = 0.35, bold = 0.5, heavy = 0.7;
}

namespace ink {
inline constexpr Colour black{0x16, 0x1d, 0x26}, grey{0x5a, 0x66, 0x73}, pale{0xb9, 0xc1, 0xca}, faint{0xe6, 0xea, 0xee}, wash{0xf4, 0xf6, 0xf8}, white{255, 255, 255};
inline constexpr Colour brand{0x1f, 0x3a, 0x5f};
inline constexpr Colour error{0xc2, 0x34, 0x1d}, warning{0xb3, 0x6b, 0x00}, good{0x0a, 0x7a, 0x57};
}

/// Okabe and Ito (2008), "Color Universal Design": eight colours that stay apart for colour-blind eyes.
namespace okabe_ito {
inline constexpr Colour blue{0x00, 0x72, 0xb2}, orange{0xe6, 0x9f, 0x00}, green{0x00, 0x9e, 0x73}, purple{0xcc, 0x79, 0xa7},
    vermilion{0xd5, 0x5e, 0x00}, sky{0x56, 0xb4, 0xe9}, yellow{0xf0, 0xe4, 0x42}, black{0x00, 0x00, 0x00};
}

/// What stands on a plan, as the legend tells it apart.
enum class Equipment {
    compute_rack, network_rack, storage_rack, management_rack, power_rack, cooling_rack,
    transformer, switchgear, ups, battery, diesel_generator, gas_engine, gas_turbine,
    cooling_tower, dry_cooler, chiller, coolant_unit, air_handler, pump, other,
};
inline constexpr int equipment_count = static_cast<int>(Equipment::other) + 1;

[[nodiscard]] Equipment equipmentOf(floorplan::RackRole role);
[[nodiscard]] Equipment equipmentOf(catalog::Kind kind);
[[nodiscard]] std::string legendName(Equipment equipment);     ///< "GPU racks"
[[nodiscard]] std::string nounOf(Equipment equipment, std::int64_t count);   ///< "gas engine", "gas engines"
[[nodiscard]] Colour fillOf(Equipment equipment);
[[nodiscard]] Colour labelColourOn(Equipment equipment);            ///< readable on its fill

struct AreaStyle {
    std::optional<Colour> fill;
    Stroke outline;
    std::string legend;
};
[[nodiscard]] AreaStyle styleOf(floorplan::AreaKind kind);

}  // namespace cw::drawing
