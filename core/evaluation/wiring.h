// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "cabling/formation.h"
#include "cabling/tray_fill.h"
#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/inventory.h"
#include "evaluation/seating.h"
#include "evaluation/stand_ways.h"

/// From where the racks stand to the cables of every network.
namespace cw::evaluation {

struct WiringInputs {
    document::Table<floorplan::Placement> placements;
    document::Table<floorplan::Block> blocks;
    document::Table<floorplan::RackDesign> racks;
    document::Table<catalog::Item> items;
    document::Table<fabric::Network> networks;
    document::Table<cabling::Tray> trays;
    std::shared_ptr<const std::vector<NetworkResult>> sized;
    friend bool operator==(const WiringInputs&, const WiringInputs&) = default;
};

/// Above so many links in all networks together, cables are laid by what copies have in common: laying them rack by rack costs what
/// there are racks, and a frame has no time for that.
inline constexpr std::int64_t most_links_by_rack = 1'000'000;

/// The sized networks with their cables. Trees are laid rack by rack after their seating (seating.h), the same cables that
/// the schedule lists, up to `most_links_by_rack`, and wherever trays are drawn. In larger designs and other structures a tier's switches are spread evenly over the racks of its seats and
/// each holds the same share of every switch's links, and the cables run along x and y. Remembers what was measured: an edit costs what is new in it.
class Wiring {
public:
    Wiring();
    ~Wiring();
    Wiring(Wiring&&) noexcept;
    Wiring& operator=(Wiring&&) noexcept;

    [[nodiscard]] std::vector<NetworkResult> update(const WiringInputs& inputs, const document::DocumentLookup& lookup);

    /// How full the trays are with the cables of all networks that are built, after the last update.
    [[nodiscard]] const std::vector<cabling::TrayFill>& trayFills() const { return fills_; }

private:
    struct NetworkMemory;
    struct TreeMemory;
    void forgetWhatChanged(const WiringInputs& inputs);
    [[nodiscard]] StandMemory::Change seat(const WiringInputs& inputs, const document::DocumentLookup& lookup);
    void fillTrays(const std::vector<NetworkResult>& results, const catalog::Catalog& catalog);

    cabling::Formations formations_;
    std::map<NetworkId, std::unique_ptr<NetworkMemory>> networks_;
    std::map<NetworkId, std::unique_ptr<TreeMemory>> trees_;
    StandMemory stands_;
    std::vector<NetworkSeating> seatings_;
    StandWays ways_;
    document::Table<cabling::Tray> trays_rows_;
    std::vector<cabling::TrayFill> fills_;
    std::shared_ptr<const std::vector<NetworkResult>> sized_;
    document::Table<fabric::Network> network_rows_;
    document::Table<floorplan::Block> blocks_;
    document::Table<floorplan::RackDesign> racks_;
    document::Table<catalog::Item> items_;
};

}  // namespace cw::evaluation
