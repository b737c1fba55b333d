// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

class QPushButton;

namespace cw::ui {

/// Asks who waives a finding and why. There is no waiver without a reason and a name.
class WaiveDialog final : public QDialog {
    Q_OBJECT
public:
    WaiveDialog(const QString& finding, const QString& by, QWidget* parent = nullptr);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString by() const;

private:
    void check();

    QPlainTextEdit* reason_;
    QLineEdit* by_;
    QPushButton* waive_ = nullptr;
};

}  // namespace cw::ui
