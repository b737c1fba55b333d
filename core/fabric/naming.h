// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "fabric/graph.h"

/// Devices as the generators make them.
namespace cw::fabric {

inline Device switchNamed(std::string name, int tier)
{
    Device device;
    device.name = std::move(name);
    device.kind = DeviceKind::switching;
    device.tier = tier;
    return device;
}

/// Counted through the systems: the third port of the first one is "node-000001-gpu-3".
inline std::string gpuName(std::int64_t index, std::int64_t ports_per_node)
{
    const std::int64_t ports = std::max<std::int64_t>(1, ports_per_node);
    return fmt::format("node-{:06}-gpu-{}", index / ports + 1, index % ports + 1);
}

/// The system that an endpoint belongs to: its name up to the port.
inline std::string nodeOf(std::string_view endpoint)
{
    for (const std::string_view mark : {"-gpu-", "-rail-"})
        if (const std::size_t at = endpoint.rfind(mark); at != std::string_view::npos) return std::string(endpoint.substr(0, at));
    return std::string(endpoint);
}

inline Device endpointNamed(std::string name)
{
    Device device;
    device.name = std::move(name);
    device.kind = DeviceKind::endpoint;
    return device;
}

}  // namespace cw::fabric
