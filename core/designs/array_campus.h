// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "document/document.h"

/// A campus of liquid-cooled 8-GPU servers after the pattern of Memphis: racks of eight servers, arrays of eight racks with
/// their network rack, pods of arrays face to face, halls of pods, plant in yards around the building.
namespace cw::designs {

struct ArrayCampus {
    ItemId system;                             ///< the 4U server of eight GPUs
    ItemId coolant_unit;                       ///< one in each rack
    std::int64_t arrays = 0;
    std::function<PhaseId(std::int64_t hall)> phase_of_hall;
    geometry::Size building;                   ///< of the first row of halls; more rows make it deeper
    geometry::Point building_corner;
    double it_kw_per_gpu = 0;                  ///< sizing of the yards only: the assessment computes the real loads and
    double facility_kw_per_gpu = 0;            ///< says when a yard is too small
    ItemId substation_transformer;
    std::int64_t engines = 0;                  ///< gas sets of 2.5 MW
    std::int64_t turbines = 0;                 ///< mobile turbines of 16.5 MW
    std::int64_t batteries = 0;
    PhaseId plant_phase;                       ///< yards and machine rooms are built with it
    PhaseId turbine_phase;

    static constexpr std::int64_t gpus_per_array = 512;
    static constexpr int arrays_per_pod = 7;   // 49 arrays fill a hall of 25,088 GPUs with seven equal pods
    static constexpr int pods_per_hall = 7;
    static constexpr int halls_per_row = 4;
    static constexpr int leaves_per_pod = 8 * arrays_per_pod;

    [[nodiscard]] std::int64_t gpus() const { return arrays * gpus_per_array; }
    [[nodiscard]] std::int64_t pods() const { return (arrays + arrays_per_pod - 1) / arrays_per_pod; }
    [[nodiscard]] std::int64_t halls() const { return (pods() + pods_per_hall - 1) / pods_per_hall; }
    [[nodiscard]] std::int64_t hallRows() const { return (halls() + halls_per_row - 1) / halls_per_row; }
};

/// Racks, blocks, halls with their pods, rooms, yards. Returns the building; phases must be in the document already.
geometry::Rect addArrayCampus(document::Document& document, const ArrayCampus& campus);

/// The four networks of such a campus: Ethernet back end, an InfiniBand variant by rail to compare, front end, NVLink.
/// `nvlink_gbps`: of one GPU, one direction.
void addCampusNetworks(document::Document& document, double nvlink_gbps);

/// Distribution and cooling with towers and trim chillers, under the sky of Memphis.
void addCampusPlans(document::Document& document, const ItemId& substation_transformer);

/// A supply with its catalogue record.
[[nodiscard]] power::Supply supplyFrom(const char* id, const char* name, power::SupplyKind kind, const char* record, int units, double capacity_mw, units::Date from);

[[nodiscard]] units::Date day(int year, unsigned month, unsigned dom);

}  // namespace cw::designs
