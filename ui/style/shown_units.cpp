// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/shown_units.h"

namespace cw::ui {

namespace {

QString from(const std::string& text) { return QString::fromStdString(text); }

bool isUs() { return ShownUnits::instance().system() == units::System::us; }

}  // namespace

ShownUnits& ShownUnits::instance()
{
    static ShownUnits units;
    return units;
}

void ShownUnits::choose(units::System system)
{
    if (system == system_) return;
    system_ = system;
    emit changed();
}

QString shownFigure(double value, units::Dimension dimension) { return from(units::format(value, dimension, ShownUnits::instance().system())); }

QString shownFigure(const std::optional<double>& value, units::Dimension dimension)
{
    return from(units::format(value, dimension, ShownUnits::instance().system()));
}

QString shownLength(double mm, int decimals)
{
    if (isUs()) return from(units::formatFixed(mm / units::mm_per_foot, decimals)) + QStringLiteral(" ft");
    return from(units::formatFixed(mm / 1e3, decimals)) + QStringLiteral(" m");
}

QString shownSize(double width_mm, double depth_mm, int decimals)
{
    return shownLength(width_mm, decimals).section(QLatin1Char(' '), 0, 0) + QStringLiteral(" × ") + shownLength(depth_mm, decimals);
}

QString shownArea(double m2)
{
    if (isUs()) return from(units::formatFixed(m2 / units::m2_per_square_foot, 0)) + QStringLiteral(" sq ft");
    return from(units::formatFixed(m2, 1)) + QStringLiteral(" m²");
}

}  // namespace cw::ui
