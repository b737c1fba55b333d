// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/quantity_text.h"

#include <cmath>

#include <QLocale>

#include "style/shown_units.h"

namespace cw::ui {

using units::Dimension;

namespace {

/// Twelve significant digits: beyond any figure that people enter, short of the noise of a factor.
QString digits(double value)
{
    const double clean = QString::number(value, 'g', 12).toDouble();
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(clean, 'f', QLocale::FloatingPointShortest);
}

/// Lengths of the plan are whole millimetres: so many decimals of a foot as it takes to mean the same millimetre.
std::optional<QString> wholeMillimetres(double mm, double per_mm)
{
    constexpr int most_decimals = 5;
    if (mm != std::round(mm)) return std::nullopt;
    for (int decimals = 0; decimals <= most_decimals; ++decimals) {
        const double shown = QString::number(mm * per_mm, 'f', decimals).toDouble();
        if (std::round(shown / per_mm) == mm) return digits(shown);
    }
    return std::nullopt;
}

struct Unit {
    QString text;
    double per_base = 1;
    double offset = 0;
};

/// What differs from the units of unitFor.
std::optional<Unit> usUnitFor(double value, Dimension dimension)
{
    constexpr double mm_per_inch = units::mm_per_foot / 12;
    const double size = std::abs(value);
    switch (dimension) {
    case Dimension::length:
        if (size > 0 && size < units::mm_per_foot) return Unit{QStringLiteral("in"), 1 / mm_per_inch};
        return Unit{QStringLiteral("ft"), 1 / units::mm_per_foot};
    case Dimension::area: return Unit{QStringLiteral("sq ft"), 1 / units::m2_per_square_foot};
    case Dimension::mass: return Unit{QStringLiteral("lb"), 1 / units::kg_per_pound};
    case Dimension::flow: return Unit{QStringLiteral("gpm"), 1 / units::litres_per_us_gallon};
    case Dimension::temperature: return Unit{QStringLiteral("°F"), 1.8, 32};
    case Dimension::volume_rate: return Unit{QStringLiteral("gal/day"), 1 / units::m3_per_us_gallon};
    default: return std::nullopt;
    }
}

/// The larger unit from where it reads better.
Unit unitFor(double value, Dimension dimension)
{
    const double size = std::abs(value);
    if (ShownUnits::instance().system() == units::System::us)
        if (auto us = usUnitFor(value, dimension)) return *us;
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
    const auto whole = dimension == Dimension::length ? wholeMillimetres(base_value, unit.per_base) : std::nullopt;
    const QString figure = whole ? *whole : digits(base_value * unit.per_base + unit.offset);
    return unit.text.isEmpty() ? figure : figure + QLatin1Char(' ') + unit.text;
}

}  // namespace cw::ui
