// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "fabric/graph.h"

/// What the lines of a subnet file say, before cables are made of it.
namespace cw::exchange {

/// One end of a cable as its device's record tells it.
struct Claim {
    int device = 0;
    int port = 0;
    std::string peer;
    int peer_port = 0;
    std::string guid;                          ///< between round brackets behind the port
    std::string peer_guid;
    std::string label;                         ///< of the chassis: "ext 5"
    std::string peer_label;
    std::string comment;
    std::int64_t mbps = 0;                     ///< 0: the line tells no rate
    int line = 0;
};

struct SubnetRecords {
    std::vector<fabric::Device> devices;
    std::vector<Claim> claims;                 ///< device by device
    std::unordered_map<std::string, int> index;                          ///< devices by name
    std::unordered_map<std::string, std::pair<int, int>> aliases;        ///< "module@alias" -> device and port
    std::vector<char> simulated;               ///< per device: its vendor is nobody, so a simulator gave its link rates
    bool whole_adapters = false;
};

/// Whether a line may stand before a record: an assignment ("devid=0x5a"), a group ("Chassis 1"), a command of ibsim ("do ...").
[[nodiscard]] bool isDirective(std::string_view line);

/// Errors name the file and the line.
[[nodiscard]] Result<SubnetRecords> readRecords(std::string_view text, std::string_view file);

}  // namespace cw::exchange
