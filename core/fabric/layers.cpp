// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/layers.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Sets of vertices that grow together.
class Sets {
public:
    explicit Sets(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0); }
    int find(int v)
    {
        while (parent_[at(v)] != v) v = parent_[at(v)] = parent_[at(parent_[at(v)])];
        return v;
    }
    /// The smaller name stays.
    void join(int a, int b)
    {
        a = find(a);
        b = find(b);
        parent_[at(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> parent_;
};

/// Piece of the vertices above a tier that each belongs to; -1 below.
std::vector<int> piecesAbove(const Layers& layers, int tier)
{
    Sets sets(layers.tier.size());
    for (std::size_t v = 0; v < layers.edges.size(); ++v)
        for (const Edge& edge : layers.edges[v])
            if (layers.tier[v] > tier && layers.tier[at(edge.to)] > tier) sets.join(static_cast<int>(v), edge.to);
    std::vector<int> piece(layers.tier.size(), -1);
    for (std::size_t v = 0; v < piece.size(); ++v)
        if (layers.tier[v] > tier) piece[v] = sets.find(static_cast<int>(v));
    return piece;
}

}  // namespace

std::vector<int> homesOf(const Layers& layers)
{
    Sets sets(layers.tier.size());
    std::vector<std::vector<int>> by_tier(at(layers.tiers + 1));
    for (std::size_t v = 0; v < layers.tier.size(); ++v) by_tier[at(layers.tier[v])].push_back(static_cast<int>(v));
    std::vector<int> home(layers.tier.size());
    for (const std::vector<int>& vertices : by_tier) {
        for (const int v : vertices)
            for (const Edge& edge : layers.edges[at(v)])
                if (layers.tier[at(edge.to)] < layers.tier[at(v)]) sets.join(v, edge.to);
        for (const int v : vertices) home[at(v)] = sets.find(v);
    }
    return home;
}

namespace {

/// What becomes of the vertices: those with the same `into` become one. `strand` tells the copies apart that are taken
/// for equals (-1: not a copy), `strands` how many there are for the new vertex.
struct Plan {
    std::vector<int> into;
    std::vector<int> strand;
    std::vector<std::int64_t> strands;
};

/// An edge of the new graph as one strand of copies has it.
struct Share {
    int from = 0;
    int to = 0;
    int strand = -1;
    std::int64_t mbps = 0;
};

std::vector<Share> sharesOf(const Layers& layers, const Plan& plan)
{
    std::vector<Share> shares;
    for (std::size_t v = 0; v < layers.edges.size(); ++v)
        for (const Edge& edge : layers.edges[v])
            if (layers.tier[at(edge.to)] > layers.tier[v]) shares.push_back({plan.into[v], plan.into[at(edge.to)], std::max(plan.strand[v], plan.strand[at(edge.to)]), edge.mbps});
    const auto key = [](const Share& s) { return std::tie(s.from, s.to, s.strand); };
    std::sort(shares.begin(), shares.end(), [&](const Share& a, const Share& b) { return key(a) < key(b); });
    std::size_t last = 0;
    for (std::size_t i = 1; i < shares.size(); ++i) {
        if (key(shares[i]) == key(shares[last])) shares[last].mbps += shares[i].mbps;
        else shares[++last] = shares[i];
    }
    if (!shares.empty()) shares.resize(last + 1);
    return shares;
}

/// How alike copies must be, and what becomes of the difference.
enum class Likeness {
    equal,
    healed,                                    ///< at one place of the structure; every copy counts as the strongest
    forced,                                    ///< at one place of the structure; their links are added up
};

/// Joins vertices.
Healed joined(const Layers& layers, const Plan& plan, Likeness likeness)
{
    Healed result;
    Layers& next = result.layers;
    next.tiers = layers.tiers;
    const std::size_t count = plan.strands.size();
    next.tier.resize(count);
    next.endpoints.resize(count);
    next.edges.resize(count);
    for (std::size_t v = 0; v < layers.tier.size(); ++v) {
        next.tier[at(plan.into[v])] = layers.tier[v];
        next.endpoints[at(plan.into[v])] = layers.endpoints[v];
    }
    next.vertex_of_switch = layers.vertex_of_switch;
    for (int& vertex : next.vertex_of_switch)
        if (vertex >= 0) vertex = plan.into[at(vertex)];
    const std::vector<Share> shares = sharesOf(layers, plan);
    for (std::size_t first = 0; first < shares.size();) {
        const Share& here = shares[first];
        std::int64_t real = 0;
        std::int64_t most = 0;
        std::size_t end = first;
        for (; end < shares.size() && shares[end].from == here.from && shares[end].to == here.to; ++end) {
            real += shares[end].mbps;
            most = std::max(most, shares[end].mbps);
        }
        const std::int64_t mbps = here.strand < 0 || likeness == Likeness::forced ? real : most * std::max(plan.strands[at(here.from)], plan.strands[at(here.to)]);
        result.added_mbps += mbps - real;
        next.edges[at(here.from)].push_back({here.to, mbps});
        next.edges[at(here.to)].push_back({here.from, mbps});
        first = end;
    }
    for (std::vector<Edge>& edges : next.edges) std::sort(edges.begin(), edges.end());
    return result;
}

/// Every vertex by itself.
Plan identity(const Layers& layers)
{
    Plan plan;
    plan.into.resize(layers.tier.size());
    std::iota(plan.into.begin(), plan.into.end(), 0);
    plan.strand.assign(layers.tier.size(), -1);
    return plan;
}

/// Numbers the new vertices and counts their strands.
void number(Plan& plan)
{
    std::map<int, int> names;
    for (int& into : plan.into) into = names.try_emplace(into, static_cast<int>(names.size())).first->second;
    plan.strands.assign(names.size(), 1);
}

void countStrands(Plan& plan)
{
    std::vector<std::pair<int, int>> pairs;
    for (std::size_t v = 0; v < plan.into.size(); ++v)
        if (plan.strand[v] >= 0) pairs.emplace_back(plan.into[v], plan.strand[v]);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (auto& strands : plan.strands) strands = 0;
    for (const auto& [into, strand] : pairs) ++plan.strands[at(into)];
    for (auto& strands : plan.strands) strands = std::max<std::int64_t>(strands, 1);
}

/// Switches of a tier with equal neighbours; else of one piece and one home.
Plan twins(const Layers& layers, int tier, Likeness likeness)
{
    Plan plan = identity(layers);
    const auto piece = likeness != Likeness::equal ? piecesAbove(layers, tier - 1) : std::vector<int>();
    const auto home = likeness != Likeness::equal ? homesOf(layers) : std::vector<int>();
    std::map<std::vector<Edge>, int> equal;
    std::map<std::pair<int, int>, int> alike;
    for (std::size_t v = 0; v < layers.tier.size(); ++v) {
        if (layers.tier[v] != tier) continue;
        const int own = static_cast<int>(v);
        plan.strand[v] = own;
        plan.into[v] = likeness == Likeness::equal ? equal.try_emplace(layers.edges[v], own).first->second
                                                   : alike.try_emplace({piece[v], home[v]}, own).first->second;
    }
    number(plan);
    countStrands(plan);
    return plan;
}

using Signature = std::vector<std::int64_t>;

/// The members of each piece in the order of (tier, home); nothing for pieces in which two stand at the same place.
std::map<int, std::vector<int>> membersByPlace(const Layers& layers, const std::vector<int>& piece, const std::vector<int>& home)
{
    std::map<int, std::vector<int>> members;
    for (std::size_t v = 0; v < piece.size(); ++v)
        if (piece[v] >= 0) members[piece[v]].push_back(static_cast<int>(v));
    for (auto it = members.begin(); it != members.end();) {
        auto& list = it->second;
        const auto place = [&](int v) { return std::pair(layers.tier[at(v)], home[at(v)]); };
        std::sort(list.begin(), list.end(), [&](int a, int b) { return place(a) < place(b); });
        const bool twice = std::adjacent_find(list.begin(), list.end(), [&](int a, int b) { return place(a) == place(b); }) != list.end();
        it = twice ? members.erase(it) : std::next(it);
    }
    return members;
}

/// All that a piece is to others and inside itself.
Signature signatureOf(const Layers& layers, const std::vector<int>& piece, const std::vector<int>& home, const std::vector<int>& members)
{
    Signature signature;
    for (const int v : members) {
        std::vector<std::array<std::int64_t, 3>> edges;
        for (const Edge& edge : layers.edges[at(v)]) {
            const bool inside = piece[at(edge.to)] >= 0;
            edges.push_back({layers.tier[at(edge.to)], inside ? home[at(edge.to)] : edge.to, edge.mbps});
        }
        std::sort(edges.begin(), edges.end());
        signature.insert(signature.end(), {-1, layers.tier[at(v)], home[at(v)]});
        for (const auto& edge : edges) signature.insert(signature.end(), edge.begin(), edge.end());
    }
    return signature;
}

/// Pieces above a tier that are equal; else that join the same piece below.
Plan planes(const Layers& layers, int tier, Likeness likeness)
{
    Plan plan = identity(layers);
    const std::vector<int> piece = piecesAbove(layers, tier);
    const std::vector<int> wider = piecesAbove(layers, tier - 1);
    const std::vector<int> home = homesOf(layers);
    std::map<std::pair<int, Signature>, std::map<std::pair<int, int>, int>> places;
    for (const auto& [id, members] : membersByPlace(layers, piece, home)) {
        Signature signature;
        if (likeness == Likeness::equal) signature = signatureOf(layers, piece, home, members);
        auto& place = places[{wider[at(members.front())], std::move(signature)}];
        for (const int v : members) {
            plan.strand[at(v)] = id;
            plan.into[at(v)] = place.try_emplace({layers.tier[at(v)], home[at(v)]}, v).first->second;
        }
    }
    number(plan);
    countStrands(plan);
    if (likeness == Likeness::healed) {
        // A place that some planes lack is healed too: as many copies as there are planes.
        std::map<int, std::int64_t> most;
        for (std::size_t v = 0; v < plan.into.size(); ++v)
            if (plan.strand[v] >= 0) most[wider[v]] = std::max(most[wider[v]], plan.strands[at(plan.into[v])]);
        for (std::size_t v = 0; v < plan.into.size(); ++v)
            if (plan.strand[v] >= 0) plan.strands[at(plan.into[v])] = most[wider[v]];
    }
    return plan;
}

Healed reducedAs(Layers layers, Likeness likeness)
{
    Healed result{std::move(layers), 0};
    const auto take = [&](Healed step) {
        result.layers = std::move(step.layers);
        result.added_mbps += step.added_mbps;
    };
    for (int tier = result.layers.tiers - 1; tier >= 0; --tier) {
        take(joined(result.layers, twins(result.layers, tier + 1, likeness), likeness));
        take(joined(result.layers, planes(result.layers, tier, likeness), likeness));
    }
    return result;
}

}  // namespace

std::optional<Layers> layersOf(const Folded& folded)
{
    const std::size_t groups = folded.groups.size();
    std::vector<int> tier(folded.switches.size(), 0);
    std::vector<int> queue;
    for (const EndpointGroup& group : folded.groups)
        for (const Edge& edge : group.up)
            if (tier[at(edge.to)] == 0) {
                tier[at(edge.to)] = 1;
                queue.push_back(edge.to);
            }
    for (std::size_t i = 0; i < queue.size(); ++i)
        for (const Edge& edge : folded.switches[at(queue[i])]) {
            if (tier[at(edge.to)] == tier[at(queue[i])]) return std::nullopt;
            if (tier[at(edge.to)] != 0) continue;
            tier[at(edge.to)] = tier[at(queue[i])] + 1;
            queue.push_back(edge.to);
        }
    Layers layers;
    layers.tier.assign(groups, 0);
    for (const EndpointGroup& group : folded.groups) layers.endpoints.push_back(group.count());
    layers.vertex_of_switch.assign(folded.switches.size(), -1);
    for (std::size_t s = 0; s < folded.switches.size(); ++s) {
        if (tier[s] == 0) continue;
        layers.vertex_of_switch[s] = static_cast<int>(layers.tier.size());
        layers.tier.push_back(tier[s]);
        layers.endpoints.push_back(0);
        layers.tiers = std::max(layers.tiers, tier[s]);
    }
    layers.edges.resize(layers.tier.size());
    for (std::size_t g = 0; g < groups; ++g)
        for (const Edge& edge : folded.groups[g].up) {
            const int vertex = layers.vertex_of_switch[at(edge.to)];
            layers.edges[g].push_back({vertex, edge.mbps});
            layers.edges[at(vertex)].push_back({static_cast<int>(g), edge.mbps});
        }
    for (std::size_t s = 0; s < folded.switches.size(); ++s)
        for (const Edge& edge : folded.switches[s])
            if (tier[s] != 0) layers.edges[at(layers.vertex_of_switch[s])].push_back({layers.vertex_of_switch[at(edge.to)], edge.mbps});
    for (std::vector<Edge>& edges : layers.edges) std::sort(edges.begin(), edges.end());
    return layers;
}

Layers reduced(Layers layers) { return reducedAs(std::move(layers), Likeness::equal).layers; }

Healed healed(const Layers& layers) { return reducedAs(layers, Likeness::healed); }

Layers joinedAlike(const Layers& layers) { return reducedAs(layers, Likeness::forced).layers; }

}  // namespace cw::fabric
