// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/edit.h"
#include "errors/error.h"

/// Cable trays, drawn and changed. What cannot be one is refused with a sentence.
namespace cw::document {

/// The id, found in the edit's after rows, is derived from the kind; without an area it hangs in the smallest that holds it.
/// Refused: fewer than two points, two in a row that are one, measures below one millimetre.
[[nodiscard]] Result<Edit> addTray(const Document&, cabling::Tray tray);
/// Name, kind, area, measures and path, checked alike.
[[nodiscard]] Result<Edit> setTray(const Document&, const cabling::Tray& tray);
[[nodiscard]] Result<Edit> setTrayPath(const Document&, const TrayId&, std::vector<geometry::Point> path);
[[nodiscard]] Edit moveTray(const Document&, const TrayId&, geometry::Point by);
[[nodiscard]] Edit removeTray(const Document&, const TrayId&);

}  // namespace cw::document
