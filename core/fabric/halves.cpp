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
    if (full > 0) halves.leaves.push_back({full, domain, domain / 2, false});
    if (rest > 0) halves.leaves.push_back({1, rest, rest / 2, false});
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

namespace {

/// How many of every `stride`th leaf from `first` to `end` are in each run.
template <class Add>
void everyIn(const std::vector<LeafRun>& leaves, std::int64_t stride, std::int64_t first, std::int64_t end, Add add)
{
    const auto before = [&](std::int64_t n) { return n <= first ? std::int64_t{0} : (std::min(n, end) - first + stride - 1) / stride; };
    std::int64_t at = 0;
    for (const LeafRun& run : leaves) {
        const std::int64_t here = before(at + run.leaves) - before(at);
        if (here > 0) add(run, here);
        at += run.leaves;
    }
}

}  // namespace

Sides Halves::belowEvery(std::int64_t stride, std::int64_t first, std::int64_t end) const
{
    Sides sides;
    everyIn(leaves, stride, first, end, [&](const LeafRun& run, std::int64_t here) {
        sides.a += here * run.on_a;
        sides.b += here * (run.endpoints - run.on_a);
    });
    return sides;
}

Sides Halves::leafSwitches(std::int64_t stride, std::int64_t first, std::int64_t end) const
{
    Sides sides;
    everyIn(leaves, stride, first, end, [&](const LeafRun& run, std::int64_t here) { (run.switch_on_a ? sides.a : sides.b) += here; });
    return sides;
}

std::int64_t Halves::cutBelow(std::int64_t stride, std::int64_t first, std::int64_t end) const
{
    std::int64_t cut = 0;
    everyIn(leaves, stride, first, end, [&](const LeafRun& run, std::int64_t here) { cut += here * run.cutBelow(); });
    return cut;
}

Sides Halves::switchesOf(int tier, std::int64_t first, std::int64_t count, std::int64_t in_each) const
{
    const auto level = static_cast<std::size_t>(tier - 2);
    if (tier < 2 || level >= pods.size()) return {0, count};
    Sides sides;
    for (const PodRun& run : pods[level]) {
        const std::int64_t all = run.pods * in_each;
        const std::int64_t here = std::min(first + count, all) - std::max<std::int64_t>(first, 0);
        if (here > 0) (run.on_a ? sides.a : sides.b) += here;
        first -= all;
    }
    return sides;
}

std::vector<LeafRun> dividedInOrder(std::int64_t endpoints, std::int64_t per_leaf, std::int64_t leaves, std::int64_t on_a)
{
    std::vector<LeafRun> runs;
    const auto add = [&](std::int64_t count, std::int64_t each, std::int64_t own) {
        if (count > 0) runs.push_back({count, each, own, own > 0 && own == each});
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

std::vector<LeafRun> withSwitches(const std::vector<LeafRun>& leaves, std::int64_t switches_on_a)
{
    std::vector<LeafRun> result;
    for (const LeafRun& run : leaves) {
        const std::int64_t on_a = std::clamp<std::int64_t>(switches_on_a, 0, run.leaves);
        if (on_a > 0) result.push_back({on_a, run.endpoints, run.on_a, true});
        if (on_a < run.leaves) result.push_back({run.leaves - on_a, run.endpoints, run.on_a, false});
        switches_on_a -= on_a;
    }
    return result;
}

std::vector<LeafRun> withLastOnA(std::vector<LeafRun> leaves)
{
    if (leaves.empty()) return leaves;
    const std::int64_t each = leaves.back().endpoints;
    if (--leaves.back().leaves == 0) leaves.pop_back();
    leaves.push_back({1, each, each, true});
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
        push({whole, run.endpoints, to_a ? run.endpoints : 0, run.switch_on_a});
        if (torn > 0) push({1, run.endpoints, run.on_a + (to_a ? torn : -torn), run.switch_on_a});
        push({run.leaves - whole - (torn > 0), run.endpoints, run.on_a, run.switch_on_a});
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
