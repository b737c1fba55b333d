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

/// The cheapest that reaches; nothing when none does. A cable shorter than the least length of its kind is bought
/// longer, so only the far end limits.
Sum* cheapest(std::vector<Sum>& sums, double length_m)
{
    Sum* best = nullptr;
    for (Sum& sum : sums)
        if (length_m <= sum.medium.most_m && (!best || sum.price(length_m) < best->price(length_m))) best = &sum;
    return best;
}

std::vector<Sum> sumsFor(const Request& request, bool endpoint_side, const catalog::Catalog& catalog)
{
    std::vector<Sum> sums;
    for (Medium& medium : mediaFor(request.gbps, endpoint_side, request.copper_allowed, catalog)) sums.push_back({std::move(medium)});
    return sums;
}

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
    std::vector<Sum> between_switches = sumsFor(request, false, catalog);
    std::vector<Sum> to_endpoints = sumsFor(request, true, catalog);
    Totals totals;
    for (const Bundle& bundle : request.bundles) {
        const double length_m = lengthM(bundle, request.rules);
        const auto cables = static_cast<double>(bundle.cables);
        totals.cables += bundle.cables;
        totals.km += length_m * cables / 1000;
        totals.longest_m = std::max(totals.longest_m, length_m);
        Sum* sum = cheapest(bundle.endpoint_side ? to_endpoints : between_switches, length_m);
        if (!sum) {
            totals.unreachable += bundle.cables;
            continue;
        }
        sum->cables += bundle.cables;
        sum->metres += length_m * cables;
        sum->usd += sum->price(length_m) * cables;
    }
    addTo(totals, between_switches);
    addTo(totals, to_endpoints);
    return totals;
}

}  // namespace cw::cabling
