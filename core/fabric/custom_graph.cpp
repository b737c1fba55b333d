// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/custom_graph.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "fabric/addresses.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

constexpr double mbps_per_gbps = 1000;

std::string at(const char* list, std::size_t index, const std::string& member = {}) { return fmt::format("/{}/{}{}", list, index, member); }

Result<void> validateNodes(const DrawnGraph& drawn)
{
    if (drawn.nodes.size() > most_drawn_nodes) return fail(words::say("{} nodes are too many", drawn.nodes.size()), "/nodes", words::say("at most {}", most_drawn_nodes));
    std::unordered_map<std::string_view, std::size_t> names;
    names.reserve(drawn.nodes.size());
    for (std::size_t i = 0; i < drawn.nodes.size(); ++i) {
        const DrawnNode& node = drawn.nodes[i];
        if (!isDeviceName(node.name)) return fail(words::say("a node needs a name without control characters"), at("nodes", i, "/name"), words::say("1 to {} bytes", longest_device_name));
        if (const auto [first, is_new] = names.emplace(node.name, i); !is_new)
            return fail(words::say("the name '{}' is taken by node {}", node.name, first->second), at("nodes", i, "/name"), words::say("give each its own"));
        if (node.ports < 0 || node.ports > 100'000) return fail(words::say("{} ports make no sense", node.ports), at("nodes", i, "/ports"), words::say("0 to 100000"));
        if (node.lid < 0 || node.lid > highest_lid) return fail(words::say("there is no LID {}", node.lid), at("nodes", i, "/lid"), words::say("1 to {}", highest_lid));
    }
    return {};
}

struct Used {
    int node = 0;
    int port = 0;
    std::size_t link = 0;
    const char* member = "";
};

/// Of those with a number, each once and on its node.
Result<void> validatePorts(const DrawnGraph& drawn)
{
    std::vector<Used> used;
    used.reserve(2 * drawn.links.size());
    for (std::size_t i = 0; i < drawn.links.size(); ++i) {
        const DrawnLink& link = drawn.links[i];
        if (link.port_a != 0) used.push_back({link.a, link.port_a, i, "/1"});
        if (link.port_b != 0) used.push_back({link.b, link.port_b, i, "/3"});
    }
    std::stable_sort(used.begin(), used.end(), [](const Used& a, const Used& b) { return std::tie(a.node, a.port) < std::tie(b.node, b.port); });
    for (std::size_t i = 0; i < used.size(); ++i) {
        const DrawnNode& node = drawn.nodes[static_cast<std::size_t>(used[i].node)];
        const std::string where = at("links", used[i].link, used[i].member);
        if (used[i].port < 0 || (node.ports > 0 && used[i].port > node.ports))
            return fail(words::say("'{}' has no port {}", node.name, used[i].port), where, node.ports > 0 ? words::say("1 to {}", node.ports) : std::string(words::say("ports count from 1; 0 when it is not known")));
        if (i > 0 && used[i - 1].node == used[i].node && used[i - 1].port == used[i].port)
            return fail(words::say("port {} of '{}' is taken by link {}", used[i].port, node.name, used[i - 1].link), where, words::say("one cable per port"));
    }
    return {};
}

Result<void> validateLinks(const DrawnGraph& drawn)
{
    if (drawn.links.size() > most_drawn_links) return fail(words::say("{} links are too many", drawn.links.size()), "/links", words::say("at most {}", most_drawn_links));
    const auto nodes = static_cast<int>(drawn.nodes.size());
    std::vector<int> used(drawn.nodes.size(), 0);
    for (std::size_t i = 0; i < drawn.links.size(); ++i) {
        const DrawnLink& link = drawn.links[i];
        for (const auto& [end, member] : {std::pair(link.a, "/0"), std::pair(link.b, "/2")}) {
            if (end < 0 || end >= nodes) return fail(words::say("there is no node {}", end), at("links", i, member), words::say("nodes count from 0; there are {}", nodes));
            const int ports = drawn.nodes[static_cast<std::size_t>(end)].ports;
            if (++used[static_cast<std::size_t>(end)] > ports && ports > 0)
                return fail(words::say("'{}' has only {} ports", drawn.nodes[static_cast<std::size_t>(end)].name, ports), at("links", i, member), words::say("no more links than ports"));
        }
        if (link.a == link.b) return fail(words::say("a node is linked to itself"), at("links", i, "/2"), words::say("name another node"));
        if (!(link.gbps >= 0.001 && link.gbps <= 1e6)) return fail(words::say("a rate of {} Gb/s", link.gbps), at("links", i, "/4"), words::say("0.001 to 1000000"));
    }
    return validatePorts(drawn);
}

Result<void> validateNotes(const DrawnGraph& drawn)
{
    const auto links = static_cast<int>(drawn.links.size());
    for (std::size_t i = 0; i < drawn.notes.size(); ++i) {
        const int link = drawn.notes[i].link;
        if (link < 0 || link >= links) return fail(words::say("there is no link {}", link), at("notes", i, "/0"), words::say("links count from 0; there are {}", links));
        if (i > 0 && link <= drawn.notes[i - 1].link) return fail(words::say("link {} is out of order or there twice", link), at("notes", i, "/0"), words::say("by link, each once"));
    }
    return {};
}

/// Addresses that no line and no note of a subnet file tells get a line of their own.
void addAddresses(Graph& graph, const DrawnGraph& drawn)
{
    const auto lids = lidsOf(graph);
    for (std::size_t i = 0; i < drawn.nodes.size(); ++i) {
        const DrawnNode& node = drawn.nodes[i];
        Device& device = graph.devices[i];
        const bool guid_told = node.guid.empty() || "0x" + guidOf(device) == node.guid;
        const bool lid_told = node.lid == 0 || lids[i] == node.lid;
        const auto more = addressLines(device.kind, guid_told ? std::string() : node.guid, lid_told ? std::string() : std::to_string(node.lid));
        device.attributes.insert(device.attributes.begin(), more.begin(), more.end());
    }
}

}  // namespace

