// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cw::ui {

/// The wheel scrolls the page that a field lies in; it changes the field only while that has the focus. For lists to choose
/// from and for counts, which otherwise take every turn of the wheel as a new value.
void guardFromWheel(QWidget& field);

}  // namespace cw::ui
