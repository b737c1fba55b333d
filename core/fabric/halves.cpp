// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/halves.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "fabric/direct.h"
#include "fabric/domains.h"
#include "fabric/dragonfly.h"
#include "fabric/lattice.h"
#include "fabric/tree_halves.h"
#include "fabric/tree_parts.h"

namespace cw::fabric {

namespace {

template <class Add>
void overRuns(const std::vector<LeafRun>& runs, std::int64_t first, std::int64_t count, Add add)
{
    for (const LeafRun& run : runs) {
        const std::int64_t here = std::min(first + count, run.leaves) - std::max<std::int64_t>(first, 0);
        if (here > 0) add(run, here);
        first -= run.leaves;
        if (first + count <= 0) return;
    }
}

/// Every domain is halved by itself.
Halves halvesOfDomains(const SizeRequest& request)
{
    const std::int64_t domain = domainSize(request);
    const std::int64_t full = request.endpoints / domain, rest = request.endpoints % domain;
    Halves halves;
    if (full > 0) halves.leaves.push_back({full, domain, domain / 2});
    if (rest > 0) halves.leaves.push_back({1, rest, rest / 2});
    halves.cut_by_tier = {full * (domain / 2) + rest / 2};
    return halves;
}

}  // namespace

std::int64_t Halves::links() const { return std::accumulate(cut_by_tier.begin(), cut_by_tier.end(), std::int64_t{0}); }

Sides Halves::below(std::int64_t first, std::int64_t count) const
{
    Sides sides;
    overRuns(leaves, first, count, [&](const LeafRun& run, std::int64_t here) {
        sides.a += here * run.on_a;
        sides.b += here * (run.endpoints - run.on_a);
    });
    return sides;
}

Sides Halves::belowEvery(std::int64_t stride, std::int64_t first, std::int64_t end) const
{
    // Leaves of this kind before number n.
    const auto before = [&](std::int64_t n) { return n <= first ? std::int64_t{0} : (std::min(n, end) - first + stride - 1) / stride; };
    Sides sides;
    std::int64_t at = 0;
    for (const LeafRun& run : leaves) {
        const std::int64_t here = std::max<std::int64_t>(0, before(at + run.leaves) - before(at));
        sides.a += here * run.on_a;
        sides.b += here * (run.endpoints - run.on_a);
        at += run.leaves;
    }
    return sides;
}

bool Halves::podOnA(std::int64_t pod) const
{
    for (const PodRun& run : pods) {
        if (pod < run.pods) return run.on_a;
        pod -= run.pods;
    }
    return false;
}

Sides Halves::leavesOf(std::int64_t first, std::int64_t count) const
{
    Sides sides;
    overRuns(leaves, first, count, [&](const LeafRun& run, std::int64_t here) {
        if (run.on_a > 0) sides.a += here;
        if (run.on_a < run.endpoints) sides.b += here;
    });
    return sides;
}

std::vector<LeafRun> dividedInOrder(std::int64_t endpoints, std::int64_t per_leaf, std::int64_t leaves, std::int64_t on_a)
{
    std::vector<LeafRun> runs;
    const auto add = [&](std::int64_t count, std::int64_t each, std::int64_t own) {
        if (count > 0) runs.push_back({count, each, own});
        leaves -= std::max<std::int64_t>(0, count);
    };
    const std::int64_t full = per_leaf > 0 ? endpoints / per_leaf : 0, last = per_leaf > 0 ? endpoints % per_leaf : 0;
    const std::int64_t whole = per_leaf > 0 ? std::min(on_a / per_leaf, full) : 0;
    const std::int64_t torn = on_a - whole * per_leaf;
    add(whole, per_leaf, per_leaf);
    if (whole < full) {
        if (torn > 0) add(1, per_leaf, torn);
        add(full - whole - (torn > 0), per_leaf, 0);
        if (last > 0) add(1, last, 0);
    } else if (last > 0) {
        add(1, last, torn);
    }
    add(leaves, 0, 0);
    return runs;
}

std::vector<LeafRun> withLastOnA(std::vector<LeafRun> leaves)
{
    if (leaves.empty()) return leaves;
    const std::int64_t each = leaves.back().endpoints;
    if (--leaves.back().leaves == 0) leaves.pop_back();
    leaves.push_back({1, each, each});
    return leaves;
}

std::vector<LeafRun> moved(std::vector<LeafRun> leaves, std::int64_t count)
{
    const bool to_a = count > 0;
    std::int64_t left = std::abs(count);
    std::vector<LeafRun> result;
    const auto push = [&](const LeafRun& run) {
        if (run.leaves > 0) result.push_back(run);
    };
    // Sides meet where A ends: taken from there, the border stays one.
    if (!to_a) std::reverse(leaves.begin(), leaves.end());
    for (const LeafRun& run : leaves) {
        const std::int64_t each = to_a ? run.endpoints - run.on_a : run.on_a;
        if (left == 0 || each == 0) {
            push(run);
            continue;
        }
        const std::int64_t whole = std::min(run.leaves, left / each);
        const std::int64_t torn = whole < run.leaves ? left - whole * each : 0;
        push({whole, run.endpoints, to_a ? run.endpoints : 0});
        if (torn > 0) push({1, run.endpoints, run.on_a + (to_a ? torn : -torn)});
        push({run.leaves - whole - (torn > 0), run.endpoints, run.on_a});
        left -= whole * each + torn;
    }
    if (!to_a) std::reverse(result.begin(), result.end());
    return result;
}

std::optional<Halves> leastHalves(const SizeRequest& request)
{
    switch (request.topology) {
    case Topology::fat_tree:
    case Topology::superpod:
    case Topology::rail_optimised:
    case Topology::rail_only:
    case Topology::islands:
        if (const auto parts = treeParts(request)) return halvesOf(parts->shape);
        return std::nullopt;
    case Topology::direct:
        if (const auto mesh = meshFor(request)) return halvesOf(*mesh);
        return std::nullopt;
    case Topology::torus:
    case Topology::hyperx:
        if (const auto lattice = latticeFor(request)) return halvesOf(*lattice);
        return std::nullopt;
    case Topology::dragonfly:
    case Topology::dragonfly_plus:
        if (const auto dragonfly = dragonflyFor(request)) return halvesOf(*dragonfly);
        return std::nullopt;
    case Topology::nvlink_domain:
        if (request.endpoints > 0) return halvesOfDomains(request);
        return std::nullopt;
    case Topology::custom: break;
    }
    return std::nullopt;
}

}  // namespace cw::fabric
