// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "session/background_work.h"

namespace cw::ui {

/// In the status bar: "Up to date", or what is being computed, how far it is, and a button that ends it.
class WorkIndicator final : public QWidget {
    Q_OBJECT
public:
    explicit WorkIndicator(BackgroundWork& work, QWidget* parent = nullptr);
    [[nodiscard]] BackgroundWork& work() const { return work_; }
    [[nodiscard]] QString text() const { return text_->text(); }

private:
    void follow();
    void showShare();

    BackgroundWork& work_;
    QLabel* text_;
    QProgressBar* bar_;
    QToolButton* cancel_;
    QTimer* beat_;
};

}  // namespace cw::ui
