// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/page.h"

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
    [[nodiscard]] QSpinBox& columns() { return *columns_; }
    [[nodiscard]] QComboBox& turn() { return *turn_; }
    [[nodiscard]] QCheckBox& locked() { return *locked_; }
    [[nodiscard]] TextField& label() { return *label_; }

private:
    void addIdentity();
    void addPosition();
    void addRepeat();
    void addFigures();
    void moveTo(std::optional<double> west_mm, std::optional<double> south_mm);
    void commitRepeat();
    void fillLists();
    template <class Change>
    void changeRow(const QString& title, Change change);
    [[nodiscard]] const floorplan::Placement* committedRow() const;

    PlacementId id_;
    document::Table<floorplan::Area> areas_;   ///< that the list was filled from
    document::Table<phases::Phase> phases_;
    bool filled_ = false;
    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    TextField* label_ = nullptr;
    QComboBox* area_ = nullptr;
    QComboBox* phase_ = nullptr;
    LengthField* west_ = nullptr;
    LengthField* south_ = nullptr;
    QComboBox* turn_ = nullptr;
    QCheckBox* mirrored_ = nullptr;
    QSpinBox* columns_ = nullptr;
    QSpinBox* rows_ = nullptr;
    LengthField* pitch_x_ = nullptr;
    LengthField* pitch_y_ = nullptr;
    QCheckBox* locked_ = nullptr;
    QLabel* copies_ = nullptr;
    QLabel* gpus_ = nullptr;
    QLabel* racks_ = nullptr;
    QLabel* power_ = nullptr;
    QLabel* size_ = nullptr;
};

}  // namespace cw::ui
