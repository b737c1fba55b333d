// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <tuple>

#include "errors/error.h"
#include "ids/ids.h"

/// Where a network differs from its regular structure, as the document stores it.
namespace cw::fabric {

enum class ExceptionKind {
    switching,                                 ///< a switch, or several in a row
    link,                                      ///< one cable, or all between two devices
    bundle,                                    ///< the cables between two devices: another number, another rate
    rack,                                      ///< all switches of this network in one rack
};

/// Devices are named as generate() names them ("rail-1-leaf-00003"), or as the network's own graph does. Where there is no
/// such device, port or rack the exception has no effect; the checks say so.
struct NetworkException {
    ExceptionKind kind = ExceptionKind::link;
    bool removed = false;                      ///< never built; false: there, but failed
    std::string device;                        ///< the switch, or one end
    int count = 1;                             ///< of switches: this one and those numbered on from it
    int port = 0;                              ///< of a link, at `device`; 0: all links to `other`
    std::string other;                         ///< the other end of a link or bundle; of the two, `device` comes first in byte order
    std::optional<int> cables;                 ///< of a bundle
    std::optional<double> gbps;                ///< of each cable of a bundle, one direction
    PlacementId placement;                     ///< of a rack: where it stands,
    int column = 0, row = 0;                   ///< in which copy, from 0,
    int place = 0;                             ///< and the how-manieth of the things in that copy it is, from 0
    friend bool operator==(const NetworkException&, const NetworkException&) = default;

    /// Where it is: no two of a network have the same.
    [[nodiscard]] auto where() const { return std::tie(kind, device, port, other, placement, row, column, place); }
};

/// It names what its kind needs and nothing else, and says something. The place is a JSON pointer inside it: "/port".
[[nodiscard]] Result<void> validate(const NetworkException& exception);

/// More of one network are refused.
inline constexpr std::size_t most_exceptions = 10'000;
/// More switches in a row are refused, and more cables in a bundle.
inline constexpr int most_switches_in_a_row = 1'000'000;
inline constexpr int most_cables_of_a_bundle = 4096;

}  // namespace cw::fabric
