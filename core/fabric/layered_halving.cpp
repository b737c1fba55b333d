// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/layered_halving.h"

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>

#include "fabric/curve.h"

namespace cw::fabric {

namespace {

constexpr std::size_t most_heads = 6;          ///< switches that head one subtree: sides are tried in 2^heads ways
constexpr std::size_t most_kinds = 24;         ///< kinds of divided groups
constexpr double most_steps = 4e9;             ///< of all tables: a few seconds at worst

using Sides = unsigned;                        ///< bit i: head i is on side A
using CostsPtr = std::shared_ptr<const Costs>;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// A subtree with the switches that head it.
struct Subtree {
    std::vector<int> heads;
    std::vector<int> children;                 ///< subtrees, sorted by kind
    std::vector<std::int64_t> to_heads;        ///< own heads x the parent's heads (a group: one row)
    int kind = 0;                              ///< equal kinds behave alike towards their parent
    int inner = 0;                             ///< equal inner kinds are alike inside
    int group = -1;                            ///< the endpoint group, when it is one
};

class Forest {
public:
    explicit Forest(const Layers& layers) : layers_(layers) { build(); }

    std::vector<Subtree> subtrees;
    int root = -1;                             ///< has no heads: the pieces of the network side by side

private:
    void build()
    {
        std::vector<int> subtree_of(layers_.tier.size(), -1);
        std::vector<int> tops;
        for (std::size_t v = 0; v < layers_.tier.size(); ++v) {
            if (layers_.tier[v] != 0) continue;
            subtree_of[v] = add();
            subtrees.back().group = static_cast<int>(v);
            tops.push_back(subtree_of[v]);
        }
        for (int tier = 1; tier <= layers_.tiers; ++tier) tops = raise(tier, tops, subtree_of);
        root = add();
        subtrees[at(root)].children = tops;
        connect();
        for (Subtree& subtree : subtrees) name(subtree);
    }

    int add()
    {
        subtrees.emplace_back();
        return static_cast<int>(subtrees.size()) - 1;
    }

    /// Joins the subtrees that meet in the switches of a tier; the others stay tops.
    std::vector<int> raise(int tier, const std::vector<int>& tops, std::vector<int>& subtree_of)
    {
        std::vector<int> leader(subtrees.size() + layers_.tier.size());
        std::iota(leader.begin(), leader.end(), 0);
        const auto find = [&](int x) {
            while (leader[at(x)] != x) x = leader[at(x)] = leader[at(leader[at(x)])];
            return x;
        };
        const int first_vertex = static_cast<int>(subtrees.size());
        std::map<int, std::vector<int>> heads;
        for (std::size_t v = 0; v < layers_.tier.size(); ++v) {
            if (layers_.tier[v] != tier) continue;
            for (const Edge& edge : layers_.edges[v])
                if (layers_.tier[at(edge.to)] < tier) leader[at(find(subtree_of[at(edge.to)]))] = find(first_vertex + static_cast<int>(v));
        }
        for (std::size_t v = 0; v < layers_.tier.size(); ++v)
            if (layers_.tier[v] == tier) heads[find(first_vertex + static_cast<int>(v))].push_back(static_cast<int>(v));
        std::map<int, int> made;
        std::vector<int> next;
        for (const int top : tops) {
            const auto home = heads.find(find(top));
            if (home == heads.end()) {
                next.push_back(top);
                continue;
            }
            const auto [known, fresh] = made.try_emplace(home->first, 0);
            if (fresh) {
                known->second = add();
                subtrees.back().heads = home->second;
                for (const int head : home->second) subtree_of[at(head)] = known->second;
                next.push_back(known->second);
            }
            subtrees[at(known->second)].children.push_back(top);
        }
        // Leaves without endpoints stand there all the same.
        for (const auto& [home, list] : heads) {
            if (made.contains(home)) continue;
            next.push_back(add());
            subtrees.back().heads = list;
            for (const int head : list) subtree_of[at(head)] = next.back();
        }
        return next;
    }

    /// Orders the heads of every subtree by their capacities upwards, from the root down, so that equal subtrees look equal.
    void connect()
    {
        for (std::size_t p = subtrees.size(); p-- > 0;)
            for (const int child : subtrees[p].children) {
                Subtree& below = subtrees[at(child)];
                std::vector<int>& rows = below.heads;
                std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return upwards(a, subtrees[p].heads) < upwards(b, subtrees[p].heads); });
                for (const int row : below.group >= 0 ? std::vector<int>{below.group} : rows) {
                    const auto line = upwards(row, subtrees[p].heads);
                    below.to_heads.insert(below.to_heads.end(), line.begin(), line.end());
                }
            }
    }

