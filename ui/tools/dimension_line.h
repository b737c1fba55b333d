// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "geometry/geometry.h"

namespace cw::ui {

class PlanView;

/// The length of an edge on a small plate at its middle; nothing where the edge is too short to tell which one is meant.
void paintDimension(QPainter& painter, const PlanView& view, geometry::Point from, geometry::Point to);

}  // namespace cw::ui
