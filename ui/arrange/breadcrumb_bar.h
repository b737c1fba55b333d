// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

#include "arrange/block_editing.h"

namespace cw::ui {

/// Above the plan while a block is edited: site, block, block inside; each leads back there. Hidden otherwise.
class BreadcrumbBar final : public QFrame {
    Q_OBJECT
public:
    explicit BreadcrumbBar(QWidget* parent = nullptr);
    /// Not owned; must outlive the bar or go away with the window.
    void setEditing(BlockEditing* editing);
    /// The buttons, the site first.
    [[nodiscard]] const std::vector<QToolButton*>& crumbs() const { return crumbs_; }

private:
    void follow();

    BlockEditing* editing_ = nullptr;
    QHBoxLayout* row_;
    std::vector<QToolButton*> crumbs_;
    std::vector<QWidget*> others_;
};

}  // namespace cw::ui