    /// Capacities from a vertex to each of some heads.
    [[nodiscard]] std::vector<std::int64_t> upwards(int vertex, const std::vector<int>& heads) const
    {
        const auto& edges = layers_.edges[at(vertex)];
        std::vector<std::int64_t> line;
        for (const int head : heads) {
            const auto edge = std::lower_bound(edges.begin(), edges.end(), head, [](const Edge& e, int to) { return e.to < to; });
            line.push_back(edge != edges.end() && edge->to == head ? edge->mbps : 0);
        }
        return line;
    }

    /// Equal subtrees get equal names; children come before their parents in the list.
    void name(Subtree& subtree)
    {
        const auto kindOf = [this](int child) { return subtrees[at(child)].kind; };
        std::stable_sort(subtree.children.begin(), subtree.children.end(), [&](int a, int b) { return kindOf(a) < kindOf(b); });
        std::vector<std::int64_t> inner{subtree.group >= 0 ? layers_.endpoints[at(subtree.group)] : -1, static_cast<std::int64_t>(subtree.heads.size())};
        for (const int child : subtree.children) inner.push_back(kindOf(child));
        subtree.inner = names_.try_emplace(std::move(inner), static_cast<int>(names_.size())).first->second;
        std::vector<std::int64_t> outer{-2, subtree.inner};
        outer.insert(outer.end(), subtree.to_heads.begin(), subtree.to_heads.end());
        subtree.kind = names_.try_emplace(std::move(outer), static_cast<int>(names_.size())).first->second;
    }

    const Layers& layers_;
    std::map<std::vector<std::int64_t>, int> names_;
};

/// What crosses between the heads of a subtree and those of its parent.
std::int64_t between(const Subtree& subtree, Sides own, Sides parents, std::size_t parent_heads)
{
    std::int64_t cost = 0;
    for (std::size_t i = 0; i < subtree.heads.size(); ++i)
        for (std::size_t j = 0; j < parent_heads; ++j)
            if (((own >> i) & 1u) != ((parents >> j) & 1u)) cost += subtree.to_heads[i * parent_heads + j];
    return cost;
}

/// Children side by side, halved again and again: equal halves share their table.
struct Product {
    CostsPtr costs;
    std::unique_ptr<Product> left;
    std::unique_ptr<Product> right;
    std::size_t first = 0;
};

/// How groups of endpoints are divided: one of them at the end, its kind told apart; or any, every number a point of the
/// tables, which is the shorter way for a small network with groups of many kinds.
enum class Groups { one_divided, any_divided };

class Tables {
public:
    Tables(const Layers& layers, const Forest& forest, Groups groups) : layers_(layers), forest_(forest), groups_(groups) {}

    bool tooLarge() const { return too_large_; }

    /// The inside of a subtree, heads at these sides.
    const Product& inside(int subtree, Sides sides)
    {
        const Subtree& own = forest_.subtrees[at(subtree)];
        auto& known = insides_[{own.inner, sides}];
        if (!known) known = product(own, sides, 0, own.children.size());
        return *known;
    }

    /// A subtree as its parent sees it, the parent's heads at these sides.
    CostsPtr seen(int subtree, Sides parents, std::size_t parent_heads)
    {
        const Subtree& own = forest_.subtrees[at(subtree)];
        const auto key = std::pair(own.kind, parents);
        if (const auto known = seen_.find(key); known != seen_.end()) return known->second;
        auto costs = std::make_shared<const Costs>(own.group >= 0 ? ofGroup(own, parents) : ofHeads(subtree, own, parents, parent_heads));
        return seen_.emplace(key, std::move(costs)).first->second;
    }

private:
    Costs ofGroup(const Subtree& group, Sides parents) const
    {
        std::int64_t if_a = 0;
        std::int64_t if_b = 0;
        for (std::size_t j = 0; j < group.to_heads.size(); ++j) ((parents >> j) & 1u ? if_b : if_a) += group.to_heads[j];
        const std::int64_t count = layers_.endpoints[at(group.group)];
        return groups_ == Groups::one_divided ? costsOfGroup(count, if_a, if_b) : costsOfEveryNumber(count, if_a, if_b);
    }

    Costs ofHeads(int subtree, const Subtree& own, Sides parents, std::size_t parent_heads)
    {
        Costs costs;
        for (Sides sides = 0; sides < (1u << own.heads.size()); ++sides)
            costs = cheaper(std::move(costs), *inside(subtree, sides).costs, between(own, sides, parents, parent_heads));
        return costs;
    }

