// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_frame.h"
#include "phases/phases.h"

namespace cw::ui {

/// Need and supply over time: each phase adds its block to the need, the supply is a line in steps.
class PowerChart final : public ChartFrame {
    Q_OBJECT
public:
    explicit PowerChart(QWidget* parent = nullptr);
    void show(const phases::PhasesResult& phases);
    using QWidget::show;

protected:
    void rebuild() override;

private:
    void addPhases(double from_ms, double to_ms);
    void addSupply(double from_ms, double to_ms);

    phases::PhasesResult data_;
};

}  // namespace cw::ui
