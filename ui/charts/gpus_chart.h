// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_frame.h"
#include "phases/phases.h"

namespace cw::ui {

/// GPUs by phase: those for which there is power, and on top of them those that are installed and wait for it.
class GpusChart final : public ChartFrame {
    Q_OBJECT
public:
    explicit GpusChart(QWidget* parent = nullptr);
    void show(const phases::PhasesResult& phases);
    using QWidget::show;

protected:
    void rebuild() override;

private:
    std::vector<phases::PhaseResult> data_;
};

}  // namespace cw::ui
