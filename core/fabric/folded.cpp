// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/folded.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace cw::fabric {

namespace {

/// Sorted, parallel edges added up.
void join(std::vector<Edge>& edges)
{
    std::sort(edges.begin(), edges.end());
    std::size_t last = 0;
    for (std::size_t i = 1; i < edges.size(); ++i) {
        if (edges[i].to == edges[last].to) edges[last].mbps += edges[i].mbps;
        else edges[++last] = edges[i];
    }
    if (!edges.empty()) edges.resize(last + 1);
}

class Folding {
public:
    explicit Folding(const Graph& graph) : graph_(graph), switch_of_(graph.devices.size(), -1) {}

    Folded run()
    {
        nameSwitches();
        std::int64_t all = 1;
        for (const Link& link : graph_.links) {
            join(link);
            all += link.mbps;
            for (const int end : {link.a, link.b})
                if (graph_.isEndpoint(end)) folded_.endpoint_mbps += link.mbps;
        }
        for (std::vector<Edge>& edges : folded_.switches) fabric::join(edges);
        addDevices(all);
        for (const EndpointGroup& group : folded_.groups) folded_.endpoints += group.count();
        return std::move(folded_);
    }

private:
    int addSwitch(int device)
    {
        folded_.switches.emplace_back();
        folded_.switch_devices.push_back(device);
        return static_cast<int>(folded_.switches.size()) - 1;
    }

    void nameSwitches()
    {
        for (const Link& link : graph_.links)
            if (graph_.isEndpoint(link.a) && graph_.isEndpoint(link.b))
                for (const int end : {link.a, link.b}) switch_of_[static_cast<std::size_t>(end)] = 0;
        for (std::size_t i = 0; i < graph_.devices.size(); ++i)
            if (graph_.devices[i].kind != DeviceKind::endpoint || switch_of_[i] == 0) switch_of_[i] = addSwitch(static_cast<int>(i));
        up_.resize(graph_.devices.size());
    }

    void join(const Link& link)
    {
        const int a = switch_of_[static_cast<std::size_t>(link.a)];
        const int b = switch_of_[static_cast<std::size_t>(link.b)];
        if (a >= 0 && b >= 0) {
            folded_.switches[static_cast<std::size_t>(a)].push_back({b, link.mbps});
            folded_.switches[static_cast<std::size_t>(b)].push_back({a, link.mbps});
        } else if (a >= 0) {
            up_[static_cast<std::size_t>(link.b)].push_back({a, link.mbps});
        } else {
            up_[static_cast<std::size_t>(link.a)].push_back({b, link.mbps});
        }
    }

    void addDevices(std::int64_t cannot_leave)
    {
        for (std::size_t i = 0; i < graph_.devices.size(); ++i) {
            if (graph_.devices[i].kind != DeviceKind::endpoint) continue;
            std::vector<Edge>& up = up_[i];
            if (switch_of_[i] >= 0) up = {{switch_of_[i], cannot_leave}};
            if (graph_.endpoint_is_device || up.size() <= 1) {
                fabric::join(up);
                addEndpoint(static_cast<int>(i), std::move(up));
            } else {
                for (const Edge& port : up) addEndpoint(static_cast<int>(i), {port});
            }
        }
    }

    void addEndpoint(int device, std::vector<Edge> up)
    {
        const auto [known, added] = group_of_.try_emplace(std::move(up), folded_.groups.size());
        if (added) folded_.groups.push_back({known->first, {}});
        folded_.groups[known->second].devices.push_back(device);
    }

    const Graph& graph_;
    std::vector<int> switch_of_;               ///< -1: an endpoint like all others
    std::vector<std::vector<Edge>> up_;
    std::map<std::vector<Edge>, std::size_t> group_of_;
    Folded folded_;
};

}  // namespace

Folded fold(const Graph& graph) { return Folding(graph).run(); }

std::int64_t cutMbps(const Folded& folded, const Division& division)
{
    std::int64_t cut = 0;
    for (std::size_t g = 0; g < folded.groups.size(); ++g) {
        const EndpointGroup& group = folded.groups[g];
        for (const Edge& edge : group.up)
            cut += edge.mbps * (division.switch_on_a[static_cast<std::size_t>(edge.to)] ? group.count() - division.on_a[g] : division.on_a[g]);
    }
    for (std::size_t s = 0; s < folded.switches.size(); ++s)
        for (const Edge& edge : folded.switches[s])
            if (division.switch_on_a[s] && !division.switch_on_a[static_cast<std::size_t>(edge.to)]) cut += edge.mbps;
    return cut;
}

std::int64_t endpointsOnA(const Division& division) { return std::accumulate(division.on_a.begin(), division.on_a.end(), std::int64_t{0}); }

}  // namespace cw::fabric
