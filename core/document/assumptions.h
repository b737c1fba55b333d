// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/edit.h"

/// A question about a design, answered by another value of what it rests on: "what if only 100 MW?".
namespace cw::document {

/// Nothing: as designed.
struct Assumptions {
    std::optional<double> power_limit_mw{};    ///< never more supply than this, at any time
    int power_delay_months = 0;                ///< every source that carries load comes so much later
    std::optional<double> energy_usd_per_kwh{};
    std::optional<double> lease_usd_per_gpu_hour{};
    std::optional<double> construction_usd_per_mw{};   ///< of IT load, as in economics::EconomicPlan
    std::optional<double> utilisation{};         ///< 0..1
    std::optional<double> discount_rate{};       ///< a year, 0..1

    [[nodiscard]] bool any() const { return *this != Assumptions(); }
    friend bool operator==(const Assumptions&, const Assumptions&) = default;
};

/// The edit that makes the design rest on them. Supplies are limited in the order in which they come: an earlier one keeps
/// what it has, a later one gets what is left.
[[nodiscard]] Edit assume(const Document& document, const Assumptions& assumptions, std::string title);

/// The most supply that carries load on any day, in MW; what another source replaces does not count beside it.
[[nodiscard]] double greatestSupplyMw(const Document& document);

}  // namespace cw::document
