// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>

#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/holds.h"
#include "inspector/page.h"
#include "inspector/place_lists.h"

namespace cw::ui {

/// Several things at once: what they have in common, what they hold together. A property in which they differ is shown as
/// mixed; entering it gives all of them the same, as one entry of the history.
class SelectionPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit SelectionPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;

    [[nodiscard]] QString gpus() const { return holds_.gpus(); }
    [[nodiscard]] QString title() const { return title_->text(); }
    [[nodiscard]] TextField& label() { return *label_; }
    [[nodiscard]] QComboBox& area() { return *places_.area_list; }
    [[nodiscard]] QComboBox& phase() { return *places_.phase_list; }
    [[nodiscard]] QComboBox& turn() { return *turn_; }
    [[nodiscard]] QCheckBox& locked() { return *locked_; }
    [[nodiscard]] QCheckBox& hidden() { return *hidden_; }
    [[nodiscard]] LengthField& columnPitch() { return *pitch_x_; }
    [[nodiscard]] LengthField& rowPitch() { return *pitch_y_; }

private:
    using Rows = std::vector<const floorplan::Placement*>;
    void addFields();
    void connectFields();
    void showFields(const Rows& rows);
    [[nodiscard]] std::vector<PlacementId> ids() const;

    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    TextField* label_ = nullptr;
    PlaceLists places_;
    QComboBox* turn_ = nullptr;
    QCheckBox* locked_ = nullptr;
    QCheckBox* hidden_ = nullptr;
    LengthField* pitch_x_ = nullptr;
    LengthField* pitch_y_ = nullptr;
    Holds holds_;
};

}  // namespace cw::ui
