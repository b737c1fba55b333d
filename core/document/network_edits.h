// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"

/// Edits of the table of networks. A changed row is made with change() of builders.h.
namespace cw::document {

struct NewNetwork {
    NetworkId id;
    Edit edit;
};

/// A 1:1 fat tree of all GPU systems over 64-port 400 Gb/s switches: something to go on from.
[[nodiscard]] NewNetwork addNetwork(const Document& document);

/// The same once more, to compare: not built, not in power or cost. The edit is nothing when there is no such network.
[[nodiscard]] NewNetwork duplicateNetwork(const Document& document, const NetworkId& of);

[[nodiscard]] Edit removeNetwork(const Document& document, const NetworkId& id);

}  // namespace cw::document
