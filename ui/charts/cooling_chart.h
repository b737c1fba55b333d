// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "charts/chart_frame.h"

class QBarCategoryAxis;

namespace cw::ui {

/// The year of the cooling plant: water as bars, power for cooling as a line over the months.
class CoolingChart final : public ChartFrame {
    Q_OBJECT
public:
    struct Data {
        std::array<double, 12> water_m3_per_day{};
        std::array<double, 12> mechanical_kw{};
        friend bool operator==(const Data&, const Data&) = default;
    };

    explicit CoolingChart(QWidget* parent = nullptr);
    void show(const Data& figures);
    using QWidget::show;

protected:
    void rebuild() override;

private:
    void addWater(QBarCategoryAxis* months);
    void addPower(QBarCategoryAxis* months, double most_kw, bool wet);

    Data data_;
};

}  // namespace cw::ui
