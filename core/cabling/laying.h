// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "cabling/cabling.h"
#include "cabling/media.h"
#include "cabling/spread.h"

/// Laying cables in sums that can be kept and joined: bundle by bundle, or all between two groups of racks at once.
namespace cw::cabling {

/// What has been laid, by way of making the link. Links that are shared out evenly give parts of cables to each way; they
/// become whole numbers only when a total is made of them.
struct Laid {
    struct Way {
        double cables = 0;
        double metres = 0;
        double usd = 0;
        friend bool operator==(const Way&, const Way&) = default;
    };
    std::vector<Way> between_switches;         ///< parallel to the ways of the Layer
    std::vector<Way> to_endpoints;
    std::int64_t cables = 0;
    double unreachable = 0;
    double metres = 0;
    double longest_m = 0;

    void add(const Laid& other, std::int64_t times = 1);
    friend bool operator==(const Laid&, const Laid&) = default;
};

/// The cheapest of some media for every length. Prices are straight lines that end at their reach, so between the ends
/// and crossings of all lines the choice does not change: it is worked out once per stretch.
class Choice {
public:
    explicit Choice(std::vector<Medium> media);

    /// Index of the cheapest medium that reaches; media().size() when none does. A cable shorter than the least length
    /// of its kind is bought longer, so only the far end limits.
    [[nodiscard]] std::size_t at(double length_m) const
    {
        for (const Stretch& stretch : stretches_)
            if (length_m <= stretch.most_m) return stretch.medium;
        return media_.size();
    }
    [[nodiscard]] const std::vector<Medium>& media() const { return media_; }

    /// Lengths up to `most_m` that have one cheapest medium.
    struct Stretch {
        double most_m = 0;
        std::size_t medium = 0;
    };
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return stretches_; }

private:
    void addEnds(std::vector<double>& ends, const Medium& medium) const;
    [[nodiscard]] std::size_t cheapestAt(double length_m) const;

    std::vector<Medium> media_;
    std::vector<Stretch> stretches_;
};

/// Chooses media for one link rate.
class Layer {
public:
    Layer(double gbps, bool copper_allowed, Rules rules, const catalog::Catalog& catalog, Lanes lanes = Lanes::any);

    [[nodiscard]] Laid nothing() const;
    void lay(Laid& laid, const Bundle& bundle) const;
    /// `links` shared out evenly among all pairs of racks of a spread, which was measured for the limits of the same side.
    void lay(Laid& laid, const Spread& spread, std::int64_t links, bool endpoint_side) const;
    [[nodiscard]] Totals totals(const Laid& laid) const;

    /// The way that is chosen for a length; the number of ways when nothing reaches that far.
    [[nodiscard]] std::size_t wayAt(double length_m, bool endpoint_side) const { return choice(endpoint_side).at(length_m); }
    [[nodiscard]] const std::vector<Medium>& ways(bool endpoint_side) const { return choice(endpoint_side).media(); }
    [[nodiscard]] const Rules& rules() const { return rules_; }
    /// Cables of one way, already measured. Their number is not added to `laid.cables`.
    void lay(Laid& laid, bool endpoint_side, std::size_t way, double cables, double metres) const { add(laid, endpoint_side, way, cables, metres); }

    /// The longest distance along the plan of each stretch, mm.
    [[nodiscard]] std::vector<Mm> limits(bool endpoint_side) const;

private:
    void add(Laid& laid, bool endpoint_side, std::size_t medium, double cables, double metres) const;
    [[nodiscard]] const Choice& choice(bool endpoint_side) const { return endpoint_side ? to_endpoints_ : between_switches_; }

    Rules rules_;
    Choice between_switches_;
    Choice to_endpoints_;
};

}  // namespace cw::cabling
