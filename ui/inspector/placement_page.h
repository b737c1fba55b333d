// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include "fields/count_field.h"
#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/holds.h"
#include "inspector/page.h"
#include "inspector/place_lists.h"

namespace cw::ui {

/// One placement: what it is, where it stands, how often, when it is built.
class PlacementPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit PlacementPage(DocumentSession& session, QWidget* parent = nullptr);
    void show(const PlacementId& id);
    using QWidget::show;
    void refresh() override;

    [[nodiscard]] LengthField& west() { return *west_; }
    [[nodiscard]] LengthField& south() { return *south_; }
    [[nodiscard]] CountField& columns() { return *columns_; }
    [[nodiscard]] CountField& rows() { return *rows_; }
    [[nodiscard]] LengthField& columnPitch() { return *pitch_x_; }
    [[nodiscard]] const Holds& holds() const { return holds_; }
    [[nodiscard]] QComboBox& turn() { return *turn_; }
    [[nodiscard]] QCheckBox& locked() { return *locked_; }
    [[nodiscard]] TextField& label() { return *label_; }
    /// Of a rack of this design.
    [[nodiscard]] QPushButton& elevation() { return *elevation_; }

signals:
    void elevationRequested(const cw::PlacementId& id);

private:
    void addIdentity();
    void addPosition();
    void addRepeat();
    void moveTo(std::optional<double> west_mm, std::optional<double> south_mm);
    void commitRepeat();
    template <class Change>
    void changeRow(const QString& title, Change change);
    [[nodiscard]] const floorplan::Placement* committedRow() const;

    PlacementId id_;
    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    TextField* label_ = nullptr;
    PlaceLists places_;
    LengthField* west_ = nullptr;
    LengthField* south_ = nullptr;
    QComboBox* turn_ = nullptr;
    QCheckBox* mirrored_ = nullptr;
    CountField* columns_ = nullptr;
    CountField* rows_ = nullptr;
    LengthField* pitch_x_ = nullptr;
    LengthField* pitch_y_ = nullptr;
    QCheckBox* locked_ = nullptr;
    QPushButton* elevation_ = nullptr;
    Holds holds_;
};

}  // namespace cw::ui
