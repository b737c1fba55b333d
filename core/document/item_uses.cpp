// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <fmt/format.h>

#include "document/items.h"

namespace cw::document {

namespace {

bool names(const floorplan::Content& what, const ItemId& id)
{
    const auto* item = std::get_if<ItemId>(&what);
    return item && *item == id;
}

bool has(const std::vector<ItemId>& ids, const ItemId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

bool names(const floorplan::RackDesign& rack, const ItemId& id)
{
    return rack.enclosure == id || rack.rear_door == id ||
           std::any_of(rack.devices.begin(), rack.devices.end(), [&id](const floorplan::Mounted& device) { return device.item == id; });
}

bool names(const floorplan::Block& block, const ItemId& id)
{
    return std::any_of(block.parts.begin(), block.parts.end(), [&id](const floorplan::Part& part) { return names(part.what, id); });
}

bool names(const floorplan::Placement& placement, const ItemId& id)
{
    return names(placement.what, id) || std::any_of(placement.exceptions.begin(), placement.exceptions.end(), [&id](const floorplan::Exception& exception) {
               return exception.replacement && names(*exception.replacement, id);
           });
}

bool names(const fabric::Network& network, const ItemId& id) { return has(network.switches, id) || has(network.endpoint_items, id); }
bool names(const power::Supply& supply, const ItemId& id) { return supply.item == id; }

bool names(const power::DistributionPlan& plan, const ItemId& id)
{
    return plan.substation_transformer == id || plan.unit_substation == id || plan.ups == id || plan.busway == id;
}

bool names(const cooling::CoolingPlan& plan, const ItemId& id) { return plan.climate == id || plan.rejection_item == id || plan.chiller == id; }

template <class Row>
void collect(const Document& document, const ItemId& id, const char* table, std::vector<ItemUse>& uses)
{
    for (const auto& row : document.table<Row>().rows())
        if (names(*row, id)) uses.push_back({table, is_single_row<Row> ? std::string() : row->id.text()});
}

}  // namespace

std::vector<ItemUse> usesOf(const Document& document, const ItemId& id)
{
    std::vector<ItemUse> uses;
    collect<floorplan::RackDesign>(document, id, "racks", uses);
    collect<floorplan::Block>(document, id, "blocks", uses);
    collect<floorplan::Placement>(document, id, "placements", uses);
    collect<fabric::Network>(document, id, "networks", uses);
    collect<power::Supply>(document, id, "supplies", uses);
    collect<power::DistributionPlan>(document, id, "power", uses);
    collect<cooling::CoolingPlan>(document, id, "cooling", uses);
    return uses;
}

std::string usesText(const std::vector<ItemUse>& uses)
{
    constexpr std::size_t most_named = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(uses.size(), most_named); ++i)
        text += fmt::format("{}{}{}{}", i == 0 ? "" : ", ", uses[i].table, uses[i].row.empty() ? "" : "/", uses[i].row);
    if (uses.size() > most_named) text += fmt::format(" and {} more", uses.size() - most_named);
    return text;
}

}  // namespace cw::document
