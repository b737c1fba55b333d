// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/symmetry.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr std::size_t most_vertices = 3000;
constexpr double most_work = 6e7;              ///< arcs looked at: half a second

using Permutation = std::vector<int>;
using Colours = std::vector<int>;

class Search {
public:
    explicit Search(const Folded& folded) : edges_(folded.switches)
    {
        const int switches = static_cast<int>(folded.switches.size());
        first_.assign(folded.switches.size(), 0);
        for (std::size_t g = 0; g < folded.groups.size(); ++g) {
            const int own = switches + static_cast<int>(g);
            edges_.push_back(folded.groups[g].up);
            first_.push_back(static_cast<int>(std::min<std::int64_t>(folded.groups[g].count(), 1 << 30)) + 1);
            for (const Edge& edge : folded.groups[g].up) edges_[at(edge.to)].push_back({own, edge.mbps});
        }
        for (auto& row : edges_) {
            std::sort(row.begin(), row.end());
            arcs_ += static_cast<double>(row.size());
        }
    }

    /// Symmetries that between them make the orbits of all vertices, and of the edges at one vertex of each orbit.
    std::vector<Permutation> run()
    {
        std::vector<Permutation> found;
        std::vector<int> fixed;
        extend(found, fixed, 2);
        return found;
    }

    [[nodiscard]] const std::vector<std::vector<Edge>>& edges() const { return edges_; }

private:
    /// With `fixed` kept in place: every vertex of a colour is tried to be reached from the first one of it.
    void extend(std::vector<Permutation>& found, std::vector<int>& fixed, int depth)
    {
        Colours a = first_;
        Colours b = first_;
        for (const int v : fixed) tellApart(a, b, v, v);
        if (!refine(a, b)) return;
        std::vector<int> parent(edges_.size());
        std::iota(parent.begin(), parent.end(), 0);
        const auto find = [&](int v) {
            while (parent[at(v)] != v) v = parent[at(v)] = parent[at(parent[at(v)])];
            return v;
        };
        std::map<int, int> representative;
        std::vector<int> firsts;
        for (std::size_t v = 0; v < a.size(); ++v) {
            const int own = static_cast<int>(v);
            const auto [known, fresh] = representative.try_emplace(a[v], own);
            if (fresh) firsts.push_back(own);
            if (fresh || find(known->second) == find(own)) continue;
            const auto permutation = mapping(a, b, known->second, own);
            if (!permutation) continue;
            for (std::size_t x = 0; x < permutation->size(); ++x) parent[at(find(static_cast<int>(x)))] = find((*permutation)[x]);
            found.push_back(*permutation);
        }
        if (depth <= 1) return;
        for (const int v : firsts) {
            if (work_ > most_work) return;
            fixed.push_back(v);
            extend(found, fixed, depth - 1);
            fixed.pop_back();
        }
    }

    static void tellApart(Colours& a, Colours& b, int v, int w)
    {
        const int fresh = 1 + std::max(*std::max_element(a.begin(), a.end()), *std::max_element(b.begin(), b.end()));
        a[at(v)] = fresh;
        b[at(w)] = fresh;
    }

    /// A symmetry that takes v to w and respects the colours; the first guesses are followed, none is taken back.
    std::optional<Permutation> mapping(Colours a, Colours b, int v, int w)
    {
        while (true) {
            tellApart(a, b, v, w);
            if (work_ > most_work || !refine(a, b)) return std::nullopt;
            std::map<int, std::vector<int>> members_a;
            std::map<int, std::vector<int>> members_b;
            for (std::size_t x = 0; x < a.size(); ++x) {
                members_a[a[x]].push_back(static_cast<int>(x));
                members_b[b[x]].push_back(static_cast<int>(x));
            }
            v = -1;
            for (const auto& [colour, members] : members_a)
                if (members.size() > 1) {
                    v = members.front();
                    const auto& others = members_b[colour];
                    w = std::find(others.begin(), others.end(), v) != others.end() ? v : others.front();
                    break;
                }
            if (v >= 0) continue;
            Permutation permutation(a.size());
            for (const auto& [colour, members] : members_a) permutation[at(members.front())] = members_b[colour].front();
            return isSymmetry(permutation) ? std::optional(std::move(permutation)) : std::nullopt;
        }
    }

