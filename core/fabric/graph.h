// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "errors/error.h"

/// Any network as it is cabled: what the generators build, what other programs' files say, what the analysis works on.
namespace cw::fabric {

enum class DeviceKind { endpoint, switching, router };

/// A box with ports. An endpoint device is a channel adapter; each of its cabled ports is an endpoint of the network.
struct Device {
    std::string name;                          ///< unique; in subnet files the text between the quotes: "S-0002c902400a1b10"
    DeviceKind kind = DeviceKind::switching;
    int ports = 0;                             ///< as the file declares; 0: as many as are used
    int tier = 0;                              ///< where a generator knows it: 1 = leaf; 0 = not told
    std::string description;                   ///< free text beside it in the file
    std::vector<std::string> attributes;       ///< lines of a subnet file that belong to it: "sysimgguid=0x2c9..."
    friend bool operator==(const Device&, const Device&) = default;
};

/// One cable. Ports count from 1; 0 = not told.
struct Link {
    int a = 0;                                 ///< index of a device
    int b = 0;
    std::int64_t mbps = 400'000;               ///< one direction
    int port_a = 0;
    int port_b = 0;
    friend bool operator==(const Link&, const Link&) = default;
};

/// What a subnet file says beside the two ends of a link: port GUIDs, LIDs, widths.
struct LinkNotes {
    std::string guid_a;                        ///< between the brackets behind the port
    std::string guid_b;
    std::string comment_a;                     ///< on the line of device a
    std::string comment_b;
    std::string label_a;                       ///< of the port on the outside of a chassis: "ext 5"
    std::string label_b;
    friend bool operator==(const LinkNotes&, const LinkNotes&) = default;
};

struct Graph {
    std::vector<Device> devices;
    std::vector<Link> links;
    std::vector<LinkNotes> notes;              ///< one per link, or empty
    /// Endpoints of the network are the devices themselves, with all their links, not their ports: in drawings of
    /// multi-plane and multi-rail systems.
    bool endpoint_is_device = false;

    [[nodiscard]] bool isEndpoint(int device) const { return devices[static_cast<std::size_t>(device)].kind == DeviceKind::endpoint; }
    friend bool operator==(const Graph&, const Graph&) = default;
};

/// Largest graph that is built or read: ten million links take about a gigabyte.
inline constexpr std::size_t most_links = 12'000'000;

/// Names are at most this long, in bytes, and hold no control characters.
inline constexpr std::size_t longest_device_name = 500;
[[nodiscard]] bool isDeviceName(std::string_view name);

/// Nothing, or what is wrong: a name that is none or is there twice, a device joined to itself, a port used twice or beyond the device, a rate of zero.
[[nodiscard]] Result<void> validate(const Graph& graph);

/// Gives every link end that has no port the lowest free one of its device.
void numberPorts(Graph& graph);

}  // namespace cw::fabric
