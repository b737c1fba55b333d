// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QWidget>

#include "canvas/plan_view.h"

namespace cw::ui {

/// The part of the layers that lies over the plan for one network: its cables and its minimum cut. Holds nothing itself: it
/// shows and changes the options of the plan.
class NetworkLayersBox final : public QWidget {
    Q_OBJECT
public:
    NetworkLayersBox(PlanView& plan, DocumentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QCheckBox& cables() const { return *cables_; }
    [[nodiscard]] QCheckBox& trayFill() const { return *tray_fill_; }
    [[nodiscard]] QCheckBox& minimumCut() const { return *minimum_cut_; }
    /// The networks of the design, in their order.
    [[nodiscard]] QComboBox& network() const { return *network_; }

private:
    void follow();
    void listNetworks();

    PlanView& plan_;
    DocumentSession& session_;
    QCheckBox* cables_;
    QCheckBox* minimum_cut_;
    QCheckBox* tray_fill_;
    QComboBox* network_;
};

}  // namespace cw::ui
