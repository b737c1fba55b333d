// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

/// Loss curves of one unit: kW lost at a load.
namespace cw::power {

/// No-load plus load squared. The efficiency is read as the one at half load, where it is best and both parts are
/// equal: the test point of 10 CFR 431.196 (distribution transformers). Large power transformers are taken alike.
[[nodiscard]] double transformerLossKw(double load_kva, double rating_kva, double efficiency_at_half_load);

/// Double conversion: no-load, linear and square part, so that the efficiency at full load is the stated one.
/// Shares (a third each at full load) are an estimate from published efficiency curves, which are flat above 40 %.
[[nodiscard]] double upsLossKw(double load_kw, double rating_kw, double efficiency_at_full_load);

/// Copper loss only: 1 % at rated current. Estimate from the usual design limit of 1 to 2 % voltage drop.
[[nodiscard]] double buswayLossKw(double load_kva, double rating_kva);

inline constexpr const char* transformer_source = "no-load plus load squared, best at half load (test point of 10 CFR 431.196)";
inline constexpr const char* ups_source = "efficiency against load from no-load, linear and square parts; shares estimated";
inline constexpr const char* busway_source = "copper loss, 1 % at rated current; estimate from the usual voltage drop limit";

}  // namespace cw::power