    std::unique_ptr<Product> product(const Subtree& own, Sides sides, std::size_t first, std::size_t count)
    {
        auto result = std::make_unique<Product>();
        result->first = first;
        if (count == 0) {
            result->costs = std::make_shared<const Costs>(costsOfNothing());
        } else if (count == 1) {
            result->costs = seen(own.children[first], sides, own.heads.size());
        } else {
            const std::size_t half = count / 2;
            result->left = product(own, sides, first, half);
            result->right = product(own, sides, first + half, count - half);
            result->costs = sumOf(result->left->costs, result->right->costs);
        }
        return result;
    }

    CostsPtr sumOf(const CostsPtr& one, const CostsPtr& other)
    {
        auto& known = sums_[{one.get(), other.get()}];
        if (known) return known;
        const double kinds = 1.0 + static_cast<double>(one->open.size() + other->open.size());
        steps_ += kinds * static_cast<double>(one->whole.size()) * static_cast<double>(other->whole.size());
        too_large_ = too_large_ || steps_ > most_steps || kinds > static_cast<double>(2 * most_kinds);
        known = too_large_ ? one : std::make_shared<const Costs>(together(*one, *other));
        return known;
    }

    const Layers& layers_;
    const Forest& forest_;
    Groups groups_;
    std::map<std::pair<int, Sides>, std::unique_ptr<Product>> insides_;
    std::map<std::pair<int, Sides>, CostsPtr> seen_;
    std::map<std::pair<const Costs*, const Costs*>, CostsPtr> sums_;
    double steps_ = 0;
    bool too_large_ = false;
};

/// What is to be found again: a point on the whole curve or on an open one.
struct Want {
    std::int64_t on_a = 0;
    std::int64_t cost = 0;
    bool open = false;
    std::int64_t slope = 0;
    std::int64_t room = 0;
};

const Curve* curveOf(const Costs& costs, const Want& want) { return want.open ? openCurve(costs, want.slope, want.room) : &costs.whole; }

/// Walks the tables back from the least cut to the sides of everything.
class Walk {
public:
    Walk(const Layers& layers, const Forest& forest, Tables& tables, std::int64_t half) : layers_(layers), forest_(forest), tables_(tables), half_(half)
    {
        result_.on_a.assign(static_cast<std::size_t>(std::count(layers.tier.begin(), layers.tier.end(), 0)), 0);
        result_.switch_on_a.assign(layers.tier.size(), 0);
    }

    LayeredDivision run(const Want& best, std::int64_t cut)
    {
        result_.cut_mbps = cut;
        divided_ = half_ - best.on_a;
        enter(forest_.root, 0, best);
        return std::move(result_);
    }

private:
    void enter(int subtree, Sides sides, const Want& want)
    {
        const Subtree& own = forest_.subtrees[at(subtree)];
        for (std::size_t i = 0; i < own.heads.size(); ++i) result_.switch_on_a[at(own.heads[i])] = static_cast<char>((sides >> i) & 1u);
        descend(own, tables_.inside(subtree, sides), sides, want);
    }

    void descend(const Subtree& own, const Product& product, Sides sides, const Want& want)
    {
        if (own.children.empty()) return;
        if (!product.left) return child(own.children[product.first], sides, own.heads.size(), want);
        Want left;
        Want right;
        if (!split(*product.left->costs, *product.right->costs, want, left, right)) return;
        descend(own, *product.left, sides, left);
        descend(own, *product.right, sides, right);
    }

    /// Which points of both make the wanted one.
    static bool split(const Costs& one, const Costs& other, const Want& want, Want& left, Want& right)
    {
        for (const bool open_left : {true, false}) {
            if (!want.open && !open_left) break;
            left = right = want;
            left.open = want.open && open_left;
            right.open = want.open && !open_left;
            const Curve* a = curveOf(one, left);
            const Curve* b = curveOf(other, right);
            if (!a || !b) continue;
            for (const Point& p : *a)
                if (const auto rest = costAt(*b, want.on_a - p.on_a); rest && *rest + p.cost == want.cost) {
                    left.on_a = p.on_a;
                    left.cost = p.cost;
                    right.on_a = want.on_a - p.on_a;
                    right.cost = *rest;
                    return true;
                }
        }
        return false;
    }

