// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>


#include "fabric/custom_graph.h"
#include "floorplan/rows.h"
#include "geometry/geometry.h"
#include "ids/ids.h"
#include "storage/fields.h"
#include "units/units.h"
#include "words/words.h"

/// One pair of functions per kind of value: readValue and writeValue.
/// Only .cpp files of this room include this header.
namespace cw::document {
class Document;
}

namespace cw::storage {

inline constexpr std::size_t longest_text = 4096;
inline constexpr std::size_t most_corners = 2'000;  ///< whether edges cross costs by the square of their number
inline constexpr std::size_t most_rows = 200'000;

/// Spellings of an enumeration in files; specialised in enum_names.h.
template <class Enum>
struct EnumNames;

template <class Tag>
void readValue(const Json& json, const std::string& pointer, Id<Tag>& id, Trouble& trouble)
{
    if (!json.is_string()) return trouble.report(pointer, words::say("a name in quotes is expected here"));
    const auto& text = json.get_ref<const std::string&>();
    if (!text.empty() && !isValidIdText(text))
        return trouble.report(pointer, "'" + shown(text) + words::say("' cannot be an id"), words::say("letters, digits, - _ . only, at most 64, beginning with a letter or digit"));
    id = Id<Tag>(text);
}
template <class Tag>
Json writeValue(const Id<Tag>& id)
{
    return id.text();
}

void readValue(const Json& json, const std::string& pointer, std::string& text, Trouble& trouble);
void readValue(const Json& json, const std::string& pointer, bool& value, Trouble& trouble);
void readValue(const Json& json, const std::string& pointer, double& value, Trouble& trouble);
void readValue(const Json& json, const std::string& pointer, int& value, Trouble& trouble);
void readValue(const Json& json, const std::string& pointer, std::int64_t& value, Trouble& trouble);
void readValue(const Json& json, const std::string& pointer, units::Date& date, Trouble& trouble);
void readValue(const Json& json, const std::string& pointer, geometry::Point& point, Trouble& trouble);
void readValue(const Json& json, const std::string& pointer, geometry::Polygon& polygon, Trouble& trouble);

/// Base64 of a PNG or JPEG file of a bearable size.
void readValue(const Json& json, const std::string& pointer, floorplan::Picture& picture, Trouble& trouble);
inline Json writeValue(const floorplan::Picture& picture) { return picture.base64(); }

/// A design inside a design, without format and version.
void readValue(const Json& json, const std::string& pointer, std::shared_ptr<const document::Document>& design, Trouble& trouble);
Json writeValue(const std::shared_ptr<const document::Document>& design);

void readValue(const Json& json, const std::string& pointer, fabric::DrawnLink& link, Trouble& trouble);
Json writeValue(const fabric::DrawnLink& link);
void readValue(const Json& json, const std::string& pointer, fabric::DrawnNotes& notes, Trouble& trouble);
Json writeValue(const fabric::DrawnNotes& notes);
/// Checked as a whole, so that an error names the link.
void readValue(const Json& json, const std::string& pointer, fabric::CustomGraph& graph, Trouble& trouble);
Json writeValue(const fabric::CustomGraph& graph);

/// {"item": "..."}, {"rack": "..."} or {"block": "..."}
void readValue(const Json& json, const std::string& pointer, floorplan::Content& content, Trouble& trouble);
Json writeValue(const floorplan::Content& content);
/// 0, 90, 180 or 270 degrees counter-clockwise.
void readValue(const Json& json, const std::string& pointer, geometry::Turn& turn, Trouble& trouble);
Json writeValue(geometry::Turn turn);

inline Json writeValue(const std::string& text) { return text; }
inline Json writeValue(bool value) { return value; }
inline Json writeValue(int value) { return value; }
inline Json writeValue(std::int64_t value) { return value; }
Json writeValue(double value);
inline Json writeValue(const units::Date& date) { return units::formatDate(date); }
inline Json writeValue(const geometry::Point& point) { return Json::array({point.x, point.y}); }
Json writeValue(const geometry::Polygon& polygon);

template <class Enum>
    requires std::is_enum_v<Enum>
void readValue(const Json& json, const std::string& pointer, Enum& value, Trouble& trouble)
{
    std::string known;
    for (const auto& [name, meaning] : EnumNames<Enum>::list) {
        if (json.is_string() && json.get_ref<const std::string&>() == name) {
            value = meaning;
            return;
        }
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    trouble.report(pointer, json.is_string() ? "'" + shown(json.get<std::string>()) + words::say("' is not known here") : words::say("a name in quotes is expected here"), words::say("known: ") + known);
}
template <class Enum>
    requires std::is_enum_v<Enum>
Json writeValue(Enum value)
{
    for (const auto& [name, meaning] : EnumNames<Enum>::list)
        if (meaning == value) return std::string(name);
    return nullptr;
}

/// Rows and nested objects, described by describe(io, row).
template <class Row>
    requires std::is_class_v<Row>
void readValue(const Json& json, const std::string& pointer, Row& row, Trouble& trouble)
{
    Reader reader(json, pointer, trouble);
    describe(reader, row);
    reader.finish();
}
template <class Row>
    requires std::is_class_v<Row>
Json writeValue(const Row& row)
{
    Writer writer;
    Row copy = row;
    describe(writer, copy);
    return std::move(writer.object());
}

template <class T>
void readValue(const Json& json, const std::string& pointer, std::optional<T>& value, Trouble& trouble)
{
    T inner{};
    readValue(json, pointer, inner, trouble);
    value = std::move(inner);
}
template <class T>
Json writeValue(const std::optional<T>& value)
{
    return value ? writeValue(*value) : Json(nullptr);
}

template <class T>
void readValue(const Json& json, const std::string& pointer, std::vector<T>& list, Trouble& trouble)
{
    if (!json.is_array()) return trouble.report(pointer, words::say("a list is expected here"), words::say("write [ ... ]"));
    if (json.size() > most_rows) return trouble.report(pointer, words::say("{} entries are more than a design may hold", json.size()), words::say("at most {}", most_rows));
    list.clear();
    list.reserve(json.size());
    for (std::size_t i = 0; i < json.size() && !trouble.any; ++i) {
        list.emplace_back();
        readValue(json[i], pointer + "/" + std::to_string(i), list.back(), trouble);
    }
}
template <class T>
Json writeValue(const std::vector<T>& list)
{
    Json json = Json::array();
    for (const T& entry : list) json.push_back(writeValue(entry));
    return json;
}

/// A list of exactly so many.
template <class T, std::size_t count>
void readValue(const Json& json, const std::string& pointer, std::array<T, count>& list, Trouble& trouble)
{
    if (!json.is_array() || json.size() != count) return trouble.report(pointer, words::say("a list of {} is expected here", count), words::say("write [ ... ]"));
    for (std::size_t i = 0; i < count; ++i) readValue(json[i], pointer + "/" + std::to_string(i), list[i], trouble);
}
template <class T, std::size_t count>
Json writeValue(const std::array<T, count>& list)
{
    Json json = Json::array();
    for (const T& entry : list) json.push_back(writeValue(entry));
    return json;
}

template <class T>
void Reader::read(const Json& json, const std::string& pointer, T& value)
{
    if (!trouble_.any) readValue(json, pointer, value, trouble_);
}

template <class T>
void Writer::field(const char* key, const T& value)
{
    object_[key] = writeValue(value);
}

}  // namespace cw::storage
