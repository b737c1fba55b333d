// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/value_text.h"
#include "document/edit.h"
#include "errors/error.h"

/// The catalogue as this design owns it.
///
/// The shipped catalogue never changes. A design holds items of its own beside it: a copy under a new id, an import, or a
/// shipped item with other figures under its own id. The latter stands in for the shipped one everywhere in this design,
/// and in this design alone; it holds the whole record, so that the design means the same when a later version of the
/// program ships other figures. When it is equal to the shipped one again, it goes away.
///
/// What the user enters is marked `user`, and its source says what stood there before.
namespace cw::document {

/// The text of an item that names the shipped item it was copied from.
inline constexpr std::string_view copied_from = "copied_from";

/// The shipped item that reset goes back to: of the same id, or the one it was copied from; null: there is none.
[[nodiscard]] const catalog::Item* shippedOf(const catalog::Item& item);
/// The design has a record of its own under this id.
[[nodiscard]] bool isOwnItem(const Document&, const ItemId&);
/// A value that is not as shipped: entered, cleared, or of an item that has no shipped one.
[[nodiscard]] bool isOwnValue(const catalog::Item& item, std::string_view key);

/// "stem-2", "stem-3", ...: the first id that neither the catalogue nor the design has.
[[nodiscard]] ItemId freshItemId(const Document&, std::string_view stem);

/// Refused: an id that is taken or no id, an item that does not exist. Without a name it is named after the original.
[[nodiscard]] Result<Edit> copyItem(const Document&, const ItemId& from, const ItemId& to, const std::string& name = {});
/// An item from elsewhere. Refused when the design has one of this id; a shipped one is replaced in this design.
[[nodiscard]] Result<Edit> addItem(const Document&, const catalog::Item& item);

[[nodiscard]] Result<Edit> setItemValue(const Document&, const ItemId&, std::string_view key, const catalog::Ends& value);
/// From now on the value is not known.
[[nodiscard]] Result<Edit> clearItemValue(const Document&, const ItemId&, std::string_view key);
/// `key` is "name", "vendor", "notes", "kind", or a key of the item's texts; an empty text is taken out.
[[nodiscard]] Result<Edit> setItemText(const Document&, const ItemId&, std::string_view key, const std::string& text);

/// Back to what is shipped. Refused where nothing is shipped.
[[nodiscard]] Result<Edit> resetItemValue(const Document&, const ItemId&, std::string_view key);
[[nodiscard]] Result<Edit> resetItem(const Document&, const ItemId&);
/// Refused while it is used, with the places; one that stands in for a shipped item gives way to it.
[[nodiscard]] Result<Edit> removeItem(const Document&, const ItemId&);

/// Device types of the NetBox library, as one edit. A file that cannot be read leaves the others; an id that is taken gets a
/// number behind it.
struct ImportedDevices {
    Edit edit;
    std::vector<ItemId> ids;                   ///< of the new items, in the order of the files
    std::vector<Error> errors;
};
/// Each file: its name, for the sources, and its bytes.
[[nodiscard]] ImportedDevices importDevices(const Document&, std::span<const std::pair<std::string, std::string>> files);

/// One place that names an item.
struct ItemUse {
    std::string table;                         ///< "racks", as in the file
    std::string row;                           ///< the id of the row; empty: the table is one row
    friend bool operator==(const ItemUse&, const ItemUse&) = default;
};
/// Every row that names the item, once each, in file order.
[[nodiscard]] std::vector<ItemUse> usesOf(const Document&, const ItemId&);
/// Every item that some row names.
[[nodiscard]] std::set<ItemId> itemsInUse(const Document&);
/// `to` wherever the design names `from`: in racks, blocks, placements, networks, supplies and plans. Both of one kind.
[[nodiscard]] Result<Edit> replaceItem(const Document&, const ItemId& from, const ItemId& to);
/// "racks/h100-compute, placements/ups-1 and 3 more".
[[nodiscard]] std::string usesText(const std::vector<ItemUse>& uses);

}  // namespace cw::document
