// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/document.h"
#include "errors/error.h"

namespace cw::cli {

/// The design in a file, or with "FILE#SNAPSHOT" the one that a snapshot of it holds, by id or name. A file whose own name has
/// a '#' is taken as it is.
[[nodiscard]] Result<document::Document> designAt(const std::string& place);
/// Whether `place` names a snapshot.
[[nodiscard]] bool namesSnapshot(const std::string& place);

}  // namespace cw::cli
