// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "catalog/catalog.h"
#include "catalog/item_json.h"
#include "catalog/netbox.h"
#include "command.h"
#include "storage/storage.h"

namespace cw::cli {

namespace {

void list()
{
    for (const catalog::Item* item : catalog::Catalog::builtin().all())
        fmt::print("{:<28} {:<18} {}\n", item->id.text(), catalog::name(item->kind), item->name);
}

void show(const std::string& id)
{
    const catalog::Item* item = catalog::Catalog::builtin().find(ItemId(id));
    if (!item) stop("the catalogue has no item '" + id + "'; see `clusterwright-cli catalog list`");
    fmt::print("{}\n  kind    {}\n  vendor  {}\n  source  {}\n", item->name, catalog::name(item->kind), item->vendor, item->source);
    for (const auto& [key, value] : item->values)
        fmt::print("  {:<32} {}  [{}] {}\n", key, value.isRange() ? fmt::format("{} to {}", value.low, value.high) : fmt::format("{}", value.low),
                   catalog::name(value.mark), value.source);
    for (const auto& [key, value] : item->texts) fmt::print("  {:<32} {}\n", key, value);
}

/// A NetBox device type as an item of the catalogue's own form, ready for a design's "items".
void addImport(CLI::App& catalog_command)
{
    struct Options {
        std::string file;
        std::string out;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = catalog_command.add_subcommand("import-netbox", "Read a device type of the NetBox library (YAML)");
    command->add_option("file", options->file, "Device type")->required();
    command->add_option("-o,--output", options->out, "File to write (default: standard output)");
    command->callback([options] {
        const std::string yaml = valueOr(storage::readFile(options->file, catalog::largest_device_type_bytes));
        write(options->out, catalog::itemToJson(valueOr(catalog::itemFromNetbox(yaml, options->file))) + "\n");
    });
}

}  // namespace

void addCatalogCommands(CLI::App& app, int&)
{
    CLI::App* command = app.add_subcommand("catalog", "Equipment with the provenance of every value");
    command->require_subcommand(1);
    command->add_subcommand("list", "Every item")->callback(list);
    CLI::App* one = command->add_subcommand("show", "One item with its sources");
    auto id = std::make_shared<std::string>();
    one->add_option("id", *id, "Item id")->required();
    one->callback([id] { show(*id); });
    addImport(*command);
}

}  // namespace cw::cli
