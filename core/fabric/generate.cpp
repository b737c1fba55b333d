// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/generate.h"

#include <cmath>
#include <functional>

#include <fmt/format.h>

#include "fabric/direct.h"
#include "fabric/domains.h"
#include "fabric/dragonfly.h"
#include "fabric/lattice.h"
#include "fabric/naming.h"
#include "fabric/tree_parts.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

constexpr const char* tier_names[] = {"leaf", "spine", "core", "top"};

/// One tree. `endpoint(index)` gives the device of an endpoint, counted leaf by leaf.
class TreeBuilder {
public:
    TreeBuilder(Graph& graph, const TreeShape& shape, std::string prefix, std::int64_t mbps) : graph_(graph), shape_(shape), prefix_(std::move(prefix)), mbps_(mbps) {}

    void build(const std::function<int(std::int64_t)>& endpoint)
    {
        addSwitches();
        joinTiers();
        joinEndpoints(endpoint);
    }

private:
    void addSwitches()
    {
        for (std::size_t level = 0; level < shape_.levels.size(); ++level) {
            first_.push_back(static_cast<std::int64_t>(graph_.devices.size()));
            const TreeLevel& here = shape_.levels[level];
            for (std::int64_t i = 0; i < here.count * here.switches; ++i)
                graph_.devices.push_back(switchNamed(fmt::format("{}{}-{:05}", prefix_, tier_names[level], i + 1), static_cast<int>(level) + 1));
        }
    }

    /// Switch j of every subtree joins the same group of switches above, with equally many links to each.
    void joinTiers()
    {
        for (std::size_t level = 0; level + 1 < shape_.levels.size(); ++level) {
            const TreeLevel& below = shape_.levels[level];
            const TreeLevel& above = shape_.levels[level + 1];
            const std::int64_t group = above.switches / below.switches;
            for (std::int64_t subtree = 0; subtree < below.count; ++subtree)
                for (std::int64_t j = 0; j < below.switches; ++j)
                    for (std::int64_t up = 0; up < below.up; ++up)
                        join(first_[level] + subtree * below.switches + j,
                             first_[level + 1] + subtree / above.children * above.switches + j * group + up % group);
        }
    }

    void joinEndpoints(const std::function<int(std::int64_t)>& endpoint)
    {
        for (std::int64_t leaf = 0; leaf < shape_.levels.front().count; ++leaf) {
            const LeafEndpoints own = endpointsOfLeaf(shape_, leaf);
            for (std::int64_t i = 0; i < own.count; ++i) join(endpoint(own.first + i), first_[0] + leaf);
        }
    }

    void join(std::int64_t a, std::int64_t b) { graph_.links.push_back({static_cast<int>(a), static_cast<int>(b), mbps_, 0, 0}); }

    Graph& graph_;
    const TreeShape& shape_;
    std::string prefix_;
    std::int64_t mbps_;
    std::vector<std::int64_t> first_;
};

std::string endpointName(const TreeParts& parts, std::int64_t tree, std::int64_t index, std::int64_t ports_per_node)
{
    if (parts.rails == 1) return gpuName(index, ports_per_node);
    const NodePort place = nodePortOf(parts, tree, index, ports_per_node);
    return fmt::format("node-{:06}-rail-{}", place.node + 1, place.port + 1);
}

Graph treesOf(const TreeParts& parts, int planes, std::int64_t mbps, std::int64_t ports_per_node)
{
    Graph graph;
    const int networks = parts.rails_apart ? parts.rails : 1;
    for (int part = 0; part < networks; ++part) {
        const auto first = static_cast<int>(graph.devices.size());
        for (std::int64_t e = 0; e < parts.shape.endpoints; ++e)
            graph.devices.push_back(endpointNamed(endpointName(parts, part, e, ports_per_node)));
        for (int plane = 0; plane < planes; ++plane) {
            std::string prefix;
            if (planes > 1) prefix += fmt::format("plane-{}-", plane + 1);
            if (networks > 1) prefix += fmt::format("rail-{}-", part + 1);
            TreeBuilder(graph, parts.shape, prefix, mbps).build([first](std::int64_t e) { return first + static_cast<int>(e); });
        }
    }
    return graph;
}

