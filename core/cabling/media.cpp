// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/media.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace cw::cabling {

namespace {

using catalog::Item;

bool isCopper(const Item& item) { return item.text("medium").substr(0, 6) == "copper"; }
bool carriesXdr(const Item& item)
{
    const std::string_view medium = item.text("medium");
    return medium.substr(0, 14) != "copper passive" && medium.substr(0, 9) != "multimode";
}
bool isModule(const Item& item) { return item.text("priced_per") == "end"; }
bool isForNic(const Item& item) { return item.text("ends") == "nic"; }

/// Links of `gbps` in one port of the record: two of 400 Gb/s in a twin-port 800 Gb/s cage; 0: does not divide.
int linksPerPort(const Item& item, double gbps)
{
    const double ratio = item.number("rate_gbps").value_or(0) / gbps;
    const double whole = std::round(ratio);
    return std::abs(ratio - whole) < 1e-9 ? static_cast<int>(whole) : 0;
}

std::string reachName(const Item& item, double reach_m)
{
    const std::string medium(item.text("medium"));
    if (medium != "single-mode") return medium;
    return reach_m >= 1000 ? fmt::format("single-mode {:.0f} km", reach_m / 1000) : fmt::format("single-mode {:.0f} m", reach_m);
}

/// US$ per metre of fibre: the record's own, or that of another record of the same medium.
std::optional<double> fibrePrice(const Item& item, const std::vector<const Item*>& cables)
{
    if (const auto own = item.number("fiber_usd_per_m")) return own;
    for (const Item* other : cables)
        if (other->text("medium") == item.text("medium"))
            if (const auto price = other->number("fiber_usd_per_m")) return price;
    return std::nullopt;
}

/// A cable with fixed ends: its price and power are shared by the links in it. A NIC takes optical ones only of its own rate, not
/// one half of a twin-port cable.
std::optional<Medium> fixedCable(const Item& item, double gbps, bool endpoint_side)
{
    const int links = linksPerPort(item, gbps);
    const auto price = item.number("price_usd");
    const auto reach = item.number("reach_m");
    if (links < 1 || !price || !reach || (endpoint_side && !isCopper(item) && links != 1)) return std::nullopt;
    Medium medium;
    medium.name = std::string(item.text("medium"));
    medium.most_m = *reach;
    medium.usd = *price / links;
    medium.watts = 2 * item.number("power_w_per_end").value_or(0) / links;
    return medium;
}

/// A module at each end with fibre between them.
std::optional<Medium> modules(const Item& at_switch, const Item& other_end, double gbps, const std::vector<const Item*>& cables)
{
    Medium medium;
    medium.most_m = std::min(at_switch.number("reach_m").value_or(0), other_end.number("reach_m").value_or(0));
    medium.name = reachName(at_switch, medium.most_m);
    const auto fibre = fibrePrice(at_switch, cables);
    if (!fibre) return std::nullopt;
    medium.usd_per_m = *fibre;
    for (const Item* end : {&at_switch, &other_end}) {
        const int links = linksPerPort(*end, gbps);
        const auto price = end->number("price_usd");
        if (links < 1 || !price) return std::nullopt;
        medium.usd += *price / links;
        medium.watts += end->number("power_w_per_end").value_or(0) / links;
        medium.modules += 1.0 / links;
    }
    return medium;
}

}  // namespace

std::vector<Medium> mediaFor(double gbps, bool endpoint_side, bool copper_allowed, const catalog::Catalog& catalog, Lanes lanes)
{
    std::vector<const Item*> cables = catalog.ofKind(catalog::Kind::cable);
    if (lanes == Lanes::xdr) std::erase_if(cables, [](const Item* item) { return !carriesXdr(*item); });
    std::vector<Medium> media;
    const auto add = [&media](const std::optional<Medium>& medium) {
        if (medium) media.push_back(*medium);
    };
    for (const Item* item : cables) {
        if (isForNic(*item) || (!copper_allowed && isCopper(*item))) continue;
        if (!isModule(*item)) add(fixedCable(*item, gbps, endpoint_side));
        else if (!endpoint_side) add(modules(*item, *item, gbps, cables));
        else
            for (const Item* nic : cables)
                if (isForNic(*nic) && nic->text("medium") == item->text("medium") && nic->number("rate_gbps") == gbps) add(modules(*item, *nic, gbps, cables));
    }
    return media;
}

}  // namespace cw::cabling
