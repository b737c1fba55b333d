// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "catalog/catalog.h"

/// Device types in the YAML of the NetBox device type library.
namespace cw::catalog {

/// Larger files are refused: the largest real ones, chassis with all their ports, take a tenth of it.
inline constexpr std::size_t largest_device_type_bytes = 2u << 20;

/// Maker, model, height, depth, weight, supplies, ports by rate, bays, airflow. What the file does not say stays unknown;
/// keys that are not asked for are passed over. The kind is a guess from what the device has: ports make a switch,
/// outlets a power strip, and everything else is a plain device.
/// `file`: for the source of every value. Errors name the line.
[[nodiscard]] Result<Item> itemFromNetbox(std::string_view yaml, std::string_view file);

/// Gb/s of an interface type: 400 for "400gbase-x-osfp", 1 for "1000base-t", 400 for "infiniband-ndr"; nothing for what has
/// no rate of its own ("virtual", "lag").
[[nodiscard]] std::optional<double> gbpsOfInterface(std::string_view type);

}  // namespace cw::catalog
