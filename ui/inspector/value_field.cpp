// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/value_field.h"

#include <QLocale>

#include "fields/quantity_text.h"

namespace cw::ui {

using units::Dimension;

namespace {

/// Written in the unit of the chosen system. Everything else keeps the unit of its key, so that a switch of 650 W does not
/// become one of 0.65 kW.
bool followsTheSystem(Dimension dimension)
{
    switch (dimension) {
    case Dimension::length:
    case Dimension::mass:
    case Dimension::flow:
    case Dimension::fraction:
    case Dimension::money: return true;
    default: return false;
    }
}

}  // namespace

ValueField::ValueField(std::string key, QWidget* parent) : CheckedField(parent), key_(std::move(key)), property_(catalog::propertyOf(key_))
{
    setOptional(true);
    setPlaceholderText(QStringLiteral("—"));
}

void ValueField::setEnds(std::optional<catalog::Ends> ends)
{
    ends_ = ends;
    showValue();
}

QString ValueField::worded(double number) const
{
    if (property_ && followsTheSystem(property_->dimension)) return editText(number * property_->to_base, property_->dimension);
    const QString figure = editText(number, Dimension::number);
    return property_ && !property_->unit.empty() ? figure + QLatin1Char(' ') + QString::fromStdString(property_->unit) : figure;
}

QString ValueField::valueText() const
{
    if (!ends_) return {};
    return ends_->low == ends_->high ? worded(ends_->low) : tr("%1 to %2").arg(worded(ends_->low), worded(ends_->high));
}

CheckedField::Taken ValueField::take(const QString& text)
{
    const auto read = catalog::endsFromText(key_, text.toStdString());
    if (!read) return {QString::fromStdString(read.error().sentence()), false};
    const bool other = ends_ != *read;
    ends_ = *read;
    return {{}, other};
}

}  // namespace cw::ui
