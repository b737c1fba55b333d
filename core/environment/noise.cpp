// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environment/noise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace cw::environment {

namespace {

using geometry::Point;

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

const Gains& gains()
{
    static const Gains table;
    return table;
}

/// Somebody who stands still.
struct Standing {
    double x = 0, y = 0;                       ///< mm
    explicit Standing(Point where) : x(static_cast<double>(where.x)), y(static_cast<double>(where.y)) {}
    [[nodiscard]] double distanceM(double from_x, double from_y) const
    {
        const double dx = from_x - x;
        const double dy = from_y - y;
        return std::sqrt(dx * dx + dy * dy) / 1000;
    }
};

/// Somebody who hears every source from that point of a stretch of line that is nearest to it.
struct Along {
    double x = 0, y = 0, way_x = 0, way_y = 0, square = 0;
    Along(Point from, Point to)
        : x(static_cast<double>(from.x)), y(static_cast<double>(from.y)), way_x(static_cast<double>(to.x - from.x)), way_y(static_cast<double>(to.y - from.y)),
          square(way_x * way_x + way_y * way_y)
    {
    }
    [[nodiscard]] double distanceM(double from_x, double from_y) const
    {
        const double share = square > 0 ? std::clamp(((from_x - x) * way_x + (from_y - y) * way_y) / square, 0.0, 1.0) : 0.0;
        const double dx = from_x - (x + share * way_x);
        const double dy = from_y - (y + share * way_y);
        return std::sqrt(dx * dx + dy * dy) / 1000;
    }
};

/// Sources that are not worth dividing.
constexpr std::size_t most_members = 8;
/// From where a crowd is one source, in sizes of the crowd. About the centre the first moment is nil; the second, s^2/12 for a
/// length s, times half the second derivative of 1/d^2 makes at most s^2 / 4 d^2: 0.006 (0.026 dB).
constexpr double sizes_away = 6.5;
/// Room for that error on both sides of a comparison.
constexpr double bound_slack = 1.02;

/// A piece of a grid of emitters; mm.
struct Grid {
    double x = 0, y = 0;                       ///< of its first place
    double energy_at_7m = 0;                   ///< at each place
    std::int64_t columns = 1, rows = 1;
    geometry::Point column_step, row_step;

    explicit Grid(const Emitter& emitter)
        : x(static_cast<double>(emitter.where.x)), y(static_cast<double>(emitter.where.y)), energy_at_7m(emitter.energy_at_7m), columns(emitter.columns), rows(emitter.rows),
          column_step(emitter.column_step), row_step(emitter.row_step)
    {
    }
    [[nodiscard]] double places() const { return static_cast<double>(columns) * static_cast<double>(rows); }
    [[nodiscard]] double energy() const { return energy_at_7m * places(); }
    /// From its first place to its last.
    [[nodiscard]] double wayX() const { return static_cast<double>(column_step.x) * static_cast<double>(columns - 1) + static_cast<double>(row_step.x) * static_cast<double>(rows - 1); }
    [[nodiscard]] double wayY() const { return static_cast<double>(column_step.y) * static_cast<double>(columns - 1) + static_cast<double>(row_step.y) * static_cast<double>(rows - 1); }
    [[nodiscard]] double centreX() const { return x + wayX() / 2; }
    [[nodiscard]] double centreY() const { return y + wayY() / 2; }
    [[nodiscard]] double sizeM() const { return std::max(alongColumns(), alongRows()) / 1000; }