    void child(int subtree, Sides parents, std::size_t parent_heads, const Want& want)
    {
        const Subtree& own = forest_.subtrees[at(subtree)];
        if (own.group >= 0) {
            result_.on_a[at(own.group)] = want.open ? divided_ : want.on_a;
            return;
        }
        for (Sides sides = 0; sides < (1u << own.heads.size()); ++sides) {
            Want inside = want;
            inside.cost -= between(own, sides, parents, parent_heads);
            const Curve* curve = curveOf(*tables_.inside(subtree, sides).costs, inside);
            if (curve && costAt(*curve, inside.on_a) == inside.cost) return enter(subtree, sides, inside);
        }
    }

    const Layers& layers_;
    const Forest& forest_;
    Tables& tables_;
    std::int64_t half_;
    std::int64_t divided_ = 0;
    LayeredDivision result_;
};

/// The cheapest way to reach the half, with its cut.
std::optional<std::pair<Want, std::int64_t>> bestOf(const Costs& costs, std::int64_t half)
{
    std::optional<std::pair<Want, std::int64_t>> best;
    const auto offer = [&](const Want& want, std::int64_t cut) {
        if (!best || cut < best->second) best = {want, cut};
    };
    if (const auto cost = costAt(costs.whole, half)) offer({half, *cost, false, 0, 0}, *cost);
    for (const OpenCurve& open : costs.open)
        for (const Point& point : open.curve) {
            const std::int64_t rest = half - point.on_a;
            if (rest >= 0 && rest <= open.room) offer({point.on_a, point.cost, true, open.slope, open.room}, point.cost + rest * open.slope);
        }
    return best;
}

/// Of equal cuts the one in the largest pieces is wanted: every edge costs a little more, the lower it is, the sum of it
/// all less than one Mb/s. `unit` is what one Mb/s costs then; 1 where numbers would become too large.
Layers favouringLargePieces(Layers layers, std::int64_t& unit)
{
    double all = 0;
    double edges = 1;
    for (std::size_t v = 0; v < layers.edges.size(); ++v)
        for (const Edge& edge : layers.edges[v]) {
            const double count = layers.tier[v] == 0 ? static_cast<double>(layers.endpoints[v]) : 1.0;
            all += count * static_cast<double>(edge.mbps);
            edges += count;
        }
    constexpr double most = 4e18;
    const double wanted = edges * (layers.tiers + 1);
    unit = all * wanted < most ? static_cast<std::int64_t>(wanted) : 1;
    if (unit == 1) return layers;
    for (std::size_t v = 0; v < layers.edges.size(); ++v)
        for (Edge& edge : layers.edges[v]) edge.mbps = edge.mbps * unit + layers.tiers - std::min(layers.tier[v], layers.tier[at(edge.to)]);
    return layers;
}

bool headsAreFew(const Forest& forest)
{
    return std::none_of(forest.subtrees.begin(), forest.subtrees.end(), [](const Subtree& subtree) { return subtree.heads.size() > most_heads; });
}

std::optional<LayeredDivision> leastBy(Groups groups, const Layers& layers, const Forest& forest, std::int64_t half, std::int64_t unit)
{
    Tables tables(layers, forest, groups);
    const Costs& all = *tables.inside(forest.root, 0).costs;
    if (tables.tooLarge()) return std::nullopt;
    const auto best = bestOf(all, half);
    if (!best) return std::nullopt;
    return Walk(layers, forest, tables, half).run(best->first, best->second / unit);
}

}  // namespace

std::optional<std::vector<std::int64_t>> leastCuts(const Layers& layers, std::int64_t first, std::int64_t last)
{
    const Forest forest(layers);
    if (!headsAreFew(forest)) return std::nullopt;
    Tables tables(layers, forest, Groups::one_divided);
    const Costs& all = *tables.inside(forest.root, 0).costs;
    if (tables.tooLarge()) return std::nullopt;
    std::vector<std::int64_t> cuts;
    for (std::int64_t on_a = first; on_a <= last; ++on_a) {
        const auto best = bestOf(all, on_a);
        if (!best) return std::nullopt;
        cuts.push_back(best->second);
    }
    return cuts;
}

std::optional<LayeredDivision> leastHalving(const Layers& network, std::int64_t half)
{
    std::int64_t unit = 1;
    const Layers layers = favouringLargePieces(network, unit);
    const Forest forest(layers);
    if (!headsAreFew(forest)) return std::nullopt;
    constexpr std::int64_t small = 20'000;
    if (auto least = leastBy(Groups::one_divided, layers, forest, half, unit)) return least;
    if (std::accumulate(layers.endpoints.begin(), layers.endpoints.end(), std::int64_t{0}) > small) return std::nullopt;
    return leastBy(Groups::any_divided, layers, forest, half, unit);
}

}  // namespace cw::fabric
