// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>
#include <QPalette>

namespace cw::ui {

/// The colours of everything around the plan (the plan's own: canvas/plan_theme.h).
struct Colours {
    bool dark = false;
    QColor window;             ///< behind docks and bars
    QColor surface;            ///< lists, fields, charts
    QColor raised;             ///< headers, tiles
    QColor border;
    QColor text;
    QColor muted;              ///< captions, units, secondary lines
    QColor accent;             ///< selection, focus, links
    QColor on_accent;
    QColor good, error, warning, note;
    /// For chart series, in this order: hues of Okabe and Ito (2008, "Color Universal Design"), which stay apart for
    /// colour-blind eyes; darkened or lightened where they would vanish on the surface.
    std::array<QColor, 8> series;

    [[nodiscard]] static const Colours& light();
    [[nodiscard]] static const Colours& night();
    /// The set that `palette` was made from (or the one nearest to it), so that a widget need know no theme.
    [[nodiscard]] static const Colours& of(const QPalette& palette);
};

[[nodiscard]] QPalette paletteOf(const Colours& colours);

}  // namespace cw::ui
