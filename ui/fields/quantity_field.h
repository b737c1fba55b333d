// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>

#include <QLineEdit>

#include "units/units.h"

namespace cw::ui {

/// A line for one quantity. Understands every unit of its dimension ("18 ft", "132 kW"); what it cannot read stays
/// with a red edge and the reason in the tooltip, and nothing is emitted. Esc gives the old value back.
class QuantityField : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(bool invalid READ isInvalid NOTIFY invalidChanged)
public:
    explicit QuantityField(units::Dimension dimension, QWidget* parent = nullptr);

    [[nodiscard]] units::Dimension dimension() const { return dimension_; }
    /// In the base unit of the dimension; nothing: no value is known.
    [[nodiscard]] std::optional<double> value() const { return value_; }
    /// Shown at once, unless the user is in the middle of typing.
    void setValue(std::optional<double> value);
    /// In the base unit, ends included.
    void setRange(double least, double most);
    /// An empty line is an answer too: there is no value.
    void setOptional(bool optional) { optional_ = optional; }
    /// Shown as tooltip while nothing is wrong.
    void setHelp(const QString& help);

    [[nodiscard]] bool isInvalid() const { return !error_.isEmpty(); }
    /// Why the text is refused; empty: it is not.
    [[nodiscard]] QString error() const { return error_; }

signals:
    /// The user entered another value.
    void committed(double base_value);
    /// The user emptied an optional field.
    void cleared();
    void invalidChanged(bool invalid);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void display(std::optional<double> value);
    void setError(const QString& error);
    [[nodiscard]] QString rangeError(double value) const;

    units::Dimension dimension_;
    std::optional<double> value_;
    double least_ = -std::numeric_limits<double>::infinity();
    double most_ = std::numeric_limits<double>::infinity();
    bool optional_ = false;
    QString help_;
    QString error_;
};

/// Base unit mm.
class LengthField final : public QuantityField {
public:
    explicit LengthField(QWidget* parent = nullptr) : QuantityField(units::Dimension::length, parent) {}
};

/// Base unit kW.
class PowerField final : public QuantityField {
public:
    explicit PowerField(QWidget* parent = nullptr) : QuantityField(units::Dimension::power, parent) {}
};

/// Base unit US$.
class MoneyField final : public QuantityField {
public:
    explicit MoneyField(QWidget* parent = nullptr) : QuantityField(units::Dimension::money, parent) {}
};

/// 0..1, shown in per cent.
class FractionField final : public QuantityField {
public:
    explicit FractionField(QWidget* parent = nullptr) : QuantityField(units::Dimension::fraction, parent) {}
};

/// A plain number.
class NumberField final : public QuantityField {
public:
    explicit NumberField(QWidget* parent = nullptr) : QuantityField(units::Dimension::number, parent) {}
};

}  // namespace cw::ui
