// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "catalog/item_json.h"
#include "storage/floorplan_rows.h"
#include "storage/migrations.h"
#include "storage/plan_rows.h"
#include "storage/references.h"
#include "storage/storage.h"
#include "storage/tables.h"
#include "words/words.h"

namespace cw::storage {

using document::Document;

/// Every text in here is fit to show, whatever its key.
static void checkTexts(const Json& json, const std::string& pointer, Trouble& trouble)
{
    std::string text;
    if (json.is_string()) readValue(json, pointer, text, trouble);
    if (!json.is_structured()) return;
    for (const auto& [key, member] : json.items()) {
        if (json.is_object()) readValue(Json(key), pointer, text, trouble);
        checkTexts(member, pointer + "/" + pointerToken(key), trouble);
    }
}

/// An item of the design's own, in the words of the catalogue files.
static void readValue(const Json& json, const std::string& pointer, catalog::Item& item, Trouble& trouble)
{
    checkTexts(json, pointer, trouble);
    if (trouble.any) return;
    auto read = catalog::itemFromJson(json.dump(), pointer);
    if (read) item = std::move(*read);
    else trouble.report(read.error().where.empty() ? pointer : read.error().where, read.error().what, read.error().remedy);
}
static Json writeValue(const catalog::Item& item) { return Json::parse(catalog::itemToJson(item)); }

namespace {

template <class Row>
Json tableJson(const Document& document)
{
    if constexpr (document::is_single_row<Row>) {
        return writeValue(document.single<Row>());
    } else {
        Json list = Json::array();
        for (const auto& row : document.table<Row>().rows()) list.push_back(writeValue(*row));
        return list;
    }
}

template <class Row>
std::optional<Error> tooManyRows(std::size_t rows, const std::string& pointer)
{
    if (rows <= most_rows_of<Row>) return std::nullopt;
    return Error{words::say("{} rows are more than a design may hold", rows), pointer, words::say("at most {}", most_rows_of<Row>)};
}

/// `design`: the pointer to the design that the table belongs to.
template <class Row>
void readTable(const Json& json, const std::string& design, const std::string& table, Document& document, Places& places, Trouble& trouble)
{
    const std::string pointer = design + "/" + table;
    if constexpr (document::is_single_row<Row>) {
        Row row = document.single<Row>();
        readValue(json, pointer, row, trouble);
        if (!trouble.any) document.put(std::move(row));
    } else {
        if (!json.is_array()) return trouble.report(pointer, words::say("a list is expected here"), words::say("write [ ... ]"));
        if (auto problem = tooManyRows<Row>(json.size(), pointer)) return trouble.report(problem->where, problem->what, problem->remedy);
        typename document::Table<Row>::Builder rows;
        for (std::size_t i = 0; i < json.size() && !trouble.any; ++i) {
            const std::string at = fmt::format("{}/{}", pointer, i);
            Row row;
            readValue(json[i], at, row, trouble);
            if (trouble.any) return;
            if (row.id.empty()) return trouble.report(at + "/id", words::say("the id is empty"), words::say("give it a name"));
            const std::string id = row.id.text();
            places.add(table, id, i);
            if (!rows.add(std::move(row))) return trouble.report(at + "/id", words::say("the id '") + id + words::say("' is taken twice"), words::say("give each its own"));
        }
        document.table<Row>() = rows.take();
    }
}

/// Larger numbers are damage, not progress.
constexpr int newest_imaginable_version = 10'000;

/// Format and version come first, so that a foreign or newer file is named as such.
void checkHead(const Json& json, Trouble& trouble)
{
    if (!json.is_object()) return trouble.report("/", words::say("a design is an object"), words::say("is this another file?"));
    const auto format = json.find("format");
    if (format == json.end() || *format != format_name) return trouble.report("/format", words::say("this is no Clusterwright design"), fmt::format("\"format\": \"{}\"", format_name));
    const auto version = json.find("version");
    if (version == json.end() || !version->is_number_integer()) return trouble.report("/version", words::say("the format version is missing"), fmt::format("{}", format_version));
    if (!version->is_number_unsigned() || *version < 1 || *version > newest_imaginable_version)
        return trouble.report("/version", words::say("there is no such format version: ") + shown(version->dump()), fmt::format("{}", format_version));
    if (*version > format_version && !trouble.left_out)
        trouble.report("/version", words::say("the file has format version {}, this program reads up to {}", shown(version->dump()), format_version), words::say("install a newer Clusterwright"));
}

void refuseUnknownParts(const Json& json, const std::string& design, std::set<std::string> known, Trouble& trouble)
{
    for (const auto& [key, member] : json.items())
        if (!known.contains(key)) trouble.unknown(design + "/" + pointerToken(key), words::say("nothing is known by the key '") + shown(key) + "'", advice(key, known));
}

std::optional<Error> problemOf(const Document& document, const Places& places)
{
    if (auto broken = brokenReference(document, places)) return broken;
    return brokenExpansion(document, places);
}

}  // namespace

/// Read after the tables around it, and checked by itself: it has to be a design that can be gone back to.
void readValue(const Json& json, const std::string& pointer, std::shared_ptr<const Document>& design, Trouble& trouble)
{
    if (!json.is_object()) return trouble.report(pointer, words::say("a design is expected here"), words::say("write {{ ... }}"));
    std::set<std::string> known;
    Document document;
    Places places;
    forEachTable([&]<class Row>(const char* key, std::type_identity<Row>) {
        if constexpr (!is_only_outside<Row>) {
            known.insert(key);
            if (trouble.any) return;
            if (const auto part = json.find(key); part != json.end()) readTable<Row>(*part, pointer, key, document, places, trouble);
        }
    });
    if (trouble.any) return;
    refuseUnknownParts(json, pointer, std::move(known), trouble);
    if (trouble.any) return;
    if (auto problem = problemOf(document, places)) return trouble.report(pointer + problem->where, problem->what, problem->remedy);
    design = std::make_shared<const Document>(std::move(document));
}

Json writeValue(const std::shared_ptr<const Document>& design)
{
    Json json = Json::object();
    const Document& document = design ? *design : Document();
    forEachTable([&]<class Row>(const char* key, std::type_identity<Row>) {
        if constexpr (!is_only_outside<Row>) json[key] = tableJson<Row>(document);
    });
    return json;
}

std::optional<Error> cannotBeKept(const Document& document)
{
    std::optional<Error> problem;
    forEachTable([&]<class Row>(const char* key, std::type_identity<Row>) {
        if (!problem) problem = tooManyRows<Row>(document.table<Row>().rows().size(), fmt::format("/{}", key));
    });
    return problem ? problem : problemOf(document, {});
}

std::string toJson(const Document& document)
{
    Json json = {{"format", format_name}, {"version", format_version}};
    forEachTable([&]<class Row>(const char* key, std::type_identity<Row>) { json[key] = tableJson<Row>(document); });
    return dumpJson(json);
}

namespace {

Result<Opened> read(std::string_view text, bool also_newer)
{
    if (text.size() > largest_design_bytes) return fail(words::say("the text is larger than {} MB", largest_design_bytes >> 20), {}, words::say("a design takes less than one"));
    Result<Json> json = parseJson(text);
    if (!json) return tl::make_unexpected(json.error());
    Opened opened;
    Trouble trouble;
    if (also_newer) trouble.left_out = &opened.left_out;
    checkHead(*json, trouble);
    if (trouble.any) return tl::make_unexpected(trouble.error);
    opened.version = (*json)["version"].get<int>();
    if (!opened.isNewer()) trouble.left_out = nullptr;
    opened.migrated = migrate(*json, opened.version);
    std::set<std::string> known{"format", "version"};
    forEachTable([&](const char* key, auto) { known.insert(key); });
    refuseUnknownParts(*json, {}, std::move(known), trouble);
    Places places;
    forEachTable([&]<class Row>(const char* key, std::type_identity<Row>) {
        if (trouble.any) return;
        if (const auto part = json->find(key); part != json->end()) readTable<Row>(*part, {}, key, opened.document, places, trouble);
    });
    if (trouble.any) return tl::make_unexpected(trouble.error);
    if (auto problem = problemOf(opened.document, places)) return tl::make_unexpected(std::move(*problem));
    return opened;
}

}  // namespace

Result<Document> fromJson(std::string_view text)
{
    auto opened = read(text, false);
    if (!opened) return tl::make_unexpected(opened.error());
    return std::move(opened->document);
}

Result<Opened> open(std::string_view text) { return read(text, true); }

}  // namespace cw::storage
