// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "environment/environment.h"

/// Sound along a property line, after ISO 9613-2, general method simplified: spreading and ground, no barriers.
namespace cw::environment {

/// Something that makes noise, or as many alike on a grid.
struct Emitter {
    geometry::Point where;                     ///< of the first
    double energy_at_7m = 0;                   ///< 10^(dBA/10), all units at one place
    std::int64_t columns = 1, rows = 1;
    geometry::Point column_step{}, row_step{};
};

/// Level in dBA that one source of `dba_at_7m` makes at a distance: hemispherical spreading and, beyond the reference
/// distance, the ground effect of ISO 9613-2 equation 10 for a mean height of 2 m.
[[nodiscard]] double levelAt(double dba_at_7m, double distance_m);

/// Sources in crowds, halved again and again: heard from afar, a yard of towers is one source. A grid is halved only where
/// somebody listens close by, so it takes no more room than a single source.
class Crowds {
public:
    explicit Crowds(std::vector<Emitter> emitters);

    [[nodiscard]] bool empty() const { return emitters_.empty(); }
    /// Sound energy (10^(dBA/10)) within 0.03 dB of every source by itself.
    [[nodiscard]] double energyAt(geometry::Point listener) const;
    /// Every source by itself.
    [[nodiscard]] double exactEnergyAt(geometry::Point listener) const;
    /// What no listener between two points hears more of.
    [[nodiscard]] double mostEnergyAlong(geometry::Point from, geometry::Point to) const;

private:
    struct Crowd {
        double x = 0, y = 0;                   ///< where its energy is centred, mm
        double energy_at_7m = 0;
        double near_m = 0;                     ///< nearer than this its members are heard by themselves
        std::size_t first = 0, count = 0;      ///< emitters
        std::size_t left = 0, right = 0;       ///< 0: not divided
    };
    std::size_t divide(std::size_t first, std::size_t count);
    template <class Listener>
    [[nodiscard]] double heardBy(const Listener& listener, std::size_t index) const;

    std::vector<Emitter> emitters_;
    std::vector<Crowd> crowds_;                ///< the first holds all
};

struct Loudest {
    double dba = 0;
    geometry::Point where;
};

/// The loudest point of the line, tried every 20 m and then every metre beside the best. It is looked for with far sources
/// taken together; its level is the sum of all by themselves. Nothing without sources or line.
[[nodiscard]] std::optional<Loudest> loudestOn(const geometry::Polygon& line, std::span<const Crowds> sources);

}  // namespace cw::environment
