// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "cabling/tray.h"
#include "cooling/cooling.h"
#include "fabric/network.h"
#include "floorplan/rows.h"
#include "power/power.h"
#include "storage/values.h"

/// How enumerations are spelled in files. Permanent: add, never rename.
namespace cw::storage {

template <class Enum, std::size_t count>
using NameList = std::array<std::pair<std::string_view, Enum>, count>;

template <>
struct EnumNames<floorplan::AreaKind> {
    using E = floorplan::AreaKind;
    static constexpr NameList<E, 7> list{{{"building", E::building}, {"hall", E::hall}, {"yard", E::yard}, {"substation", E::substation}, {"room", E::room}, {"road", E::road}, {"pond", E::pond}}};
};

template <>
struct EnumNames<floorplan::KeepOutKind> {
    using E = floorplan::KeepOutKind;
    static constexpr NameList<E, 4> list{{{"reserved", E::reserved}, {"door", E::door}, {"column", E::column}, {"egress", E::egress}}};
};

template <>
struct EnumNames<floorplan::RackRole> {
    using E = floorplan::RackRole;
    static constexpr NameList<E, 6> list{{{"compute", E::compute}, {"network", E::network}, {"storage", E::storage}, {"management", E::management}, {"power", E::power}, {"cooling", E::cooling}}};
};

template <>
struct EnumNames<fabric::Technology> {
    using E = fabric::Technology;
    static constexpr NameList<E, 3> list{{{"infiniband", E::infiniband}, {"ethernet", E::ethernet}, {"nvlink", E::nvlink}}};
};

template <>
struct EnumNames<fabric::Purpose> {
    using E = fabric::Purpose;
    static constexpr NameList<E, 5> list{{{"backend", E::backend}, {"frontend", E::frontend}, {"storage", E::storage}, {"management", E::management}, {"scale-up", E::scale_up}}};
};

template <>
struct EnumNames<fabric::Topology> {
    using E = fabric::Topology;
    static constexpr NameList<E, 12> list{{{"fat-tree", E::fat_tree}, {"superpod", E::superpod}, {"rail-optimised", E::rail_optimised}, {"rail-only", E::rail_only},
                                           {"islands", E::islands}, {"dragonfly", E::dragonfly}, {"dragonfly+", E::dragonfly_plus}, {"torus", E::torus},
                                           {"hyperx", E::hyperx}, {"direct", E::direct}, {"nvlink-domain", E::nvlink_domain}, {"custom", E::custom}}};
};

template <>
struct EnumNames<fabric::ExceptionKind> {
    using E = fabric::ExceptionKind;
    static constexpr NameList<E, 4> list{{{"switch", E::switching}, {"link", E::link}, {"bundle", E::bundle}, {"rack", E::rack}}};
};

template <>
struct EnumNames<fabric::DeviceKind> {
    using E = fabric::DeviceKind;
    static constexpr NameList<E, 3> list{{{"endpoint", E::endpoint}, {"switch", E::switching}, {"router", E::router}}};
};

template <>
struct EnumNames<cabling::TrayKind> {
    using E = cabling::TrayKind;
    static constexpr NameList<E, 4> list{{{"data", E::data}, {"fibre", E::fibre}, {"power", E::power}, {"mixed", E::mixed}}};
};

template <>
struct EnumNames<power::SupplyKind> {
    using E = power::SupplyKind;
    static constexpr NameList<E, 5> list{{{"utility", E::utility}, {"gas-turbine", E::gas_turbine}, {"gas-engine", E::gas_engine}, {"diesel-standby", E::diesel_standby}, {"battery", E::battery}}};
};

template <>
struct EnumNames<power::Redundancy> {
    using E = power::Redundancy;
    static constexpr NameList<E, 5> list{{{"N", E::n}, {"N+1", E::n_plus_1}, {"2N", E::two_n}, {"4N3", E::distributed_4n3}, {"block-redundant", E::block_redundant}}};
};

template <>
struct EnumNames<cooling::Rejection> {
    using E = cooling::Rejection;
    static constexpr NameList<E, 4> list{{{"cooling-tower", E::cooling_tower}, {"dry-cooler", E::dry_cooler}, {"adiabatic-cooler", E::adiabatic_cooler}, {"air-cooled-chiller", E::air_cooled_chiller}}};
};

}  // namespace cw::storage
