// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/row_page.h"

namespace cw::ui {

/// Every assumption of the economics with where it comes from; purchase, running cost and break-even, live.
class EconomicsPage final : public PlanPage<economics::EconomicPlan> {
    Q_OBJECT
public:
    explicit EconomicsPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] QLabel& capex() { return *capex_; }

private:
    void addPrices();
    void addOwnership();
    void addRunning();
    void addLease();
    QLabel *capex_ = nullptr, *opex_ = nullptr, *tco_ = nullptr, *break_even_ = nullptr;
};

}  // namespace cw::ui
