// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/json_text.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "storage/json_scan.h"

namespace cw::storage {

namespace {

constexpr std::size_t longest_line = 110;

bool isPlain(const Json& json) { return json.is_primitive(); }

/// Only plain values, or pairs of them such as points.
bool isFlat(const Json& json)
{
    return std::all_of(json.begin(), json.end(), [](const Json& member) {
        return isPlain(member) || (member.is_array() && std::all_of(member.begin(), member.end(), isPlain));
    });
}

/// Bytes that are no UTF-8 become U+FFFD: such a text cannot be written at all otherwise.
std::string quoted(const std::string& text) { return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string plain(const Json& json)
{
    if (json.is_string()) return quoted(json.get_ref<const std::string&>());
    if (!json.is_number_float()) return json.dump();
    const double value = json.get<double>();
    if (value == 0) return "0";  // also for minus zero, which equals it
    return std::isfinite(value) ? fmt::format("{}", value) : "null";
}

std::string oneLine(const Json& json)
{
    if (isPlain(json)) return plain(json);
    std::string text(1, json.is_array() ? '[' : '{');
    bool first = true;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!first) text += ", ";
        first = false;
        if (json.is_object()) text += quoted(member.key()) + ": ";
        text += oneLine(*member);
    }
    return text + (json.is_array() ? ']' : '}');
}

void append(std::string& out, const Json& json, std::size_t indent, std::size_t used)
{
    if (isPlain(json) || json.empty()) {
        out += isPlain(json) ? plain(json) : json.dump();
        return;
    }
    if (isFlat(json)) {
        const std::string line = oneLine(json);
        if (indent + used + line.size() <= longest_line) {
            out += line;
            return;
        }
    }
    out += json.is_array() ? "[" : "{";
    bool first = true;
    for (auto member = json.begin(); member != json.end(); ++member) {
        out += first ? "\n" : ",\n";
        first = false;
        out.append(indent + 2, ' ');
        const std::string name = json.is_object() ? quoted(member.key()) + ": " : std::string();
        out += name;
        append(out, *member, indent + 2, name.size());
    }
    out += "\n" + std::string(indent, ' ') + (json.is_array() ? "]" : "}");
}

}  // namespace

Result<Json> parseJson(std::string_view text)
{
    if (auto problem = problemOf(text)) return tl::make_unexpected(std::move(*problem));
    return Json::parse(text, nullptr, false);
}

std::string dumpJson(const Json& json)
{
    std::string out;
    append(out, json, 0, 0);
    return out + "\n";
}

}  // namespace cw::storage
