// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "cabling/cabling.h"
#include "cabling/media.h"

/// Laying cables one bundle at a time, in sums that can be kept and joined.
namespace cw::cabling {

/// What has been laid, by way of making the link. Sums of sums are exact in the counts: modules are rounded up only
/// when a total is made of them.
struct Laid {
    struct Way {
        std::int64_t cables = 0;
        double metres = 0;
        double usd = 0;
        friend bool operator==(const Way&, const Way&) = default;
    };
    std::vector<Way> between_switches;         ///< parallel to the ways of the Layer
    std::vector<Way> to_endpoints;
    std::int64_t cables = 0;
    std::int64_t unreachable = 0;
    double metres = 0;
    double longest_m = 0;

    void add(const Laid& other);
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

private:
    struct Stretch {
        double most_m = 0;
        std::size_t medium = 0;
    };
    void addEnds(std::vector<double>& ends, const Medium& medium) const;
    [[nodiscard]] std::size_t cheapestAt(double length_m) const;

    std::vector<Medium> media_;
    std::vector<Stretch> stretches_;
};

/// Chooses media for one link rate.
class Layer {
public:
    Layer(double gbps, bool copper_allowed, Rules rules, const catalog::Catalog& catalog);

    [[nodiscard]] Laid nothing() const;
    void lay(Laid& laid, const Bundle& bundle) const;
    [[nodiscard]] Totals totals(const Laid& laid) const;

private:
    Rules rules_;
    Choice between_switches_;
    Choice to_endpoints_;
};

}  // namespace cw::cabling
