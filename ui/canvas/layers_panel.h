// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QWidget>

#include "canvas/plan_view.h"

namespace cw::ui {

/// Switches the layers of a plan on and off and chooses what its colours say. Holds nothing itself: it shows and changes
/// the options of the plan.
class LayersPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LayersPanel(PlanView& plan, QWidget* parent = nullptr);

    /// The switch of one option, for instance &PlanOptions::clearances.
    [[nodiscard]] QCheckBox* box(bool PlanOptions::*layer) const;
    /// Something that belongs to the layers, under them.
    void addBelow(QWidget* widget);
    /// In the order of ColourBy.
    [[nodiscard]] QComboBox& colourBy() const { return *colour_by_; }

private:
    void addLayer(bool PlanOptions::*layer, const QString& text, const QString& help = {});
    void follow();

    PlanView& plan_;
    QComboBox* colour_by_;
    std::vector<std::pair<bool PlanOptions::*, QCheckBox*>> boxes_;
};

}  // namespace cw::ui
