// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "fabric/graph.h"

/// A network that follows no structure, as the document stores it: drawn, or read from a file of another program.
namespace cw::fabric {

struct DrawnNode {
    std::string name;                          ///< unique in its graph
    DeviceKind kind = DeviceKind::endpoint;
    int ports = 0;                             ///< 0: as many as are used
    std::string guid;                          ///< "0x0002c902400a1b10"; empty: not told
    int lid = 0;                               ///< local identifier of an InfiniBand subnet; 0: not told
    int tier = 0;                              ///< 1 = leaf; 0: not told
    std::string description = {};              ///< free text beside it in the file that it came from
    std::vector<std::string> lines = {};       ///< of a subnet file that belong to it: "devid=0xd2f0"
    friend bool operator==(const DrawnNode&, const DrawnNode&) = default;
};

/// One cable. Nodes by their index; ports count from 1, 0: not told.
struct DrawnLink {
    int a = 0;
    int port_a = 0;
    int b = 0;
    int port_b = 0;
    double gbps = 400;                         ///< one direction
    friend bool operator==(const DrawnLink&, const DrawnLink&) = default;
};

/// What a subnet file says beside the ends of a link.
struct DrawnNotes {
    int link = 0;                              ///< its index
    LinkNotes notes;
    friend bool operator==(const DrawnNotes&, const DrawnNotes&) = default;
};

struct DrawnGraph {
    std::vector<DrawnNode> nodes;
    std::vector<DrawnLink> links;
    std::vector<DrawnNotes> notes = {};        ///< by link, each once, only of links that have some
    bool whole_adapters = false;               ///< an endpoint is a node with all its links, not each of its ports
    friend bool operator==(const DrawnGraph&, const DrawnGraph&) = default;
};

/// A drawn graph that copies share: changing the name of a network of 200,000 links costs nothing.
class CustomGraph {
public:
    CustomGraph() = default;
    explicit CustomGraph(DrawnGraph graph) : graph_(std::make_shared<const DrawnGraph>(std::move(graph))) {}

    [[nodiscard]] bool empty() const { return !graph_; }
    [[nodiscard]] const DrawnGraph& drawn() const
    {
        static const DrawnGraph none;
        return graph_ ? *graph_ : none;
    }
    friend bool operator==(const CustomGraph& a, const CustomGraph& b) { return a.graph_ == b.graph_ || (a.graph_ && b.graph_ && *a.graph_ == *b.graph_); }

private:
    std::shared_ptr<const DrawnGraph> graph_;
};

/// More are refused; larger networks have a structure that parameters tell.
inline constexpr std::size_t most_drawn_links = 200'000;
inline constexpr std::size_t most_drawn_nodes = 200'000;
/// Unicast LIDs end here (InfiniBand Architecture Specification, volume 1, section 4.1.3).
inline constexpr int highest_lid = 0xBFFF;

/// What the analysis works on; rates are rounded to whole Mb/s.
[[nodiscard]] Graph graphOf(const DrawnGraph& drawn);
/// The opposite, without loss; GUIDs and LIDs are looked up in what a subnet file said.
[[nodiscard]] DrawnGraph drawnFrom(const Graph& graph);

/// What is wrong with it; the place is a JSON pointer inside the graph: "/links/3/4".
[[nodiscard]] Result<void> validate(const DrawnGraph& drawn);

}  // namespace cw::fabric
