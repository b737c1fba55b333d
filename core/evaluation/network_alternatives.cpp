// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/network_alternatives.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "evaluation/networks.h"
#include "evaluation/what_if.h"
#include "fabric/tree.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::evaluation {

namespace {

using fabric::Network;
using fabric::Topology;

class Offers {
public:
    Offers(const Network& row, const fabric::SizeRequest& request, const catalog::Catalog& catalog, const std::function<bool(const Alternative&)>& fits)
        : row_(row), request_(request), catalog_(catalog), fits_(fits)
    {
    }

    void add(Way way)
    {
        std::vector<Alternative> own;
        for (auto& [what, row] : rowsOf(way))
            if (auto offer = sized(std::move(what), row)) own.push_back(std::move(*offer));
        const auto usd = [](const Alternative& offer) { return std::pair(!offer.switches_usd, offer.switches_usd.value_or(static_cast<double>(offer.sizing.switches))); };
        std::stable_sort(own.begin(), own.end(), [&](const Alternative& a, const Alternative& b) { return usd(a) < usd(b); });
        constexpr std::size_t most_of_a_way = 2;
        if (own.size() > most_of_a_way) own.resize(most_of_a_way);
        std::move(own.begin(), own.end(), std::back_inserter(list_));
    }

    [[nodiscard]] std::vector<Alternative> take() { return std::move(list_); }

private:
    using Rows = std::vector<std::pair<std::string, Network>>;

    Rows rowsOf(Way way) const
    {
        Rows rows;
        switch (way) {
        case Way::more_tiers:
            for (int tiers = row_.tiers + 1; row_.tiers > 0 && tiers <= fabric::most_tiers; ++tiers) {
                Network row = row_;
                row.tiers = tiers;
                row.leaves_per_pod = 0;
                rows.emplace_back(words::say("{} tiers", tiers), row);
            }
            break;
        case Way::planes:
            for (const Variant& variant : variants(Variation::planes, row_, catalog_))
                if (variant.row.planes > row_.planes) rows.emplace_back(words::say("{} planes of {} Gb/s", variant.row.planes, variant.row.link_gbps), variant.row);
            break;
        case Way::wider_switches:
            for (const Variant& variant : variants(Variation::switch_type, row_, catalog_)) rows.emplace_back(variant.change, variant.row);
            break;
        case Way::taper:
            for (const double taper : {1.0, 2.0, 3.0, 4.0, 7.0}) addTaper(rows, taper);
            break;
        case Way::rails_apart:
            if (row_.topology != Topology::rail_only) {
                Network row = row_;
                row.topology = Topology::rail_only;
                row.tiers = row.nodes_per_unit = row.leaves_per_pod = 0;
                rows.emplace_back(words::say("a network of its own for each rail"), row);
            }
            break;
        case Way::structure:
            for (const Variant& variant : variants(Variation::structure, row_, catalog_)) rows.emplace_back(words::said(variant.change), variant.row);
            break;
        }
        return rows;
    }

    void addTaper(Rows& rows, double taper) const
    {
        const double now = row_.taper.empty() ? 1 : row_.taper.front();
        if (taper == now) return;
        Network row = row_;
        if (row.taper.empty()) row.taper = {1};
        row.taper.front() = taper;
        rows.emplace_back(words::say("a taper of {}:1 at the leaf", taper), row);
    }

    /// Ports of its leaf at its rate; nothing: there is no such switch, or it has no such ports.
    std::optional<int> radixOf(const Network& row) const
    {
        if (row.radix > 0) return row.radix;
        const catalog::Item* leaf = switchOfTier(row, 1, catalog_);
        return leaf ? portsAtRate(*leaf, row.link_gbps) : std::nullopt;
    }

    std::optional<Alternative> sized(std::string what, const Network& row) const
    {
        const auto radix = radixOf(row);
        if (!radix) return std::nullopt;
        Alternative offer;
        offer.what = std::move(what);
        offer.row = row;
        offer.request = request_;
        offer.request.topology = row.topology;
        offer.request.radix = *radix;
        offer.request.rails = row.rails;
        offer.request.planes = row.planes;
        offer.request.tiers = row.tiers;
        offer.request.nodes_per_unit = row.nodes_per_unit;
        offer.request.leaves_per_pod = row.leaves_per_pod;
        offer.request.link_gbps = row.link_gbps;
        offer.request.taper = row.taper;
        auto sizing = fabric::size(offer.request);
        if (!sizing) return std::nullopt;
        offer.sizing = std::move(*sizing);
        offer.switches_usd = switchesUsd(offer);
        return fits_(offer) ? std::optional(std::move(offer)) : std::nullopt;
    }

    std::optional<double> switchesUsd(const Alternative& offer) const
    {
        double usd = 0;
        for (std::size_t tier = 0; tier < offer.sizing.switches_by_tier.size(); ++tier) {
            const catalog::Item* item = switchOfTier(offer.row, static_cast<int>(tier) + 1, catalog_);
            const auto price = item ? item->number("price_usd") : std::nullopt;
            if (!price) return std::nullopt;
            usd += *price * static_cast<double>(offer.sizing.switches_by_tier[tier]);
        }
        return usd;
    }

    const Network& row_;
    const fabric::SizeRequest& request_;
    const catalog::Catalog& catalog_;
    const std::function<bool(const Alternative&)>& fits_;
    std::vector<Alternative> list_;
};

}  // namespace

std::vector<Alternative> alternatives(const Network& row, const fabric::SizeRequest& request, const catalog::Catalog& catalog, const std::vector<Way>& ways,
                                      const std::function<bool(const Alternative&)>& fits)
{
    Offers offers(row, request, catalog, fits);
    for (const Way way : ways) offers.add(way);
    return offers.take();
}

std::string sentence(const std::vector<Alternative>& offers)
{
    constexpr double usd_per_musd = 1e6;
    std::string text;
    for (const Alternative& offer : offers) {
        const std::string switches = units::formatCount(offer.sizing.switches);
        if (!text.empty()) text += "; ";
        text += offer.switches_usd ? words::say("{}: {} switches, US$ {} million", offer.what, switches, units::formatFixed(*offer.switches_usd / usd_per_musd, 1))
                                   : words::say("{}: {} switches without a price", offer.what, switches);
    }
    return text;
}

}  // namespace cw::evaluation
