// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/page.h"

namespace cw::ui {

/// One area: its name, kind and size. A rectangle can be given another size; its lower left corner stays.
class AreaPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit AreaPage(DocumentSession& session, QWidget* parent = nullptr);
    void show(const AreaId& id);
    using QWidget::show;
    void refresh() override;

    [[nodiscard]] TextField& name() { return *name_; }
    [[nodiscard]] LengthField& width() { return *width_; }

private:
    template <class Change>
    void changeRow(const QString& title, Change change);
    void resizeTo(std::optional<double> width_mm, std::optional<double> depth_mm);

    AreaId id_;
    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    TextField* name_ = nullptr;
    QComboBox* kind_ = nullptr;
    LengthField* width_ = nullptr;
    LengthField* depth_ = nullptr;
    LengthField* height_ = nullptr;
    QLabel* ground_ = nullptr;
    QLabel* gpus_ = nullptr;
    QLabel* placements_ = nullptr;
};

}  // namespace cw::ui
