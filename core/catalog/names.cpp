// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "catalog/catalog.h"

namespace cw::catalog {

namespace {

constexpr std::array<std::string_view, kind_count> kind_names{
    "gpu_system", "network_switch", "cable", "rack", "rack_pdu", "server", "storage",
    "rear_door", "cdu", "crah", "fan_wall", "cooling_tower", "dry_cooler", "chiller", "pump",
    "utility_step", "transformer", "switchgear", "ups", "busway", "diesel_generator", "gas_engine", "gas_turbine", "battery",
    "tariff", "permit", "climate", "standard", "device",
};

constexpr std::array<std::string_view, 6> mark_names{"datasheet", "published", "defaulted", "estimate", "derived", "user"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace

std::string_view name(Kind kind) { return kind_names[static_cast<std::size_t>(kind)]; }
std::optional<Kind> kindFromName(std::string_view name) { return find<Kind>(kind_names, name); }

std::string_view name(Provenance mark) { return mark_names[static_cast<std::size_t>(mark)]; }
std::optional<Provenance> provenanceFromName(std::string_view name) { return find<Provenance>(mark_names, name); }

bool isPlaceable(Kind kind)
{
    switch (kind) {
    case Kind::cable:
    case Kind::utility_step:
    case Kind::tariff:
    case Kind::permit:
    case Kind::climate:
    case Kind::standard: return false;
    default: return true;
    }
}

}  // namespace cw::catalog
