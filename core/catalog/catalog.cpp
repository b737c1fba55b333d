// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalog.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "catalog/item_json.h"
#include "catalog/mounting.h"
#include "resources/embedded.h"

namespace cw::catalog {

const Value* Item::find(std::string_view key) const
{
    const auto there = values.find(key);
    return there == values.end() ? nullptr : &there->second;
}

std::optional<double> Item::number(std::string_view key) const
{
    const Value* value = find(key);
    return value ? std::optional(value->middle()) : std::nullopt;
}

std::string_view Item::text(std::string_view key) const
{
    const auto there = texts.find(key);
    return there == texts.end() ? std::string_view() : there->second;
}

std::optional<geometry::Size> Item::footprint() const
{
    const auto width = number("width_mm");
    const auto depth = number("depth_mm");
    if (!width || !depth || isMountedInRack(*this)) return std::nullopt;
    return geometry::Size{std::llround(*width), std::llround(*depth)};
}

Catalog::Catalog(std::vector<Item> items)
{
    Map map;
    for (Item& item : items) {
        ItemId id = item.id;
        map.insert_or_assign(std::move(id), std::move(item));
    }
    base_ = std::make_shared<const Map>(std::move(map));
}

const Catalog& Catalog::builtin()
{
    static const Catalog shipped = [] {
        std::vector<Item> all;
        for (const resources::File& file : resources::files()) {
            if (!file.path.starts_with("catalog/")) continue;
            auto items = itemsFromJson(file.bytes);
            if (!items) {
                // The data is compiled in and tested; a program without its catalogue cannot say anything true.
                std::fprintf(stderr, "damaged program: %.*s: %s\n", static_cast<int>(file.path.size()), file.path.data(), items.error().sentence().c_str());
                std::abort();
            }
            all.insert(all.end(), std::make_move_iterator(items->begin()), std::make_move_iterator(items->end()));
        }
        return Catalog(std::move(all));
    }();
    return shipped;
}

Result<Catalog> Catalog::fromJson(std::string_view json)
{
    auto items = itemsFromJson(json);
    if (!items) return tl::make_unexpected(items.error());
    return Catalog(std::move(*items));
}

Catalog Catalog::overlaid(std::vector<Item> items) const
{
    Catalog result = *this;
    Map map = overlay_ ? *overlay_ : Map();
    for (Item& item : items) {
        ItemId id = item.id;
        map.insert_or_assign(std::move(id), std::move(item));
    }
    result.overlay_ = std::make_shared<const Map>(std::move(map));
    return result;
}

const Item* Catalog::find(const ItemId& id) const
{
    for (const auto* map : {overlay_.get(), base_.get()})
        if (map)
            if (const auto there = map->find(id); there != map->end()) return &there->second;
    return nullptr;
}

std::vector<const Item*> Catalog::all() const
{
    std::map<ItemId, const Item*> merged;
    for (const auto* map : {overlay_.get(), base_.get()})
        if (map)
            for (const auto& [id, item] : *map) merged.emplace(id, &item);
    std::vector<const Item*> items;
    for (const auto& [id, item] : merged) items.push_back(item);
    return items;
}

std::vector<const Item*> Catalog::ofKind(Kind kind) const
{
    std::vector<const Item*> items;
    for (const Item* item : all())
        if (item->kind == kind) items.push_back(item);
    return items;
}

}  // namespace cw::catalog
