// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "panels/metric.h"
#include "session/document_session.h"

namespace cw::ui {

/// A headline figure: caption, value, and below it its change while something is dragged and since the last save. Paints itself, so that a new
/// figure costs no layout.
class MetricTile final : public QWidget {
    Q_OBJECT
public:
    explicit MetricTile(QWidget* parent = nullptr);
    void setMetric(const Metric& metric);
    [[nodiscard]] const Metric& metric() const { return metric_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintValue(QPainter& painter, const QRect& line) const;
    void paintChange(QPainter& painter, const QRect& line) const;

    Metric metric_;
};

class BreakdownPopup;

/// The figures that matter, above the plan. Follows the session; during a preview each shows what would change. A click shows
/// what a figure is made of.
class MetricsBar final : public QWidget {
    Q_OBJECT
public:
    explicit MetricsBar(DocumentSession& session, QWidget* parent = nullptr);
    /// What the figure that was clicked last is made of.
    [[nodiscard]] const BreakdownPopup& breakdown() const { return *breakdown_; }
    /// By the key of its metric; null: there is none.
    [[nodiscard]] const MetricTile* tile(const QString& key) const;

signals:
    void activated(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void activate(const MetricTile& tile);

    DocumentSession& session_;
    std::vector<MetricTile*> tiles_;
    BreakdownPopup* breakdown_;
};

}  // namespace cw::ui