Graph graphOf(const DrawnGraph& drawn)
{
    Graph graph;
    graph.endpoint_is_device = drawn.whole_adapters;
    graph.devices.reserve(drawn.nodes.size());
    for (const DrawnNode& node : drawn.nodes) {
        Device device;
        device.name = node.name;
        device.kind = node.kind;
        device.ports = node.ports;
        device.tier = node.tier;
        device.description = node.description;
        device.attributes = node.lines;
        graph.devices.push_back(std::move(device));
    }
    graph.links.reserve(drawn.links.size());
    for (const DrawnLink& link : drawn.links)
        graph.links.push_back({link.a, link.b, std::max<std::int64_t>(1, std::llround(link.gbps * mbps_per_gbps)), link.port_a, link.port_b});
    if (!drawn.notes.empty()) graph.notes.resize(graph.links.size());
    for (const DrawnNotes& own : drawn.notes) graph.notes[static_cast<std::size_t>(own.link)] = own.notes;
    addAddresses(graph, drawn);
    return graph;
}

DrawnGraph drawnFrom(const Graph& graph)
{
    DrawnGraph drawn;
    drawn.whole_adapters = graph.endpoint_is_device;
    const auto lids = lidsOf(graph);
    drawn.nodes.reserve(graph.devices.size());
    for (std::size_t i = 0; i < graph.devices.size(); ++i) {
        const Device& device = graph.devices[i];
        const std::string guid = guidOf(device);
        const int lid = lids[i].value_or(0);
        drawn.nodes.push_back({device.name, device.kind, device.ports, guid.empty() ? std::string() : "0x" + guid, lid > 0 && lid <= highest_lid ? lid : 0, std::max(0, device.tier),
                               device.description, device.attributes});
    }
    drawn.links.reserve(graph.links.size());
    for (const Link& link : graph.links) drawn.links.push_back({link.a, link.port_a, link.b, link.port_b, static_cast<double>(link.mbps) / mbps_per_gbps});
    for (std::size_t i = 0; i < graph.notes.size(); ++i)
        if (!(graph.notes[i] == LinkNotes())) drawn.notes.push_back({static_cast<int>(i), graph.notes[i]});
    return drawn;
}

Result<void> validate(const DrawnGraph& drawn)
{
    if (auto fine = validateNodes(drawn); !fine) return fine;
    if (auto fine = validateNotes(drawn); !fine) return fine;
    return validateLinks(drawn);
}

}  // namespace cw::fabric
