// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <fmt/format.h>

#include "catalog/item_json.h"
#include "catalog/netbox.h"
#include "catalog/properties.h"
#include "command.h"
#include "document/items.h"
#include "item_commands.h"
#include "storage/storage.h"

namespace cw::cli {

namespace {

using document::Document;
using document::Edit;

/// Where the changed design goes: over the file that was read, unless another is named.
struct Target {
    std::string design;
    std::string out;
};

void addOutput(CLI::App& command, std::string& out) { command.add_option("-o,--output", out, "File to write (default: the design itself)"); }

void apply(const Target& target, const Document& before, Result<Edit> edit)
{
    if (!edit) stop(edit.error());
    const Document after = document::applied(before, *edit);
    write(target.out.empty() ? target.design : target.out, storage::toJson(after));
    fmt::print("{}\n", edit->isNothing() ? "nothing to change" : edit->title);
}

/// A figure by its key, with any unit or as a range; otherwise a text of the item.
Result<Edit> setTo(const Document& document, const ItemId& id, const std::string& key, const std::string& value)
{
    if (catalog::propertyOf(key)) {
        if (value == "unknown") return document::clearItemValue(document, id, key);
        auto ends = catalog::endsFromText(key, value);
        if (!ends) return fail(ends.error().what, key, ends.error().remedy);
        return document::setItemValue(document, id, key, *ends);
    }
    constexpr std::string_view own_texts[]{"name", "vendor", "notes", "kind"};
    const auto all = document.catalog();
    const catalog::Item* item = all.find(id);
    const bool known = std::find(std::begin(own_texts), std::end(own_texts), key) != std::end(own_texts) || (item && item->texts.contains(key));
    if (item && !known) return fail("'" + key + "' is neither a figure nor a text of this item", key, "a figure ends in its unit, as in power_peak_kw; texts are name, vendor, notes, kind and what the item has");
    return document::setItemText(document, id, key, value);
}

void addCopy(CLI::App& catalog_command)
{
    struct Options {
        std::string from, to, name;
        Target target;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = catalog_command.add_subcommand("copy", "A new item of a design, made from another");
    command->add_option("id", options->from, "Item of the catalogue or of the design")->required();
    command->add_option("new", options->to, "Id of the new item")->required();
    command->add_option("--into", options->target.design, "Design file")->required();
    command->add_option("--name", options->name, "Name of the new item");
    addOutput(*command, options->target.out);
    command->callback([options] {
        const Document document = valueOr(storage::load(options->target.design));
        apply(options->target, document, document::copyItem(document, ItemId(options->from), ItemId(options->to), options->name));
    });
}

void addSet(CLI::App& catalog_command)
{
    struct Options {
        std::string item, key, value;
        Target target;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = catalog_command.add_subcommand("set", "Another value of an item, in this design: '132 kW', '9.8 to 10.2 kW', 'unknown'");
    command->add_option("design", options->target.design, "Design file")->required();
    command->add_option("item", options->item, "Item id")->required();
    command->add_option("key", options->key, "power_peak_kw, name, notes, ...")->required();
    command->add_option("value", options->value, "The value with its unit, a range, or 'unknown'")->required();
    addOutput(*command, options->target.out);
    command->callback([options] {
        const Document document = valueOr(storage::load(options->target.design));
        apply(options->target, document, setTo(document, ItemId(options->item), options->key, options->value));
    });
}

void addReset(CLI::App& catalog_command)
{
    struct Options {
        std::string item, key;
        Target target;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = catalog_command.add_subcommand("reset", "A value, or a whole item, as it is shipped");
    command->add_option("design", options->target.design, "Design file")->required();
    command->add_option("item", options->item, "Item id")->required();
    command->add_option("key", options->key, "One value (default: all)");
    addOutput(*command, options->target.out);
    command->callback([options] {
        const Document document = valueOr(storage::load(options->target.design));
        const ItemId id(options->item);
        apply(options->target, document, options->key.empty() ? document::resetItem(document, id) : document::resetItemValue(document, id, options->key));
    });
}

void addRemove(CLI::App& catalog_command)
{
    struct Options {
        std::string item;
        Target target;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = catalog_command.add_subcommand("remove", "Remove an item of the design's own that nothing uses");
    command->add_option("design", options->target.design, "Design file")->required();
    command->add_option("item", options->item, "Item id")->required();
    addOutput(*command, options->target.out);
    command->callback([options] {
        const Document document = valueOr(storage::load(options->target.design));
        apply(options->target, document, document::removeItem(document, ItemId(options->item)));
    });
}

void addReplace(CLI::App& catalog_command)
{
    struct Options {
        std::string from, to;
        Target target;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = catalog_command.add_subcommand("replace", "Another item of the same kind wherever a design names one");
    command->add_option("design", options->target.design, "Design file")->required();
    command->add_option("item", options->from, "Item that is named now")->required();
    command->add_option("by", options->to, "Item to put in its place")->required();
    addOutput(*command, options->target.out);
    command->callback([options] {
        const Document document = valueOr(storage::load(options->target.design));
        apply(options->target, document, document::replaceItem(document, ItemId(options->from), ItemId(options->to)));
    });
}

/// A NetBox device type, in the catalogue's own form or straight into a design.
void addImport(CLI::App& catalog_command)
{
    struct Options {
        std::string file, kind, id;
        Target target;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = catalog_command.add_subcommand("import-netbox", "Read a device type of the NetBox library (YAML)");
    command->add_option("file", options->file, "Device type")->required();
    command->add_option("--into", options->target.design, "Design file to put it into (default: the item is written as JSON)");
    command->add_option("--kind", options->kind, "What it is, instead of a guess: gpu_system, network_switch, server, ...");
    command->add_option("--id", options->id, "Id of the item (default: from the file's slug)");
    command->add_option("-o,--output", options->target.out, "File to write (default: the design itself, or standard output)");
    command->callback([options] {
        catalog::NetboxOptions how{std::nullopt, options->id};
        if (!options->kind.empty()) {
            how.kind = catalog::kindFromName(options->kind);
            if (!how.kind) stop("--kind: unknown kind '" + options->kind + "'; see the second column of `clusterwright-cli catalog list`");
        }
        const std::string yaml = valueOr(storage::readFile(options->file, catalog::largest_device_type_bytes));
        const catalog::Item item = valueOr(catalog::itemFromNetbox(yaml, options->file, how));
        if (options->target.design.empty()) return write(options->target.out, catalog::itemToJson(item) + "\n");
        const Document document = valueOr(storage::load(options->target.design));
        apply(options->target, document, document::addItem(document, item));
    });
}

}  // namespace

void addItemCommands(CLI::App& catalog_command)
{
    addCopy(catalog_command);
    addSet(catalog_command);
    addReset(catalog_command);
    addRemove(catalog_command);
    addReplace(catalog_command);
    addImport(catalog_command);
}

}  // namespace cw::cli
