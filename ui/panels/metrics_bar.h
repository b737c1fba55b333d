// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "panels/metric.h"
#include "session/document_session.h"

namespace cw::ui {

/// A headline figure: caption above, value, and its change while something is dragged. Paints itself, so that a new
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
    Metric metric_;
};

/// The figures that matter, above the plan. Follows the session; during a preview each shows what would change.
class MetricsBar final : public QWidget {
    Q_OBJECT
public:
    explicit MetricsBar(DocumentSession& session, QWidget* parent = nullptr);
    /// By the key of its metric; null: there is none.
    [[nodiscard]] const MetricTile* tile(const QString& key) const;

signals:
    void activated(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    DocumentSession& session_;
    std::vector<MetricTile*> tiles_;
};

}  // namespace cw::ui
