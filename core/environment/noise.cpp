// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environment/noise.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::environment {

namespace {

constexpr double reference_m = 7.0;
constexpr double mean_height_m = 2.0;          // of the sound path; source and listener stand low

/// Ground attenuation in dB, ISO 9613-2 equation 10; never below zero.
double groundDb(double distance_m)
{
    return std::max(0.0, 4.8 - 2 * mean_height_m / distance_m * (17 + 300 / distance_m));
}

double gainAt(double distance_m)
{
    const double d = std::max(distance_m, 1.0);
    const double spreading = reference_m * reference_m / (d * d);
    return d <= reference_m ? spreading : spreading * std::exp(-groundDb(d) * std::log(10.0) / 10);
}

/// The gain by whole metres, in between on a straight line (wrong by less than 0.01 dB beyond 20 m): the walk along the
/// property line asks for it hundreds of thousands of times.
class Gains {
public:
    Gains()
    {
        for (std::size_t metre = 0; metre < table_.size(); ++metre) table_[metre] = gainAt(static_cast<double>(metre));
    }
    [[nodiscard]] double at(double distance_m) const
    {
        const auto metre = static_cast<std::size_t>(distance_m);
        if (metre < 20 || metre + 1 >= table_.size()) return gainAt(distance_m);
        const double part = distance_m - static_cast<double>(metre);
        return table_[metre] * (1 - part) + table_[metre + 1] * part;
    }

private:
    std::array<double, 5000> table_{};
};

double energyAt(geometry::Point listener, const std::vector<Emitter>& emitters)
{
    static const Gains gains;
    double energy = 0;
    for (const Emitter& emitter : emitters) {
        const auto x = static_cast<double>(emitter.where.x - listener.x) / 1000;
        const auto y = static_cast<double>(emitter.where.y - listener.y) / 1000;
        energy += emitter.energy_at_7m * gains.at(std::sqrt(x * x + y * y));
    }
    return energy;
}

struct Walk {
    const geometry::Polygon& line;
    const std::vector<Emitter>& emitters;
    double best_energy = 0;
    std::size_t best_edge = 0;
    double best_share = 0;

    [[nodiscard]] geometry::Point at(std::size_t edge, double share) const
    {
        const geometry::Point from = line.corners[edge];
        const geometry::Point way = line.corners[(edge + 1) % line.corners.size()] - from;
        return {from.x + static_cast<geometry::Mm>(std::llround(static_cast<double>(way.x) * share)),
                from.y + static_cast<geometry::Mm>(std::llround(static_cast<double>(way.y) * share))};
    }

    void trial(std::size_t edge, double share)
    {
        const double energy = energyAt(at(edge, share), emitters);
        if (energy <= best_energy) return;
        best_energy = energy;
        best_edge = edge;
        best_share = share;
    }

    [[nodiscard]] double lengthM(std::size_t edge) const
    {
        const geometry::Point way = at(edge, 1) - at(edge, 0);
        return std::hypot(static_cast<double>(way.x), static_cast<double>(way.y)) / 1000;
    }
};

/// A line of any length is tried at no more points than this.
constexpr double most_trials_per_edge = 200;

}  // namespace

double levelAt(double dba_at_7m, double distance_m) { return dba_at_7m + 10 * std::log10(gainAt(distance_m)); }

std::optional<Loudest> loudestOn(const geometry::Polygon& line, const std::vector<Emitter>& emitters)
{
    if (line.corners.size() < 3 || emitters.empty()) return std::nullopt;
    Walk walk{line, emitters};
    for (std::size_t edge = 0; edge < line.corners.size(); ++edge) {
        const double trials = std::clamp(std::ceil(walk.lengthM(edge) / 20), 1.0, most_trials_per_edge);
        for (double i = 0; i < trials; ++i) walk.trial(edge, i / trials);
    }
    const double length_m = std::max(1.0, walk.lengthM(walk.best_edge));
    const double middle = walk.best_share;
    for (int metre = -20; metre <= 20; ++metre) walk.trial(walk.best_edge, std::clamp(middle + metre / length_m, 0.0, 1.0));
    return Loudest{10 * std::log10(walk.best_energy), walk.at(walk.best_edge, walk.best_share)};
}

}  // namespace cw::environment
