// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "document/document.h"

namespace cw::ui {

/// "Placement", for the table "placements" of the file; the key itself where it has no word.
[[nodiscard]] QString tableWord(const std::string& table);
/// What a row is called: its name or label, else its id; empty for what a design has one of.
[[nodiscard]] QString rowName(const document::Document& document, const std::string& table, const std::string& id);
/// A value of the file at `pointer` as people read it: names instead of ids where the key refers to a row.
[[nodiscard]] QString valueText(const document::Document& document, const std::string& pointer, const std::string& value);

}  // namespace cw::ui
