// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "environment/environment.h"

/// Sound along a property line, after ISO 9613-2, general method simplified: spreading and ground, no barriers.
namespace cw::environment {

struct Emitter {
    geometry::Point where;
    double energy_at_7m = 0;                   ///< 10^(dBA/10), all units
};

/// Level in dBA that one source of `dba_at_7m` makes at a distance: hemispherical spreading and, beyond the reference
/// distance, the ground effect of ISO 9613-2 equation 10 for a mean height of 2 m.
[[nodiscard]] double levelAt(double dba_at_7m, double distance_m);

struct Loudest {
    double dba = 0;
    geometry::Point where;
};

/// The loudest point of the line, tried every 20 m and then every metre beside the best. Nothing without sources or line.
[[nodiscard]] std::optional<Loudest> loudestOn(const geometry::Polygon& line, const std::vector<Emitter>& emitters);

}  // namespace cw::environment
