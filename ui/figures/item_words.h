// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "catalog/catalog.h"

/// The catalogue in words.
namespace cw::ui {

/// "GPU systems", "Diesel generators", translated.
[[nodiscard]] QString groupTitle(catalog::Kind kind);
/// A catalogue figure with its unit; a range as "3.2–4.1 kW".
[[nodiscard]] QString valueText(const std::string& key, const catalog::Value& value);
/// "power peak" -> "Power peak", with the trade's capitals.
[[nodiscard]] QString labelOf(const std::string& key);
/// "datasheet", "entered by you"
[[nodiscard]] QString provenanceText(catalog::Provenance mark);
/// One letter of it, for a mark beside a figure.
[[nodiscard]] QString provenanceLetter(catalog::Provenance mark);

/// The keys of an item: what an engineer asks first comes first; the rest by name.
[[nodiscard]] std::vector<std::string> keysInOrder(const catalog::Item& item);
/// Keys that at least a third of the shipped items of the kind have: what one expects to know of another one.
[[nodiscard]] const std::vector<std::string>& usualKeys(catalog::Kind kind);
/// Keys that any shipped item of the kind has.
[[nodiscard]] const std::vector<std::string>& knownKeys(catalog::Kind kind);
/// Puts keys into the order of keysInOrder.
void putInOrder(std::vector<std::string>& keys);

}  // namespace cw::ui
