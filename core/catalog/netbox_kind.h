// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.h"

/// The files of the library do not say what a device is. This guesses, and says from what.
namespace cw::catalog::netbox {

struct KindClues {
    std::string words;                         ///< maker, model, slug, description
    std::vector<std::string> module_bays;      ///< names
    std::vector<std::string> power_ports;      ///< names
    std::vector<std::string> management;       ///< interfaces set aside
    std::size_t outlets = 0;
    int traffic_ports = 0;
};

struct Guess {
    Kind kind = Kind::device;
    std::string because;                       ///< "64 ports and no sign of a host"
};

/// GPUs named in the text or the bays before outlets, outlets before the word "switch", that before the count of ports.
[[nodiscard]] Guess guessKind(const KindClues& clues);

/// Bays named after GPUs; 0: the file names none.
[[nodiscard]] std::size_t gpuBays(const std::vector<std::string>& module_bays);

}  // namespace cw::catalog::netbox
