// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/tray_network.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

namespace cw::cabling {

namespace {

/// Trays that cross more often than this are joined no further: no plan has so many, and ways between them would take minutes.
constexpr std::size_t most_nodes = 20'000;
/// Ways that are kept, in nodes: about 160 MB.
constexpr std::size_t most_kept = 10'000'000;

geometry::Rect boxOf(Point a, Point b) { return {{std::min(a.x, b.x), std::min(a.y, b.y)}, {std::max(a.x, b.x), std::max(a.y, b.y)}}; }
Mm manhattan(Point a, Point b) { return std::abs(a.x - b.x) + std::abs(a.y - b.y); }
Mm straight(Point a, Point b) { return std::llround(std::hypot(static_cast<double>(a.x - b.x), static_cast<double>(a.y - b.y))); }

/// Share of the way from a to b at which the line comes nearest to p.
double nearestShare(Point a, Point b, Point p)
{
    const auto dx = static_cast<double>(b.x - a.x), dy = static_cast<double>(b.y - a.y);
    const double square = dx * dx + dy * dy;
    if (square == 0) return 0;
    return std::clamp((static_cast<double>(p.x - a.x) * dx + static_cast<double>(p.y - a.y) * dy) / square, 0.0, 1.0);
}

Point between(Point a, Point b, double share)
{
    return {a.x + std::llround(share * static_cast<double>(b.x - a.x)), a.y + std::llround(share * static_cast<double>(b.y - a.y))};
}

}  // namespace

/// A straight piece of one tray, with the places at which it is divided.
struct TrayNetwork::Piece {
    int tray = 0;
    Point a, b;
    std::vector<std::pair<double, int>> nodes;     ///< share of the way, node
};

int TrayNetwork::nodeAt(Point place)
{
    const auto key = (static_cast<std::uint64_t>(place.x) << 32) ^ (static_cast<std::uint64_t>(place.y) & 0xffffffffu);
    const auto [known, fresh] = node_at_.try_emplace(key, static_cast<int>(nodes_.size()));
    if (fresh) nodes_.push_back(place);
    return known->second;
}

/// Where two pieces cross, and where the end of one comes close to the other.
void TrayNetwork::join(std::vector<Piece>& pieces)
{
    std::vector<std::pair<geometry::Rect, geometry::RectIndex::Key>> boxes;
    Mm widest = 0;
    for (const Tray& tray : trays_) widest = std::max(widest, tray.width_mm);
    for (std::size_t i = 0; i < pieces.size(); ++i) boxes.emplace_back(boxOf(pieces[i].a, pieces[i].b), static_cast<geometry::RectIndex::Key>(i));
    const geometry::RectIndex index(boxes);
    for (std::size_t i = 0; i < pieces.size() && nodes_.size() < most_nodes; ++i) {
        Piece& own = pieces[i];
        auto near = index.query(boxes[i].first.grown(widest));
        std::sort(near.begin(), near.end());
        for (const auto key : near) {
            Piece& other = pieces[key];
            if (key == i) continue;
            const Mm reach = (trays_[static_cast<std::size_t>(own.tray)].width_mm + trays_[static_cast<std::size_t>(other.tray)].width_mm) / 2;
            for (const Point end : {own.a, own.b}) {
                const double share = nearestShare(other.a, other.b, end);
                const Point place = between(other.a, other.b, share);
                if (own.tray == other.tray || straight(place, end) > reach) continue;
                const int there = nodeAt(place);
                other.nodes.emplace_back(share, there);
                if (const int here = nodeAt(end); here != there) edges_.push_back({here, there, straight(place, end), -1});
            }
            if (key < i) continue;
            // Crossing: both ends of each lie on different sides of the other.
            const auto rx = static_cast<double>(own.b.x - own.a.x), ry = static_cast<double>(own.b.y - own.a.y);
            const auto sx = static_cast<double>(other.b.x - other.a.x), sy = static_cast<double>(other.b.y - other.a.y);
            const double area = rx * sy - ry * sx;
            if (area == 0) continue;
            const auto qx = static_cast<double>(other.a.x - own.a.x), qy = static_cast<double>(other.a.y - own.a.y);
            const double t = (qx * sy - qy * sx) / area, u = (qx * ry - qy * rx) / area;
            if (t < 0 || t > 1 || u < 0 || u > 1) continue;
            const int node = nodeAt(between(own.a, own.b, t));
            own.nodes.emplace_back(t, node);
            other.nodes.emplace_back(u, node);
        }
    }
}

void TrayNetwork::addEdges(std::vector<Piece>& pieces)
{
    for (Piece& piece : pieces) {
        piece.nodes.emplace_back(0.0, nodeAt(piece.a));
        piece.nodes.emplace_back(1.0, nodeAt(piece.b));
        std::sort(piece.nodes.begin(), piece.nodes.end());
        for (std::size_t i = 1; i < piece.nodes.size(); ++i) {
            const int a = piece.nodes[i - 1].second, b = piece.nodes[i].second;
            if (a != b) edges_.push_back({a, b, straight(nodes_[static_cast<std::size_t>(a)], nodes_[static_cast<std::size_t>(b)]), piece.tray});
        }
    }
}

TrayNetwork::TrayNetwork(std::vector<Tray> trays) : trays_(std::move(trays))
{
    std::erase_if(trays_, [](const Tray& tray) { return tray.kind == TrayKind::power; });
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < trays_.size(); ++i)
        for (std::size_t corner = 1; corner < trays_[i].path.size(); ++corner) pieces.push_back({static_cast<int>(i), trays_[i].path[corner - 1], trays_[i].path[corner], {}});
    join(pieces);
    addEdges(pieces);
    std::vector<std::pair<geometry::Rect, geometry::RectIndex::Key>> boxes;
    for (std::size_t i = 0; i < edges_.size(); ++i)
        if (edges_[i].tray >= 0) boxes.emplace_back(boxOf(nodes_[static_cast<std::size_t>(edges_[i].a)], nodes_[static_cast<std::size_t>(edges_[i].b)]), static_cast<geometry::RectIndex::Key>(i));
    index_ = geometry::RectIndex(boxes);
}

