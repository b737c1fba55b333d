// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/server_arrays.h"


#include "designs/pod_campus.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using floorplan::RackRole;

constexpr std::int64_t gpus_per_server = 8;

floorplan::RackDesign gpuRack(const ServerArray& array, const char* id, int servers)
{
    std::vector<Stack> stack = array.below;
    stack.push_back({array.system, servers});
    return stackedRack(id, words::say("GPU rack, {} x {}", servers, array.system_name), RackRole::compute, array.enclosure, stack, array.rear_door);
}

}  // namespace

Arrays addServerArrays(document::Document& document, const ServerArray& array, std::int64_t gpus)
{
    const std::int64_t servers_per_array = std::int64_t{array.servers_per_rack} * array.racks_per_array;
    const std::int64_t gpus_per_array = servers_per_array * gpus_per_server;
    document.put(stackedRack("leaf", words::say("Array network rack"), RackRole::network, array.enclosure, {}, array.rear_door, full_of_switches_kw));
    const std::int64_t servers = arraysFor(gpus, gpus_per_server);
    if (servers >= servers_per_array) {
        document.put(gpuRack(array, "gpu", array.servers_per_rack));
        const int half = array.racks_per_array / 2;
        document.put(rowOf(document, "array", words::say("Array, {} GPUs", gpus_per_array), {{RackId("gpu"), half}, {RackId("leaf"), 1}, {RackId("gpu"), array.racks_per_array - half}}));
        addBusways(document, BlockId("array"));
        return {gpus_per_array, arraysFor(gpus, gpus_per_array)};
    }
    const auto full = static_cast<int>(servers / array.servers_per_rack);
    const auto rest = static_cast<int>(servers % array.servers_per_rack);
    if (full > 0) document.put(gpuRack(array, "gpu", array.servers_per_rack));
    if (rest > 0) document.put(gpuRack(array, "gpu-last", rest));
    document.put(rowOf(document, "array", words::say("Row of {} GPUs", servers * gpus_per_server), {{RackId("gpu"), full}, {RackId("gpu-last"), rest > 0 ? 1 : 0}, {RackId("leaf"), 1}}));
    addBusways(document, BlockId("array"));
    return {servers * gpus_per_server, 1};
}

void addServiceRacks(document::Document& document, const ServiceRacks& services)
{
    const auto& [enclosure, rear_door, arrays_per_pod, fourth_tier] = services;
    document.put(stackedRack("spine", words::say("Spine rack"), RackRole::network, enclosure, {}, rear_door, full_of_switches_kw));
    document.put(stackedRack("core", words::say("Core rack"), RackRole::network, enclosure, {}, rear_door, full_of_switches_kw));
    // Rows of nothing but switches: their heat leaves through doors in every design.
    if (fourth_tier) document.put(stackedRack("top", words::say("Top rack, fourth tier"), RackRole::network, enclosure, {}, ItemId("rdhx-active"), full_of_switches_kw));
    document.put(stackedRack("storage", words::say("Storage rack"), RackRole::storage, enclosure, {{ItemId("storage-flash-2u"), 10}}, rear_door));
    document.put(stackedRack("management", words::say("Management rack"), RackRole::management, enclosure, {{ItemId("server-management-1u"), 16}, {ItemId("nv-sn2201"), 2 * (arrays_per_pod + 1)}}, rear_door));
}

}  // namespace cw::designs
