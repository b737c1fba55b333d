// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "geometry/geometry.h"

namespace cw::geometry {

/// A polygon made ready for many questions: its edges are found by place, so that what lies clear of them costs one
/// point. Answers are those of contains() and overlaps() in geometry.h.
class Region {
public:
    explicit Region(const Polygon& polygon);
    Region(Region&&) noexcept;
    Region& operator=(Region&&) noexcept;
    ~Region();

    [[nodiscard]] const Rect& bounds() const;
    [[nodiscard]] bool contains(const Rect& rect) const;
    [[nodiscard]] bool contains(const Polygon& inner) const;
    [[nodiscard]] bool overlaps(const Rect& rect) const;   ///< interiors share area
    /// What a question costs at worst: 1 for a rectangle, the number of corners otherwise.
    [[nodiscard]] std::int64_t cost() const;

private:
    struct Shape;
    std::unique_ptr<Shape> shape_;
};

}  // namespace cw::geometry
