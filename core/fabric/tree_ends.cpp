// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which endpoint of a tree is which port of which system.
#include <algorithm>

#include "fabric/tree_parts.h"

namespace cw::fabric {

std::int64_t portsOfNode(const TreeParts& parts, std::int64_t ports_per_node) { return std::max<std::int64_t>(1, parts.rails > 1 ? parts.rails : ports_per_node); }

NodePort nodePortOf(const TreeParts& parts, std::int64_t tree, std::int64_t endpoint, std::int64_t ports_per_node)
{
    if (parts.rails_apart) return {endpoint, tree};
    const std::int64_t ports = portsOfNode(parts, ports_per_node);
    if (parts.rails == 1) return {endpoint / ports, endpoint % ports};
    const std::int64_t per_leaf = parts.shape.levels.front().children;
    const std::int64_t full = parts.shape.endpoints - parts.shape.endpoints % (per_leaf * parts.rails);
    const std::int64_t in_leaf = endpoint < full ? per_leaf : std::max<std::int64_t>(1, parts.shape.short_leaf_endpoints);
    const std::int64_t leaf = endpoint < full ? endpoint / per_leaf : full / per_leaf + (endpoint - full) / in_leaf;
    return {leaf / parts.rails * per_leaf + (endpoint < full ? endpoint % per_leaf : (endpoint - full) % in_leaf), leaf % parts.rails};
}

LeafEndpoints endpointsOfLeaf(const TreeShape& shape, std::int64_t leaf)
{
    const TreeLevel& leaves = shape.levels.front();
    const std::int64_t full = leaves.count - shape.short_leaves;
    const std::int64_t first = std::min(leaf, full) * leaves.children + std::max<std::int64_t>(0, leaf - full) * shape.short_leaf_endpoints;
    const std::int64_t most = leaf < full ? leaves.children : shape.short_leaf_endpoints;
    return {first, std::clamp<std::int64_t>(shape.endpoints - first, 0, most)};
}

}  // namespace cw::fabric
