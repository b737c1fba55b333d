// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/date_field.h"

namespace cw::ui {

DateField::DateField(QWidget* parent) : CheckedField(parent)
{
    setHelp(tr("Year, month and day: 2024-08-01"));
    setPlaceholderText(QStringLiteral("—"));
}

void DateField::setValue(std::optional<units::Date> value)
{
    value_ = value;
    showValue();
}

QString DateField::valueText() const { return value_ ? QString::fromStdString(units::formatDate(*value_)) : QString(); }

CheckedField::Taken DateField::take(const QString& text)
{
    const auto date = units::parseDate(text.trimmed().toStdString());
    if (!date) return {QString::fromStdString(date.error().sentence()), false};
    const bool other = value_ != *date;
    value_ = *date;
    return {{}, other};
}

}  // namespace cw::ui
