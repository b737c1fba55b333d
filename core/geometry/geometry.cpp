// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geometry/geometry.h"

#include <algorithm>
#include <cmath>

namespace cw::geometry {

bool Rect::intersects(const Rect& r) const
{
    return !isEmpty() && !r.isEmpty() && min.x <= r.max.x && r.min.x <= max.x && min.y <= r.max.y && r.min.y <= max.y;
}

bool Rect::overlaps(const Rect& r) const
{
    return !isEmpty() && !r.isEmpty() && min.x < r.max.x && r.min.x < max.x && min.y < r.max.y && r.min.y < max.y;
}

Rect Rect::united(const Rect& r) const
{
    if (isEmpty()) return r;
    if (r.isEmpty()) return *this;
    return {{std::min(min.x, r.min.x), std::min(min.y, r.min.y)}, {std::max(max.x, r.max.x), std::max(max.y, r.max.y)}};
}

Rect Rect::intersected(const Rect& r) const
{
    return {{std::max(min.x, r.min.x), std::max(min.y, r.min.y)}, {std::min(max.x, r.max.x), std::min(max.y, r.max.y)}};
}

Mm gap(const Rect& a, const Rect& b)
{
    const Mm dx = std::max<Mm>({0, a.min.x - b.max.x, b.min.x - a.max.x});
    const Mm dy = std::max<Mm>({0, a.min.y - b.max.y, b.min.y - a.max.y});
    if (dx == 0) return dy;
    if (dy == 0) return dx;
    return static_cast<Mm>(std::hypot(static_cast<double>(dx), static_cast<double>(dy)));
}

namespace {

Point turned(Point p, Turn turn)
{
    switch (turn) {
    case Turn::none: return p;
    case Turn::quarter: return {-p.y, p.x};
    case Turn::half: return {-p.x, -p.y};
    case Turn::three_quarters: return {p.y, -p.x};
    }
    return p;
}

Turn opposite(Turn turn) { return static_cast<Turn>((4 - static_cast<int>(turn)) % 4); }

}  // namespace

Point apply(const Pose& pose, Point local)
{
    const Point mirrored = pose.mirrored ? Point{-local.x, local.y} : local;
    return turned(mirrored, pose.turn) + pose.origin;
}

Rect apply(const Pose& pose, const Rect& local)
{
    if (local.isEmpty()) return local;
    const Point a = apply(pose, local.min);
    const Point b = apply(pose, local.max);
    return {{std::min(a.x, b.x), std::min(a.y, b.y)}, {std::max(a.x, b.x), std::max(a.y, b.y)}};
}

Pose compose(const Pose& outer, const Pose& inner)
{
    Pose result;
    result.origin = apply(outer, inner.origin);
    result.mirrored = outer.mirrored != inner.mirrored;
    // Mirroring reverses the sense of the inner turn.
    result.turn = outer.turn + (outer.mirrored ? opposite(inner.turn) : inner.turn);
    return result;
}

Pose inverse(const Pose& pose)
{
    Pose result;
    result.mirrored = pose.mirrored;
    result.turn = pose.mirrored ? pose.turn : opposite(pose.turn);
    const Point moved = apply(result, pose.origin);
    result.origin = {-moved.x, -moved.y};
    return result;
}

Pose turnedAbout(const Pose& pose, Point centre, Turn turn)
{
    Pose about;
    about.turn = turn;
    about.origin = centre - turned(centre, turn);
    return compose(about, pose);
}

}  // namespace cw::geometry
