// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/page.h"

namespace cw::ui {

/// One area: its name, kind, place and size, what its floor carries, its columns, and where nothing may stand. A rectangle
/// can be given another size; its lower left corner stays. Columns are seen on the plan while they are typed.
class AreaPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit AreaPage(DocumentSession& session, QWidget* parent = nullptr);
    void show(const AreaId& id);
    using QWidget::show;
    void refresh() override;

    [[nodiscard]] TextField& name() { return *name_; }
    [[nodiscard]] LengthField& width() { return *width_; }
    [[nodiscard]] LengthField& west() { return *west_; }
    [[nodiscard]] QuantityField& floorLoad() { return *floor_load_; }
    [[nodiscard]] QComboBox& parentArea() { return *parent_; }
    [[nodiscard]] QCheckBox& hasColumns() { return *has_columns_; }
    [[nodiscard]] QSpinBox& columnCount() { return *columns_; }
    [[nodiscard]] LengthField& columnPitch() { return *pitch_x_; }
    [[nodiscard]] QListWidget& keepOuts() { return *keep_outs_; }
    [[nodiscard]] QComboBox& keepOutKind() { return *keep_out_kind_; }
    [[nodiscard]] QPushButton& removeKeepOut() { return *remove_keep_out_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addIdentity();
    void addSize();
    void addColumns();
    void addKeepOuts();
    template <class Change>
    void changeRow(const QString& title, Change change);
    void resizeTo(std::optional<double> width_mm, std::optional<double> depth_mm);
    void moveTo(std::optional<double> west_mm, std::optional<double> south_mm);
    void showSize(const floorplan::Area& area);
    void showFigures(const floorplan::Area& area);
    void fillParents(const floorplan::Area& area);
    void showColumns(const floorplan::Area& area);
    void showKeepOuts(const floorplan::Area& area);
    [[nodiscard]] std::optional<floorplan::ColumnGrid> typedColumns() const;
    void previewColumns();
    void commitColumns();
    void switchColumns(bool on);
    void say(const Result<document::Edit>& edit);

    AreaId id_;
    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    TextField* name_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* parent_ = nullptr;
    LengthField *west_ = nullptr, *south_ = nullptr;
    LengthField* width_ = nullptr;
    LengthField* depth_ = nullptr;
    LengthField* height_ = nullptr;
    NumberField* floor_load_ = nullptr;
    QLabel* ground_ = nullptr;
    QLabel* gpus_ = nullptr;
    QLabel* placements_ = nullptr;

    QCheckBox* has_columns_ = nullptr;
    QSpinBox *columns_ = nullptr, *rows_ = nullptr;
    LengthField *pitch_x_ = nullptr, *pitch_y_ = nullptr, *first_x_ = nullptr, *first_y_ = nullptr, *side_ = nullptr;
    QLabel* columns_error_ = nullptr;
    std::vector<QWidget*> column_fields_;

    QListWidget* keep_outs_ = nullptr;
    QComboBox* keep_out_kind_ = nullptr;
    QPushButton* remove_keep_out_ = nullptr;
};

}  // namespace cw::ui
