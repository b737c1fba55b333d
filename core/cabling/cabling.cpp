// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/cabling.h"

#include <algorithm>
#include <cstdlib>

#include "cabling/laying.h"

namespace cw::cabling {

namespace {

/// Between two devices of one rack: jumper along the posts. Practice.
constexpr double in_rack_m = 2.0;

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
    const Layer layer(request.gbps, request.copper_allowed, request.rules, catalog);
    Laid laid = layer.nothing();
    for (const Bundle& bundle : request.bundles) layer.lay(laid, bundle);
    return layer.totals(laid);
}

}  // namespace cw::cabling
