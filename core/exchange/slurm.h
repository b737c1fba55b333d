// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "fabric/graph.h"

/// Slurm's topology.conf.
namespace cw::exchange {

/// topology/tree: the systems under their leaf switches (a unit of rails under all leaves of the unit), the leaves under
/// their pods, all under one top. A system with ports on several of them stands under the first. Fails for networks whose
/// switches do not stand in tiers. Names become such as a host may have, and stay different.
[[nodiscard]] Result<std::string> toSlurmTree(const fabric::Graph& graph);

/// topology/block: systems of one NVLink domain are a block. `nodes` systems, `per_block` in each domain.
/// The base block size is that of the smallest domain, as Slurm takes no smaller blocks (topology.conf(5), 23.11 and later).
[[nodiscard]] std::string toSlurmBlocks(std::int64_t nodes, std::int64_t per_block);

/// Names with numbers at the end as Slurm shortens them: "node-[000001-000032,000040]". Sorted, each once.
[[nodiscard]] std::string hostList(std::vector<std::string> names);

}  // namespace cw::exchange
