// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "fabric/graph.h"

/// Small networks of any kind, and the truth about them.
namespace cw::fabric::testing {

inline int add(Graph& graph, DeviceKind kind)
{
    graph.devices.push_back({(kind == DeviceKind::endpoint ? "e" : "s") + std::to_string(graph.devices.size()), kind, 0, 0, {}, {}});
    return static_cast<int>(graph.devices.size()) - 1;
}

/// Every division of endpoints and switches tried.
inline std::int64_t bruteForce(const Graph& graph)
{
    std::vector<int> endpoints;
    std::vector<int> switches;
    for (std::size_t i = 0; i < graph.devices.size(); ++i) (graph.isEndpoint(static_cast<int>(i)) ? endpoints : switches).push_back(static_cast<int>(i));
    std::vector<char> on_a(graph.devices.size(), 0);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (unsigned e = 0; e < (1u << endpoints.size()); ++e) {
        if (std::popcount(e) != static_cast<int>(endpoints.size() / 2)) continue;
        for (std::size_t i = 0; i < endpoints.size(); ++i) on_a[static_cast<std::size_t>(endpoints[i])] = (e >> i) & 1u;
        for (unsigned s = 0; s < (1u << switches.size()); ++s) {
            for (std::size_t i = 0; i < switches.size(); ++i) on_a[static_cast<std::size_t>(switches[i])] = (s >> i) & 1u;
            std::int64_t cut = 0;
            for (const Link& link : graph.links)
                if (on_a[static_cast<std::size_t>(link.a)] != on_a[static_cast<std::size_t>(link.b)]) cut += link.mbps;
            least = std::min(least, cut);
        }
    }
    return least;
}

inline std::int64_t someRate(std::mt19937& random)
{
    static constexpr std::int64_t rates[] = {100'000, 200'000, 400'000, 800'000};
    return rates[random() % 4];
}

/// Switches and endpoints joined at random: multi-edges, unequal rates, pieces apart, trees, rings.
inline Graph randomGraph(std::mt19937& random)
{
    Graph graph;
    graph.endpoint_is_device = true;
    const int switches = 1 + static_cast<int>(random() % 5);
    const int endpoints = 2 + static_cast<int>(random() % (random() % 25 == 0 ? 13 : 6));
    const bool even_rates = random() % 2;
    for (int i = 0; i < switches; ++i) add(graph, DeviceKind::switching);
    const auto rate = [&] { return even_rates ? std::int64_t{400'000} : someRate(random); };
    const unsigned shape = random() % 4;
    if (shape == 0)
        for (int i = 1; i < switches; ++i) graph.links.push_back({i, static_cast<int>(random() % static_cast<unsigned>(i)), rate()});
    else if (shape == 1)
        for (int i = 0; switches > 1 && i < switches; ++i) graph.links.push_back({i, (i + 1) % switches, rate()});
    else
        for (unsigned i = random() % 10; switches > 1 && i > 0; --i) {
            const int a = static_cast<int>(random() % static_cast<unsigned>(switches));
            graph.links.push_back({a, (a + 1 + static_cast<int>(random() % static_cast<unsigned>(switches - 1))) % switches, rate()});
        }
    for (int i = 0; i < endpoints; ++i) {
        const int endpoint = add(graph, DeviceKind::endpoint);
        if (random() % 30 == 0) continue;
        if (i > 0 && random() % 40 == 0) graph.links.push_back({endpoint, endpoint - 1, rate()});
        for (unsigned links = 1 + (random() % 6 == 0); links > 0; --links)
            graph.links.push_back({endpoint, static_cast<int>(random() % static_cast<unsigned>(switches)), rate()});
    }
    return graph;
}

/// A small tree of two or three tiers with some links and switches failed.
inline Graph randomTree(std::mt19937& random)
{
    Graph graph;
    graph.endpoint_is_device = true;
    const int pods = 1 + static_cast<int>(random() % 2);
    const int leaves = 2 + static_cast<int>(random() % (pods == 2 ? 1 : 3));
    const int planes = 1 + static_cast<int>(random() % 2);
    const int spines = pods == 2 ? 1 : 1 + static_cast<int>(random() % 2);
    std::vector<std::vector<int>> up(static_cast<std::size_t>(planes));
    const auto keep = [&] { return random() % 6 != 0; };
    for (int pod = 0; pod < pods; ++pod) {
        std::vector<int> heads;
        for (int plane = 0; plane < planes * (pods == 2 ? 1 : spines); ++plane) {
            heads.push_back(add(graph, DeviceKind::switching));
            up[static_cast<std::size_t>(plane % planes)].push_back(heads.back());
        }
        for (int leaf = 0; leaf < leaves; ++leaf) {
            const int here = add(graph, DeviceKind::switching);
            for (const int head : heads)
                if (keep()) graph.links.push_back({here, head, 400'000});
            for (unsigned i = 1 + random() % 3; i > 0; --i) graph.links.push_back({add(graph, DeviceKind::endpoint), here, 400'000});
        }
        // A management node on a spine.
        if (random() % 5 == 0) graph.links.push_back({add(graph, DeviceKind::endpoint), heads.front(), 100'000});
    }
    if (pods == 2)
        for (const auto& heads : up) {
            const int spine = add(graph, DeviceKind::switching);
            for (const int head : heads)
                if (keep()) graph.links.push_back({head, spine, random() % 2 ? 400'000 : 800'000});
        }
    return graph;
}

inline std::string described(const Graph& graph)
{
    std::string text;
    for (const Device& device : graph.devices) text += device.name + " ";
    for (const Link& link : graph.links)
        text += "\n" + graph.devices[static_cast<std::size_t>(link.a)].name + " - " + graph.devices[static_cast<std::size_t>(link.b)].name + " " + std::to_string(link.mbps);
    return text;
}

/// Leaves joined to spines, or pods of them joined to cores, every place of a tier alike: `up` and `top` links per switch.
inline Graph cleanTree(int pods, int leaves, int endpoints, int heads, int cores)
{
    Graph graph;
    graph.endpoint_is_device = true;
    std::vector<int> top;
    for (int i = 0; i < heads * cores; ++i) top.push_back(add(graph, DeviceKind::switching));
    for (int pod = 0; pod < pods; ++pod) {
        std::vector<int> own;
        for (int h = 0; h < heads; ++h) {
            own.push_back(add(graph, DeviceKind::switching));
            for (int c = 0; c < cores; ++c) graph.links.push_back({own.back(), top[static_cast<std::size_t>(h * cores + c)], 400'000});
        }
        for (int leaf = 0; leaf < leaves; ++leaf) {
            const int here = add(graph, DeviceKind::switching);
            for (const int head : own) graph.links.push_back({here, head, 400'000});
            for (int i = 0; i < endpoints; ++i) graph.links.push_back({add(graph, DeviceKind::endpoint), here, 400'000});
        }
    }
    return graph;
}

}  // namespace cw::fabric::testing
