// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "document/document.h"
#include "errors/error.h"
#include "storage/places.h"

/// What one row alone cannot tell. Each answers the first problem, with its JSON pointer.
namespace cw::storage {

/// References to nothing, areas and supplies that go round in circles, exceptions of copies that are not there.
[[nodiscard]] std::optional<Error> brokenReference(const document::Document& document, const Places& places);

/// Blocks that contain themselves or nest too deep, plans that expand beyond what a computer holds, copies off the map.
/// Only for documents without broken references.
[[nodiscard]] std::optional<Error> brokenExpansion(const document::Document& document, const Places& places);

}  // namespace cw::storage
