// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/dash.h"

#include <array>

namespace cw::drawing {

namespace {

constexpr std::array dashed{2.4, 1.2};
constexpr std::array dotted{0.4, 1.0};
constexpr std::array centre{8.0, 1.2, 1.2, 1.2};

}  // namespace

std::span<const double> dashLengthsMm(Dash dash)
{
    switch (dash) {
    case Dash::solid: return {};
    case Dash::dashed: return dashed;
    case Dash::dotted: return dotted;
    case Dash::centre: return centre;
    }
    return {};
}

}  // namespace cw::drawing
