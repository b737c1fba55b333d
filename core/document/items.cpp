// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/items.h"

#include <algorithm>

#include <fmt/format.h>

#include "catalog/netbox.h"
#include "catalog/properties.h"
#include "catalog/value_rules.h"
#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

using catalog::Item;
using catalog::Value;

namespace {

constexpr std::size_t longest_quoted_source = 1000;

Result<Item> itemOf(const Document& document, const ItemId& id)
{
    if (const Item* own = document.find<Item>(id)) return *own;
    if (const Item* shipped = catalog::Catalog::builtin().find(id)) return *shipped;
    return fail(words::say("neither the catalogue nor this design has an item '{}'", id.text()), {}, words::say("see `clusterwright-cli catalog list`"));
}

/// What is equal to the shipped item of its id is no item of the design's own.
Result<Edit> put(const Document& document, std::string title, Item item)
{
    if (auto done = catalog::checkItem(item); !done) return tl::make_unexpected(done.error());
    Edit edit;
    edit.title = std::move(title);
    const Item* shipped = catalog::Catalog::builtin().find(item.id);
    if (shipped && *shipped == item) edit.remove<Item>(document, item.id);
    else edit.put(document, std::move(item));
    return edit;
}

Error at(Error error, std::string_view key)
{
    error.where = std::string(key);
    return error;
}

std::string figureText(std::string_view key, const Value& value)
{
    const auto property = catalog::propertyOf(key);
    const std::string unit = property && !property->unit.empty() ? " " + property->unit : std::string();
    return value.isRange() ? fmt::format("{} to {}{}", value.low, value.high, unit) : fmt::format("{}{}", value.low, unit);
}

/// Names the figure that nobody of this design entered: the shipped one, else the one of the import or copy.
std::string sourceOfEntry(const Item& item, std::string_view key)
{
    const Value* before = item.find(key);
    if (const Item* shipped = shippedOf(item)) before = shipped->find(key);
    else if (before && before->mark == catalog::Provenance::user) return before->source;
    if (!before) return "entered; was: not known";
    std::string source = before->source.substr(0, longest_quoted_source);
    return fmt::format("entered; was: {}, {}{}", figureText(key, *before), catalog::name(before->mark), source.empty() ? "" : ": " + source);
}

std::string label(std::string_view key)
{
    const auto property = catalog::propertyOf(key);
    return property ? words::said(property->label) : std::string(key);
}

bool isTextKey(std::string_view key)
{
    return !key.empty() && key.size() <= 64 && std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

Result<void> setText(Item& item, std::string_view key, const std::string& text)
{
    if (key == "kind") {
        const auto kind = catalog::kindFromName(text);
        if (!kind) return fail(words::say("unknown kind '") + text + "'", std::string(key));
        item.kind = *kind;
    } else if (key == "name") {
        if (text.empty()) return fail(words::say("an item needs a name"), std::string(key));
        item.name = text;
    } else if (key == "vendor") {
        item.vendor = text;
    } else if (key == "notes") {
        item.notes = text;
    } else if (key == copied_from || !isTextKey(key)) {
        return fail(words::say("'{}' is no text of an item", key), std::string(key), words::say("lower-case letters, digits and '_'"));
    } else if (text.empty()) {
        item.texts.erase(std::string(key));
    } else {
        if (auto done = catalog::checkText(key, text, std::string(key)); !done) return done;
        item.texts[std::string(key)] = text;
    }
    return {};
}

}  // namespace

const Item* shippedOf(const Item& item)
{
    const auto& shipped = catalog::Catalog::builtin();
    if (const Item* same = shipped.find(item.id)) return same;
    const std::string_view origin = item.text(copied_from);
    return origin.empty() ? nullptr : shipped.find(ItemId(std::string(origin)));
}

bool isOwnItem(const Document& document, const ItemId& id) { return document.find<Item>(id) != nullptr; }

bool isOwnValue(const Item& item, std::string_view key)
{
    const Item* shipped = shippedOf(item);
    const Value* mine = item.find(key);
    const Value* theirs = shipped ? shipped->find(key) : nullptr;
    if (!mine || !theirs) return mine != theirs;
    return !(*mine == *theirs);
}

ItemId freshItemId(const Document& document, std::string_view stem)
{
    const auto all = document.catalog();
    return freshId<ItemId>(stem, [&all](const ItemId& id) { return all.find(id) != nullptr; });
}

Result<Edit> copyItem(const Document& document, const ItemId& from, const ItemId& to, const std::string& name)
{
    auto item = itemOf(document, from);
    if (!item) return tl::make_unexpected(item.error());
    if (!isValidIdText(to.text())) return fail(words::say("'{}' is no id", to.text()), {}, words::say("letters, digits, '-', '_' and '.', at most 64, beginning with a letter or digit"));
    if (itemOf(document, to)) return fail(words::say("there is an item '{}' already", to.text()), {}, words::say("choose another id"));
    if (catalog::Catalog::builtin().find(from)) item->texts[std::string(copied_from)] = from.text();
    item->id = to;
    item->name = name.empty() ? item->name + words::say(" (copy)") : name;
    return put(document, words::say("New item {}", to.text()), std::move(*item));
}

Result<Edit> addItem(const Document& document, const Item& item)
{
    if (isOwnItem(document, item.id)) return fail(words::say("the design has an item '{}' already", item.id.text()), {}, words::say("give it another id, or remove the one that is there"));
    return put(document, words::say("Add item {}", item.id.text()), item);
}

ImportedDevices importDevices(const Document& document, std::span<const std::pair<std::string, std::string>> files)
{
    ImportedDevices imports;
    Document grown = document;                 // so that two files of one slug do not take the same id
    for (const auto& [name, bytes] : files) {
        auto item = catalog::itemFromNetbox(bytes, name);
        if (!item) {
            imports.errors.push_back(item.error());
            continue;
        }
        if (itemOf(grown, item->id)) item->id = freshItemId(grown, item->id.text());
        imports.ids.push_back(item->id);
        grown.put(*item);
        imports.edit.put(document, std::move(*item));
    }
    imports.edit.title = imports.ids.size() == 1 ? words::say("Import {}", imports.ids.front().text()) : words::say("Import {} device types", imports.ids.size());
    return imports;
}

Result<Edit> setItemValue(const Document& document, const ItemId& id, std::string_view key, const catalog::Ends& value)
{
    auto item = itemOf(document, id);
    if (!item) return tl::make_unexpected(item.error());
    const Value* before = item->find(key);
    if (before && before->low == value.low && before->high == value.high) return Edit{};
    Value entered{value.low, value.high, catalog::Provenance::user, sourceOfEntry(*item, key)};
    if (auto done = catalog::checkValue(key, entered); !done) return tl::make_unexpected(at(done.error(), key));
    item->values[std::string(key)] = std::move(entered);
    return put(document, words::say("Set {} of {}", label(key), id.text()), std::move(*item));
}

Result<Edit> clearItemValue(const Document& document, const ItemId& id, std::string_view key)
{
    auto item = itemOf(document, id);
    if (!item) return tl::make_unexpected(item.error());
    if (item->values.erase(std::string(key)) == 0) return Edit{};
    return put(document, words::say("Clear {} of {}", label(key), id.text()), std::move(*item));
}

Result<Edit> setItemText(const Document& document, const ItemId& id, std::string_view key, const std::string& text)
{
    auto item = itemOf(document, id);
    if (!item) return tl::make_unexpected(item.error());
    if (auto done = setText(*item, key, text); !done) return tl::make_unexpected(done.error());
    return put(document, words::say("Set {} of {}", key, id.text()), std::move(*item));
}

Result<Edit> resetItemValue(const Document& document, const ItemId& id, std::string_view key)
{
    auto item = itemOf(document, id);
    if (!item) return tl::make_unexpected(item.error());
    const Item* shipped = shippedOf(*item);
    if (!shipped) return fail(words::say("nothing is shipped that '{}' could go back to", id.text()), std::string(key), words::say("it was made in this design"));
    if (const Value* value = shipped->find(key)) item->values[std::string(key)] = *value;
    else item->values.erase(std::string(key));
    return put(document, words::say("Reset {} of {}", label(key), id.text()), std::move(*item));
}

Result<Edit> resetItem(const Document& document, const ItemId& id)
{
    const Item* own = document.find<Item>(id);
    const Item* shipped = own ? shippedOf(*own) : catalog::Catalog::builtin().find(id);
    if (!shipped) return fail(words::say("nothing is shipped that '{}' could go back to", id.text()), {}, words::say("it was made in this design"));
    Item fresh = *shipped;
    if (own && fresh.id != id) {
        fresh.texts[std::string(copied_from)] = fresh.id.text();
        fresh.id = id;
        fresh.name = own->name;                // a copy keeps the name that it goes by
    }
    return put(document, words::say("Reset item {}", id.text()), std::move(fresh));
}

Result<Edit> removeItem(const Document& document, const ItemId& id)
{
    if (!isOwnItem(document, id)) {
        if (catalog::Catalog::builtin().find(id)) return fail(words::say("'{}' belongs to the catalogue", id.text()), {}, words::say("only items of the design's own can be removed"));
        return fail(words::say("the design has no item '{}'", id.text()));
    }
    // Where one is shipped under the id, what names it goes on with that.
    if (const auto uses = usesOf(document, id); !uses.empty() && !catalog::Catalog::builtin().find(id))
        return fail(words::say("'{}' is used by {}", id.text(), usesText(uses)), {}, words::say("put something else there first"));
    Edit edit;
    edit.title = words::say("Remove item {}", id.text());
    edit.remove<Item>(document, id);
    return edit;
}

}  // namespace cw::document