    /// Two of half the size, across the longer side.
    [[nodiscard]] std::pair<Grid, Grid> halves() const
    {
        Grid first = *this, second = *this;
        const bool by_columns = rows == 1 || (columns > 1 && alongColumns() >= alongRows());
        std::int64_t Grid::* const count = by_columns ? &Grid::columns : &Grid::rows;
        const geometry::Point step = by_columns ? column_step : row_step;
        first.*count = this->*count / 2;
        second.*count = this->*count - first.*count;
        second.x += static_cast<double>(step.x) * static_cast<double>(first.*count);
        second.y += static_cast<double>(step.y) * static_cast<double>(first.*count);
        return {first, second};
    }

private:
    [[nodiscard]] double alongColumns() const { return static_cast<double>(std::abs(column_step.x) + std::abs(column_step.y)) * static_cast<double>(columns - 1); }
    [[nodiscard]] double alongRows() const { return static_cast<double>(std::abs(row_step.x) + std::abs(row_step.y)) * static_cast<double>(rows - 1); }
};

/// Every place by itself.
template <class Listener>
double eachHeardBy(const Listener& listener, const Grid& grid)
{
    double energy = 0;
    for (std::int64_t row = 0; row < grid.rows; ++row) {
        const double x = grid.x + static_cast<double>(grid.row_step.x) * static_cast<double>(row), y = grid.y + static_cast<double>(grid.row_step.y) * static_cast<double>(row);
        for (std::int64_t column = 0; column < grid.columns; ++column)
            energy += gains().at(listener.distanceM(x + static_cast<double>(grid.column_step.x) * static_cast<double>(column), y + static_cast<double>(grid.column_step.y) * static_cast<double>(column)));
    }
    return energy * grid.energy_at_7m;
}

template <class Listener>
double heardBy(const Listener& listener, const Grid& grid)
{
    if (grid.columns == 1 && grid.rows == 1) return grid.energy_at_7m * gains().at(listener.distanceM(grid.x, grid.y));
    const double distance_m = listener.distanceM(grid.centreX(), grid.centreY());
    if (distance_m > sizes_away * grid.sizeM()) return grid.energy() * gains().at(distance_m);
    if (grid.places() <= most_members) return eachHeardBy(listener, grid);
    const auto [first, second] = grid.halves();
    return heardBy(listener, first) + heardBy(listener, second);
}

/// A line of any length is tried at no more points than this.
constexpr double most_trials_per_edge = 200;
constexpr double between_trials_m = 20;
constexpr double trials_per_stretch = 8;

/// Looks for the loudest point. Stretches of the line where nobody can hear more than has been heard are passed over.
class Walk {
public:
    Walk(const geometry::Polygon& line, std::span<const Crowds> sources) : line_(line), sources_(sources) {}

    Point loudest()
    {
        std::vector<Stretch> stretches;
        for (std::size_t edge = 0; edge < line_.corners.size(); ++edge) addStretches(stretches, edge);
        std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) { return a.most_energy > b.most_energy; });
        for (const Stretch& stretch : stretches) {
            if (stretch.most_energy < best_energy_) break;
            for (double i = stretch.first; i < stretch.last; ++i) trial(stretch.edge, i / stretch.trials);
        }
        const double length_m = std::max(1.0, lengthM(best_edge_));
        const double middle = best_share_;
        for (int metre = -20; metre <= 20; ++metre) trial(best_edge_, std::clamp(middle + metre / length_m, 0.0, 1.0));
        return at(best_edge_, best_share_);
    }

private:
    /// Trials `first` up to `last` of all on an edge.
    struct Stretch {
        std::size_t edge = 0;
        double first = 0, last = 0, trials = 1;
        double most_energy = 0;
    };

    void addStretches(std::vector<Stretch>& stretches, std::size_t edge) const
    {
        const double trials = std::clamp(std::ceil(lengthM(edge) / between_trials_m), 1.0, most_trials_per_edge);
        for (double first = 0; first < trials; first += trials_per_stretch) {
            Stretch stretch{edge, first, std::min(trials, first + trials_per_stretch), trials, 0};
            for (const Crowds& crowds : sources_) stretch.most_energy += crowds.mostEnergyAlong(at(edge, first / trials), at(edge, stretch.last / trials));
            stretches.push_back(stretch);
        }
    }

    [[nodiscard]] Point at(std::size_t edge, double share) const
    {
        const Point from = line_.corners[edge];
        const Point way = line_.corners[(edge + 1) % line_.corners.size()] - from;
        return {from.x + static_cast<geometry::Mm>(std::llround(static_cast<double>(way.x) * share)),
                from.y + static_cast<geometry::Mm>(std::llround(static_cast<double>(way.y) * share))};
    }

    /// Of two equal ones the first along the line.
    void trial(std::size_t edge, double share)
    {
        double energy = 0;
        for (const Crowds& crowds : sources_) energy += crowds.energyAt(at(edge, share));
        const bool earlier = edge != best_edge_ ? edge < best_edge_ : share < best_share_;
        if (energy < best_energy_ || (energy == best_energy_ && !earlier)) return;
        best_energy_ = energy;
        best_edge_ = edge;
        best_share_ = share;
    }

    [[nodiscard]] double lengthM(std::size_t edge) const
    {
        const Point way = at(edge, 1) - at(edge, 0);
        return std::hypot(static_cast<double>(way.x), static_cast<double>(way.y)) / 1000;
    }

    const geometry::Polygon& line_;
    std::span<const Crowds> sources_;
    double best_energy_ = 0;
    std::size_t best_edge_ = 0;
    double best_share_ = 0;
};

}  // namespace

