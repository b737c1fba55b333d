// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/row_page.h"

namespace cw::ui {

/// How heat leaves the site: climate, plant, temperatures, water; PUE and water, live.
class CoolingPage final : public PlanPage<cooling::CoolingPlan> {
    Q_OBJECT
public:
    explicit CoolingPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] QComboBox& rejection() { return *rejection_; }
    [[nodiscard]] QLabel& water() { return *water_; }

private:
    void addPlant();
    void addTemperatures();
    QComboBox* rejection_ = nullptr;
    QLabel *pue_ = nullptr, *wue_ = nullptr, *water_ = nullptr, *units_ = nullptr, *heat_ = nullptr;
};

}  // namespace cw::ui
