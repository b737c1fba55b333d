// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/style.h"

#include <array>

namespace cw::drawing {

namespace {

struct Look {
    std::string_view name;
    std::string_view one;                      ///< in a sentence
    std::string_view many;
    Colour fill;
    Colour label;
};

constexpr Colour dark = ink::black;
constexpr Colour light = ink::white;

/// Hues of Okabe and Ito; kinds that share a hue differ in lightness and are told apart by their labels.
constexpr std::array<Look, equipment_count> looks{{
    {"GPU racks", "GPU rack", "GPU racks", {0x3d, 0x8c, 0xc0}, light},
    {"Network racks", "network rack", "network racks", {0xe9, 0xab, 0x2b}, dark},
    {"Storage racks", "storage rack", "storage racks", {0x2f, 0xa9, 0x8a}, light},
    {"Management racks", "management rack", "management racks", {0xc9, 0x83, 0xab}, dark},
    {"Power racks", "power rack", "power racks", {0xdb, 0x76, 0x34}, light},
    {"Cooling racks", "cooling rack", "cooling racks", {0x7c, 0xc3, 0xea}, dark},
    {"Transformers", "transformer", "transformers", {0xdb, 0x76, 0x34}, light},
    {"Switchgear", "switchgear", "switchgear", {0xf0, 0xb4, 0x8a}, dark},
    {"UPS", "UPS", "UPS", {0xa8, 0x4a, 0x10}, light},
    {"Batteries", "battery", "batteries", {0x8f, 0xd3, 0xbf}, dark},
    {"Diesel generators", "diesel generator", "diesel generators", {0x8c, 0x82, 0x1c}, light},
    {"Gas engines", "gas engine", "gas engines", {0xf0, 0xe4, 0x42}, dark},
    {"Gas turbines", "gas turbine", "gas turbines", {0xc9, 0xb8, 0x20}, dark},
    {"Cooling towers", "cooling tower", "cooling towers", {0x7c, 0xc3, 0xea}, dark},
    {"Dry coolers", "dry cooler", "dry coolers", {0xb4, 0xde, 0xf4}, dark},
    {"Chillers", "chiller", "chillers", {0x2f, 0x7f, 0xa8}, light},
    {"Coolant units", "coolant unit", "coolant units", {0x4f, 0xb0, 0xc6}, dark},
    {"Air handlers", "air handler", "air handlers", {0x9c, 0xcf, 0xdc}, dark},
    {"Pumps", "pump", "pumps", {0x2b, 0x6f, 0x8b}, light},
    {"Other equipment", "other equipment", "other equipment", {0xa3, 0xab, 0xb5}, dark},
}};

const Look& lookOf(Equipment equipment) { return looks[static_cast<std::size_t>(equipment)]; }

constexpr Colour building_fill{0xf1, 0xf3, 0xf6}, hall_fill{0xff, 0xff, 0xff}, yard_fill{0xf0, 0xf3, 0xe9}, substation_fill{0xf8, 0xf1, 0xe7}, room_fill{0xfa, 0xfa, 0xfb},
    road_fill{0xe2, 0xe5, 0xe9}, pond_fill{0xd7, 0xe7, 0xf2};

}  // namespace

Equipment equipmentOf(floorplan::RackRole role)
{
    using floorplan::RackRole;
    switch (role) {
    case RackRole::compute: return Equipment::compute_rack;
    case RackRole::network: return Equipment::network_rack;
    case RackRole::storage: return Equipment::storage_rack;
    case RackRole::management: return Equipment::management_rack;
    case RackRole::power: return Equipment::power_rack;
    case RackRole::cooling: return Equipment::cooling_rack;
    }
    return Equipment::other;
}

Equipment equipmentOf(catalog::Kind kind)
{
    using catalog::Kind;
    switch (kind) {
    case Kind::gpu_system: return Equipment::compute_rack;
    case Kind::network_switch: return Equipment::network_rack;
    case Kind::storage: return Equipment::storage_rack;
    case Kind::server:
    case Kind::device: return Equipment::management_rack;
    case Kind::transformer: return Equipment::transformer;
    case Kind::switchgear: return Equipment::switchgear;
    case Kind::ups: return Equipment::ups;
    case Kind::battery: return Equipment::battery;
    case Kind::diesel_generator: return Equipment::diesel_generator;
    case Kind::gas_engine: return Equipment::gas_engine;
    case Kind::gas_turbine: return Equipment::gas_turbine;
    case Kind::cooling_tower: return Equipment::cooling_tower;
    case Kind::dry_cooler: return Equipment::dry_cooler;
    case Kind::chiller: return Equipment::chiller;
    case Kind::cdu: return Equipment::coolant_unit;
    case Kind::crah:
    case Kind::fan_wall: return Equipment::air_handler;
    case Kind::pump: return Equipment::pump;
    default: return Equipment::other;
    }
}

std::string_view legendName(Equipment equipment) { return lookOf(equipment).name; }
std::string_view nounOf(Equipment equipment, std::int64_t count) { return count == 1 ? lookOf(equipment).one : lookOf(equipment).many; }
Colour fillOf(Equipment equipment) { return lookOf(equipment).fill; }
Colour labelColourOn(Equipment equipment) { return lookOf(equipment).label; }

AreaStyle styleOf(floorplan::AreaKind kind)
{
    using floorplan::AreaKind;
    switch (kind) {
    case AreaKind::building: return {building_fill, {ink::black, pen::bold}, "Building"};
    case AreaKind::hall: return {hall_fill, {ink::black, pen::medium}, "Data hall"};
    case AreaKind::yard: return {yard_fill, {ink::grey, pen::fine, Dash::dashed}, "Yard, fenced"};
    case AreaKind::substation: return {substation_fill, {ink::grey, pen::medium, Dash::dashed}, "Substation, fenced"};
    case AreaKind::room: return {room_fill, {ink::grey, pen::fine}, "Room"};
    case AreaKind::road: return {road_fill, {ink::pale, pen::thin}, "Road"};
    case AreaKind::pond: return {pond_fill, {okabe_ito::sky, pen::thin}, "Pond"};
    }
    return {std::nullopt, {ink::grey, pen::thin}, "Area"};
}

}  // namespace cw::drawing
