// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/building_plan.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "designs/racks.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::AreaKind;
using geometry::Mm;
using geometry::Point;
using geometry::Rect;
using geometry::Size;

constexpr Mm wall_lane = 4'000;                // between rooms, and along the outer walls
constexpr Mm yard_lane = 12'000;               // building to its yards: fire access
constexpr double power_factor = 0.98;
constexpr std::int64_t many_buildings = 4;
constexpr double continuous = 0.8;             // of a breaker's rating, NEC 210.20
constexpr double margin = 1.05;
// Facility water at a rise of 10 K: Q = P / (rho c dT), 0.024 L/s per kW.
constexpr double litres_per_s_per_kw = 0.024;

/// Transformer and switchgear coupled end to end, fronts in one line.
void addUnitSubstation(Document& document, const PlantItems& plant)
{
    floorplan::Block pair;
    pair.id = BlockId("unit-substation");
    pair.name = words::say("Unit substation: transformer and switchgear");
    pair.parts.push_back({plant.unit_substation, {}, {}, "TR"});
    pair.parts.push_back({plant.switchgear, {{footprintOf(plant.unit_substation).width + 200, 0}, geometry::Turn::none, false}, {}, "SG"});
    document.put(std::move(pair));
}

double flowOf(const ItemId& pump) { return pump == ItemId("pump-facility-25") ? 25 : 500; }

}  // namespace

BuildingPlan::BuildingPlan(Document& document, const PodCampus& campus, const CampusNeed& need, const HallShape& hall)
    : document_(document), campus_(campus), need_(need), hall_(hall)
{
    addUnitSubstation(document, need.plant);
    electrical_width_ = electricalRoom(fmt::format("power-{}", campus.podsOfHall(0)), shareOfPods(campus.podsOfHall(0)), hall_.size().depth).size.depth;
    const double halls = static_cast<double>(campus.hallsOfBuilding(0));
    front_depth_ = halls * static_cast<double>(hall_.size().width) < 60'000 ? 6'000 : 14'000;
    const Size building = sizeOfBuilding(0);
    const Size yard = sizeOf(coolingYard(0, building.width));
    const Size generators = sizeOf(generatorYard(0));
    cluster_ = {std::max(building.width, yard.width) + (generators.width > 0 ? yard_lane + generators.width : 0),
                std::max(building.depth + yard_lane + yard.depth, generators.depth)};
}

std::string BuildingPlan::suffix(std::int64_t building) const { return campus_.buildings() == 1 ? std::string() : fmt::format("-{}", building + 1); }
std::string BuildingPlan::number(std::int64_t building) const { return campus_.buildings() == 1 ? std::string() : fmt::format(" {}", building + 1); }

BuildingPlan::Share BuildingPlan::shareOfPods(std::int64_t pods) const
{
    const double share = static_cast<double>(pods) / static_cast<double>(campus_.pods());
    return {need_.it_kw * share, need_.facility_kw * share};
}

BuildingPlan::Share BuildingPlan::shareOfBuilding(std::int64_t building) const
{
    const double share = designs::shareOfBuilding(campus_, building);
    return {need_.it_kw * share, need_.facility_kw * share};
}

PlantRoom BuildingPlan::electricalRoom(const std::string& id, const Share& share, Mm length)
{
    const PlantItems& plant = need_.plant;
    const double usable_kva = std::min(figure(plant.switchgear, "rating_kva"), figure(plant.unit_substation, "rating_mva") * 1000) * continuous;
    std::vector<PlantGroup> groups{{BlockId("unit-substation"), unitsFor(margin * share.facility_kw / power_factor, usable_kva, 1), "US{n}"}};
    if (campus_.ups_share > 0) groups.push_back({plant.ups, unitsFor(margin * share.it_kw * campus_.ups_share, figure(plant.ups, "rating_kw"), 1), "UPS{n}"});
    groups.push_back({plant.room_cooler, need_.room_coolers_per_hall, "AC{n}"});
    return plantInLines(document_, id, words::say("Electrical room"), groups, length);
}

PlantRoom BuildingPlan::mechanicalRoom(std::int64_t building, Mm length)
{
    const PlantItems& plant = need_.plant;
    const double it_kw = shareOfBuilding(building).it_kw;
    std::vector<PlantGroup> groups;
    if (need_.chilled_kw > 0) groups.push_back({plant.chiller, unitsFor(need_.chilled_kw * designs::shareOfBuilding(campus_, building), figure(plant.chiller, "capacity_kw"), 1), "CH{n}"});
    groups.push_back({plant.pump, unitsFor(it_kw * campus_.rejection_share * litres_per_s_per_kw, flowOf(plant.pump), 1), "P{n}"});
    return plantInLines(document_, fmt::format("mechanical-plant-{}", campus_.hallsOfBuilding(building)), words::say("Mechanical plant"), groups, length);
}

