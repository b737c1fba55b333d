// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "catalog/catalog.h"
#include "command.h"
#include "item_commands.h"
#include "storage/storage.h"

namespace cw::cli {

namespace {

/// The shipped one, or that of a design.
catalog::Catalog catalogOf(const std::string& design)
{
    return design.empty() ? catalog::Catalog::builtin() : valueOr(storage::load(design)).catalog();
}

void list(const std::string& design)
{
    const catalog::Catalog all = catalogOf(design);
    for (const catalog::Item* item : all.all())
        fmt::print("{:<28} {:<18} {}\n", item->id.text(), catalog::name(item->kind), item->name);
}

void show(const std::string& id, const std::string& design)
{
    const catalog::Catalog all = catalogOf(design);
    const catalog::Item* item = all.find(ItemId(id));
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
    auto design = std::make_shared<std::string>();
    CLI::App* every = command->add_subcommand("list", "Every item");
    every->add_option("--in", *design, "Design file: its own items as well");
    every->callback([design] { list(*design); });
    CLI::App* one = command->add_subcommand("show", "One item with its sources");
    auto id = std::make_shared<std::string>();
    one->add_option("id", *id, "Item id")->required();
    one->add_option("--in", *design, "Design file: with its own figures");
    one->callback([id, design] { show(*id, *design); });
    addItemCommands(*command);
}

}  // namespace cw::cli
