// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// snapshots FILE: the designs that a design keeps of earlier days.
#include <iostream>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "command.h"
#include "document/snapshots.h"
#include "storage/storage.h"
#include "units/units.h"

namespace cw::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string jsonText(const document::Document& document)
{
    Json json = {{"schema", "clusterwright.snapshots/1"}, {"snapshots", Json::array()}};
    for (const auto& row : document.table<document::Snapshot>().rows())
        json["snapshots"].push_back({{"id", row->id.text()}, {"name", row->name}, {"note", row->note}, {"taken", units::formatDate(row->taken)}});
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string lines(const document::Document& document)
{
    std::string text;
    for (const auto& row : document.table<document::Snapshot>().rows()) {
        text += fmt::format("{}  {:<24} {}\n", units::formatDate(row->taken), row->id.text(), row->name);
        // Notes of several lines stay under their snapshot.
        std::string note = row->note;
        for (std::size_t at = note.find('\n'); at != std::string::npos; at = note.find('\n', at + 1)) note.replace(at, 1, "\n            ");
        if (!note.empty()) text += "            " + note + "\n";
    }
    return text.empty() ? "no snapshots\n" : text;
}

}  // namespace

void addSnapshotsCommand(CLI::App& app)
{
    struct Options {
        std::string file;
        bool as_json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("snapshots", "The snapshots that a design keeps; name one as FILE#ID wherever a design is read");
    command->add_option("FILE", options->file, "Design file")->required();
    command->add_flag("--json", options->as_json, "As JSON (schema clusterwright.snapshots/1)");
    command->callback([options] {
        const document::Document document = valueOr(storage::load(options->file));
        std::cout << (options->as_json ? jsonText(document) : lines(document));
    });
}

}  // namespace cw::cli
