// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/network_shapes.h"

#include <algorithm>
#include <utility>

#include "evaluation/custom_networks.h"
#include "evaluation/networks.h"
#include "evaluation/seating.h"

namespace cw::evaluation {

namespace {

/// The switches of one network by the rack that they stand in, in the order in which they are generated: tree by tree, tier by tier.
class SeatedSwitches {
public:
    SeatedSwitches(const fabric::Graph& graph, const NetworkSeating& seating)
    {
        std::vector<std::size_t> next(seating.switches.size(), 0);
        for (std::size_t device = 0; device < graph.devices.size(); ++device) {
            const int tier = graph.devices[device].tier;
            if (graph.devices[device].kind == fabric::DeviceKind::endpoint || tier < 1 || tier > seating.tiers) continue;
            for (std::int64_t tree = 0; tree < seating.trees; ++tree) {
                std::size_t& used = next[static_cast<std::size_t>(tree * seating.tiers + tier - 1)];
                if (used == seating.of(tree, tier).size()) continue;
                of_[seating.of(tree, tier)[used++].stand].push_back(static_cast<int>(device));
                break;
            }
        }
    }
    [[nodiscard]] std::vector<int> in(std::size_t stand) const
    {
        const auto known = of_.find(stand);
        return known == of_.end() || stand == nowhere ? std::vector<int>() : known->second;
    }

private:
    std::map<std::size_t, std::vector<int>> of_;
};

std::size_t standOf(const PlanStands& plan, const fabric::NetworkException& rack)
{
    int place = 0;
    for (std::size_t i = 0; i < plan.stands.size(); ++i) {
        const Stand& stand = plan.stands[i];
        if (!stand.rack || stand.placement->id != rack.placement || stand.column != rack.column || stand.row != rack.row) continue;
        if (place++ == rack.place) return i;
    }
    return nowhere;
}

bool namesRack(const fabric::Network& network)
{
    return std::any_of(network.exceptions.begin(), network.exceptions.end(), [](const auto& exception) { return exception.kind == fabric::ExceptionKind::rack; });
}

/// The switches of each exception of a rack, in their order. The plan is opened only for networks that have such.
std::vector<std::vector<int>> switchesOfRacks(const fabric::Network& network, std::size_t index, const fabric::Graph& graph, const WiringInputs& inputs,
                                              const document::DocumentLookup& lookup)
{
    std::vector<std::vector<int>> racks;
    if (!namesRack(network)) return racks;
    const PlanStands plan = standsOf(inputs.placements, inputs.networks, lookup);
    const auto seatings = seatNetworks(plan, inputs.networks, *inputs.sized, lookup);
    const SeatedSwitches seated(graph, seatings[index]);
    for (const fabric::NetworkException& exception : network.exceptions)
        if (exception.kind == fabric::ExceptionKind::rack) racks.push_back(seated.in(standOf(plan, exception)));
    return racks;
}

}  // namespace

std::vector<NetworkResult> Deviations::update(const WiringInputs& inputs, std::vector<NetworkResult> wired, const document::DocumentLookup& lookup)
{
    std::map<NetworkId, Known> fresh;
    for (std::size_t i = 0; i < wired.size(); ++i) {
        NetworkResult& result = wired[i];
        const fabric::Network* network = inputs.networks.find(result.id);
        if (!network || network->exceptions.empty() || !result.sizing || result.sizing->links > fabric::most_links_followed) continue;
        auto known = known_.extract(result.id);
        const bool same = !known.empty() && known.mapped().exceptions == network->exceptions && known.mapped().graph == network->graph && known.mapped().request == result.request &&
                          known.mapped().regular == *result.sizing;
        if (!same || namesRack(*network)) {
            const auto graph = cablesOf(*network, result);
            if (!graph) continue;
            auto racks = switchesOfRacks(*network, i, *graph, inputs, lookup);
            if (!same || racks != known.mapped().racks) {
                std::size_t rack = 0;
                auto deviation = fabric::deviate(*graph, *result.sizing, network->exceptions, [&](const fabric::Graph&, const fabric::NetworkException&) { return racks[rack++]; });
                if (!deviation) continue;
                fresh.insert_or_assign(result.id, Known{network->exceptions, network->graph, result.request, *result.sizing, std::move(racks), std::move(*deviation)});
            }
        }
        if (!fresh.contains(result.id)) fresh.insert(std::move(known));
        result.sizing = fresh.at(result.id).deviation.sizing;
        countSwitches(result, *network, lookup.catalog());
    }
    known_ = std::move(fresh);
    return wired;
}

const fabric::Deviation* Deviations::of(const NetworkId& id) const
{
    const auto known = known_.find(id);
    return known == known_.end() ? nullptr : &known->second.deviation;
}

}  // namespace cw::evaluation
