// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "fields/quantity_field.h"
#include "shell/dialogs.h"

class QListWidget;

namespace cw::ui {

/// Chooses a built-in design and how many GPUs it shall have.
class TemplateDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TemplateDialog(QWidget* parent = nullptr);
    [[nodiscard]] TemplateChoice choice() const;

private:
    QListWidget* list_;
    NumberField* gpus_;
};

}  // namespace cw::ui
