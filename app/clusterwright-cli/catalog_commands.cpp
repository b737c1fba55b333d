// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "catalog/catalog.h"
#include "command.h"

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
}

}  // namespace cw::cli
