// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace cw::ui {

/// A whole number that is entered at once, not digit by digit. While nothing is being typed, the keys of undo and redo mean
/// the design, as in every field.
class CountField final : public QSpinBox {
    Q_OBJECT
public:
    explicit CountField(int least, int most, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
};

}  // namespace cw::ui
