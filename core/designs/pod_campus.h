// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"

/// Halls after one pattern: arrays (rows of racks with their leaf switches) face to face in pods, pods in halls, halls in
/// buildings, and around each building the plant that it needs. The site has as many buildings as the GPUs ask for.
namespace cw::designs {

struct PodCampus {
    // What is inside. The block `array` and the racks of `services` are in the document already.
    BlockId array{"array"};
    std::int64_t gpus_per_array = 0;
    std::int64_t arrays = 0;
    int arrays_per_pod = 7;                    ///< one place of the pod is for its services: spines, cores, storage
    int pods_per_hall = 7;
    int halls_per_building = 4;
    std::vector<std::pair<floorplan::Content, int>> services;
    std::int64_t top_racks = 0;                ///< of the fourth tier, in a network building in the middle: every cable reaches it
    std::function<PhaseId(std::int64_t hall)> phase_of_hall;

    // Buildings.
    geometry::Point corner;                    ///< of the first building
    std::optional<geometry::Size> building;    ///< where it is published; otherwise made to fit

    // Plant. The figures per GPU size the yards only: the assessment computes the real loads and says when a yard is too small.
    double it_kw_per_gpu = 0;
    double facility_kw_per_gpu = 0;
    ItemId rejection;                          ///< towers, dry coolers or air-cooled chillers, in a yard beside each building
    const char* rejection_name = "";
    double rejection_share = 1.12;             ///< of the IT load, with the compressors' own heat
    ItemId chiller;                            ///< in the building's gallery; empty: none
    double chiller_share = 0.36;               ///< of the IT load, the air side
    ItemId fan_wall;                           ///< in a gallery beside each hall; empty: the racks have rear doors
    double air_kw_per_gpu = 0;                 ///< that the fan walls cool
    ItemId substation_transformer;
    std::int64_t engines = 0;                  ///< gas sets of 2.5 MW
    std::int64_t turbines = 0;                 ///< mobile turbines of 16.5 MW
    std::int64_t batteries = 0;
    PhaseId plant_phase;                       ///< what serves the whole site is built with it
    PhaseId turbine_phase;

    [[nodiscard]] std::int64_t gpus() const { return arrays * gpus_per_array; }
    [[nodiscard]] std::int64_t pods() const { return (arrays + arrays_per_pod - 1) / arrays_per_pod; }
    [[nodiscard]] std::int64_t halls() const { return (pods() + pods_per_hall - 1) / pods_per_hall; }
    [[nodiscard]] std::int64_t buildings() const { return (halls() + halls_per_building - 1) / halls_per_building; }
    [[nodiscard]] std::int64_t arraysPerHall() const { return std::int64_t{arrays_per_pod} * pods_per_hall; }
};

/// Arrays that hold at least so many GPUs.
[[nodiscard]] std::int64_t arraysFor(std::int64_t gpus, std::int64_t gpus_per_array);

/// Pods, halls with their pods, buildings, yards. Returns the rectangle around everything; phases must be in the document already.
geometry::Rect addPodCampus(document::Document& document, const PodCampus& campus);

}  // namespace cw::designs
