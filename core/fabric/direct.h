// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "errors/error.h"
#include "fabric/graph.h"
#include "fabric/halves.h"
#include "fabric/sizing.h"

/// Spine-free: a few leaf switches, each joined to each other one.
namespace cw::fabric {

struct Mesh {
    std::int64_t leaves = 1;
    std::int64_t endpoints = 0;
    std::int64_t endpoints_per_leaf = 0;       ///< leaves are filled in order
    std::int64_t links_per_pair = 0;
};

[[nodiscard]] Result<Mesh> meshFor(const SizeRequest& request);
[[nodiscard]] Sizing sizingOf(const Mesh& mesh, const SizeRequest& request);
/// The halving that `sizingOf` counts.
[[nodiscard]] Halves halvesOf(const Mesh& mesh);
[[nodiscard]] Graph graphOf(const Mesh& mesh, std::int64_t mbps, std::int64_t ports_per_node);

}  // namespace cw::fabric
