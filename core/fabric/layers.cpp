// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/layers.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>
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
    next.has_chains = layers.has_chains;
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

/// What a switch joins below that most of its fellows do not: a management node, a storage box. Such a switch is no copy.
std::map<int, std::vector<int>> oddNeighbours(const Layers& layers, const std::map<std::pair<int, int>, std::vector<int>>& fellows)
{
    std::map<int, std::vector<int>> odd;
    for (const auto& [place, members] : fellows) {
        std::map<int, std::size_t> shared;
        for (const int v : members)
            for (const Edge& edge : layers.edges[at(v)]) ++shared[edge.to];
        for (const int v : members)
            for (const Edge& edge : layers.edges[at(v)])
                if (2 * shared[edge.to] <= members.size() && layers.tier[at(edge.to)] < layers.tier[at(v)]) odd[v].push_back(edge.to);
    }
    return odd;
}

/// Switches of a tier with equal neighbours; else of one piece and one home, apart from odd ones.
Plan twins(const Layers& layers, int tier, Likeness likeness)
{
    Plan plan = identity(layers);
    const auto piece = likeness != Likeness::equal ? piecesAbove(layers, tier - 1) : std::vector<int>();
    const auto home = likeness != Likeness::equal ? homesOf(layers) : std::vector<int>();
    std::map<std::pair<int, int>, std::vector<int>> fellows;
    for (std::size_t v = 0; v < layers.tier.size(); ++v)
        if (likeness != Likeness::equal && layers.tier[v] == tier) fellows[{piece[v], home[v]}].push_back(static_cast<int>(v));
    const auto odd = oddNeighbours(layers, fellows);
    std::map<std::vector<Edge>, int> equal;
    std::map<std::tuple<int, int, std::vector<int>>, int> alike;
    for (std::size_t v = 0; v < layers.tier.size(); ++v) {
        if (layers.tier[v] != tier) continue;
        const int own = static_cast<int>(v);
        plan.strand[v] = own;
        if (likeness == Likeness::equal) {
            plan.into[v] = equal.try_emplace(layers.edges[v], own).first->second;
            continue;
        }
        const auto known = odd.find(own);
        plan.into[v] = alike.try_emplace({piece[v], home[v], known == odd.end() ? std::vector<int>() : known->second}, own).first->second;
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

/// What the pieces of a wider piece join below that most of the others do not.
std::map<int, Signature> oddNeighboursOfPieces(const Layers& layers, const std::vector<int>& piece, const std::vector<int>& wider)
{
    std::map<int, std::map<int, std::set<int>>> below;   // wider piece, neighbour, the pieces that join it
    std::map<int, std::set<int>> pieces;
    for (std::size_t v = 0; v < piece.size(); ++v) {
        if (piece[v] < 0) continue;
        pieces[wider[v]].insert(piece[v]);
        for (const Edge& edge : layers.edges[v])
            if (piece[at(edge.to)] < 0) below[wider[v]][edge.to].insert(piece[v]);
    }
    std::map<int, Signature> odd;
    for (const auto& [whole, neighbours] : below)
        for (const auto& [neighbour, joined_by] : neighbours)
            if (2 * joined_by.size() <= pieces[whole].size())
                for (const int one : joined_by) odd[one].push_back(neighbour);
    return odd;
}

/// Pieces above a tier that are equal; else that join the same piece below.
Plan planes(const Layers& layers, int tier, Likeness likeness)
{
    Plan plan = identity(layers);
    const std::vector<int> piece = piecesAbove(layers, tier);
    const std::vector<int> wider = piecesAbove(layers, tier - 1);
    const std::vector<int> home = homesOf(layers);
    const auto odd = likeness == Likeness::equal ? std::map<int, Signature>() : oddNeighboursOfPieces(layers, piece, wider);
    std::map<std::pair<int, Signature>, std::map<std::pair<int, int>, int>> places;
    for (const auto& [id, members] : membersByPlace(layers, piece, home)) {
        Signature signature;
        if (likeness == Likeness::equal) signature = signatureOf(layers, piece, home, members);
        else if (const auto own = odd.find(id); own != odd.end()) signature = own->second;
        auto& place = places[{wider[at(members.front())], std::move(signature)}];
        for (const int v : members) {
            plan.strand[at(v)] = id;
            plan.into[at(v)] = place.try_emplace({layers.tier[at(v)], home[at(v)]}, v).first->second;
        }
    }
    number(plan);
    countStrands(plan);
    if (likeness == Likeness::healed) {
        // A place that some planes lack is healed too: as many copies as there are planes of its kind.
        for (const auto& [kind, place] : places) {
            std::int64_t most = 1;
            for (const auto& [where, vertex] : place) most = std::max(most, plan.strands[at(plan.into[at(vertex)])]);
            for (const auto& [where, vertex] : place) plan.strands[at(plan.into[at(vertex)])] = most;
        }
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

namespace {

/// Switches with at least this share of the endpoints of the fullest are leaves; others, such as a spine with a management
/// node, are found by their distance from those.
constexpr std::int64_t least_share_of_leaf = 4;

/// A switch without endpoints that joins just what a leaf joins is a leaf too.
void keepEmptyLeaves(const Folded& folded, std::vector<int>& tier)
{
    std::set<std::vector<int>> of_leaves;
    const auto neighbours = [&](std::size_t s) {
        std::vector<int> list;
        for (const Edge& edge : folded.switches[s]) list.push_back(edge.to);
        return list;
    };
    if (std::none_of(tier.begin(), tier.end(), [](int t) { return t == 3; })) return;
    for (std::size_t s = 0; s < tier.size(); ++s)
        if (tier[s] == 1) of_leaves.insert(neighbours(s));
    for (std::size_t s = 0; s < tier.size(); ++s)
        if (tier[s] == 3 && of_leaves.contains(neighbours(s))) tier[s] = 1;
}

/// Distance of every switch from the leaves, counted from 1; 0: none reaches it. Nothing when switches of one tier are joined.
std::optional<std::vector<int>> tiersOf(const Folded& folded, std::int64_t least_endpoints)
{
    std::vector<std::int64_t> held(folded.switches.size(), 0);
    for (const EndpointGroup& group : folded.groups)
        for (const Edge& edge : group.up) held[at(edge.to)] += group.count();
    std::vector<int> tier(folded.switches.size(), 0);
    std::vector<int> queue;
    const auto search = [&](std::int64_t least) {
        for (std::size_t s = 0; s < held.size(); ++s)
            if (tier[s] == 0 && held[s] >= least) {
                tier[s] = 1;
                queue.push_back(static_cast<int>(s));
            }
        for (std::size_t i = 0; i < queue.size(); ++i)
            for (const Edge& edge : folded.switches[at(queue[i])])
                if (tier[at(edge.to)] == 0) {
                    tier[at(edge.to)] = tier[at(queue[i])] + 1;
                    queue.push_back(edge.to);
                }
        queue.clear();
    };
    search(least_endpoints);
    search(1);  // pieces of the network without a full leaf
    keepEmptyLeaves(folded, tier);
    for (std::size_t s = 0; s < folded.switches.size(); ++s)
        for (const Edge& edge : folded.switches[s])
            if (tier[s] != 0 && std::abs(tier[s] - tier[at(edge.to)]) != 1) return std::nullopt;
    return tier;
}

std::int64_t fullestLeaf(const Folded& folded)
{
    std::vector<std::int64_t> held(folded.switches.size(), 0);
    for (const EndpointGroup& group : folded.groups)
        for (const Edge& edge : group.up) held[at(edge.to)] += group.count();
    return held.empty() ? 0 : *std::max_element(held.begin(), held.end());
}

class Layering {
public:
    Layering(const Folded& folded, const std::vector<int>& tier) : folded_(folded), tier_(tier) {}

    Layers run()
    {
        layers_.tier.assign(folded_.groups.size(), 0);
        for (const EndpointGroup& group : folded_.groups) layers_.endpoints.push_back(group.count());
        layers_.edges.resize(layers_.tier.size());
        layers_.vertex_of_switch.assign(folded_.switches.size(), -1);
        for (std::size_t s = 0; s < folded_.switches.size(); ++s)
            if (tier_[s] != 0) layers_.vertex_of_switch[s] = add(tier_[s]);
        for (std::size_t g = 0; g < folded_.groups.size(); ++g)
            for (const Edge& edge : folded_.groups[g].up) attach(static_cast<int>(g), edge);
        for (std::size_t s = 0; s < folded_.switches.size(); ++s)
            for (const Edge& edge : folded_.switches[s])
                if (tier_[s] != 0) layers_.edges[at(layers_.vertex_of_switch[s])].push_back({layers_.vertex_of_switch[at(edge.to)], edge.mbps});
        for (std::vector<Edge>& edges : layers_.edges) std::sort(edges.begin(), edges.end());
        return std::move(layers_);
    }

private:
    int add(int tier)
    {
        layers_.tier.push_back(tier);
        layers_.endpoints.push_back(0);
        layers_.edges.emplace_back();
        layers_.tiers = std::max(layers_.tiers, tier);
        return static_cast<int>(layers_.tier.size()) - 1;
    }

    void join(int a, int b, std::int64_t mbps)
    {
        layers_.edges[at(a)].push_back({b, mbps});
        layers_.edges[at(b)].push_back({a, mbps});
    }

    /// Endpoints on a higher switch hang on it by a chain of switches that is never the narrowest place.
    void attach(int group, const Edge& edge)
    {
        int above = layers_.vertex_of_switch[at(edge.to)];
        const std::int64_t all = edge.mbps * folded_.groups[at(group)].count();
        for (int tier = tier_[at(edge.to)] - 1; tier >= 1; --tier) {
            const int link = add(tier);
            layers_.has_chains = true;
            join(link, above, all);
            above = link;
        }
        join(group, above, edge.mbps);
    }

    const Folded& folded_;
    const std::vector<int>& tier_;
    Layers layers_;
};

}  // namespace

std::optional<Layers> layersOf(const Folded& folded)
{
    auto tier = tiersOf(folded, 1);
    if (!tier) tier = tiersOf(folded, std::max<std::int64_t>(1, fullestLeaf(folded) / least_share_of_leaf));
    if (!tier) return std::nullopt;
    return Layering(folded, *tier).run();
}

Layers reduced(Layers layers) { return reducedAs(std::move(layers), Likeness::equal).layers; }

Healed healed(const Layers& layers) { return reducedAs(layers, Likeness::healed); }

Layers joinedAlike(const Layers& layers) { return reducedAs(layers, Likeness::forced).layers; }

}  // namespace cw::fabric
