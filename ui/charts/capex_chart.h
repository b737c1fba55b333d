// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "charts/chart_frame.h"

namespace cw::ui {

/// What the money buys: one bar per category, the largest on top.
class CapexChart final : public ChartFrame {
    Q_OBJECT
public:
    explicit CapexChart(QWidget* parent = nullptr);
    /// Millions of US$ by category.
    void show(const std::map<std::string, double>& by_category);
    using QWidget::show;

protected:
    void rebuild() override;

private:
    std::map<std::string, double> data_;
};

}  // namespace cw::ui
