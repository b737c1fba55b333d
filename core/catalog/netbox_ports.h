// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

/// The interfaces of a device type, sorted into those that carry traffic and those that manage the box.
namespace cw::catalog::netbox {

struct Interface {
    std::string name;
    std::string type;                          ///< "400gbase-x-osfp"
    bool management_only = false;
};

struct Ports {
    std::map<double, int> by_gbps;
    int total = 0;
    std::string protocol;                      ///< of the fastest: "Ethernet", "InfiniBand NDR", "Fibre Channel"
    std::vector<std::string> management;       ///< names of those that were set aside
};

/// Set aside: what the file says is for management only, what is named so (mgmt, bmc, fnm, ...), and up to four Ethernet
/// ports of at most 1 Gb/s beside ports ten times as fast. Interfaces without a rate of their own do not count.
[[nodiscard]] Ports portsOf(const std::vector<Interface>& interfaces);

}  // namespace cw::catalog::netbox
