// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "shell/dialogs.h"

class QComboBox;
class QLineEdit;

namespace cw::ui {

/// Shows what is in a network file before it comes into the design, and asks for its name and what it is for.
class NetworkImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NetworkImportDialog(const NetworkPreview& preview, QWidget* parent = nullptr);
    [[nodiscard]] document::NetworkToImport choice() const;

private:
    QLineEdit* name_;
    QComboBox* technology_;
    QComboBox* purpose_;
};

}  // namespace cw::ui
