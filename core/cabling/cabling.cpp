// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/cabling.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "cabling/media.h"

namespace cw::cabling {

namespace {

/// Between two devices of one rack: jumper along the posts. Practice.
constexpr double in_rack_m = 2.0;

/// What one medium carries.
struct Sum {
    Medium medium;
    std::int64_t cables = 0;
    double metres = 0;
    double usd = 0;

    [[nodiscard]] double price(double length_m) const { return medium.usd + medium.usd_per_m * length_m; }
};

/// The cheapest medium for every length. Prices are straight lines that end at their reach, so between the ends and
/// crossings of all lines the choice does not change: it is worked out once per stretch.
class Choice {
public:
    explicit Choice(std::vector<Medium> media)
    {
        for (Medium& medium : media) sums_.push_back({std::move(medium)});
        std::vector<double> ends;
        for (const Sum& sum : sums_) addEnds(ends, sum);
        std::sort(ends.begin(), ends.end());
        double from = 0;
        for (const double end : ends) {
            if (end <= from) continue;
            stretches_.push_back({end, cheapestAt((from + end) / 2)});
            from = end;
        }
    }

    /// Nothing when no medium reaches. A cable shorter than the least length of its kind is bought longer, so only the
    /// far end limits.
    Sum* at(double length_m)
    {
        for (const Stretch& stretch : stretches_)
            if (length_m <= stretch.most_m) return stretch.sum < sums_.size() ? &sums_[stretch.sum] : nullptr;
        return nullptr;
    }

    [[nodiscard]] const std::vector<Sum>& sums() const { return sums_; }

private:
    struct Stretch {
        double most_m = 0;
        std::size_t sum = 0;
    };

    void addEnds(std::vector<double>& ends, const Sum& sum) const
    {
        ends.push_back(sum.medium.most_m);
        for (const Sum& other : sums_) {
            const double slope = sum.medium.usd_per_m - other.medium.usd_per_m;
            if (slope != 0) ends.push_back((other.medium.usd - sum.medium.usd) / slope);
        }
    }

    [[nodiscard]] std::size_t cheapestAt(double length_m) const
    {
        std::size_t best = sums_.size();
        for (std::size_t i = 0; i < sums_.size(); ++i)
            if (length_m <= sums_[i].medium.most_m && (best == sums_.size() || sums_[i].price(length_m) < sums_[best].price(length_m))) best = i;
        return best;
    }

    std::vector<Sum> sums_;
    std::vector<Stretch> stretches_;
};

void addTo(Totals& totals, const std::vector<Sum>& sums)
{
    for (const Sum& sum : sums) {
        if (sum.cables == 0) continue;
        const auto cables = static_cast<double>(sum.cables);
        MediumTotal& own = totals.by_medium[sum.medium.name];
        own.cables += sum.cables;
        own.km += sum.metres / 1000;
        own.modules += static_cast<std::int64_t>(std::ceil(sum.medium.modules * cables - 1e-9));
        own.cost_usd += sum.usd;
        own.optics_kw += sum.medium.watts * cables / 1000;
        totals.cost_usd += sum.usd;
        totals.optics_kw += sum.medium.watts * cables / 1000;
    }
}

}  // namespace

void Totals::add(const Totals& other, std::int64_t times)
{
    const auto n = static_cast<double>(times);
    cables += other.cables * times;
    km += other.km * n;
    optics_kw += other.optics_kw * n;
    cost_usd += other.cost_usd * n;
    unreachable += other.unreachable * times;
    longest_m = std::max(longest_m, other.longest_m);
    for (const auto& [medium, total] : other.by_medium) {
        MediumTotal& own = by_medium[medium];
        own.cables += total.cables * times;
        own.km += total.km * n;
        own.modules += total.modules * times;
        own.cost_usd += total.cost_usd * n;
        own.optics_kw += total.optics_kw * n;
    }
}

double lengthM(const Bundle& bundle, const Rules& rules)
{
    if (bundle.from == bundle.to) return in_rack_m;
    const geometry::Point way = bundle.to - bundle.from;
    const double along_mm = static_cast<double>(std::abs(way.x) + std::abs(way.y)) * rules.installation_factor;
    const double up_and_down_mm = 2.0 * static_cast<double>(rules.tray_height_mm - rules.device_height_mm);
    return (along_mm + up_and_down_mm + static_cast<double>(rules.slack_mm)) / 1000;
}

Totals assess(const Request& request, const catalog::Catalog& catalog)
{
    Choice between_switches(mediaFor(request.gbps, false, request.copper_allowed, catalog));
    Choice to_endpoints(mediaFor(request.gbps, true, request.copper_allowed, catalog));
    Totals totals;
    for (const Bundle& bundle : request.bundles) {
        const double length_m = lengthM(bundle, request.rules);
        const auto cables = static_cast<double>(bundle.cables);
        totals.cables += bundle.cables;
        totals.km += length_m * cables / 1000;
        totals.longest_m = std::max(totals.longest_m, length_m);
        Sum* sum = (bundle.endpoint_side ? to_endpoints : between_switches).at(length_m);
        if (!sum) {
            totals.unreachable += bundle.cables;
            continue;
        }
        sum->cables += bundle.cables;
        sum->metres += length_m * cables;
        sum->usd += sum->price(length_m) * cables;
    }
    addTo(totals, between_switches.sums());
    addTo(totals, to_endpoints.sums());
    return totals;
}

}  // namespace cw::cabling
