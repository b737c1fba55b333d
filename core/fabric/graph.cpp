// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/graph.h"

#include <algorithm>
#include <unordered_set>


#include "words/words.h"

namespace cw::fabric {

namespace {

struct End {
    int device = 0;
    int port = 0;
    auto operator<=>(const End&) const = default;
};

Result<void> validatePorts(const Graph& graph)
{
    std::vector<End> ends;
    ends.reserve(2 * graph.links.size());
    for (const Link& link : graph.links)
        for (const End& end : {End{link.a, link.port_a}, End{link.b, link.port_b}})
            if (end.port != 0) ends.push_back(end);
    std::sort(ends.begin(), ends.end());
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const Device& device = graph.devices[static_cast<std::size_t>(ends[i].device)];
        if (ends[i].port < 0 || (device.ports > 0 && ends[i].port > device.ports))
            return fail(words::say("port {} of '{}' does not exist", ends[i].port, device.name), {}, words::say("it has {} ports", device.ports));
        if (i > 0 && ends[i] == ends[i - 1]) return fail(words::say("port {} of '{}' is used twice", ends[i].port, device.name), {}, words::say("one cable per port"));
    }
    return {};
}

Result<void> validateLinks(const Graph& graph)
{
    std::vector<int> used(graph.devices.size(), 0);
    const int count = static_cast<int>(graph.devices.size());
    for (const Link& link : graph.links) {
        if (link.a < 0 || link.a >= count || link.b < 0 || link.b >= count) return fail(words::say("a link leads to a device that is not there"));
        if (link.a == link.b) return fail(words::say("'{}' is linked to itself", graph.devices[static_cast<std::size_t>(link.a)].name));
        if (link.mbps <= 0) return fail(words::say("a link of '{}' has no rate", graph.devices[static_cast<std::size_t>(link.a)].name), {}, words::say("a rate above zero"));
        for (const int end : {link.a, link.b}) ++used[static_cast<std::size_t>(end)];
    }
    for (std::size_t i = 0; i < used.size(); ++i)
        if (const int ports = graph.devices[i].ports; ports > 0 && used[i] > ports)
            return fail(words::say("'{}' has {} ports and {} links", graph.devices[i].name, ports, used[i]), {}, words::say("no more links than ports"));
    return {};
}

}  // namespace

bool isDeviceName(std::string_view name)
{
    const auto is_control = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
    return !name.empty() && name.size() <= longest_device_name && std::none_of(name.begin(), name.end(), is_control);
}

Result<void> validate(const Graph& graph)
{
    std::unordered_set<std::string_view> names;
    names.reserve(graph.devices.size());
    for (const Device& device : graph.devices)
        if (!isDeviceName(device.name)) return fail(words::say("a device has no name, a very long one, or one with control characters"), {}, words::say("1 to {} letters", longest_device_name));
    for (const Device& device : graph.devices)
        if (!names.insert(device.name).second) return fail(words::say("'{}' is there twice", device.name), {}, words::say("each device once"));
    if (auto fine = validateLinks(graph); !fine) return fine;
    return validatePorts(graph);
}

void numberPorts(Graph& graph)
{
    std::vector<std::unordered_set<int>> taken(graph.devices.size());
    for (const Link& link : graph.links) {
        if (link.port_a != 0) taken[static_cast<std::size_t>(link.a)].insert(link.port_a);
        if (link.port_b != 0) taken[static_cast<std::size_t>(link.b)].insert(link.port_b);
    }
    std::vector<int> next(graph.devices.size(), 1);
    const auto lowest = [&](int device) {
        int& port = next[static_cast<std::size_t>(device)];
        while (taken[static_cast<std::size_t>(device)].contains(port)) ++port;
        return port++;
    };
    for (Link& link : graph.links) {
        if (link.port_a == 0) link.port_a = lowest(link.a);
        if (link.port_b == 0) link.port_b = lowest(link.b);
    }
}

}  // namespace cw::fabric
