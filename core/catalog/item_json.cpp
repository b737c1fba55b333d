// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/item_json.h"

#include <cmath>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "catalog/value_rules.h"
#include "words/words.h"

namespace cw::catalog {

namespace {

using Json = nlohmann::ordered_json;

Result<double> finite(const Json& json, const std::string& where)
{
    if (!json.is_number()) return fail(words::say("a number is expected"), where);
    const auto value = json.get<double>();
    if (!std::isfinite(value)) return fail(words::say("the number is not finite"), where);
    return value;
}

Result<std::string> textOf(const Json& json, const std::string& where)
{
    if (!json.is_string()) return fail(words::say("a text is expected"), where);
    return json.get<std::string>();
}

Result<Provenance> markOf(const Json& json, const std::string& where)
{
    const auto mark = json.is_string() ? provenanceFromName(json.get<std::string>()) : std::nullopt;
    if (!mark) return fail(words::say("unknown mark"), where, words::say("datasheet, published, defaulted, estimate, derived or user"));
    return *mark;
}

Result<Value> valueFrom(const Json& json, const Value& otherwise, const std::string& where)
{
    Value value = otherwise;
    if (json.is_number()) {
        auto number = finite(json, where);
        if (!number) return tl::make_unexpected(number.error());
        value.low = value.high = *number;
        return value;
    }
    if (!json.is_object()) return fail(words::say("a number, or an object with value, low, high, mark, source is expected"), where);
    bool low = false, high = false;
    for (const auto& [key, member] : json.items()) {
        const std::string at = where + "/" + key;
        if (key == "value" || key == "low" || key == "high") {
            auto number = finite(member, at);
            if (!number) return tl::make_unexpected(number.error());
            if (key != "high") value.low = *number, low = true;
            if (key != "low") value.high = *number, high = true;
        } else if (key == "mark") {
            auto mark = markOf(member, at);
            if (!mark) return tl::make_unexpected(mark.error());
            value.mark = *mark;
        } else if (key == "source") {
            auto source = textOf(member, at);
            if (!source) return tl::make_unexpected(source.error());
            value.source = *source;
        } else {
            return fail(words::say("unknown key"), at);
        }
    }
    if (!low || !high) return fail(words::say("a value needs 'value', or both 'low' and 'high'"), where);
    return value;
}

/// Reads the members of one item in any order; marks of values need the record's mark first.
class ItemReader {
public:
    ItemReader(const Json& json, std::string where) : json_(json), where_(std::move(where)) {}

    Result<Item> read()
    {
        if (!json_.is_object()) return fail(words::say("an object is expected"), where_);
        for (const auto& [key, member] : json_.items())
            if (auto done = readMember(key, member); !done) return tl::make_unexpected(done.error());
        if (!isValidIdText(item_.id.text())) return fail(words::say("an id of letters, digits, '-', '_' and '.' is needed"), where_ + "/id");
        if (!have_kind_) return fail(words::say("'kind' is missing"), where_ + "/kind");
        if (auto done = readValues(); !done) return tl::make_unexpected(done.error());
        return std::move(item_);
    }

private:
    Result<void> readMember(const std::string& key, const Json& member)
    {
        const std::string at = where_ + "/" + key;
        if (key == "values") {
            values_ = &member;
            return {};
        }
        if (key == "texts") return readTexts(member, at);
        auto text = textOf(member, at);
        if (!text) return tl::make_unexpected(text.error());
        if (key == "id") item_.id = ItemId(*text);
        else if (key == "name") item_.name = *text;
        else if (key == "vendor") item_.vendor = *text;
        else if (key == "source") item_.source = *text;
        else if (key == "notes") item_.notes = *text;
        else if (key == "kind" || key == "mark") return readEnum(key, *text, at);
        else return fail(words::say("unknown key"), at);
        return {};
    }

    Result<void> readEnum(const std::string& key, const std::string& text, const std::string& at)
    {
        if (key == "mark") {
            auto mark = markOf(Json(text), at);
            if (!mark) return tl::make_unexpected(mark.error());
            mark_ = *mark;
            return {};
        }
        const auto kind = kindFromName(text);
        if (!kind) return fail(words::say("unknown kind '") + text + "'", at);
        item_.kind = *kind;
        have_kind_ = true;
        return {};
    }

    Result<void> readTexts(const Json& member, const std::string& at)
    {
        if (!member.is_object()) return fail(words::say("an object is expected"), at);
        for (const auto& [key, value] : member.items()) {
            auto text = textOf(value, at + "/" + key);
            if (!text) return tl::make_unexpected(text.error());
            if (auto done = checkText(key, *text, at + "/" + key); !done) return done;
            item_.texts[key] = *text;
        }
        return {};
    }

    Result<void> readValues()
    {
        if (!values_) return {};
        if (!values_->is_object()) return fail(words::say("an object is expected"), where_ + "/values");
        for (const auto& [key, member] : values_->items()) {
            const std::string at = where_ + "/values/" + key;
            auto value = valueFrom(member, {0, 0, mark_, item_.source}, at);
            if (!value) return tl::make_unexpected(value.error());
            if (auto done = checkValue(key, *value, at); !done) return done;
            item_.values[key] = std::move(*value);
        }
        return {};
    }

    const Json& json_;
    std::string where_;
    Item item_;
    const Json* values_ = nullptr;
    Provenance mark_ = Provenance::estimate;
    bool have_kind_ = false;
};

Result<Json> parsed(std::string_view text)
{
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        return fail(error.what());
    }
}

}  // namespace

Result<Item> itemFromJson(std::string_view json, std::string_view where)
{
    auto tree = parsed(json);
    if (!tree) return fail(tree.error().what, std::string(where));
    return ItemReader(*tree, std::string(where)).read();
}

std::string itemToJson(const Item& item)
{
    Json json;
    json["id"] = item.id.text();
    json["kind"] = name(item.kind);
    json["name"] = item.name;
    if (!item.vendor.empty()) json["vendor"] = item.vendor;
    json["source"] = item.source;
    if (!item.notes.empty()) json["notes"] = item.notes;
    if (!item.texts.empty()) json["texts"] = item.texts;
    Json values = Json::object();
    for (const auto& [key, value] : item.values) {
        Json one;
        if (value.isRange()) one = {{"low", value.low}, {"high", value.high}};
        else one = {{"value", value.low}};
        one["mark"] = name(value.mark);
        if (value.source != item.source) one["source"] = value.source;
        values[key] = std::move(one);
    }
    json["values"] = std::move(values);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<Item>> itemsFromJson(std::string_view json)
{
    auto tree = parsed(json);
    if (!tree) return tl::make_unexpected(tree.error());
    if (!tree->is_object() || !tree->contains("items") || !(*tree)["items"].is_array() || tree->size() != 1) return fail(words::say("an object with the list 'items' is expected"));
    std::vector<Item> items;
    std::set<ItemId> known;
    std::size_t index = 0;
    for (const Json& entry : (*tree)["items"]) {
        const std::string where = fmt::format("/items/{}", index++);
        auto item = ItemReader(entry, where).read();
        if (!item) return tl::make_unexpected(item.error());
        // A design may hold figures that nobody vouches for; what is shipped may not.
        if (item->source.empty()) return fail(words::say("the record names no source"), where + "/source");
        if (!entry.contains("mark")) return fail(words::say("the record does not say how far it can be trusted"), where + "/mark");
        if (!known.insert(item->id).second) return fail(words::say("the id '") + item->id.text() + words::say("' is there twice"), where + "/id");
        items.push_back(std::move(*item));
    }
    return items;
}

}  // namespace cw::catalog
