// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/edit.h"
#include "errors/error.h"

/// What makes a network differ from its structure, and networks without one.
namespace cw::document {

/// Puts it in place of one at the same place, or adds it. Refused: what says nothing or contradicts itself, too many.
[[nodiscard]] Result<Edit> setNetworkException(const Document&, const NetworkId&, fabric::NetworkException exception);
/// Several at once, in one edit.
[[nodiscard]] Result<Edit> setNetworkExceptions(const Document&, const NetworkId&, const std::vector<fabric::NetworkException>& exceptions, std::string title);
/// The one at the same place goes away.
[[nodiscard]] Edit removeNetworkException(const Document&, const NetworkId&, const fabric::NetworkException& exception);
[[nodiscard]] Edit removeAllNetworkExceptions(const Document&, const NetworkId&);

/// The network follows this graph from now on, and no structure; exceptions of the old structure go away.
[[nodiscard]] Result<Edit> setCustomGraph(const Document&, const NetworkId&, fabric::DrawnGraph graph);

}  // namespace cw::document
