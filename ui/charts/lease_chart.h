// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "charts/chart_frame.h"

namespace cw::ui {

/// What leasing and building have cost by each month, and where the lines cross.
class LeaseChart final : public ChartFrame {
    Q_OBJECT
public:
    struct Data {
        std::vector<double> lease_musd;        ///< cumulative, by month
        std::vector<double> build_musd;
        std::optional<int> crossing_month;
        friend bool operator==(const Data&, const Data&) = default;
    };

    explicit LeaseChart(QWidget* parent = nullptr);
    void show(const Data& figures);
    using QWidget::show;

protected:
    void rebuild() override;

private:
    void addLine(const std::vector<double>& values, const QString& name, const QColor& colour);

    Data data_;
};

}  // namespace cw::ui
