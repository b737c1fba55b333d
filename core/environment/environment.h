// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "geometry/geometry.h"
#include "ids/ids.h"
#include "power/power.h"

/// What the neighbours notice: noise at the property line, emissions, fuel.
namespace cw::environment {

/// One per document.
struct EnvironmentPlan {
    PlanId id{"environment"};
    double noise_limit_day_dba = 60;
    double noise_limit_night_dba = 55;
    std::string noise_limit_source;
    double standby_hours_per_year = 100;       ///< testing and maintenance of each standby set
    double generation_hours_per_year = 0;      ///< of load-carrying engines and turbines
    double grid_kg_co2_per_kwh = 0;            ///< of the region
    std::string grid_source;
    friend bool operator==(const EnvironmentPlan&, const EnvironmentPlan&) = default;
};

/// One kind of equipment, alone or on a grid: a yard of towers is one source, however many stand in it.
struct NoiseSource {
    ItemId item;
    geometry::Point where;                     ///< of the first
    std::int64_t units = 1;                    ///< at each place
    bool standby = false;                      ///< runs only in the day case (tests) and in outages
    std::int64_t columns = 1, rows = 1;        ///< places
    geometry::Point column_step{}, row_step{}; ///< from one place to the next
    friend bool operator==(const NoiseSource&, const NoiseSource&) = default;
};

struct NoiseInputs {
    std::vector<NoiseSource> sources;          ///< outdoor equipment
    geometry::Polygon property_line;
    friend bool operator==(const NoiseInputs&, const NoiseInputs&) = default;
};

struct NoiseResult {
    std::optional<double> day_dba;             ///< loudest point of the property line; nothing without sound data
    std::optional<double> night_dba;
    geometry::Point loudest_point;
    std::vector<std::string> missing;          ///< what has no sound level, by name
    friend bool operator==(const NoiseResult&, const NoiseResult&) = default;
};

/// By itself, because it is the dearest part and most edits do not touch it.
[[nodiscard]] NoiseResult assessNoise(const NoiseInputs& inputs, const catalog::Catalog& catalog);

struct EnvironmentInputs {
    NoiseResult noise;
    std::vector<power::Supply> supplies;
    double energy_gwh_per_year = 0;            ///< of the facility
    EnvironmentPlan plan;
    friend bool operator==(const EnvironmentInputs&, const EnvironmentInputs&) = default;
};

struct EnvironmentResult {
    std::optional<double> noise_day_dba;       ///< loudest point of the property line; nothing without sound data
    std::optional<double> noise_night_dba;
    geometry::Point loudest_point;
    std::optional<double> nox_t_per_year;      ///< metric tonnes
    std::optional<double> co2_t_per_year;      ///< grid and fuel
    std::vector<std::string> missing;          ///< what has no sound or emission data, by name
    std::vector<std::string> sources;
    friend bool operator==(const EnvironmentResult&, const EnvironmentResult&) = default;
};

[[nodiscard]] EnvironmentResult assess(const EnvironmentInputs& inputs, const catalog::Catalog& catalog);

}  // namespace cw::environment
