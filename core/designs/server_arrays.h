// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "designs/racks.h"

/// Servers of eight GPUs in racks, racks around their leaf switches in a row: the array.
namespace cw::designs {

struct ServerArray {
    ItemId system;
    std::string system_name;
    std::vector<Stack> below;                  ///< in the same rack, under the servers
    int servers_per_rack = 4;
    int racks_per_array = 8;
    ItemId enclosure;
    ItemId rear_door;
};

struct Arrays {
    std::int64_t gpus_per_array = 0;
    std::int64_t arrays = 0;
};

/// Puts the racks "gpu" and "leaf" and the block "array". From one array up whole arrays; below it a single row with as many
/// racks, and servers in the last rack, as the GPUs ask for.
Arrays addServerArrays(document::Document& document, const ServerArray& array, std::int64_t gpus);

struct ServiceRacks {
    ItemId enclosure;
    ItemId rear_door;
    int arrays_per_pod = 1;                    ///< two out-of-band switches for each of its rows
    bool fourth_tier = false;
};
/// Racks for what stands in the rows of services: "spine", "core", "top", "storage", "management" with the out-of-band switches.
void addServiceRacks(document::Document& document, const ServiceRacks& services);

}  // namespace cw::designs
