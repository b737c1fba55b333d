// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/edit.h"
#include "errors/error.h"

/// The design as it was, kept in the design.
namespace cw::document {

/// More are refused: each is written out in full.
inline constexpr std::size_t most_snapshots = 100;

/// Without snapshots and without pictures to trace over: what a snapshot holds, and what is compared with one.
[[nodiscard]] Document bare(const Document& document);

/// Keeps the design of this day under a name; the id, found in the edit's after rows, comes from the name. Refused: no name,
/// one that a snapshot has already, too many.
[[nodiscard]] Result<Edit> takeSnapshot(const Document&, const std::string& name, const std::string& note, units::Date taken);
[[nodiscard]] Result<Edit> renameSnapshot(const Document&, const SnapshotId&, const std::string& name, const std::string& note);
[[nodiscard]] Edit removeSnapshot(const Document&, const SnapshotId&);

/// The design becomes what it was. Snapshots and pictures to trace over stay as they are.
[[nodiscard]] Result<Edit> restoreSnapshot(const Document&, const SnapshotId&);

/// By id, or by the name when no id fits; null: there is none.
[[nodiscard]] const Snapshot* snapshotNamed(const Document&, const std::string& id_or_name);

}  // namespace cw::document
