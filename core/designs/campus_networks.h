// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "document/document.h"

/// The networks of a campus and the racks that their switches stand in: one after the other, because the tiers follow from
/// the endpoints and the racks from the tiers.
namespace cw::designs {

/// Endpoints of a campus as its networks see them.
struct Endpoints {
    std::int64_t gpus = 0;
    std::int64_t gpus_per_node = 8;
    std::int64_t pods = 1;                     ///< rows of services that the upper tiers are spread over
};

/// 400 Gb/s Ethernet on 128-port switches, seats in the racks "leaf", "spine", "core" and, with four tiers, "top".
[[nodiscard]] fabric::Network ethernetBackend(fabric::Topology topology, int rails, int leaves_per_pod);
/// One port per node, four to one above the leaf.
[[nodiscard]] fabric::Network ethernetFrontend(const fabric::Network& backend);

/// How many racks of the second and third tier a pod needs for these networks together, "spine" first; none where none is needed.
/// Racks of 48 units take 23 switches of two units under a management switch.
[[nodiscard]] std::vector<std::pair<floorplan::Content, int>> switchRacks(const std::vector<fabric::Network>& networks, const Endpoints& endpoints);

/// Racks in the middle of a site that is too large for three tiers: they hold the fourth tier, and the third of smaller networks.
[[nodiscard]] std::int64_t topRacks(const std::vector<fabric::Network>& networks, const Endpoints& endpoints);

/// What their switches and optics draw at peak, variants left out.
[[nodiscard]] double networksKw(const std::vector<fabric::Network>& networks, const Endpoints& endpoints);

/// Puts the networks and, for the description, says which structure was taken and why.
[[nodiscard]] std::string addNetworks(document::Document& document, std::vector<fabric::Network> networks, const Endpoints& endpoints);

}  // namespace cw::designs
