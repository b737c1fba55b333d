// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/rack_units.h"

#include <algorithm>
#include <cmath>

namespace cw::evaluation {

int unitsOf(const catalog::Item& item) { return std::max(1, static_cast<int>(std::ceil(item.number("height_u").value_or(1)))); }

std::vector<int> freeUnits(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    const catalog::Item* enclosure = lookup.item(rack.enclosure);
    const auto height = static_cast<int>(enclosure ? enclosure->number("height_u").value_or(0) : 0);
    std::vector<bool> taken(static_cast<std::size_t>(std::max(0, height)) + 1, false);
    for (const floorplan::Mounted& mounted : rack.devices) {
        const catalog::Item* device = lookup.item(mounted.item);
        // Devices without a height stand beside the units: power strips, manifolds.
        const double each = device ? device->number("height_u").value_or(0) : 0;
        const int end = mounted.bottom_u + static_cast<int>(std::ceil(each * mounted.count));
        for (int unit = std::max(1, mounted.bottom_u); unit < end && unit <= height; ++unit) taken[static_cast<std::size_t>(unit)] = true;
    }
    std::vector<int> free;
    for (int unit = height; unit >= 1; --unit)
        if (!taken[static_cast<std::size_t>(unit)]) free.push_back(unit);
    return free;
}

const std::vector<int>& RackUnits::freeOf(const floorplan::RackDesign& rack)
{
    const auto known = free_.find(&rack);
    return known != free_.end() ? known->second : free_.emplace(&rack, freeUnits(rack, lookup_)).first->second;
}

std::size_t RackUnits::place(const std::vector<int>& free, std::size_t from, int units)
{
    const auto span = static_cast<std::size_t>(units);
    for (std::size_t at = from; at + span <= free.size(); ++at)
        if (free[at] - free[at + span - 1] == units - 1) return at;
    return free.size();
}

std::optional<int> RackUnits::take(std::size_t stand, const floorplan::RackDesign& rack, int units)
{
    const std::vector<int>& free = freeOf(rack);
    const std::size_t at = place(free, taken_[stand], units);
    if (at == free.size()) return std::nullopt;
    taken_[stand] = static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(units);
    return free[taken_[stand] - 1];
}

std::int64_t RackUnits::room(std::size_t stand, const floorplan::RackDesign& rack, int units)
{
    const std::vector<int>& free = freeOf(rack);
    std::int64_t count = 0;
    for (std::size_t at = place(free, taken_[stand], units); at < free.size(); at = place(free, at + static_cast<std::size_t>(units), units)) ++count;
    return count;
}

}  // namespace cw::evaluation
