// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "designs/hall_frame.h"
#include "designs/load_estimate.h"
#include "designs/plant_items.h"
#include "designs/yard.h"
#include "document/document.h"

/// Halls after one pattern: arrays (rows of racks with their leaf switches) face to face in pods, pods in halls, halls with
/// their electrical rooms in buildings, and around each building the plant that it needs. The site has as many buildings as
/// the GPUs ask for, a road to each, and what serves the whole site beside them.
namespace cw::designs {

/// A yard that serves the whole site.
struct SiteYard {
    Yard yard;
    bool west = false;                         ///< of a lone building: beside it to the west; otherwise to the east
};

struct PodCampus {
    // What is inside. The block `array` and the racks of `services` are in the document already.
    BlockId array{"array"};
    std::int64_t gpus_per_array = 0;
    std::int64_t arrays = 0;
    int arrays_per_pod = 7;                    ///< one place of the pod is for its services: spines, cores, storage
    int pods_per_hall = 7;
    int pod_columns = 1;                       ///< pods beside each other in a hall
    int halls_per_building = 4;
    std::vector<std::pair<floorplan::Content, int>> services;
    std::int64_t top_racks = 0;                ///< of the fourth tier, in a network building in the middle: every cable reaches it
    double network_kw = 0;                     ///< of all switches and optics of the networks
    bool network_behind_doors = false;         ///< their racks have rear doors
    std::function<PhaseId(std::int64_t hall)> phase_of_hall;

    // Plant.
    cooling::Rejection rejection = cooling::Rejection::cooling_tower;
    std::string rejection_name;
    double rejection_share = 1.12;             ///< of the IT load, with the compressors' own heat
    double trim_share = 0;                     ///< of the heat to liquid at the design hour that chillers take; the air side is theirs in any case
    double facility_factor = 1.15;             ///< facility over IT load at the design hour, without pumps and fans in the halls
    double ups_share = 0;                      ///< of the IT load
    double standby_share = 0;                  ///< of the facility's load, behind diesel sets
    PhaseId site_phase;                        ///< of a network building

    std::string only_hall;                     ///< id of the hall of a design of one; empty: numbered

    // Land and buildings, where they are published; otherwise made to fit.
    std::optional<geometry::Size> shell;       ///< of the one building
    std::optional<geometry::Point> corner;     ///< of the first building
    std::optional<geometry::Size> land;        ///< from the origin
    geometry::Mm land_margin = 60'000;         ///< outermost plant to the property line

    [[nodiscard]] std::int64_t gpus() const { return arrays * gpus_per_array; }
    [[nodiscard]] std::int64_t pods() const { return (arrays + arrays_per_pod - 1) / arrays_per_pod; }
    [[nodiscard]] std::int64_t halls() const { return (pods() + pods_per_hall - 1) / pods_per_hall; }
    [[nodiscard]] std::int64_t buildings() const { return (halls() + halls_per_building - 1) / halls_per_building; }
    /// Pods are shared out evenly, earlier halls first; so are halls among buildings.
    [[nodiscard]] std::int64_t podsOfHall(std::int64_t hall) const { return shareOf(pods(), halls(), hall); }
    [[nodiscard]] std::int64_t hallsOfBuilding(std::int64_t building) const { return shareOf(halls(), buildings(), building); }
    [[nodiscard]] std::int64_t firstHallOf(std::int64_t building) const;
    [[nodiscard]] std::int64_t buildingOf(std::int64_t hall) const;
    [[nodiscard]] std::int64_t gpusOfHall(std::int64_t hall) const;
    [[nodiscard]] static std::int64_t shareOf(std::int64_t all, std::int64_t among, std::int64_t index) { return all / among + (index < all % among ? 1 : 0); }
};

/// What the campus draws, and the plant that suits it.
struct CampusNeed {
    double it_kw = 0;
    double facility_kw = 0;
    double room_air_kw = 0;                    ///< that fan walls cool
    double chilled_kw = 0;                     ///< at the design hour; 0: the heat rejection is a chiller itself
    std::int64_t air_handlers_per_hall = 0;    ///< in the fullest, one of them spare
    std::int64_t room_coolers_per_hall = 0;    ///< in its electrical room, one of them spare
    PlantItems plant;
    [[nodiscard]] double facilityMw() const { return facility_kw / 1000; }
};

/// Arrays that hold at least so many GPUs.
[[nodiscard]] std::int64_t arraysFor(std::int64_t gpus, std::int64_t gpus_per_array);

/// Puts the blocks of services and pods and adds up what they draw.
CampusNeed addPods(document::Document& document, const PodCampus& campus);

/// The same from what everything draws, the networks included.
[[nodiscard]] CampusNeed needOf(const PodCampus& campus, const LoadEstimate& all);
[[nodiscard]] LoadEstimate networkLoad(const PodCampus& campus);

/// Diesel sets in the yard of a building, one of them spare; 0: none are planned.
[[nodiscard]] std::int64_t standbySets(const PodCampus& campus, const CampusNeed& need, std::int64_t building);
/// Of the campus's pods that stand in a building.
[[nodiscard]] double shareOfBuilding(const PodCampus& campus, std::int64_t building);

/// Makes the halls' common shape in a document.
using HallShapeMaker = std::function<std::unique_ptr<HallShape>(document::Document&)>;

/// Halls of any shape, buildings, yards, roads and the property line; phases must be in the document already.
void addCampus(document::Document& document, const PodCampus& campus, const CampusNeed& need, const HallShapeMaker& hall, const std::vector<SiteYard>& site_yards);

/// The same with halls of the pods that addPods put.
void addPodCampus(document::Document& document, const PodCampus& campus, const CampusNeed& need, const std::vector<SiteYard>& site_yards);

}  // namespace cw::designs
