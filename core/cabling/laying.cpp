// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/laying.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cw::cabling {

namespace {

double price(const Medium& medium, double length_m) { return medium.usd + medium.usd_per_m * length_m; }

void addWays(std::vector<Laid::Way>& sum, const std::vector<Laid::Way>& more, double times)
{
    if (sum.size() < more.size()) sum.resize(more.size());
    for (std::size_t i = 0; i < more.size(); ++i) {
        sum[i].cables += more[i].cables * times;
        sum[i].metres += more[i].metres * times;
        sum[i].usd += more[i].usd * times;
    }
}

/// Makes whole numbers of parts, so that all of them together sum to the whole.
class Whole {
public:
    std::int64_t next(double part)
    {
        sum_ += part;
        const std::int64_t before = given_;
        given_ = std::llround(sum_);
        return given_ - before;
    }

private:
    double sum_ = 0;
    std::int64_t given_ = 0;
};

void addTotals(Totals& totals, const std::vector<Laid::Way>& ways, const std::vector<Medium>& media, Whole& whole)
{
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const std::int64_t count = whole.next(ways[i].cables);
        if (count == 0) continue;
        const auto cables = static_cast<double>(count);
        const double optics_kw = media[i].watts * cables / 1000;
        MediumTotal& own = totals.by_medium[media[i].name];
        own.cables += count;
        own.km += ways[i].metres / 1000;
        own.modules += static_cast<std::int64_t>(std::ceil(media[i].modules * cables - 1e-9));
        own.cost_usd += ways[i].usd;
        own.optics_kw += optics_kw;
        totals.cost_usd += ways[i].usd;
        totals.optics_kw += optics_kw;
    }
}

}  // namespace

void Laid::add(const Laid& other, std::int64_t times)
{
    const auto n = static_cast<double>(times);
    addWays(between_switches, other.between_switches, n);
    addWays(to_endpoints, other.to_endpoints, n);
    cables += other.cables * times;
    unreachable += other.unreachable * n;
    metres += other.metres * n;
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

Layer::Layer(double gbps, bool copper_allowed, Rules rules, const catalog::Catalog& catalog, Lanes lanes)
    : rules_(rules), between_switches_(mediaFor(gbps, false, copper_allowed, catalog, lanes)), to_endpoints_(mediaFor(gbps, true, copper_allowed, catalog, lanes))
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
    laid.cables += bundle.cables;
    const double length_m = lengthM(bundle, rules_);
    laid.longest_m = std::max(laid.longest_m, length_m);
    const auto cables = static_cast<double>(bundle.cables);
    add(laid, bundle.endpoint_side, choice(bundle.endpoint_side).at(length_m), cables, cables * length_m);
}

void Layer::add(Laid& laid, bool endpoint_side, std::size_t medium, double cables, double metres) const
{
    laid.metres += metres;
    const std::vector<Medium>& media = choice(endpoint_side).media();
    if (medium == media.size()) {
        laid.unreachable += cables;
        return;
    }
    Laid::Way& way = (endpoint_side ? laid.to_endpoints : laid.between_switches)[medium];
    way.cables += cables;
    way.metres += metres;
    way.usd += media[medium].usd * cables + media[medium].usd_per_m * metres;
}

void Layer::lay(Laid& laid, const Spread& spread, std::int64_t links, bool endpoint_side) const
{
    const double pairs = spread.pairs();
    if (pairs == 0 || links == 0) return;
    laid.cables += links;
    laid.longest_m = std::max(laid.longest_m, lengthM(spread.farthest_mm, rules_));
    const double share = static_cast<double>(links) / pairs;
    const Choice& media = choice(endpoint_side);
    if (spread.same_place.pairs > 0) {
        const double cables = spread.same_place.pairs * share;
        const double in_rack_m = lengthM(0, rules_);
        add(laid, endpoint_side, media.at(in_rack_m), cables, cables * in_rack_m);
    }
    // A length is a straight line in the distance: what every cable has, whatever its distance, and so much per millimetre.
    const double ends_m = lengthM(1, rules_) - rules_.installation_factor / 1000;
    for (std::size_t i = 0; i < spread.stretches.size(); ++i) {
        const Spread::Part& part = spread.stretches[i];
        if (part.pairs == 0) continue;
        const std::size_t medium = i < media.stretches().size() ? media.stretches()[i].medium : media.media().size();
        add(laid, endpoint_side, medium, part.pairs * share, (part.mm * rules_.installation_factor / 1000 + part.pairs * ends_m) * share);
    }
}

std::vector<Mm> Layer::limits(bool endpoint_side) const
{
    std::vector<Mm> limits;
    const double ends_m = lengthM(1, rules_) - rules_.installation_factor / 1000;
    for (const Choice::Stretch& stretch : choice(endpoint_side).stretches()) {
        auto limit = static_cast<Mm>(std::llround((stretch.most_m - ends_m) * 1000 / rules_.installation_factor));
        // Whole millimetres that rounding has put on the wrong side.
        while (limit > 0 && lengthM(limit, rules_) > stretch.most_m) --limit;
        while (limit > 0 && lengthM(limit + 1, rules_) <= stretch.most_m) ++limit;
        limits.push_back(std::max<Mm>(0, limit));
    }
    return limits;
}

Totals Layer::totals(const Laid& laid) const
{
    Totals totals;
    totals.cables = laid.cables;
    totals.km = laid.metres / 1000;
    totals.longest_m = laid.longest_m;
    Whole whole;
    addTotals(totals, laid.between_switches, between_switches_.media(), whole);
    addTotals(totals, laid.to_endpoints, to_endpoints_.media(), whole);
    totals.unreachable = whole.next(laid.unreachable);
    return totals;
}

}  // namespace cw::cabling
