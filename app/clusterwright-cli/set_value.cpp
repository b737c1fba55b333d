// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <nlohmann/json.hpp>

#include "set_value.h"
#include "storage/storage.h"

namespace cw::cli {

namespace {

using Json = nlohmann::ordered_json;

/// The member `key` of an object, or the element with that id of a list; null when there is none.
Json* step(Json& at, const std::string& key)
{
    if (at.is_object()) return at.contains(key) ? &at[key] : nullptr;
    if (at.is_array())
        for (Json& element : at)
            if (element.is_object() && element.value("id", "") == key) return &element;
    return nullptr;
}

bool isUtf8(std::string_view text)
{
    const std::string kept = Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::ignore);  // leaves out what is none
    return Json::parse(kept).get<std::string>() == text;
}

/// As JSON where it is JSON (numbers, true, lists), as text otherwise.
Json valueOf(const std::string& text)
{
    Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json(text) : value;
}

}  // namespace

Result<document::Document> withValue(const document::Document& document, std::string_view assignment)
{
    const auto equals = assignment.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return fail("'" + std::string(assignment) + "' is not KEY=VALUE", "--set", "for example economics.energy_usd_per_kwh=0.05");
    if (!isUtf8(assignment)) return fail("the value is not text in UTF-8", "--set", "check the encoding of the terminal or the script");
    const std::string path(assignment.substr(0, equals));
    Json json = Json::parse(storage::toJson(document));
    Json* at = &json;
    std::string walked;
    std::size_t begin = 0;
    for (;;) {
        const std::size_t dot = path.find('.', begin);
        const std::string key = path.substr(begin, dot == std::string::npos ? dot : dot - begin);
        const bool last = dot == std::string::npos;
        Json* next = step(*at, key);
        if (!next && !(last && at->is_object())) return fail("there is no '" + key + "' in '" + (walked.empty() ? "the design" : walked) + "'", "--set " + path);
        if (last) {
            (*at)[key] = valueOf(std::string(assignment.substr(equals + 1)));
            break;
        }
        at = next;
        walked += (walked.empty() ? "" : ".") + key;
        begin = dot + 1;
    }
    auto changed = storage::fromJson(json.dump());
    if (!changed) return fail(changed.error().what, "--set " + path, changed.error().remedy);
    return changed;
}

}  // namespace cw::cli
