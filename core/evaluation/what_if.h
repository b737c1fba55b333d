// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/evaluator.h"

/// The same endpoints in other networks, side by side, before one is chosen.
namespace cw::evaluation {

/// What is changed in a network to make another of it.
enum class Variation { as_it_is, taper, rails, planes, tiers, structure, switch_type };

/// Another row for the same network: what it would be, not yet what it costs.
struct Variant {
    Variation variation = Variation::as_it_is;
    std::string change;                        ///< the value changed to: "2:1", "4", "rail-optimised", the name of a switch
    fabric::Network row;                       ///< what would be stored
    friend bool operator==(const Variant&, const Variant&) = default;
};

/// One kind of variation of a network, in the order in which a list shows them; what leaves the row as it is, is left out.
/// Tapers of 1, 2 and 4 at the leaf; 1, 2, 4 and 8 rails or planes (an endpoint's rate is divided among its planes); 2, 3 and 4 tiers; every
/// structure that has a sizing rule; the catalogue's priced switches of the same technology with ports at the link rate.
[[nodiscard]] std::vector<Variant> variants(Variation variation, const fabric::Network& row, const catalog::Catalog& catalog);

struct WhatIf {
    Variation variation = Variation::as_it_is;
    std::string change;                        ///< as in Variant
    fabric::Network row;                       ///< what would be stored; tiers that had no racks share those of the tier below
    NetworkResult network;                     ///< sized and cabled with the whole design; `error` says why it cannot be built
    std::vector<checks::Finding> findings;     ///< errors and warnings of the changed design about this network
    std::optional<double> capex_musd;          ///< of the whole design; nothing when it cannot be built
    std::optional<double> network_musd;        ///< switches, cables and optics of this network; nothing where a price or the cables are unknown
    std::optional<double> switch_kw;           ///< of this network; nothing where a figure is unknown
    std::optional<double> optics_kw;           ///< of this network; nothing where the cables are unknown

    /// What a Gb/s of proved bisection costs: the network's price over it. Nothing where one of the two is unknown or zero.
    [[nodiscard]] std::optional<double> usdPerGbps() const { return network.usdPerGbpsOfBisection(); }
    /// Switches and optics, kW. Nothing where one of the two is unknown.
    [[nodiscard]] std::optional<double> networkKw() const;
};

/// Assesses any number of variants of one network. Each is a whole assessment of the design with that row, the same as from
/// scratch; what the row does not touch is not computed again. A variant that cannot be had (too many endpoints, no ports
/// at the rate, too few ports or rails in the systems, addresses run out, cables that do not reach) has no sizing, and
/// `network.error` says why.
class WhatIfStudy {
public:
    WhatIfStudy(const document::Document& document, const NetworkId& network);

    /// False: there is no such network, or it is one that has no variants (NVLink domains, custom graphs).
    [[nodiscard]] bool possible() const { return possible_; }
    [[nodiscard]] WhatIf asItIs();
    [[nodiscard]] WhatIf assess(const Variant& variant);

private:
    document::Document document_;
    NetworkId network_;
    bool possible_ = false;
    Evaluator evaluator_;
};

/// The network as it is, then each variation by itself. Empty: there is no such network, or it has no variants.
[[nodiscard]] std::vector<WhatIf> whatIf(const document::Document& document, const NetworkId& network);

}  // namespace cw::evaluation
