// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace cw::ui {

/// A line of text that tells when the user is done with it. Esc gives the old text back.
class TextField final : public QLineEdit {
    Q_OBJECT
public:
    explicit TextField(QWidget* parent = nullptr);

    /// Shown at once, unless the user is in the middle of typing.
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return value_; }

signals:
    void committed(const QString& value);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();

    QString value_;
};

}  // namespace cw::ui
