// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/tray_fill.h"

#include <algorithm>

namespace cw::cabling {

void TrayLoads::lie(int edge, Mm from, Mm to, const Load& load)
{
    if (from == to) return;
    auto& changes = pieces_[static_cast<std::size_t>(edge)].changes;
    changes[std::min(from, to)].add(load);
    changes[std::max(from, to)].add(load, -1);
}

void TrayLoads::leave(const TrayNetwork::Access& access, int node, const Load& load)
{
    const TrayNetwork::Edge& edge = network_.edges()[static_cast<std::size_t>(access.edge)];
    lie(access.edge, access.offset, node == edge.a ? 0 : edge.length, load);
}

void TrayLoads::add(const TrayNetwork::Access& a, const TrayNetwork::Access& b, const TrayNetwork::Way& way, double cables, double each_mm2)
{
    const Load load{cables, cables * each_mm2};
    if (way.from < 0) return lie(a.edge, a.offset, b.offset, load);
    leave(a, way.from, load);
    leave(b, way.to, load);
    if (way.from != way.to) between_[std::minmax(way.from, way.to)].add(load);
}

/// From each node down its tree of shortest ways: what ends at a node has come through the edge before it.
void TrayLoads::follow()
{
    for (auto entry = between_.begin(); entry != between_.end();) {
        const int from = entry->first.first;
        const TrayNetwork::Tree& tree = network_.treeFrom(from);
        std::vector<Load> at(network_.nodes().size());
        for (; entry != between_.end() && entry->first.first == from; ++entry) at[static_cast<std::size_t>(entry->first.second)].add(entry->second);
        for (auto node = tree.order.rbegin(); node != tree.order.rend(); ++node) {
            const int last = tree.edge[static_cast<std::size_t>(*node)];
            if (last < 0) continue;
            const TrayNetwork::Edge& edge = network_.edges()[static_cast<std::size_t>(last)];
            const Load& load = at[static_cast<std::size_t>(*node)];
            pieces_[static_cast<std::size_t>(last)].through.add(load);
            at[static_cast<std::size_t>(edge.a == *node ? edge.b : edge.a)].add(load);
        }
    }
    between_.clear();
}

std::vector<TrayFill> TrayLoads::fills()
{
    follow();
    std::vector<TrayFill> fills;
    for (const Tray& tray : network_.trays()) fills.push_back({tray.id, tray.name.empty() ? tray.id.text() : tray.name, 0, static_cast<double>(tray.width_mm) * static_cast<double>(tray.depth_mm), 0});
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        if (network_.edges()[i].tray < 0) continue;
        TrayFill& fill = fills[static_cast<std::size_t>(network_.edges()[i].tray)];
        Load here = pieces_[i].through;
        const auto keep = [&] {
            if (here.mm2 > fill.cables_mm2) {
                fill.cables_mm2 = here.mm2;
                fill.cables = here.cables;
            }
        };
        keep();
        for (const auto& [place, change] : pieces_[i].changes) {
            here.add(change);
            keep();
        }
    }
    return fills;
}

}  // namespace cw::cabling
