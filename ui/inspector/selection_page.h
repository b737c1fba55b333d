// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/page.h"

namespace cw::ui {

/// Several things at once: how many, and what they hold together.
class SelectionPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit SelectionPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;

    [[nodiscard]] QString gpus() const { return gpus_->text(); }
    [[nodiscard]] QString title() const { return title_->text(); }

private:
    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    QLabel* copies_ = nullptr;
    QLabel* racks_ = nullptr;
    QLabel* gpus_ = nullptr;
    QLabel* power_ = nullptr;
    QLabel* size_ = nullptr;
};

}  // namespace cw::ui
