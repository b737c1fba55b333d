// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/floorplan_rows.h"
#include "storage/plan_rows.h"
#include "storage/storage.h"
#include "storage/tables.h"

namespace cw::storage {

namespace {

template <class T>
struct Type {
    using type = T;
};

/// Answers describe() with what may stand at each key instead of a value.
class SchemaWriter {
public:
    template <class T>
    void field(const char* key, const T&);
    template <class T>
    void maybe(const char* key, const T&, const T& = T{});
    template <class T>
    void plan(const char* key, const T& value)
    {
        maybe(key, value);
    }
    template <class T>
    void range(const char* key, const T&, double least, double most)
    {
        Json& schema = properties_[key];
        Json& number = schema["type"] == "array" ? schema["items"] : schema;
        number["minimum"] = least;
        number["maximum"] = most;
    }

    [[nodiscard]] Json object() const
    {
        Json schema = {{"type", "object"}, {"properties", properties_}};
        if (!required_.empty()) schema["required"] = required_;
        schema["additionalProperties"] = false;
        return schema;
    }

private:
    Json properties_ = Json::object();
    Json required_ = Json::array();
};

Json integer(Json least, Json most) { return {{"type", "integer"}, {"minimum", std::move(least)}, {"maximum", std::move(most)}}; }
Json list(Json items, std::size_t most) { return {{"type", "array"}, {"items", std::move(items)}, {"maxItems", most}}; }
Json text() { return {{"type", "string"}, {"maxLength", longest_text}}; }

template <class Tag>
Json schemaOf(Type<Id<Tag>>)
{
    return {{"type", "string"}, {"pattern", "^([A-Za-z0-9][A-Za-z0-9_.-]{0,63})?$"}};
}
Json schemaOf(Type<std::string>) { return text(); }
Json schemaOf(Type<bool>) { return {{"type", "boolean"}}; }
Json schemaOf(Type<double>) { return {{"type", "number"}, {"minimum", -1e15}, {"maximum", 1e15}}; }
Json schemaOf(Type<int>) { return integer(-1'000'000'000, 1'000'000'000); }
Json schemaOf(Type<std::int64_t>) { return integer(-geometry::largest_coordinate_mm, geometry::largest_coordinate_mm); }
Json schemaOf(Type<units::Date>) { return {{"type", "string"}, {"format", "date"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}; }
Json schemaOf(Type<geometry::Turn>) { return {{"enum", {0, 90, 180, 270}}}; }
Json schemaOf(Type<geometry::Point>)
{
    Json point = list(schemaOf(Type<std::int64_t>()), 2);
    point["minItems"] = 2;
    return point;
}
Json schemaOf(Type<geometry::Polygon>) { return list(schemaOf(Type<geometry::Point>()), most_corners); }
Json schemaOf(Type<floorplan::Picture>)
{
    return {{"type", "string"}, {"contentEncoding", "base64"}, {"pattern", "^(iVBORw0KGgo|/9j/)[A-Za-z0-9+/]*={0,2}$"}, {"maxLength", (floorplan::largest_picture_bytes + 2) / 3 * 4}};
}
Json schemaOf(Type<floorplan::Content>)
{
    const Json id = schemaOf(Type<ItemId>());
    return {{"type", "object"}, {"properties", {{"item", id}, {"rack", id}, {"block", id}}}, {"minProperties", 1}, {"maxProperties", 1}, {"additionalProperties", false}};
}

/// The figures of an item follow the catalogue: a key ends in its unit.
Json schemaOf(Type<catalog::Item>)
{
    Json kinds = Json::array(), marks = Json::array();
    for (int kind = 0; kind < catalog::kind_count; ++kind) kinds.push_back(std::string(catalog::name(static_cast<catalog::Kind>(kind))));
    for (int mark = 0; mark <= static_cast<int>(catalog::Provenance::user); ++mark) marks.push_back(std::string(catalog::name(static_cast<catalog::Provenance>(mark))));
    const Json number = {{"type", "number"}};
    const Json value = {{"type", "object"},
                        {"properties", {{"value", number}, {"low", number}, {"high", number}, {"mark", {{"enum", marks}}}, {"source", text()}}},
                        {"anyOf", Json::array({Json{{"required", {"value"}}}, Json{{"required", {"low", "high"}}}})},
                        {"additionalProperties", false}};
    Json item = {{"type", "object"}};
    item["properties"] = {{"id", schemaOf(Type<ItemId>())}, {"kind", {{"enum", kinds}}}, {"name", text()}, {"vendor", text()}, {"source", text()}, {"notes", text()}, {"mark", {{"enum", marks}}}};
    item["properties"]["texts"] = {{"type", "object"}, {"additionalProperties", text()}};
    item["properties"]["values"] = {{"type", "object"}, {"additionalProperties", {{"anyOf", Json::array({number, value})}}}};
    item["required"] = {"id", "kind"};
    item["additionalProperties"] = false;
    return item;
}

Json schemaOf(Type<fabric::DrawnLink>)
{
    const Json index = integer(0, fabric::most_drawn_nodes - 1), port = integer(0, 100'000);
    return {{"type", "array"}, {"prefixItems", {index, port, index, port, {{"type", "number"}, {"minimum", 0.001}, {"maximum", 1e6}}}}, {"minItems", 5}, {"maxItems", 5}};
}
Json schemaOf(Type<fabric::DrawnNotes>)
{
    const Json one = text();
    return {{"type", "array"}, {"prefixItems", {integer(0, fabric::most_drawn_links - 1), one, one, one, one, one, one}}, {"minItems", 7}, {"maxItems", 7}};
}
Json schemaOf(Type<fabric::CustomGraph>);

/// The design itself without the tables that it leaves out.
Json schemaOf(Type<std::shared_ptr<const document::Document>>)
{
    Json properties = Json::object();
    forEachTable([&]<class Row>(const char* key, std::type_identity<Row>) {
        if constexpr (!is_only_outside<Row>) properties[key] = {{"$ref", fmt::format("#/properties/{}", key)}};
    });
    return {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

template <class Enum>
    requires std::is_enum_v<Enum>
Json schemaOf(Type<Enum>)
{
    Json names = Json::array();
    for (const auto& [name, meaning] : EnumNames<Enum>::list) names.push_back(std::string(name));
    return {{"enum", names}};
}

template <class T>
Json schemaOf(Type<std::optional<T>>)
{
    return schemaOf(Type<T>());
}
template <class Row>
    requires std::is_class_v<Row>
Json schemaOf(Type<Row>)
{
    SchemaWriter writer;
    Row row;
    describe(writer, row);
    return writer.object();
}
template <class T>
Json schemaOf(Type<std::vector<T>>)
{
    return list(schemaOf(Type<T>()), most_rows);
}

template <class T, std::size_t count>
Json schemaOf(Type<std::array<T, count>>)
{
    Json schema = list(schemaOf(Type<T>()), count);
    schema["minItems"] = count;
    return schema;
}

template <class T>
void SchemaWriter::field(const char* key, const T&)
{
    properties_[key] = schemaOf(Type<T>());
    required_.push_back(key);
}
template <class T>
void SchemaWriter::maybe(const char* key, const T&, const T&)
{
    properties_[key] = schemaOf(Type<T>());
}

Json schemaOf(Type<fabric::CustomGraph>) { return schemaOf(Type<fabric::DrawnGraph>()); }

template <class Row>
Json tableSchema()
{
    if constexpr (document::is_single_row<Row>) return schemaOf(Type<Row>());
    else return list(schemaOf(Type<Row>()), most_rows_of<Row>);
}

}  // namespace

std::string designSchema()
{
    Json properties = {{"format", {{"const", format_name}}}, {"version", {{"const", format_version}}}};
    forEachTable([&]<class Row>(const char* key, std::type_identity<Row>) { properties[key] = tableSchema<Row>(); });
    return dumpJson({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                     {"title", fmt::format("Clusterwright design, format version {}", format_version)},
                     {"description", "Lengths in whole millimetres, other figures in the unit that their key ends in."},
                     {"type", "object"},
                     {"properties", std::move(properties)},
                     {"required", {"format", "version"}},
                     {"additionalProperties", false}});
}

}  // namespace cw::storage
