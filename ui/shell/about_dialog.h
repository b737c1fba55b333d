// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cw::ui {

/// Name, version, what it is for, and the licence.
void showAbout(QWidget& parent);

}  // namespace cw::ui
