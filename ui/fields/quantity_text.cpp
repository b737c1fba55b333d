// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/quantity_text.h"

#include <cmath>

#include <QLocale>

namespace cw::ui {

using units::Dimension;

namespace {

/// Twelve significant digits: beyond any figure that people enter, short of the noise of a factor.
QString digits(double value)
{
    const double clean = QString::number(value, 'g', 12).toDouble();
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(clean, 'f', QLocale::FloatingPointShortest);
}

struct Unit {
    QString text;
    double per_base = 1;
};

/// The larger unit from where it reads better.
Unit unitFor(double value, Dimension dimension)
{
    const double size = std::abs(value);
    switch (dimension) {
    case Dimension::length:
        if (size > 0 && size < 1000) return {QStringLiteral("mm")};
        return {QStringLiteral("m"), 1e-3};
    case Dimension::power:
        if (size >= 1000) return {QStringLiteral("MW"), 1e-3};
        break;
    case Dimension::energy:
        if (size >= 1000) return {QStringLiteral("MWh"), 1e-3};
        break;
    case Dimension::fraction: return {QStringLiteral("%"), 100};
    default: break;
    }
    const auto base = units::baseUnit(dimension);
    return {QString::fromUtf8(base.data(), static_cast<qsizetype>(base.size()))};
}

}  // namespace

QString editText(double base_value, Dimension dimension)
{
    if (!std::isfinite(base_value)) return {};
    if (dimension == Dimension::money) return QStringLiteral("US$") + digits(base_value);
    const Unit unit = unitFor(base_value, dimension);
    const QString figure = digits(base_value * unit.per_base);
    return unit.text.isEmpty() ? figure : figure + QLatin1Char(' ') + unit.text;
}

}  // namespace cw::ui
