// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "designs/hall_frame.h"
#include "designs/plant_lines.h"
#include "designs/pod_campus.h"

/// The buildings of a campus with the yards around each.
namespace cw::designs {

/// From south to north: offices and staging, a corridor, the halls with an electrical room east of each, a corridor, the
/// mechanical gallery; outside it heat rejection to the north and standby sets to the east.
class BuildingPlan {
public:
    BuildingPlan(document::Document& document, const PodCampus& campus, const CampusNeed& need, const HallShape& hall);

    /// The rectangle around the fullest building and its yards.
    [[nodiscard]] geometry::Size clusterSize() const { return cluster_; }
    geometry::Rect add(std::int64_t building, geometry::Point corner);
    /// The racks of the fourth tier.
    geometry::Rect addNetworkBuilding(geometry::Point corner);

private:
    struct Share {
        double it_kw = 0;
        double facility_kw = 0;
    };
    [[nodiscard]] Share shareOfPods(std::int64_t pods) const;
    [[nodiscard]] Share shareOfBuilding(std::int64_t building) const;
    PlantRoom electricalRoom(const std::string& id, const Share& share, geometry::Mm length);
    PlantRoom mechanicalRoom(std::int64_t building, geometry::Mm length);
    [[nodiscard]] geometry::Mm widthFor(std::int64_t halls) const;
    [[nodiscard]] geometry::Size sizeOfBuilding(std::int64_t building);
    void addHall(std::int64_t hall, geometry::Point corner, const AreaId& parent);
    void addOffices(std::int64_t building, const geometry::Rect& rect, const AreaId& parent);
    [[nodiscard]] Yard coolingYard(std::int64_t building, geometry::Mm width) const;
    [[nodiscard]] Yard generatorYard(std::int64_t building) const;
    [[nodiscard]] PhaseId phaseOf(std::int64_t building) const { return campus_.phase_of_hall(campus_.firstHallOf(building)); }
    [[nodiscard]] std::string suffix(std::int64_t building) const;
    [[nodiscard]] std::string number(std::int64_t building) const;

    document::Document& document_;
    const PodCampus& campus_;
    const CampusNeed& need_;
    const HallShape& hall_;
    geometry::Mm electrical_width_ = 0;
    geometry::Mm front_depth_ = 0;
    geometry::Size cluster_;
};

}  // namespace cw::designs