/// The planes of a network that was made for one: endpoints are shared, switches are not.
Graph inPlanes(const Graph& one, int planes)
{
    if (planes == 1) return one;
    Graph graph;
    std::vector<int> own(one.devices.size(), -1);
    for (std::size_t i = 0; i < one.devices.size(); ++i)
        if (one.devices[i].kind == DeviceKind::endpoint) {
            own[i] = static_cast<int>(graph.devices.size());
            graph.devices.push_back(one.devices[i]);
        }
    for (int plane = 0; plane < planes; ++plane) {
        std::vector<int> here = own;
        for (std::size_t i = 0; i < one.devices.size(); ++i) {
            if (own[i] >= 0) continue;
            here[i] = static_cast<int>(graph.devices.size());
            graph.devices.push_back(one.devices[i]);
            graph.devices.back().name = fmt::format("plane-{}-{}", plane + 1, one.devices[i].name);
        }
        for (Link link : one.links) {
            link.a = here[static_cast<std::size_t>(link.a)];
            link.b = here[static_cast<std::size_t>(link.b)];
            graph.links.push_back(link);
        }
    }
    return graph;
}

/// Each domain with one switch that stands for those inside its systems.
Graph domainsOf(const SizeRequest& request, std::int64_t mbps)
{
    Graph graph;
    const std::int64_t domain = domainSize(request);
    for (std::int64_t e = 0; e < request.endpoints; ++e) {
        if (e % domain == 0) {
            graph.devices.push_back(switchNamed(fmt::format("domain-{:05}-nvlink", e / domain + 1), 1));
            graph.devices.back().ports = static_cast<int>(std::min(domain, request.endpoints - e));
        }
        const auto nvlink = static_cast<int>(graph.devices.size() - 1 - static_cast<std::size_t>(e % domain));
        graph.devices.push_back(endpointNamed(gpuName(e, request.ports_per_node)));
        graph.links.push_back({static_cast<int>(graph.devices.size()) - 1, nvlink, mbps, 0, 0});
    }
    return graph;
}

Result<Graph> cabled(const SizeRequest& request, std::int64_t mbps)
{
    switch (request.topology) {
    case Topology::fat_tree:
    case Topology::superpod:
    case Topology::rail_optimised:
    case Topology::rail_only:
    case Topology::islands: return treeParts(request).map([&](const TreeParts& parts) { return treesOf(parts, request.planes, mbps, request.ports_per_node); });
    case Topology::torus:
    case Topology::hyperx: return latticeFor(request).map([&](const Lattice& lattice) { return inPlanes(graphOf(lattice, mbps, request.ports_per_node), request.planes); });
    case Topology::dragonfly:
    case Topology::dragonfly_plus: return dragonflyFor(request).map([&](const Dragonfly& dragonfly) { return inPlanes(graphOf(dragonfly, mbps, request.ports_per_node), request.planes); });
    case Topology::direct: return meshFor(request).map([&](const Mesh& mesh) { return inPlanes(graphOf(mesh, mbps, request.ports_per_node), request.planes); });
    case Topology::nvlink_domain: return domainsOf(request, mbps);
    case Topology::custom: break;
    }
    return fail(words::say("a {} has no cables to write", words::said(name(request.topology))), "--topology", words::say("one of the other structures"));
}

}  // namespace

Result<Graph> generate(const SizeRequest& request)
{
    const auto sizing = size(request);
    if (!sizing) return tl::make_unexpected(sizing.error());
    if (static_cast<std::size_t>(sizing->links) > most_links)
        return fail(words::say("{} links are too many to write one by one", sizing->links), "--endpoints", words::say("at most {} links", most_links));
    auto graph = cabled(request, std::llround(request.link_gbps * 1000));
    if (!graph) return graph;
    for (Device& device : graph->devices)
        if (device.kind == DeviceKind::switching && device.ports == 0) device.ports = request.radix;
    numberPorts(*graph);
    return graph;
}

}  // namespace cw::fabric
