// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "arrange/plan_filter.h"
#include "canvas/plan_view.h"

namespace cw::ui {

/// Selects placements by what they are: label, content, kind, maker, phase, area, layer. How many fit is shown at once.
class FilterDialog final : public QDialog {
    Q_OBJECT
public:
    explicit FilterDialog(PlanView& plan, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& text() const { return *text_; }
    [[nodiscard]] QComboBox& content() const { return *content_; }
    [[nodiscard]] QComboBox& kind() const { return *kind_; }
    [[nodiscard]] QComboBox& maker() const { return *maker_; }
    [[nodiscard]] QComboBox& phase() const { return *phase_; }
    [[nodiscard]] QComboBox& area() const { return *area_; }
    [[nodiscard]] QComboBox& layer() const { return *layer_; }
    [[nodiscard]] QCheckBox& adds() const { return *adds_; }
    [[nodiscard]] QString count() const { return count_->text(); }
    [[nodiscard]] PlanFilter filter() const;

    void accept() override;

private:
    void fill();
    void follow();

    PlanView& plan_;
    std::vector<floorplan::Content> contents_;
    QLineEdit* text_;
    QComboBox *content_, *kind_, *maker_, *phase_, *area_, *layer_;
    QCheckBox* adds_;
    QLabel* count_;
    QPushButton* select_ = nullptr;
};

}  // namespace cw::ui
