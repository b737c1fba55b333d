// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPushButton>

#include "inspector/page.h"

namespace cw::ui {

/// One copy of a repeat: in which column and row it stands, with which phase it is built, and how it can differ from the rest.
class CopyPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit CopyPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;

    [[nodiscard]] QComboBox& phase() { return *phase_; }
    [[nodiscard]] QPushButton& removeButton() { return *remove_; }
    [[nodiscard]] QPushButton& uniqueButton() { return *unique_; }
    [[nodiscard]] QPushButton& restButton() { return *rest_; }

private:
    void setException(const floorplan::Exception& exception);
    void fillPhases();

    QLabel* title_;
    QLabel* caption_;
    QLabel* what_;
    QComboBox* phase_;
    QPushButton *remove_, *unique_, *rest_;
};

}  // namespace cw::ui
