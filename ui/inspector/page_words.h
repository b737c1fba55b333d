// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include <QComboBox>
#include <QString>

#include "document/document.h"

/// What pages about rows say, whatever the row is.
namespace cw::ui::page_words {

/// In place of a value: "mixed" where several differ, else a dash.
[[nodiscard]] QString none(bool mixed);
/// Titles in the history.
[[nodiscard]] QString change(const QString& label);
[[nodiscard]] QString reset(const QString& label);
/// Of a value that was entered over a default.
[[nodiscard]] QString insteadOf(const QString& preset, const QString& source);
[[nodiscard]] QString backTo(const QString& preset);
/// Items of these kinds by name; the chosen one is there even when the catalogue has it no more. An empty `none`: it must be
/// one. Fills only when something is another one.
void fillItems(QComboBox& box, const document::DocumentLookup& lookup, std::span<const catalog::Kind> kinds, const ItemId& chosen, const QString& none);
/// "132 kW", "1.2 MW": US$ in millions, figures that may be missing as a dash.
[[nodiscard]] QString megawatts(std::optional<double> mw);
[[nodiscard]] QString millions(std::optional<double> musd);

}  // namespace cw::ui::page_words
