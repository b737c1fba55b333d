// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStackedWidget>
#include <QWidget>

#include "session/document_session.h"

namespace cw::ui {

class CapexChart;
class CoolingChart;
class LeaseChart;
class PowerChart;

/// The charts, one at a time, chosen from a list beside them. What is hidden is drawn when it is looked at.
class ChartsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPanel(DocumentSession& session, QWidget* parent = nullptr);
    /// The chart that explains a headline figure (metric.h); others change nothing.
    void showFor(const QString& metric_key);
    void setCurrent(int chart);
    [[nodiscard]] int count() const { return list_->count(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    DocumentSession& session_;
    QListWidget* list_;
    QStackedWidget* stack_;
    PowerChart* power_;
    CoolingChart* cooling_;
    CapexChart* capex_;
    LeaseChart* lease_;
};

}  // namespace cw::ui
