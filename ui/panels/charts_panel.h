// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHBoxLayout>
#include <QListWidget>
#include <QWidget>

#include "session/document_session.h"

namespace cw::ui {

class CapexChart;
class ChartFrame;
class CoolingChart;
class LeaseChart;
class PowerChart;

/// The charts: one, chosen from a list beside it, or as many side by side as the panel is wide. What is hidden is drawn
/// when it is looked at.
class ChartsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPanel(DocumentSession& session, QWidget* parent = nullptr);
    /// The chart that explains a headline figure (metric.h); others change nothing.
    void showFor(const QString& metric_key);
    void setCurrent(int chart);
    [[nodiscard]] int count() const { return static_cast<int>(charts_.size()); }
    [[nodiscard]] int shownCount() const;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addChart(ChartFrame* chart, const char* icon_name, const QString& name);
    void arrange();
    void refresh();
    void refreshChart(int chart);

    DocumentSession& session_;
    QListWidget* list_;
    QHBoxLayout* row_;
    std::vector<ChartFrame*> charts_;
    PowerChart* power_;
    CoolingChart* cooling_;
    CapexChart* capex_;
    LeaseChart* lease_;
};

}  // namespace cw::ui
