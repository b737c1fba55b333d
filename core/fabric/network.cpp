// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/network.h"

#include <array>
#include <utility>

#include "words/words.h"

namespace cw::fabric {

namespace {

template <class Enum, std::size_t count>
using Names = std::array<std::pair<Enum, std::string_view>, count>;

constexpr Names<Topology, 12> topologies{{
    {Topology::fat_tree, words::sayable("fat-tree")},
    {Topology::superpod, words::sayable("superpod")},
    {Topology::rail_optimised, words::sayable("rail-optimised")},
    {Topology::rail_only, words::sayable("rail-only")},
    {Topology::islands, words::sayable("islands")},
    {Topology::dragonfly, words::sayable("dragonfly")},
    {Topology::dragonfly_plus, words::sayable("dragonfly+")},
    {Topology::torus, words::sayable("torus")},
    {Topology::hyperx, words::sayable("hyperx")},
    {Topology::direct, words::sayable("direct")},
    {Topology::nvlink_domain, words::sayable("nvlink-domain")},
    {Topology::custom, words::sayable("custom")},
}};
constexpr Names<Technology, 3> technologies{{
    {Technology::infiniband, words::sayable("infiniband")},
    {Technology::ethernet, words::sayable("ethernet")},
    {Technology::nvlink, words::sayable("nvlink")},
}};
constexpr Names<Purpose, 5> purposes{{
    {Purpose::backend, "backend"},
    {Purpose::frontend, "frontend"},
    {Purpose::storage, "storage"},
    {Purpose::management, "management"},
    {Purpose::scale_up, "scale-up"},
}};

template <class Enum, std::size_t count>
std::string_view nameIn(const Names<Enum, count>& names, Enum value)
{
    for (const auto& [key, text] : names)
        if (key == value) return text;
    return {};
}

template <class Enum, std::size_t count>
std::optional<Enum> valueIn(const Names<Enum, count>& names, std::string_view name)
{
    for (const auto& [key, text] : names)
        if (text == name) return key;
    return std::nullopt;
}

}  // namespace

std::string_view name(Topology topology) { return nameIn(topologies, topology); }
std::optional<Topology> topologyFromName(std::string_view name) { return valueIn(topologies, name); }
std::string_view name(Technology technology) { return nameIn(technologies, technology); }
std::optional<Technology> technologyFromName(std::string_view name) { return valueIn(technologies, name); }
std::string_view name(Purpose purpose) { return nameIn(purposes, purpose); }
std::optional<Purpose> purposeFromName(std::string_view name) { return valueIn(purposes, name); }

}  // namespace cw::fabric
