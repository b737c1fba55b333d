// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "drawing/sheet.h"

namespace cw::drawing {

/// Units per em of the table, as in the font's head table.
inline constexpr int inter_units_per_em = 2816;

/// Advance width of one character in Inter; nothing outside Latin and the punctuation of technical papers.
[[nodiscard]] std::optional<std::uint16_t> interAdvance(char32_t code, Weight weight);

}  // namespace cw::drawing