TrayNetwork::Access TrayNetwork::accessAt(Point rack) const
{
    Access best;
    if (edges_.empty()) return best;
    for (const auto key : index_.query(geometry::Rect{rack, rack}.grown(farthest_drop_mm))) {
        const Edge& edge = edges_[key];
        const Point a = nodes_[static_cast<std::size_t>(edge.a)], b = nodes_[static_cast<std::size_t>(edge.b)];
        const Point place = between(a, b, nearestShare(a, b, rack));
        const Mm drop = manhattan(place, rack);
        if (drop > farthest_drop_mm) continue;
        const auto number = static_cast<int>(key);
        if (best.edge < 0 || drop < best.drop || (drop == best.drop && number < best.edge)) best = {number, std::min(straight(a, place), edge.length), drop};
    }
    return best;
}

const TrayNetwork::Tree& TrayNetwork::treeFrom(int node) const
{
    if (const auto known = trees_.find(node); known != trees_.end()) return known->second;
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, boost::property<boost::edge_weight_t, Mm>>;
    Graph graph(nodes_.size());
    for (const Edge& edge : edges_) boost::add_edge(static_cast<std::size_t>(edge.a), static_cast<std::size_t>(edge.b), edge.length, graph);
    Tree tree;
    tree.distance.assign(nodes_.size(), unreachable);
    tree.edge.assign(nodes_.size(), -1);
    boost::dijkstra_shortest_paths(graph, static_cast<std::size_t>(node), boost::distance_map(tree.distance.data()).distance_inf(unreachable));
    // The last edge of each way: the first one that is as short as the way says.
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        const Edge& edge = edges_[i];
        for (const auto& [from, to] : {std::pair(edge.a, edge.b), std::pair(edge.b, edge.a)}) {
            const auto end = static_cast<std::size_t>(to);
            if (to != node && tree.edge[end] < 0 && tree.distance[end] < unreachable && tree.distance[static_cast<std::size_t>(from)] + edge.length == tree.distance[end] && edge.length > 0)
                tree.edge[end] = static_cast<int>(i);
        }
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        if (tree.distance[i] < unreachable) tree.order.push_back(static_cast<int>(i));
    std::stable_sort(tree.order.begin(), tree.order.end(), [&](int a, int b) { return tree.distance[static_cast<std::size_t>(a)] < tree.distance[static_cast<std::size_t>(b)]; });
    if ((trees_.size() + 1) * nodes_.size() > most_kept) trees_.clear();
    return trees_.emplace(node, std::move(tree)).first->second;
}

std::optional<TrayNetwork::Way> TrayNetwork::way(const Access& a, const Access& b, Mm usual_height) const
{
    if (a.edge < 0 || b.edge < 0) return std::nullopt;
    const Edge& one = edges_[static_cast<std::size_t>(a.edge)];
    const Edge& other = edges_[static_cast<std::size_t>(b.edge)];
    const auto heightOf = [&](const Edge& edge) { return trays_[static_cast<std::size_t>(edge.tray)].height_mm - usual_height; };
    const Mm ends = a.drop + b.drop + heightOf(one) + heightOf(other);
    const auto atLeast = [](Mm length) { return std::max<Mm>(1, length); };  // two racks are never in one place
    if (a.edge == b.edge) return Way{atLeast(ends + std::abs(a.offset - b.offset)), -1, -1};
    std::optional<Way> best;
    for (const auto& [from, before] : {std::pair(one.a, a.offset), std::pair(one.b, one.length - a.offset)}) {
        const Tree& tree = treeFrom(from);
        for (const auto& [to, after] : {std::pair(other.a, b.offset), std::pair(other.b, other.length - b.offset)}) {
            const Mm along = tree.distance[static_cast<std::size_t>(to)];
            if (along < unreachable && (!best || ends + before + along + after < best->length)) best = Way{ends + before + along + after, from, to};
        }
    }
    if (best) best->length = atLeast(best->length);
    return best;
}

}  // namespace cw::cabling
