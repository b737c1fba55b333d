// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/row_page.h"

namespace cw::ui {

/// How power gets to the racks: transformers, UPS, busway, redundancy; what each stage needs, live.
class PowerPage final : public PlanPage<power::DistributionPlan> {
    Q_OBJECT
public:
    explicit PowerPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] QComboBox& redundancy() { return *redundancy_; }
    [[nodiscard]] QLabel& facility() { return *facility_; }
    [[nodiscard]] QLabel& stages() { return *stages_; }

private:
    QComboBox* redundancy_ = nullptr;
    QLabel *facility_ = nullptr, *losses_ = nullptr, *stages_ = nullptr;
};

}  // namespace cw::ui
