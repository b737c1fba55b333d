// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace cw::ui {

/// How well words typed in a hurry fit a text; higher is better, nothing: they do not fit.
///
/// Every word of `query` must be found in `text`, whatever its case: best at the beginning of a word, else inside one,
/// else letter by letter from the beginning of a word ("zsel" finds "Zoom to selection"). Of equal fits the shorter text is
/// the better one. An empty query fits everything alike.
[[nodiscard]] std::optional<int> wordFit(const QString& query, const QString& text);

}  // namespace cw::ui
