// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "cabling/laying.h"

/// Bundles that are measured once and again only where an end has moved.
namespace cw::cabling {

/// Links between two places, by the number of each place.
struct NumberedBundle {
    std::size_t a = 0, b = 0;
    std::int64_t cables = 0;
    bool endpoint_side = false;
};

/// Sums are whole millimetres, so measuring a part again gives the very figures of measuring everything.
class Measured {
public:
    /// The way along the plan between two places, mm.
    using Distance = std::function<geometry::Mm(std::size_t, std::size_t)>;

    /// Measures everything. `places`: how many there are.
    void measure(std::vector<NumberedBundle> bundles, std::size_t places, const Layer& layer, const Distance& distance);
    /// Which bundles of places that have moved together are measured again.
    enum class Again { all, that_leave };
    /// Measures what ends in one of the places from `begin` up to `end`, which have moved together. Along x and y only what
    /// leaves them has changed; along trays everything may have.
    void measureAgain(std::size_t begin, std::size_t end, const Layer& layer, const Distance& distance, Again which);

    [[nodiscard]] Laid laid(const Layer& layer) const;
    [[nodiscard]] const std::vector<NumberedBundle>& bundles() const { return bundles_; }
    [[nodiscard]] double lengthM(std::size_t bundle) const { return static_cast<double>(length_mm_[bundle]) / 1000; }
    /// Index among `Layer::ways` of the bundle's side; their number: nothing reaches that far.
    [[nodiscard]] std::size_t wayOf(std::size_t bundle) const { return way_[bundle]; }

private:
    struct Sum {
        std::int64_t cables = 0;
        std::int64_t mm = 0;
    };
    void count(std::size_t bundle, std::int64_t sign);
    void measureOne(std::size_t bundle, const Layer& layer, const Distance& distance);
    void index(std::size_t places);

    std::vector<NumberedBundle> bundles_;
    std::vector<geometry::Mm> length_mm_;
    std::vector<std::uint8_t> way_;
    std::array<std::vector<Sum>, 2> sums_;     ///< between switches, to endpoints; one more than there are ways: unreachable
    std::vector<std::uint32_t> first_;         ///< of each place in `of_place_`
    struct Leaving {
        std::uint32_t bundle = 0;
        std::uint32_t to = 0;                  ///< the place at its other end
    };
    std::vector<Leaving> of_place_;            ///< bundles by their ends
    std::vector<std::uint32_t> measured_;      ///< in which update
    std::uint32_t update_ = 0;
};

}  // namespace cw::cabling
