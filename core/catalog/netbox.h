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

/// What the file does not say and the caller may.
struct NetboxOptions {
    std::optional<Kind> kind;                  ///< nothing: guessed, and the guess is named in the notes
    std::string id;                            ///< empty: made of the slug
};

/// Maker, model, height, full depth, weight, supplies, ports by rate, bays, airflow. What the file does not say stays
/// unknown, a weight without unit too; keys that are not asked for are passed over. Ports that manage the box are set aside
/// and named in the notes. Draws of several supplies are a range: the file does not say whether half of them are spare.
/// `file`: for the source of every value. Errors name the line.
[[nodiscard]] Result<Item> itemFromNetbox(std::string_view yaml, std::string_view file, const NetboxOptions& options = {});

/// Gb/s of an interface type: 400 for "400gbase-x-osfp", 1 for "1000base-t", 400 for "infiniband-ndr", 64 for "64gfc-qsfpp";
/// nothing for what has no rate of its own ("virtual", "lag").
[[nodiscard]] std::optional<double> gbpsOfInterface(std::string_view type);

}  // namespace cw::catalog
