// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPushButton>

#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/page.h"

namespace cw::ui {

/// One cable tray: its name, what is laid in it, its measures, and how full it is.
class TrayPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit TrayPage(DocumentSession& session, QWidget* parent = nullptr);
    void show(const TrayId& id) { id_ = id; }
    [[nodiscard]] bool hasTray() const { return session().document().find<cabling::Tray>(id_) != nullptr; }
    void refresh() override;

    [[nodiscard]] TextField& name() { return *name_; }
    [[nodiscard]] QComboBox& kind() { return *kind_; }
    [[nodiscard]] LengthField& width() { return *width_; }
    [[nodiscard]] LengthField& depth() { return *depth_; }
    [[nodiscard]] LengthField& height() { return *height_; }
    [[nodiscard]] QString fillText() const { return fill_->text(); }

private:
    template <class Set>
    void change(Set&& set);
    void refreshFigures(const cabling::Tray& tray);

    TrayId id_;
    QLabel* title_;
    TextField* name_;
    QComboBox* kind_;
    LengthField *width_, *depth_, *height_;
    QLabel *length_, *fill_, *cables_;
};

}  // namespace cw::ui
