// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace cw::catalog {

/// Labels of the figures and texts that the catalogue has, and units that are words, for translators: words::said(label) is the label in the language of
/// the program.
[[nodiscard]] std::span<const char* const> propertyWords();

}  // namespace cw::catalog
