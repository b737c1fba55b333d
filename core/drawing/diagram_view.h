// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "drawing/builder.h"
#include "fabric/halves.h"

/// What of a network's diagram is unfolded, and what stands where on it.
namespace cw::drawing {

/// One thing on a diagram that can be pointed at: some switches, a pod, a plane.
struct DiagramPart {
    enum class Kind { switches, pods, groups, domains, layers, plane, rail };
    Kind kind = Kind::switches;
    std::string name;                          ///< of its own, where things are not just numbered
    int tier = 0;                              ///< of switches: 1 = leaf
    std::int64_t first = 1;                    ///< number of the first one, from 1
    std::int64_t count = 1;
    std::int64_t stride = 1;                   ///< from one to the next
    std::int64_t of = 1;                       ///< in all
    std::int64_t switches = 0;                 ///< in all of them; 0: not of switches
    std::int64_t endpoints = 0;                ///< below all of them
    fabric::Sides sides;                       ///< of the endpoints, or the switches above the leaves; nothing when no division is known
    std::int64_t links_up = 0;                 ///< to the tier above, or to the other groups
    double up_tbps = 0;
    bool cut = false;                          ///< some of these are cut by the least cut
    std::string key;                           ///< what pressing it toggles; empty: nothing
    bool open = false;
    Frame frame;                               ///< on the sheet
    friend bool operator==(const DiagramPart& a, const DiagramPart& b) { return a.kind == b.kind && a.tier == b.tier && a.first == b.first && a.count == b.count && a.stride == b.stride; }
};

struct DiagramView {
    std::int64_t plane = 1;                    ///< the one that is drawn of planes that are alike
    std::int64_t rail = 1;                     ///< of rails that are networks by themselves
    std::int64_t pod = 1;                      ///< the pod, group or domain that is unfolded; 0: none
    bool halves = true;                        ///< the division of the least cut is shown
    std::set<std::string> toggled;             ///< keys whose parts are not as they are by default

    [[nodiscard]] bool isOpen(const std::string& key, bool by_default) const { return toggled.contains(key) != by_default; }
    /// Opens or closes a part, or turns to it. False: there is nothing to open.
    bool press(const DiagramPart& part);
    friend bool operator==(const DiagramView&, const DiagramView&) = default;
};

}  // namespace cw::drawing
