// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/style.h"

#include <array>

#include "words/words.h"

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
    {words::sayable("GPU racks"), words::sayable("GPU rack"), words::sayable("GPU racks"), {0x3d, 0x8c, 0xc0}, light},
    {words::sayable("Network racks"), words::sayable("network rack"), words::sayable("network racks"), {0xe9, 0xab, 0x2b}, dark},
    {words::sayable("Storage racks"), words::sayable("storage rack"), words::sayable("storage racks"), {0x2f, 0xa9, 0x8a}, light},
    {words::sayable("Management racks"), words::sayable("management rack"), words::sayable("management racks"), {0xc9, 0x83, 0xab}, dark},
    {words::sayable("Power racks"), words::sayable("power rack"), words::sayable("power racks"), {0xdb, 0x76, 0x34}, light},
    {words::sayable("Cooling racks"), words::sayable("cooling rack"), words::sayable("cooling racks"), {0x7c, 0xc3, 0xea}, dark},
    {words::sayable("Transformers"), words::sayable("transformer"), words::sayable("transformers"), {0xdb, 0x76, 0x34}, light},
    {words::sayable("Switchgear"), words::sayable("switchgear"), words::sayable("switchgear"), {0xf0, 0xb4, 0x8a}, dark},
    {"UPS", "UPS", "UPS", {0xa8, 0x4a, 0x10}, light},
    {words::sayable("Batteries"), words::sayable("battery"), words::sayable("batteries"), {0x8f, 0xd3, 0xbf}, dark},
    {words::sayable("Diesel generators"), words::sayable("diesel generator"), words::sayable("diesel generators"), {0x8c, 0x82, 0x1c}, light},
    {words::sayable("Gas engines"), words::sayable("gas engine"), words::sayable("gas engines"), {0xf0, 0xe4, 0x42}, dark},
    {words::sayable("Gas turbines"), words::sayable("gas turbine"), words::sayable("gas turbines"), {0xc9, 0xb8, 0x20}, dark},
    {words::sayable("Cooling towers"), words::sayable("cooling tower"), words::sayable("cooling towers"), {0x7c, 0xc3, 0xea}, dark},
    {words::sayable("Dry coolers"), words::sayable("dry cooler"), words::sayable("dry coolers"), {0xb4, 0xde, 0xf4}, dark},
    {words::sayable("Chillers"), words::sayable("chiller"), words::sayable("chillers"), {0x2f, 0x7f, 0xa8}, light},
    {words::sayable("Coolant units"), words::sayable("coolant unit"), words::sayable("coolant units"), {0x4f, 0xb0, 0xc6}, dark},
    {words::sayable("Air handlers"), words::sayable("air handler"), words::sayable("air handlers"), {0x9c, 0xcf, 0xdc}, dark},
    {words::sayable("Pumps"), words::sayable("pump"), words::sayable("pumps"), {0x2b, 0x6f, 0x8b}, light},
    {words::sayable("Other equipment"), words::sayable("other equipment"), words::sayable("other equipment"), {0xa3, 0xab, 0xb5}, dark},
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

std::string legendName(Equipment equipment) { return words::said(lookOf(equipment).name); }
std::string nounOf(Equipment equipment, std::int64_t count) { return words::said(count == 1 ? lookOf(equipment).one : lookOf(equipment).many); }
Colour fillOf(Equipment equipment) { return lookOf(equipment).fill; }
Colour labelColourOn(Equipment equipment) { return lookOf(equipment).label; }

AreaStyle styleOf(floorplan::AreaKind kind)
{
    using floorplan::AreaKind;
    switch (kind) {
    case AreaKind::building: return {building_fill, {ink::black, pen::bold}, words::say("Building")};
    case AreaKind::hall: return {hall_fill, {ink::black, pen::medium}, words::say("Data hall")};
    case AreaKind::yard: return {yard_fill, {ink::grey, pen::fine, Dash::dashed}, words::say("Yard, fenced")};
    case AreaKind::substation: return {substation_fill, {ink::grey, pen::medium, Dash::dashed}, words::say("Substation, fenced")};
    case AreaKind::room: return {room_fill, {ink::grey, pen::fine}, words::say("Room")};
    case AreaKind::road: return {road_fill, {ink::pale, pen::thin}, words::say("Road")};
    case AreaKind::pond: return {pond_fill, {okabe_ito::sky, pen::thin}, words::say("Pond")};
    }
    return {std::nullopt, {ink::grey, pen::thin}, words::say("Area")};
}

}  // namespace cw::drawing