double levelAt(double dba_at_7m, double distance_m) { return dba_at_7m + 10 * std::log10(gainAt(distance_m)); }

Crowds::Crowds(std::vector<Emitter> emitters) : emitters_(std::move(emitters))
{
    if (!emitters_.empty()) divide(0, emitters_.size());
}

std::size_t Crowds::divide(std::size_t first, std::size_t count)
{
    const auto members = std::span(emitters_).subspan(first, count);
    geometry::Rect box{members.front().where, members.front().where};
    const auto middleOf = [](const Emitter& one) { return Point{std::llround(Grid(one).centreX()), std::llround(Grid(one).centreY())}; };
    Crowd crowd;
    crowd.first = first;
    crowd.count = count;
    for (const Emitter& emitter : members) {
        const Grid grid(emitter);
        const Point last{emitter.where.x + std::llround(grid.wayX()), emitter.where.y + std::llround(grid.wayY())};
        box = box.united({emitter.where, emitter.where}).united({last, last});
        crowd.energy_at_7m += grid.energy();
        crowd.x += grid.energy() * grid.centreX();
        crowd.y += grid.energy() * grid.centreY();
    }
    crowd.x /= crowd.energy_at_7m;
    crowd.y /= crowd.energy_at_7m;
    crowd.near_m = sizes_away * static_cast<double>(std::max(box.width(), box.depth())) / 1000;
    const std::size_t index = crowds_.size();
    crowds_.push_back(crowd);
    if (count <= most_members || crowd.near_m == 0) return index;
    geometry::Rect middles{middleOf(members.front()), middleOf(members.front())};
    for (const Emitter& emitter : members) middles = middles.united({middleOf(emitter), middleOf(emitter)});
    const bool along_x = middles.width() >= middles.depth();
    if (middles.width() == 0 && middles.depth() == 0) return index;
    const geometry::Mm middle = along_x ? middles.min.x + middles.max.x : middles.min.y + middles.max.y;
    const auto right_half = std::partition(members.begin(), members.end(), [=](const Emitter& one) { return 2 * (along_x ? middleOf(one).x : middleOf(one).y) < middle; });
    const auto half = static_cast<std::size_t>(right_half - members.begin());
    const std::size_t left = divide(first, half);
    const std::size_t right = divide(first + half, count - half);
    crowds_[index].left = left;
    crowds_[index].right = right;
    return index;
}

template <class Listener>
double Crowds::heardBy(const Listener& listener, std::size_t index) const
{
    const Crowd& crowd = crowds_[index];
    const double distance_m = listener.distanceM(crowd.x, crowd.y);
    if (distance_m > crowd.near_m) return crowd.energy_at_7m * gains().at(distance_m);
    if (crowd.left != 0) return heardBy(listener, crowd.left) + heardBy(listener, crowd.right);
    double energy = 0;
    for (const Emitter& emitter : std::span(emitters_).subspan(crowd.first, crowd.count)) energy += environment::heardBy(listener, Grid(emitter));
    return energy;
}

double Crowds::energyAt(Point listener) const { return empty() ? 0 : heardBy(Standing(listener), 0); }
double Crowds::exactEnergyAt(Point listener) const
{
    double energy = 0;
    for (const Emitter& emitter : emitters_) energy += eachHeardBy(Standing(listener), Grid(emitter));
    return energy;
}
double Crowds::mostEnergyAlong(Point from, Point to) const { return empty() ? 0 : bound_slack * heardBy(Along(from, to), 0); }

std::optional<Loudest> loudestOn(const geometry::Polygon& line, std::span<const Crowds> sources)
{
    const bool silent = std::all_of(sources.begin(), sources.end(), [](const Crowds& crowds) { return crowds.empty(); });
    if (line.corners.size() < 3 || silent) return std::nullopt;
    const Point loudest = Walk(line, sources).loudest();
    double energy = 0;
    for (const Crowds& crowds : sources) energy += crowds.exactEnergyAt(loudest);
    return Loudest{10 * std::log10(energy), loudest};
}

}  // namespace cw::environment
