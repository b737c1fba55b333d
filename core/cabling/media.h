// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.h"

/// The media of the catalogue as ways to make one link.
namespace cw::cabling {

/// One way to make a link of a rate: what it costs and draws, both ends together.
struct Medium {
    std::string name;                          ///< "copper passive", "multimode", "single-mode 500 m"
    double most_m = 0;
    double usd = 0;                            ///< cable or both modules
    double usd_per_m = 0;                      ///< fibre
    double watts = 0;
    double modules = 0;                        ///< pluggable optics; half of a twin-port module counts half
};

/// What the lanes of a network run through. XDR (200 Gb/s a lane): neither passive copper nor multimode fibre is made for it.
enum class Lanes { any, xdr };

/// Ways between two switches, or between a switch and a NIC, in the order of their ids. Records without a price are left out.
[[nodiscard]] std::vector<Medium> mediaFor(double gbps, bool endpoint_side, bool copper_allowed, const catalog::Catalog& catalog, Lanes lanes = Lanes::any);

}  // namespace cw::cabling
