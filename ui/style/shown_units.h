// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QString>

#include "units/units.h"

namespace cw::ui {

/// The units in which the editor shows figures, one choice for the whole program. What is typed is understood in any unit,
/// and the papers for boards show both, whatever is chosen here.
class ShownUnits final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static ShownUnits& instance();
    [[nodiscard]] units::System system() const { return system_; }
    void choose(units::System system);

signals:
    void changed();

private:
    ShownUnits() = default;
    units::System system_ = units::System::si;
};

/// units::format in the chosen system.
[[nodiscard]] QString shownFigure(double value, units::Dimension dimension);
[[nodiscard]] QString shownFigure(const std::optional<double>& value, units::Dimension dimension);
/// A length on the plan with so many decimals, always in metres or feet: "12.345 m", "40.50 ft".
[[nodiscard]] QString shownLength(double mm, int decimals = 3);
/// "4.8 × 1.2 m"
[[nodiscard]] QString shownSize(double width_mm, double depth_mm, int decimals = 1);
/// "820.5 m²", "8,832 sq ft"
[[nodiscard]] QString shownArea(double m2);

}  // namespace cw::ui