Mm BuildingPlan::widthFor(std::int64_t halls) const { return halls * (hall_.size().width + electrical_width_ + wall_lane) + wall_lane; }

Size BuildingPlan::sizeOfBuilding(std::int64_t building)
{
    if (campus_.shell) return *campus_.shell;
    const Mm width = widthFor(campus_.hallsOfBuilding(building));
    return {width, front_depth_ + hall_.size().depth + mechanicalRoom(building, width - 2 * wall_lane).size.depth + 4 * wall_lane};
}

Rect BuildingPlan::add(std::int64_t building, Point corner)
{
    const Rect rect = Rect::at(corner, sizeOfBuilding(building));
    const AreaId id("building" + suffix(building));
    addArea(document_, id.text(), AreaKind::building, campus_.buildings() == 1 ? std::string(words::say("Main building")) : words::say("Building") + number(building), rect);

    const AreaId mechanical("mechanical" + suffix(building));
    const PlantRoom plant = mechanicalRoom(building, rect.width() - 2 * wall_lane);
    const Rect gallery{{rect.min.x + wall_lane, rect.max.y - wall_lane - plant.size.depth}, {rect.max.x - wall_lane, rect.max.y - wall_lane}};
    addArea(document_, mechanical.text(), AreaKind::room, need_.chilled_kw > 0 ? words::say("Mechanical gallery: chillers and pumps") : words::say("Mechanical gallery: pumps"), gallery, id, {hall_height_mm, plant_floor_kpa});
    placeRoom(document_, plant, mechanical, gallery, false, {}, phaseOf(building));

    const std::int64_t halls = campus_.hallsOfBuilding(building);
    const Mm each = hall_.size().width + electrical_width_;
    const Mm gap = (rect.width() - halls * each) / (halls + 1);
    for (std::int64_t i = 0; i < halls; ++i)
        addHall(campus_.firstHallOf(building) + i, {rect.min.x + gap + i * (each + gap), gallery.min.y - wall_lane - hall_.size().depth}, id);
    addOffices(building, {{rect.min.x + wall_lane, rect.min.y + wall_lane}, {rect.max.x - wall_lane, gallery.min.y - 2 * wall_lane - hall_.size().depth}}, id);

    const Yard cooling = coolingYard(building, rect.width());
    Rect all = rect.united(addYard(document_, cooling, {rect.min.x, rect.max.y + yard_lane}));
    const Yard generators = generatorYard(building);
    if (generators.units() > 0) all = all.united(addYard(document_, generators, {all.max.x + yard_lane, rect.min.y}));
    return all;
}

void BuildingPlan::addHall(std::int64_t hall, Point corner, const AreaId& parent)
{
    const std::int64_t pods = campus_.podsOfHall(hall);
    const bool partial = hall == campus_.halls() - 1 && campus_.arrays > campus_.arrays_per_pod && campus_.arrays % campus_.arrays_per_pod != 0;
    hall_.add({hall + 1, campus_.only_hall.empty() ? fmt::format("hall-{}", hall + 1) : campus_.only_hall, parent, corner, pods, partial ? BlockId("pod-partial") : BlockId(), campus_.phase_of_hall(hall), campus_.buildings() == 1});

    const AreaId id(fmt::format("electrical-{}", hall + 1));
    const Rect room = Rect::at({corner.x + hall_.size().width, corner.y}, {electrical_width_, hall_.size().depth});
    addArea(document_, id.text(), AreaKind::room, words::say("Electrical room {}", hall + 1), room, parent, {hall_height_mm, plant_floor_kpa});
    placeRoom(document_, electricalRoom(fmt::format("power-{}", pods), shareOfPods(pods), hall_.size().depth), id, room, true, fmt::format("E{}", hall + 1), campus_.phase_of_hall(hall));
}

