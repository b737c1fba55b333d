// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// The cables one by one, as they are pulled.
namespace cw::cabling {

struct CableEnd {
    std::string device;
    int port = 0;
    bool is_switch = false;
    int unit = 0;                              ///< the lowest rack unit of the device; 0: it stands by itself, or is not known
    std::string place;                         ///< rack and area in words; empty: the plan does not say where it stands
};

struct ScheduledCable {
    std::string label;
    CableEnd from;
    CableEnd to;
    double gbps = 0;
    std::string medium;                        ///< of the catalogue; empty: unknown, or nothing reaches that far
    double length_m = 0;                       ///< 0: unknown, the plan does not place both ends
};

using Schedule = std::vector<ScheduledCable>;

}  // namespace cw::cabling
