// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/half_cages.h"

#include <algorithm>

#include "evaluation/networks.h"
#include "fabric/tree_parts.h"

namespace cw::evaluation {

namespace {

std::int64_t odd(std::int64_t links) { return links % 2; }

/// Leaves with an odd number of endpoint links in one tree. `manager_ports`: one each on so many of the leaves with free ports.
std::int64_t oddLeaves(const fabric::TreeShape& shape, std::int64_t manager_ports)
{
    const std::int64_t full = shape.levels.front().count - shape.short_leaves;
    const std::int64_t each = shape.short_leaf_endpoints;
    const std::int64_t rest = shape.endpoints - full * shape.levels.front().children;
    const std::int64_t alike = each > 0 ? rest / each : 0;
    const std::int64_t last = each > 0 ? rest % each : 0;
    const std::int64_t with_manager = std::min(manager_ports, alike);
    return full * odd(shape.levels.front().children) + (alike - with_manager) * odd(each) + with_manager * odd(each + 1) + odd(last);
}

}  // namespace

std::optional<std::int64_t> halfUsedCages(const fabric::Network& network, const NetworkResult& result, const catalog::Catalog& catalog)
{
    if (!result.sizing || !result.request || !fabric::treeCapacity(*result.request)) return std::nullopt;
    const catalog::Item* leaf = switchOfTier(network, 1, catalog);
    const auto cages = leaf ? leaf->number("cages_count") : std::nullopt;
    const auto parts = fabric::treeParts(*result.request);
    if (!cages || !parts || *cages * 2 != result.request->radix || !parts->shape.podsAlike()) return std::nullopt;
    const std::int64_t trees = (parts->rails_apart ? parts->rails : 1) * std::int64_t{result.request->planes};
    const std::int64_t manager_ports = std::max<std::int64_t>(0, result.sizing->links_by_tier.front() / trees - parts->shape.endpoints);
    std::int64_t half = oddLeaves(parts->shape, manager_ports);
    for (std::size_t i = 0; i < parts->shape.levels.size(); ++i) {
        const fabric::TreeLevel& level = parts->shape.levels[i];
        half += level.count * level.switches * (odd(level.up) + (i > 0 ? odd(level.down) : 0));
    }
    return half * trees;
}

}  // namespace cw::evaluation
