// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "fabric/network.h"
#include "fabric/sizing.h"

/// What a network with a fault could be instead: each offer is sized, so that a finding names only what can be built.
namespace cw::evaluation {

struct Alternative {
    std::string what;                          ///< "2 planes of 200 Gb/s"
    fabric::Network row;
    fabric::SizeRequest request;
    fabric::Sizing sizing;
    std::optional<double> switches_usd;        ///< of its switches; nothing where one has no price
};

/// Ways to change a network. Those of one kind that can be built come in order of cost; what has no price comes last.
enum class Way { more_tiers, planes, wider_switches, taper, rails_apart, structure };

/// Sized offers of these ways that `fits` accepts, at most two of each way. `request`: as the network is now.
[[nodiscard]] std::vector<Alternative> alternatives(const fabric::Network& row, const fabric::SizeRequest& request, const catalog::Catalog& catalog, const std::vector<Way>& ways,
                                                    const std::function<bool(const Alternative&)>& fits);

/// "2 planes of 200 Gb/s: 3,072 switches, US$ 115.2 million; 4 tiers: ..."; empty when there are none.
[[nodiscard]] std::string sentence(const std::vector<Alternative>& offers);

}  // namespace cw::evaluation
