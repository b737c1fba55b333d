// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/pod_campus.h"

#include <algorithm>


#include "designs/racks.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;

// Of the IT load: losses of UPS and busways, that end in the air of the rooms; with UPS more than without.
constexpr double losses_share = 0.015, losses_share_with_ups = 0.05;
constexpr double margin = 1.05;
// Lights and no-load losses, which small sites notice.
constexpr double standing_kw = 6;

/// A pod: arrays and one row of services, face to face.
void addPod(Document& document, const PodCampus& campus, const std::string& id, int arrays)
{
    FacingRows rows;
    const int below = (campus.arrays_per_pod + 1) / 2;
    for (int i = 0; i < arrays; ++i) (i < below ? rows.lower : rows.upper).push_back(campus.array);
    rows.upper.push_back(BlockId("services"));
    document.put(facingRows(document, id, arrays == 1 ? std::string(words::say("Pod of one array")) : words::say("Pod of {} arrays", arrays), rows));
}

}  // namespace

std::int64_t PodCampus::firstHallOf(std::int64_t building) const
{
    return building * (halls() / buildings()) + std::min(building, halls() % buildings());
}

std::int64_t PodCampus::buildingOf(std::int64_t hall) const
{
    std::int64_t building = 0;
    while (building + 1 < buildings() && firstHallOf(building + 1) <= hall) ++building;
    return building;
}

std::int64_t PodCampus::gpusOfHall(std::int64_t hall) const
{
    const std::int64_t missing = hall == halls() - 1 ? pods() * arrays_per_pod - arrays : 0;
    return (podsOfHall(hall) * arrays_per_pod - missing) * gpus_per_array;
}

std::int64_t arraysFor(std::int64_t gpus, std::int64_t gpus_per_array) { return (gpus + gpus_per_array - 1) / gpus_per_array; }

CampusNeed addPods(Document& document, const PodCampus& campus)
{
    document.put(rowOf(document, "services", words::say("Pod services"), campus.services));
    const auto whole = static_cast<int>(std::min<std::int64_t>(campus.arrays, campus.arrays_per_pod));
    addPod(document, campus, "pod", whole);
    if (const auto rest = static_cast<int>(campus.arrays % campus.arrays_per_pod); rest > 0 && campus.arrays > campus.arrays_per_pod) addPod(document, campus, "pod-partial", rest);

    LoadEstimate all = loadOf(campus.array, document).times(static_cast<double>(campus.arrays));
    all += loadOf(BlockId("services"), document).times(static_cast<double>(campus.pods()));
    all += networkLoad(campus);
    return needOf(campus, all);
}

LoadEstimate networkLoad(const PodCampus& campus)
{
    return {campus.network_kw, 0, campus.network_behind_doors ? campus.network_kw : 0, campus.network_behind_doors ? 0 : campus.network_kw, 0};
}

CampusNeed needOf(const PodCampus& campus, const LoadEstimate& all)
{
    CampusNeed need;
    need.it_kw = all.it_kw;
    need.room_air_kw = all.room_air_kw;
    const double hall_share = static_cast<double>(campus.podsOfHall(0)) / static_cast<double>(campus.pods());
    const double losses_kw = all.it_kw * (campus.ups_share > 0 ? losses_share_with_ups : losses_share);
    const double hall_air_kw = margin * (all.room_air_kw + all.fans_kw) * hall_share;
    need.plant = plantFor(campus.rejection, all.it_kw, hall_air_kw);
    double fans_kw = 0;
    if (all.room_air_kw > 0) {
        need.air_handlers_per_hall = unitsFor(hall_air_kw, figure(need.plant.air_handler, "capacity_kw"), 1);
        const std::int64_t sides = 2 * campus.pod_columns;
        need.air_handlers_per_hall = (need.air_handlers_per_hall + sides - 1) / sides * sides;
        fans_kw = static_cast<double>(need.air_handlers_per_hall * campus.halls()) * figure(need.plant.air_handler, "fan_power_kw");
    }
    // With fan walls in the halls the electrical rooms cool their own losses; else what the doors leave as well.
    const double room_kw = margin * (losses_kw + (all.room_air_kw > 0 ? 0 : all.fans_kw)) * hall_share;
    need.room_coolers_per_hall = unitsFor(room_kw, figure(need.plant.room_cooler, "capacity_kw"), 1);
    fans_kw += static_cast<double>(need.room_coolers_per_hall * campus.halls()) * figure(need.plant.room_cooler, "fan_power_kw");
    if (!need.plant.chiller.empty()) need.chilled_kw = margin * (campus.trim_share * all.liquid_kw + all.it_kw - all.liquid_kw + all.fans_kw + fans_kw + losses_kw);
    need.facility_kw = all.it_kw * campus.facility_factor + all.fans_kw + fans_kw + standing_kw;
    return need;
}

double shareOfBuilding(const PodCampus& campus, std::int64_t building)
{
    std::int64_t pods = 0;
    for (std::int64_t i = 0; i < campus.hallsOfBuilding(building); ++i) pods += campus.podsOfHall(campus.firstHallOf(building) + i);
    return static_cast<double>(pods) / static_cast<double>(campus.pods());
}

std::int64_t standbySets(const PodCampus& campus, const CampusNeed& need, std::int64_t building)
{
    if (campus.standby_share <= 0) return 0;
    return unitsFor(need.facility_kw * shareOfBuilding(campus, building) * campus.standby_share, figure(need.plant.generator, "capacity_mw") * 1000, 1);
}

}  // namespace cw::designs
