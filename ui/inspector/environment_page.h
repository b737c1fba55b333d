// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/row_page.h"

namespace cw::ui {

/// What the neighbours may notice: limits of noise, hours of sets, carbon of the grid; noise and emissions, live.
class EnvironmentPage final : public PlanPage<environment::EnvironmentPlan> {
    Q_OBJECT
public:
    explicit EnvironmentPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] QLabel& day() { return *day_; }

private:
    QLabel *day_ = nullptr, *night_ = nullptr, *nox_ = nullptr, *co2_ = nullptr, *missing_ = nullptr;
};

}  // namespace cw::ui
