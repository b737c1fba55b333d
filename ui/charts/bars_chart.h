// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "charts/chart_frame.h"

namespace cw::ui {

/// How something divides among named parts: one bar for each, the largest on top. Where the chart is too low to name them
/// all, the smallest share one bar.
class BarsChart final : public ChartFrame {
    Q_OBJECT
public:
    struct Bar {
        QString name;
        double value = 0;
        friend bool operator==(const Bar&, const Bar&) = default;
    };
    struct Data {
        QString unit;                          ///< title of the axis: "MW"
        std::vector<Bar> bars;                 ///< in any order; only those above zero are drawn
        QString parts;                         ///< title of the axis of names: "Category"
        friend bool operator==(const Data&, const Data&) = default;
    };

    /// `series`: the colour (colours.h). `nothing`: the sentence when there is no bar.
    BarsChart(const QString& name, std::size_t series, const QString& nothing, QWidget* parent = nullptr);
    void show(const Data& figures);
    using QWidget::show;

protected:
    void rebuild() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As many as can be named, the smallest first.
    [[nodiscard]] std::vector<Bar> shownBars() const;
    [[nodiscard]] int mostBars() const;

    Data data_;
    std::size_t series_;
    QString nothing_;
    int shown_ = 0;
};

}  // namespace cw::ui
