// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <fmt/format.h>

#include "document/items.h"
#include "words/words.h"

namespace cw::document {

namespace {

/// Calls `visit` with every item that a row names: to look, or to put another one there.
void visitItems(floorplan::Content& what, const auto& visit)
{
    if (auto* item = std::get_if<ItemId>(&what)) visit(*item);
}

void visitItems(floorplan::RackDesign& rack, const auto& visit)
{
    visit(rack.enclosure);
    visit(rack.rear_door);
    for (floorplan::Mounted& device : rack.devices) visit(device.item);
}

void visitItems(floorplan::Block& block, const auto& visit)
{
    for (floorplan::Part& part : block.parts) visitItems(part.what, visit);
}

void visitItems(floorplan::Placement& placement, const auto& visit)
{
    visitItems(placement.what, visit);
    for (floorplan::Exception& exception : placement.exceptions)
        if (exception.replacement) visitItems(*exception.replacement, visit);
}

void visitItems(fabric::Network& network, const auto& visit)
{
    for (ItemId& id : network.switches) visit(id);
    for (ItemId& id : network.endpoint_items) visit(id);
}

void visitItems(power::Supply& supply, const auto& visit) { visit(supply.item); }

void visitItems(power::DistributionPlan& plan, const auto& visit)
{
    for (ItemId* id : {&plan.substation_transformer, &plan.unit_substation, &plan.ups, &plan.busway}) visit(*id);
}

void visitItems(cooling::CoolingPlan& plan, const auto& visit)
{
    for (ItemId* id : {&plan.climate, &plan.rejection_item, &plan.chiller}) visit(*id);
}

/// Calls `see` with the table's name and a copy of every row that may name items.
void eachRow(const Document& document, const auto& see)
{
    const auto table = [&]<class Row>(const char* name, std::type_identity<Row>) {
        for (const auto& row : document.table<Row>().rows()) see(name, Row(*row));
    };
    table(words::sayable("racks"), std::type_identity<floorplan::RackDesign>());
    table(words::sayable("blocks"), std::type_identity<floorplan::Block>());
    table(words::sayable("placements"), std::type_identity<floorplan::Placement>());
    table(words::sayable("networks"), std::type_identity<fabric::Network>());
    table(words::sayable("supplies"), std::type_identity<power::Supply>());
    table(words::sayable("power"), std::type_identity<power::DistributionPlan>());
    table(words::sayable("cooling"), std::type_identity<cooling::CoolingPlan>());
}

/// Of those rows, the ones that name the item.
void eachNaming(const Document& document, const ItemId& id, const auto& found)
{
    eachRow(document, [&]<class Row>(const char* table, Row row) {
        bool named = false;
        visitItems(row, [&](const ItemId& one) { named = named || one == id; });
        if (named) found(table, std::move(row));
    });
}

}  // namespace

std::vector<ItemUse> usesOf(const Document& document, const ItemId& id)
{
    std::vector<ItemUse> uses;
    eachNaming(document, id, [&uses]<class Row>(const char* table, Row row) { uses.push_back({table, is_single_row<Row> ? std::string() : row.id.text()}); });
    return uses;
}

std::set<ItemId> itemsInUse(const Document& document)
{
    std::set<ItemId> used;
    eachRow(document, [&used]<class Row>(const char*, Row row) { visitItems(row, [&used](const ItemId& id) { used.insert(id); }); });
    used.erase(ItemId());
    return used;
}

Result<Edit> replaceItem(const Document& document, const ItemId& from, const ItemId& to)
{
    const auto all = document.catalog();
    const catalog::Item* before = all.find(from);
    const catalog::Item* after = all.find(to);
    for (const auto& [item, id] : {std::pair(before, &from), std::pair(after, &to)})
        if (!item) return fail(words::say("neither the catalogue nor this design has an item '{}'", id->text()), {}, words::say("see `clusterwright-cli catalog list`"));
    if (before->kind != after->kind)
        return fail(words::say("'{}' is a {}, '{}' is a {}", to.text(), catalog::name(after->kind), from.text(), catalog::name(before->kind)), {}, words::say("only an item of the same kind can take its place"));
    Edit edit;
    edit.title = words::say("Use {} in place of {}", to.text(), from.text());
    eachNaming(document, from, [&]<class Row>(const char*, Row row) {
        visitItems(row, [&](ItemId& one) {
            if (one == from) one = to;
        });
        edit.put(document, std::move(row));
    });
    return edit;
}

std::string usesText(const std::vector<ItemUse>& uses)
{
    constexpr std::size_t most_named = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(uses.size(), most_named); ++i)
        text += fmt::format("{}{}{}{}", i == 0 ? "" : ", ", words::said(uses[i].table), uses[i].row.empty() ? "" : "/", uses[i].row);
    if (uses.size() > most_named) text += words::say(" and {} more", uses.size() - most_named);
    return text;
}

}  // namespace cw::document
