// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// diff A B: objects added, removed, changed, and the headline figures side by side.
#include <algorithm>
#include <iostream>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "command.h"
#include "design_at.h"
#include "document/snapshots.h"
#include "evaluation/evaluator.h"
#include "evaluation/headlines.h"
#include "storage/difference.h"
#include "storage/storage.h"
#include "units/units.h"

namespace cw::cli {

namespace {

using Json = nlohmann::ordered_json;
using storage::ObjectChange;
using storage::ObjectChangeKind;

/// The same figure of both designs.
struct Pair {
    evaluation::Headline figure;
    std::optional<double> before;
    std::optional<double> after;
};

std::vector<Pair> sideBySide(const document::Document& before, const document::Document& after)
{
    std::vector<Pair> pairs;
    for (auto& row : evaluation::headlines(evaluation::evaluate(before))) pairs.push_back({row, row.value, {}});
    for (auto& row : evaluation::headlines(evaluation::evaluate(after))) {
        const auto there = std::find_if(pairs.begin(), pairs.end(), [&row](const Pair& pair) { return pair.figure.key == row.key; });
        if (there == pairs.end()) pairs.push_back({row, {}, row.value});
        else there->after = row.value;
    }
    return pairs;
}

const char* wordFor(ObjectChangeKind kind)
{
    switch (kind) {
    case ObjectChangeKind::added: return "added";
    case ObjectChangeKind::removed: return "removed";
    case ObjectChangeKind::changed: return "changed";
    }
    return "changed";
}

Json valueOf(const std::string& text) { return text.empty() ? Json(nullptr) : Json::parse(text); }

Json toJson(const ObjectChange& change)
{
    Json json = {{"change", wordFor(change.kind)}, {"table", change.table}, {"id", change.id.empty() ? Json(nullptr) : Json(change.id)}};
    if (change.kind != ObjectChangeKind::changed) return json;
    json["fields"] = Json::array();
    for (const auto& field : change.fields) json["fields"].push_back({{"pointer", field.pointer}, {"before", valueOf(field.before)}, {"after", valueOf(field.after)}});
    return json;
}

std::string jsonText(const std::vector<ObjectChange>& changes, const std::vector<Pair>& pairs)
{
    Json json = {{"schema", "clusterwright.diff/1"}, {"objects", Json::array()}, {"metrics", Json::array()}};
    for (const ObjectChange& change : changes) json["objects"].push_back(toJson(change));
    const auto number = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
    for (const Pair& pair : pairs) json["metrics"].push_back({{"key", pair.figure.key}, {"before", number(pair.before)}, {"after", number(pair.after)}});
    return json.dump(2) + "\n";
}

constexpr std::size_t longest_value = 60;

bool isInteger(const std::string& text)
{
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    return text.size() > sign && text.size() < 19 && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(sign), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// A long value from a little before `from` on, cut between characters.
std::string window(const std::string& text, std::size_t from)
{
    if (text.size() <= longest_value) return text;
    constexpr std::size_t before = 20;
    std::size_t begin = from > before ? std::min(from - before, text.size() - longest_value / 2) : 0;
    while (begin > 0 && begin < text.size() && continuesCharacter(text[begin])) --begin;
    std::size_t end = std::min(text.size(), begin + longest_value - 6);
    while (end > begin && end < text.size() && continuesCharacter(text[end])) --end;
    return (begin > 0 ? "..." : "") + text.substr(begin, end - begin) + (end < text.size() ? "..." : "");
}

/// As the file has it, integers with separators; long texts from where they differ.
std::string shown(const std::string& value, const std::string& other)
{
    if (value.empty()) return "none";
    if (isInteger(value)) return units::formatCount(std::stoll(value));
    const auto apart = std::mismatch(value.begin(), value.end(), other.begin(), other.end()).first - value.begin();
    return window(value, static_cast<std::size_t>(apart));
}

std::string objectLines(const std::vector<ObjectChange>& changes)
{
    std::string text;
    for (const ObjectChange& change : changes) {
        text += fmt::format("{:<8} {}{}{}\n", wordFor(change.kind), change.table, change.id.empty() ? "" : " ", change.id);
        for (const auto& field : change.fields)
            text += fmt::format("           {}: {} -> {}\n", field.pointer, shown(field.before, field.after), shown(field.after, field.before));
    }
    return text.empty() ? "no object differs\n" : text;
}

/// Rows that print the same on both sides are counted, not listed.
std::string metricLines(const std::vector<Pair>& pairs)
{
    const auto figure = [](const std::optional<double>& value, int decimals) { return value ? units::formatFixed(*value, decimals) : std::string("no data"); };
    std::string rows;
    std::size_t equal = 0;
    for (const Pair& pair : pairs) {
        const int decimals = pair.figure.decimals;
        const std::string before = figure(pair.before, decimals);
        const std::string after = figure(pair.after, decimals);
        if (before == after) {
            ++equal;
            continue;
        }
        std::string change;
        if (pair.before && pair.after) change = (*pair.after > *pair.before ? "+" : "") + units::formatFixed(*pair.after - *pair.before, decimals);
        const std::string label = pair.figure.label + (pair.figure.unit.empty() ? "" : ", " + pair.figure.unit);
        rows += fmt::format("  {:<56} {:>14} {:>14} {:>14}\n", label, before, after, change);
    }
    if (rows.empty()) return "no headline figure differs\n";
    return fmt::format("\n  {:<56} {:>14} {:>14} {:>14}\n", "", "A", "B", "difference") + rows + (equal > 0 ? fmt::format("  {} other figures are the same\n", equal) : "");
}

}  // namespace

void addDiffCommand(CLI::App& app)
{
    struct Options {
        std::string before;
        std::string after;
        bool as_json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("diff", "What differs between two designs: objects and headline figures");
    command->add_option("A", options->before, "Design file, or FILE#SNAPSHOT")->required();
    command->add_option("B", options->after, "Design file, or FILE#SNAPSHOT")->required();
    command->add_flag("--json", options->as_json, "As JSON (schema clusterwright.diff/1)");
    command->callback([options] {
        document::Document before = valueOr(designAt(options->before));
        document::Document after = valueOr(designAt(options->after));
        // A snapshot holds neither pictures nor snapshots: that tells nothing about the design.
        if (namesSnapshot(options->before) || namesSnapshot(options->after)) {
            before = document::bare(before);
            after = document::bare(after);
        }
        const auto changes = storage::difference(before, after);
        const auto pairs = sideBySide(before, after);
        std::cout << (options->as_json ? jsonText(changes, pairs) : objectLines(changes) + metricLines(pairs));
    });
}

}  // namespace cw::cli
