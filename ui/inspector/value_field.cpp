// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/value_field.h"

#include <QLocale>

#include "fields/quantity_text.h"
#include "words/words.h"

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

/// "US$270k to 400k": two whole prices are wider than the line.
QString moneyRange(double low, double high)
{
    constexpr double thousand = 1e3, million = 1e6;
    const auto figure = [](double value, double unit, const char* letter) { return editText(value / unit, Dimension::number) + QLatin1String(letter); };
    if (low < thousand) return ValueField::tr("US$%1 to %2").arg(figure(low, 1, ""), figure(high, 1, ""));
    const bool large = low >= million;
    return ValueField::tr("US$%1 to %2").arg(figure(low, large ? million : thousand, large ? "M" : "k"), figure(high, large ? million : thousand, large ? "M" : "k"));
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
    return property_ && !property_->unit.empty() ? figure + QLatin1Char(' ') + QString::fromStdString(words::said(property_->unit)) : figure;
}

QString ValueField::valueText() const
{
    if (!ends_) return {};
    const QString high = worded(ends_->high);
    if (ends_->low == ends_->high) return high;
    // One unit for both ends where they share it: "9.8 to 10.2 kW", "US$270,000 to 400,000".
    QString low = worded(ends_->low);
    const auto unitAt = [](const QString& text) { return text.indexOf(QLatin1Char(' ')); };
    if (property_ && property_->dimension == Dimension::money) return moneyRange(ends_->low, ends_->high);
    if (unitAt(low) > 0 && low.mid(unitAt(low)) == high.mid(unitAt(high))) low.truncate(unitAt(low));
    return tr("%1 to %2").arg(low, high);
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
