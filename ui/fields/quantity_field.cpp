// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/quantity_field.h"

#include "fields/quantity_text.h"

namespace cw::ui {

QuantityField::QuantityField(units::Dimension dimension, QWidget* parent) : CheckedField(parent), dimension_(dimension) {}

void QuantityField::setValue(std::optional<double> value)
{
    value_ = value;
    showValue();
}

void QuantityField::setRange(double least, double most)
{
    least_ = least;
    most_ = most;
}

QString QuantityField::valueText() const
{
    return value_ ? editText(*value_, dimension_) : QString();
}

QString QuantityField::rangeError(double value) const
{
    if (value < least_) return tr("must be at least %1").arg(editText(least_, dimension_));
    if (value > most_) return tr("must be at most %1").arg(editText(most_, dimension_));
    return {};
}

CheckedField::Taken QuantityField::take(const QString& text)
{
    const auto parsed = units::parse(text.toStdString(), dimension_);
    if (!parsed) return {QString::fromStdString(parsed.error().sentence()), false};
    if (const QString error = rangeError(*parsed); !error.isEmpty()) return {error, false};
    const bool other = value_ != *parsed;
    value_ = *parsed;
    return {{}, other};
}

}  // namespace cw::ui