/// What lies south of the halls: offices in the west, the dock in the east, staging between them.
void BuildingPlan::addOffices(std::int64_t building, const Rect& rect, const AreaId& parent)
{
    if (rect.depth() < 3'000) return;
    if (campus_.buildings() > many_buildings) return addArea(document_, "offices" + suffix(building), AreaKind::room, words::say("Offices, staging and spares"), rect, parent, {hall_height_mm, hall_floor_kpa});
    const Mm offices = std::min<Mm>(std::max<Mm>(rect.width() / 4, 8'000), 52'000);
    const Mm depth = std::min<Mm>(rect.depth(), 40'000);
    addArea(document_, "offices" + suffix(building), AreaKind::room, words::say("Offices and operations"), Rect::at(rect.min, {offices, depth}), parent, {3'000, office_floor_kpa});
    addArea(document_, "staging" + suffix(building), AreaKind::room, words::say("Staging, integration and spares"), {{rect.min.x + offices + 2'000, rect.min.y}, rect.max}, parent, {hall_height_mm, hall_floor_kpa});
}

Yard BuildingPlan::coolingYard(std::int64_t building, Mm width) const
{
    constexpr Mm between = 3'000, fence = 6'000;
    const ItemId& item = need_.plant.rejection;
    Yard yard;
    yard.area = AreaId("cooling-yard" + suffix(building));
    yard.name = campus_.rejection_name + number(building);
    yard.item = item;
    yard.parts = {{unitsFor(margin * shareOfBuilding(building).it_kw * campus_.rejection_share, figure(item, "capacity_kw"), 2), phaseOf(building), "CT{n}"}};
    yard.full_rows = campus_.buildings() > many_buildings;
    yard.columns = std::max<std::int64_t>(4, (width - 2 * fence + between) / (footprintOf(item).width + between));
    yard.gap_x = between;
    yard.gap_y = 6'000;
    yard.margin = fence;
    return yard;
}

Yard BuildingPlan::generatorYard(std::int64_t building) const
{
    const ItemId& item = need_.plant.generator;
    Yard yard;
    yard.area = AreaId("generator-yard" + suffix(building));
    yard.name = words::say("Standby sets") + number(building);
    yard.item = item;
    yard.parts = {{standbySets(campus_, need_, building), phaseOf(building), "G{n}"}};
    yard.full_rows = campus_.buildings() > many_buildings;
    constexpr std::int64_t many_sets = 30;
    yard.columns = yard.units() > many_sets ? 4 : 2;
    yard.gap_x = 3'000;
    yard.gap_y = 3'500;
    yard.margin = 4'000;
    return yard;
}

/// Rows of twelve racks face to face, with an electrical room of their own.
Rect BuildingPlan::addNetworkBuilding(Point corner)
{
    constexpr int row_length = 12, most_rows = 14;
    constexpr Mm aisle = 2'400, side = 4'000;
    document_.put(rowOf(document_, "top-row", words::say("Row of top racks"), {{RackId("top"), row_length}}));
    FacingRows rows;
    rows.lower = rows.upper = {BlockId("top-row")};
    document_.put(facingRows(document_, "top-pair", words::say("Two rows of top racks"), rows));
    const Rect pair = floorplan::extent(BlockId("top-pair"), document::DocumentLookup(document_));
    const auto pairs = static_cast<int>((campus_.top_racks + 2 * row_length - 1) / (2 * row_length));
    const int columns = (pairs + most_rows - 1) / most_rows;
    const int each = (pairs + columns - 1) / columns;
    const Mm pitch_x = pair.width() + aisle, pitch_y = pair.depth() + aisle;
    const Rect hall = Rect::at({corner.x + 8'000, corner.y + 8'000}, {columns * pitch_x - aisle + 2 * side, each * pitch_y - aisle + 2 * side});
    const double kw = static_cast<double>(pairs * 2 * row_length) * 45;  // 23 switches and their optics
    const PlantRoom plant = electricalRoom("power-network", {kw, kw * campus_.facility_factor}, hall.depth());
    const Rect room = Rect::at({hall.max.x, hall.min.y}, {plant.size.depth, hall.depth()});
    const Rect building = hall.united(room).grown(8'000);
    addArea(document_, "network-building", AreaKind::building, words::say("Network building"), building);
    addArea(document_, "network-hall", AreaKind::hall, words::say("Network hall: fourth tier"), hall, AreaId("network-building"), {hall_height_mm, hall_floor_kpa});
    addArea(document_, "network-power", AreaKind::room, words::say("Electrical room of the network hall"), room, AreaId("network-building"), {hall_height_mm, plant_floor_kpa});
    placeRoom(document_, plant, AreaId("network-power"), room, true, "EN", campus_.site_phase);
    floorplan::Placement placement;
    placement.id = PlacementId("network-hall.rows");
    placement.area = AreaId("network-hall");
    placement.what = BlockId("top-pair");
    placement.pose.origin = {hall.min.x + side - pair.min.x, hall.min.y + side - pair.min.y};
    placement.repeat = {columns, each, columns > 1 ? pitch_x : 0, each > 1 ? pitch_y : 0};
    placement.label = "N{n}";
    placement.phase = campus_.site_phase;
    document_.put(std::move(placement));
    return building;
}

}  // namespace cw::designs
