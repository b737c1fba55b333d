// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/difference.h"

#include <map>

#include <nlohmann/json.hpp>

#include "storage/storage.h"
#include "words/words.h"

namespace cw::storage {

namespace {

using Json = nlohmann::ordered_json;

/// Nobody reads more of one value.
constexpr std::size_t longest_value = 4096;

std::string textOf(const Json* value)
{
    if (!value) return {};
    std::string text = value->dump();
    if (text.size() <= longest_value || !value->is_structured()) return text;
    return words::say("{} of {} entries", value->is_array() ? words::say("a list") : words::say("an object"), value->size());
}

std::string escaped(const std::string& key)
{
    std::string text;
    for (const char c : key) {
        if (c == '~') text += "~0";
        else if (c == '/') text += "~1";
        else text += c;
    }
    return text;
}

const Json* member(const Json& object, const std::string& key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

/// Objects are compared key by key; everything else as a whole.
void compare(std::vector<FieldChange>& changes, const std::string& pointer, const Json* before, const Json* after)
{
    if (before && after && *before == *after) return;
    if (!before || !after || !before->is_object() || !after->is_object()) {
        changes.push_back({pointer, textOf(before), textOf(after)});
        return;
    }
    for (const auto& [key, value] : before->items()) compare(changes, pointer + "/" + escaped(key), &value, member(*after, key));
    for (const auto& [key, value] : after->items())
        if (!before->contains(key)) compare(changes, pointer + "/" + escaped(key), nullptr, &value);
}

void compareObjects(std::vector<ObjectChange>& changes, const std::string& table, const std::string& id, const Json* before, const Json* after)
{
    if (!before || !after) {
        changes.push_back({before ? ObjectChangeKind::removed : ObjectChangeKind::added, table, id, {}});
        return;
    }
    ObjectChange change{ObjectChangeKind::changed, table, id, {}};
    compare(change.fields, "", before, after);
    if (!change.fields.empty()) changes.push_back(std::move(change));
}

using Rows = std::map<std::string, std::pair<const Json*, const Json*>>;

void compareTables(std::vector<ObjectChange>& changes, const std::string& table, const Json* before, const Json* after)
{
    Rows rows;
    if (before)
        for (const Json& row : *before) rows[row.value("id", "")].first = &row;
    if (after)
        for (const Json& row : *after) rows[row.value("id", "")].second = &row;
    for (const auto& [id, pair] : rows) compareObjects(changes, table, id, pair.first, pair.second);
}

}  // namespace

std::vector<ObjectChange> difference(const document::Document& before, const document::Document& after)
{
    std::vector<ObjectChange> changes;
    if (before == after) return changes;
    const Json old_json = Json::parse(toJson(before));
    const Json new_json = Json::parse(toJson(after));
    Json keys = old_json;
    keys.update(new_json);
    for (const auto& [key, value] : keys.items()) {
        const Json* was = member(old_json, key);
        const Json* is = member(new_json, key);
        if (value.is_array()) compareTables(changes, key, was, is);
        else if (value.is_object()) compareObjects(changes, key, "", was, is);
    }
    return changes;
}

}  // namespace cw::storage
