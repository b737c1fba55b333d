// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QHBoxLayout>
#include <QListWidget>
#include <QWidget>

#include "session/document_session.h"

namespace cw::ui {

class ChartFrame;

/// The charts: one, chosen from a list beside it, or as many side by side as the panel is wide. What is hidden is drawn
/// when it is looked at.
class ChartsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPanel(DocumentSession& session, QWidget* parent = nullptr);
    /// The chart that explains a headline figure (metric.h); others change nothing.
    void showFor(const QString& metric_key);
    void setCurrent(int chart);
    [[nodiscard]] ChartFrame& chart(int n) { return *charts_[static_cast<std::size_t>(n)].chart; }
    [[nodiscard]] int count() const { return static_cast<int>(charts_.size()); }
    [[nodiscard]] int shownCount() const;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// `feed`: shows the session's figures in `chart`; called while the chart is seen.
    template <class Chart, class Feed>
    void addChart(Chart* chart, const char* icon_name, const QString& name, Feed feed);
    void arrange();
    void refresh();
    void exportCurrent();

    DocumentSession& session_;
    QListWidget* list_;
    QHBoxLayout* row_;
    QWidget* side_;                            ///< the list and the button below it
    struct Entry {
        ChartFrame* chart;
        std::function<void(const evaluation::Assessment&)> feed;
    };
    std::vector<Entry> charts_;
};

}  // namespace cw::ui
