// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/laying.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cw::cabling {

namespace {

double price(const Medium& medium, double length_m) { return medium.usd + medium.usd_per_m * length_m; }

void addWays(std::vector<Laid::Way>& sum, const std::vector<Laid::Way>& more)
{
    if (sum.size() < more.size()) sum.resize(more.size());
    for (std::size_t i = 0; i < more.size(); ++i) {
        sum[i].cables += more[i].cables;
        sum[i].metres += more[i].metres;
        sum[i].usd += more[i].usd;
    }
}

void addTotals(Totals& totals, const std::vector<Laid::Way>& ways, const std::vector<Medium>& media)
{
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (ways[i].cables == 0) continue;
        const auto cables = static_cast<double>(ways[i].cables);
        const double optics_kw = media[i].watts * cables / 1000;
        MediumTotal& own = totals.by_medium[media[i].name];
        own.cables += ways[i].cables;
        own.km += ways[i].metres / 1000;
        own.modules += static_cast<std::int64_t>(std::ceil(media[i].modules * cables - 1e-9));
        own.cost_usd += ways[i].usd;
        own.optics_kw += optics_kw;
        totals.cost_usd += ways[i].usd;
        totals.optics_kw += optics_kw;
    }
}

}  // namespace

void Laid::add(const Laid& other)
{
    addWays(between_switches, other.between_switches);
    addWays(to_endpoints, other.to_endpoints);
    cables += other.cables;
    unreachable += other.unreachable;
    metres += other.metres;
    longest_m = std::max(longest_m, other.longest_m);
}

Choice::Choice(std::vector<Medium> media) : media_(std::move(media))
{
    std::vector<double> ends;
    for (const Medium& medium : media_) addEnds(ends, medium);
    std::sort(ends.begin(), ends.end());
    double from = 0;
    for (const double end : ends) {
        if (end <= from) continue;
        const std::size_t cheapest = cheapestAt((from + end) / 2);
        if (!stretches_.empty() && stretches_.back().medium == cheapest) stretches_.back().most_m = end;
        else stretches_.push_back({end, cheapest});
        from = end;
    }
}

void Choice::addEnds(std::vector<double>& ends, const Medium& medium) const
{
    ends.push_back(medium.most_m);
    for (const Medium& other : media_) {
        const double slope = medium.usd_per_m - other.usd_per_m;
        if (slope != 0) ends.push_back((other.usd - medium.usd) / slope);
    }
}

std::size_t Choice::cheapestAt(double length_m) const
{
    std::size_t best = media_.size();
    for (std::size_t i = 0; i < media_.size(); ++i)
        if (length_m <= media_[i].most_m && (best == media_.size() || price(media_[i], length_m) < price(media_[best], length_m))) best = i;
    return best;
}

Layer::Layer(double gbps, bool copper_allowed, Rules rules, const catalog::Catalog& catalog)
    : rules_(rules), between_switches_(mediaFor(gbps, false, copper_allowed, catalog)), to_endpoints_(mediaFor(gbps, true, copper_allowed, catalog))
{
}

Laid Layer::nothing() const
{
    Laid laid;
    laid.between_switches.resize(between_switches_.media().size());
    laid.to_endpoints.resize(to_endpoints_.media().size());
    return laid;
}

void Layer::lay(Laid& laid, const Bundle& bundle) const
{
    const double length_m = lengthM(bundle, rules_);
    const double metres = length_m * static_cast<double>(bundle.cables);
    laid.cables += bundle.cables;
    laid.metres += metres;
    laid.longest_m = std::max(laid.longest_m, length_m);
    const Choice& choice = bundle.endpoint_side ? to_endpoints_ : between_switches_;
    const std::size_t medium = choice.at(length_m);
    if (medium == choice.media().size()) {
        laid.unreachable += bundle.cables;
        return;
    }
    Laid::Way& way = (bundle.endpoint_side ? laid.to_endpoints : laid.between_switches)[medium];
    way.cables += bundle.cables;
    way.metres += metres;
    way.usd += price(choice.media()[medium], length_m) * static_cast<double>(bundle.cables);
}

Totals Layer::totals(const Laid& laid) const
{
    Totals totals;
    totals.cables = laid.cables;
    totals.km = laid.metres / 1000;
    totals.longest_m = laid.longest_m;
    totals.unreachable = laid.unreachable;
    addTotals(totals, laid.between_switches, between_switches_.media());
    addTotals(totals, laid.to_endpoints, to_endpoints_.media());
    return totals;
}

}  // namespace cw::cabling
