// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QFrame>
#include <QLineEdit>
#include <QPointer>

#include "units/units.h"

namespace cw::ui {

/// Figures typed while something is drawn or moved: a bar over the plan. A field follows the mouse until the user types in
/// it; then what was typed stays. Enter accepts, Esc takes the typing back, Tab goes on.
class ExactBar final : public QFrame {
    Q_OBJECT
public:
    struct Field {
        QString label;
        units::Dimension dimension = units::Dimension::length;
        double value = 0;                      ///< in the base unit
        int whole_steps = 0;                   ///< 90: only multiples of 90 are taken; 0: everything
    };
    /// Shown at once over `plan`; `typed` is the beginning of the first field.
    ExactBar(QWidget& plan, const std::vector<Field>& fields, const QString& typed);

    /// Of the fields that the user has not typed in.
    void follow(const std::vector<double>& values);
    /// Nothing for fields that follow.
    [[nodiscard]] std::vector<std::optional<double>> typed() const;
    [[nodiscard]] QLineEdit* edit(std::size_t index) const { return edits_[index]; }

    /// The text that a key begins a figure with; empty: it begins none.
    [[nodiscard]] static QString beginning(int key);

signals:
    void changed();
    void accepted();
    void rejected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<double> read(std::size_t index) const;
    void check();
    void place();

    std::vector<Field> fields_;
    std::vector<QLineEdit*> edits_;
};

/// A bar that goes with its tool; taken away outside of its own signals.
class ExactEntry {
public:
    ~ExactEntry() { close(); }
    ExactBar& open(QWidget& plan, const std::vector<ExactBar::Field>& fields, const QString& typed);
    void close();
    [[nodiscard]] ExactBar* bar() const { return bar_; }

private:
    QPointer<ExactBar> bar_;
};

}  // namespace cw::ui
