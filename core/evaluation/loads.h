// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "evaluation/assessment.h"
#include "evaluation/inventory.h"

/// From counts to what the plant must carry and what must be paid for.
namespace cw::evaluation {

/// Typical over peak power where a record states only the peak: DGX H100 in training draws 7.75 of 10.2 kW (arXiv 2506.14551).
inline constexpr double typical_of_peak = 0.76;

/// Electrical load and heat of everything counted, before plant.
struct Loads {
    std::map<std::string, power::Load> it;             ///< by category: "GPU systems", "network switches", ...
    power::Load in_rack_cooling;                       ///< pumps and fans of coolant units, doors and fan walls on the plan
    double heat_liquid_peak_kw = 0;
    double heat_liquid_typical_kw = 0;
    double heat_air_peak_kw = 0;
    double heat_air_typical_kw = 0;
    std::vector<std::string> without_power;            ///< equipment that draws power but has no figure, by name
    std::vector<std::string> typical_assumed;          ///< equipment without a typical figure: `typical_of_peak` stands in, by name
    friend bool operator==(const Loads&, const Loads&) = default;

    [[nodiscard]] power::Load total() const;
};

[[nodiscard]] Loads sumLoads(const Inventory& inventory, const std::vector<NetworkResult>& networks, const document::Table<fabric::Network>& rows, const catalog::Catalog& catalog);

/// The GPU systems' peak power of one tally, kW: the key by which phases share the site's load.
[[nodiscard]] double gpuSystemsPeakKw(const floorplan::Tally& tally, const catalog::Catalog& catalog);

/// What is bought from the catalogue.
struct Purchases {
    std::map<std::string, double> equipment_usd;       ///< by category of economics
    double cables_usd = 0;
    std::vector<std::string> unpriced;
    friend bool operator==(const Purchases&, const Purchases&) = default;
};

[[nodiscard]] Purchases sumPurchases(const Inventory& inventory, const std::vector<NetworkResult>& networks, const catalog::Catalog& catalog);

}  // namespace cw::evaluation
