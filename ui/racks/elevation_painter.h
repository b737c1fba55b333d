// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QPainter>
#include <QPalette>

#include "racks/elevation_geometry.h"

namespace cw::ui {

/// Devices that would come to stand somewhere, and why not.
struct ElevationGhost {
    std::vector<document::RackSlot> devices;
    QString problem;                           ///< empty: it may stand there
};

/// What an elevation is painted from.
struct ElevationPicture {
    const floorplan::RackDesign& rack;
    const floorplan::Lookup& lookup;
    const ElevationGeometry& geometry;
    const std::vector<document::RackSlot>& devices;
    std::set<std::size_t> selected;
    std::optional<ElevationGhost> ghost;
    std::set<std::size_t> faded;               ///< about to move
    bool focused = false;
};

void paintElevation(QPainter& painter, const ElevationPicture& picture, const QPalette& palette, const QFont& font);

}  // namespace cw::ui
