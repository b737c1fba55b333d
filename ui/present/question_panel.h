// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "fields/quantity_field.h"
#include "present/show.h"

class QFormLayout;
class QGridLayout;

namespace cw::ui {

/// Where a question of the board is answered: other assumptions, and what they do to the figures that decide. Nothing is
/// kept unless it is asked for.
class QuestionPanel final : public QFrame {
    Q_OBJECT
public:
    explicit QuestionPanel(Show& show, QWidget* parent = nullptr);

    [[nodiscard]] QuantityField& powerLimit() const { return *power_limit_; }
    [[nodiscard]] QSpinBox& powerDelay() const { return *power_delay_; }
    [[nodiscard]] QuantityField& energyPrice() const { return *energy_; }
    [[nodiscard]] QPushButton& asDesigned() const { return *as_designed_; }
    [[nodiscard]] QLineEdit& name() const { return *name_; }
    [[nodiscard]] QPushButton& keep() const { return *keep_; }
    /// "Capital cost: US.9 billion → US.1 billion" for each figure that the assumptions change.
    [[nodiscard]] QStringList consequences() const;

signals:
    /// Esc in a field: the pages have the keyboard again.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QuantityField* addField(const QString& name, units::Dimension dimension, double least, double most);
    void addConsequence(const QString& name, std::function<QString(const evaluation::Assessment&)> word);
    void addConsequences();
    void addKeeping();
    void ask();
    void follow();

    struct Consequence {
        QString name;
        std::function<QString(const evaluation::Assessment&)> word;
        QLabel* designed;
        QLabel* now;
    };

    Show& show_;
    QFormLayout* form_;
    QGridLayout* table_;
    QuantityField *power_limit_, *energy_, *lease_, *construction_, *utilisation_, *discount_;
    QSpinBox* power_delay_;
    std::vector<Consequence> consequences_;
    QPushButton *as_designed_, *keep_;
    QLineEdit* name_;
};

}  // namespace cw::ui
