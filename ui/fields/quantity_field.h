// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>

#include "fields/checked_field.h"
#include "units/units.h"

namespace cw::ui {

/// A line for one quantity. Understands every unit of its dimension: "18 ft", "132 kW".
class QuantityField : public CheckedField {
    Q_OBJECT
public:
    explicit QuantityField(units::Dimension dimension, QWidget* parent = nullptr);

    [[nodiscard]] units::Dimension dimension() const { return dimension_; }
    /// In the base unit of the dimension; nothing: no value is known.
    [[nodiscard]] std::optional<double> value() const { return value_; }
    /// Shown at once, unless the user is in the middle of typing.
    void setValue(std::optional<double> value);
    /// In the base unit, ends included.
    void setRange(double least, double most);

signals:
    /// The user entered another value.
    void committed(double base_value);

protected:
    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] bool hasValue() const override { return value_.has_value(); }
    [[nodiscard]] Taken take(const QString& text) override;
    void tell() override { emit committed(*value_); }
    void forget() override { value_.reset(); }

private:
    [[nodiscard]] QString rangeError(double value) const;

    units::Dimension dimension_;
    std::optional<double> value_;
    double least_ = -std::numeric_limits<double>::infinity();
    double most_ = std::numeric_limits<double>::infinity();
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
