// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

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

inline Device endpointNamed(std::string name)
{
    Device device;
    device.name = std::move(name);
    device.kind = DeviceKind::endpoint;
    return device;
}

}  // namespace cw::fabric
