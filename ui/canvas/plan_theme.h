// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>

#include "catalog/catalog.h"
#include "checks/finding.h"
#include "floorplan/rows.h"

namespace cw::ui {

/// What a thing on the plan is for: it decides its colour.
enum class Appearance { compute, network, storage, management, power, cooling, other };
inline constexpr int appearance_count = static_cast<int>(Appearance::other) + 1;
/// Steps from little to much.
inline constexpr std::size_t ramp_steps = 7;
inline constexpr int area_kind_count = static_cast<int>(floorplan::AreaKind::pond) + 1;

[[nodiscard]] Appearance appearanceOf(floorplan::RackRole role);
[[nodiscard]] Appearance appearanceOf(catalog::Kind kind);

/// The colours of the plan. The hues of equipment are those of Okabe and Ito (2008, "Color Universal Design"), which
/// stay apart for colour-blind eyes; tints and shades of them make the fills calm.
struct PlanTheme {
    bool dark = false;
    QColor paper;              ///< outside the property line
    QColor land;               ///< inside it
    QColor property_line;
    QColor grid;               ///< fine lines
    QColor grid_strong;        ///< every tenth
    QColor area_line;
    QColor area_text;
    std::array<QColor, area_kind_count> area_fill;
    QColor column;
    QColor keep_out;
    std::array<QColor, appearance_count> fill;   ///< of racks and equipment
    std::array<QColor, appearance_count> text;   ///< legible on that fill
    /// From little to much, fading into the paper at the low end: the map "viridis" (S. van der Walt and N. Smith, 2015),
    /// of even steps in lightness, which are told apart without colour.
    std::array<QColor, ramp_steps> ramp;
    QColor neutral;            ///< the figure says nothing about it
    QColor unknown;            ///< the figure is missing
    QColor unit_line;          ///< rack units and front marks, seen close
    QColor selection;
    QColor hover;
    QColor guide;
    QColor valid;              ///< a ghost that may stand here
    QColor invalid;
    QColor error, warning, note;
    QColor chrome;             ///< scale bar, rulers, north arrow: lines and text
    QColor chrome_back;        ///< behind them

    [[nodiscard]] const QColor& fillOf(Appearance a) const { return fill[static_cast<std::size_t>(a)]; }
    [[nodiscard]] const QColor& textOf(Appearance a) const { return text[static_cast<std::size_t>(a)]; }
    [[nodiscard]] const QColor& fillOf(floorplan::AreaKind k) const { return area_fill[static_cast<std::size_t>(k)]; }
    [[nodiscard]] const QColor& of(checks::Severity severity) const;

    [[nodiscard]] static PlanTheme lightPreset();
    [[nodiscard]] static PlanTheme darkPreset();
};

}  // namespace cw::ui
