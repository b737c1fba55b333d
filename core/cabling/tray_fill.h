// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cabling/tray_network.h"

/// How full trays are.
namespace cw::cabling {

/// Cables may take so much of the inside of a tray: NEC 392.22(A)(2), control and signal cables in ladder or ventilated
/// trough trays of up to 150 mm loading depth: 50 % of the cross-section.
inline constexpr double most_tray_fill = 0.5;

/// A tray at its fullest place.
struct TrayFill {
    TrayId id;
    std::string name;
    double cables_mm2 = 0;                     ///< cross-sections of all cables there
    double inside_mm2 = 0;                     ///< width times loading depth
    double cables = 0;
    [[nodiscard]] double fraction() const { return inside_mm2 > 0 ? cables_mm2 / inside_mm2 : 0; }
    friend bool operator==(const TrayFill&, const TrayFill&) = default;
};

/// Adds up what lies in every tray. Ways that share two nodes are added first and followed once, whatever the number of racks.
class TrayLoads {
public:
    explicit TrayLoads(const TrayNetwork& network) : network_(network), pieces_(network.edges().size()) {}

    void add(const TrayNetwork::Access& a, const TrayNetwork::Access& b, const TrayNetwork::Way& way, double cables, double each_mm2);
    /// In the order of the network's trays.
    [[nodiscard]] std::vector<TrayFill> fills();

private:
    struct Load {
        double cables = 0;
        double mm2 = 0;
        void add(const Load& other, double sign = 1)
        {
            cables += sign * other.cables;
            mm2 += sign * other.mm2;
        }
    };
    struct Piece {
        Load through;                          ///< from end to end
        std::map<Mm, Load> changes;            ///< what begins (or ends, below zero) at a place
    };
    void lie(int edge, Mm from, Mm to, const Load& load);
    void leave(const TrayNetwork::Access& access, int node, const Load& load);
    void follow();

    const TrayNetwork& network_;
    std::vector<Piece> pieces_;                ///< by edge
    std::map<std::pair<int, int>, Load> between_;   ///< nodes
};

}  // namespace cw::cabling
