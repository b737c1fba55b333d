// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "document/document.h"
#include "errors/error.h"

namespace cw::storage {

/// What one row alone cannot tell: references to nothing, blocks and areas that contain themselves, plans that expand
/// beyond what a computer holds, poses off the map. The first problem, with its JSON pointer.
[[nodiscard]] std::optional<Error> brokenReference(const document::Document& document);

}  // namespace cw::storage