    /// Colours by the colours around, until nothing changes; the same names in both. False: they differ.
    bool refine(Colours& a, Colours& b)
    {
        std::size_t count = 0;
        while (true) {
            work_ += 2 * arcs_ + static_cast<double>(a.size());
            std::map<std::vector<std::int64_t>, std::pair<int, int>> names;
            std::vector<std::pair<int, int>*> own_a;
            std::vector<std::pair<int, int>*> own_b;
            for (std::size_t v = 0; v < a.size(); ++v) {
                own_a.push_back(&names[signature(a, v)]);
                ++own_a.back()->second;
            }
            for (std::size_t v = 0; v < b.size(); ++v) {
                own_b.push_back(&names[signature(b, v)]);
                --own_b.back()->second;
            }
            int next = 0;
            for (auto& [key, name] : names) {
                if (name.second != 0) return false;
                name.first = next++;
            }
            for (std::size_t v = 0; v < a.size(); ++v) a[v] = own_a[v]->first;
            for (std::size_t v = 0; v < b.size(); ++v) b[v] = own_b[v]->first;
            if (names.size() == count) return true;
            count = names.size();
        }
    }

    [[nodiscard]] std::vector<std::int64_t> signature(const Colours& colours, std::size_t v) const
    {
        std::vector<std::pair<std::int64_t, std::int64_t>> around;
        for (const Edge& edge : edges_[v]) around.emplace_back(colours[at(edge.to)], edge.mbps);
        std::sort(around.begin(), around.end());
        std::vector<std::int64_t> signature{colours[v]};
        for (const auto& [colour, mbps] : around) {
            signature.push_back(colour);
            signature.push_back(mbps);
        }
        return signature;
    }

    [[nodiscard]] bool isSymmetry(const Permutation& permutation) const
    {
        for (std::size_t v = 0; v < edges_.size(); ++v) {
            if (first_[v] != first_[at(permutation[v])]) return false;
            std::vector<Edge> image;
            for (const Edge& edge : edges_[v]) image.push_back({permutation[at(edge.to)], edge.mbps});
            std::sort(image.begin(), image.end());
            if (image != edges_[at(permutation[v])]) return false;
        }
        return true;
    }

    std::vector<std::vector<Edge>> edges_;
    Colours first_;
    double arcs_ = 0;
    double work_ = 0;
};

/// Names of the orbits of some things under permutations given by their images.
std::vector<int> orbitsOf(std::size_t count, const std::vector<std::vector<int>>& images)
{
    std::vector<int> parent(count);
    std::iota(parent.begin(), parent.end(), 0);
    const auto find = [&](int v) {
        while (parent[at(v)] != v) v = parent[at(v)] = parent[at(parent[at(v)])];
        return v;
    };
    for (const std::vector<int>& image : images)
        for (std::size_t i = 0; i < count; ++i) parent[at(find(static_cast<int>(i)))] = find(image[i]);
    std::vector<int> orbit(count);
    for (std::size_t i = 0; i < count; ++i) orbit[i] = find(static_cast<int>(i));
    return orbit;
}

}  // namespace

Symmetries::Symmetries(const Folded& folded) : switches_(static_cast<int>(folded.switches.size()))
{
    switch_orbit_.resize(folded.switches.size());
    std::iota(switch_orbit_.begin(), switch_orbit_.end(), 0);
    if (folded.switches.size() + folded.groups.size() > most_vertices) return;
    Search search(folded);
    const std::vector<Permutation> found = search.run();
    const std::vector<int> vertices = orbitsOf(search.edges().size(), found);
    std::copy_n(vertices.begin(), switch_orbit_.size(), switch_orbit_.begin());
    std::vector<std::pair<int, int>> edges;
    for (std::size_t v = 0; v < search.edges().size(); ++v)
        for (const Edge& edge : search.edges()[v])
            if (static_cast<int>(v) < edge.to) edges.emplace_back(static_cast<int>(v), edge.to);
    std::vector<std::vector<int>> images;
    for (const Permutation& permutation : found) {
        images.emplace_back();
        for (const auto& [a, b] : edges) {
            const auto image = std::minmax(permutation[at(a)], permutation[at(b)]);
            images.back().push_back(static_cast<int>(std::lower_bound(edges.begin(), edges.end(), std::pair(image.first, image.second)) - edges.begin()));
        }
    }
    const std::vector<int> orbit = orbitsOf(edges.size(), images);
    for (std::size_t i = 0; i < edges.size(); ++i) edge_orbit_.emplace(edges[i], orbit[i]);
}

int Symmetries::orbitOf(const LinkPlace& place) const
{
    const int other = place.b >= 0 ? place.b : switches_ + place.group;
    if (place.b < 0 && place.group < 0) return -1;
    const auto known = edge_orbit_.find({std::min(place.a, other), std::max(place.a, other)});
    return known == edge_orbit_.end() ? -1 : known->second;
}

}  // namespace cw::fabric
