// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/geometry.h"

namespace cw::geometry {

/// How wide a way is at its narrowest, up to `enough`: what is wider counts as `enough`.
///
/// A width w is there when a round table of that diameter gets through the whole polygon: shrunk by w/2 it stays in one
/// piece, and growing that piece again by w/2 gives the polygon back but for corners and niches shorter than w. So the legs
/// of an L count, a chamfer or a shallow niche does not. To the millimetre; rectangles exactly.
[[nodiscard]] Mm clearWidth(const Polygon& polygon, Mm enough);

}  // namespace cw::geometry
