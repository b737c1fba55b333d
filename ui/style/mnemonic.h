// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw::ui {

/// The text of a menu entry or label without the mark of the key that chooses it: "&Open…" becomes "Open…", "打开(&O)…" becomes
/// "打开…"; "&&" is an ampersand.
[[nodiscard]] QString withoutMnemonic(const QString& text);

}  // namespace cw::ui
