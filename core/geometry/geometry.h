// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

/// The plane of the site: integer millimetres, x to the east, y to the north.
///
/// Everything on the plan is exact: quarter turns and mirrors only, no rounding, so that undo, copies and
/// files give back the same bytes.
namespace cw::geometry {

using Mm = std::int64_t;

/// Nothing lies further out than this from the origin (1,000 km): sums never overflow.
inline constexpr Mm largest_coordinate_mm = 1'000'000'000;

struct Point {
    Mm x = 0;
    Mm y = 0;
    friend constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend constexpr Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend bool operator==(const Point&, const Point&) = default;
    friend auto operator<=>(const Point&, const Point&) = default;
};

struct Size {
    Mm width = 0;   ///< along x
    Mm depth = 0;   ///< along y
    friend bool operator==(const Size&, const Size&) = default;
};

/// Axis-parallel, closed. Empty when max < min.
struct Rect {
    Point min{0, 0};
    Point max{-1, -1};

    static Rect at(Point origin, Size size) { return {origin, {origin.x + size.width, origin.y + size.depth}}; }

    [[nodiscard]] bool isEmpty() const { return max.x < min.x || max.y < min.y; }
    [[nodiscard]] Mm width() const { return isEmpty() ? 0 : max.x - min.x; }
    [[nodiscard]] Mm depth() const { return isEmpty() ? 0 : max.y - min.y; }
    [[nodiscard]] Point centre() const { return {min.x + (max.x - min.x) / 2, min.y + (max.y - min.y) / 2}; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= min.x && p.x <= max.x && p.y >= min.y && p.y <= max.y; }
    [[nodiscard]] bool contains(const Rect& r) const { return !r.isEmpty() && contains(r.min) && contains(r.max); }
    /// Touching edges intersect.
    [[nodiscard]] bool intersects(const Rect& r) const;
    /// Interiors share area; touching edges do not.
    [[nodiscard]] bool overlaps(const Rect& r) const;
    [[nodiscard]] Rect united(const Rect& r) const;
    [[nodiscard]] Rect intersected(const Rect& r) const;
    [[nodiscard]] Rect grown(Mm margin) const { return {{min.x - margin, min.y - margin}, {max.x + margin, max.y + margin}}; }
    [[nodiscard]] Rect moved(Point by) const { return {min + by, max + by}; }

    friend bool operator==(const Rect&, const Rect&) = default;
};

/// The clear distance between two rectangles; 0 when they touch or overlap. Rounded down to a millimetre.
[[nodiscard]] Mm gap(const Rect& a, const Rect& b);

enum class Turn { none = 0, quarter = 1, half = 2, three_quarters = 3 };  ///< counter-clockwise
[[nodiscard]] constexpr Turn operator+(Turn a, Turn b) { return static_cast<Turn>((static_cast<int>(a) + static_cast<int>(b)) % 4); }
[[nodiscard]] constexpr int degrees(Turn turn) { return 90 * static_cast<int>(turn); }

/// Where a local frame stands: first mirrored (x -> -x), then turned about its origin, then moved to `origin`.
struct Pose {
    Point origin;
    Turn turn = Turn::none;
    bool mirrored = false;
    friend bool operator==(const Pose&, const Pose&) = default;
};

[[nodiscard]] Point apply(const Pose& pose, Point local);
[[nodiscard]] Rect apply(const Pose& pose, const Rect& local);
/// apply(compose(outer, inner), p) == apply(outer, apply(inner, p))
[[nodiscard]] Pose compose(const Pose& outer, const Pose& inner);
[[nodiscard]] Pose inverse(const Pose& pose);
/// Turned counter-clockwise by `turn` about `centre`.
[[nodiscard]] Pose turnedAbout(const Pose& pose, Point centre, Turn turn);

/// A simple polygon: corners in order, not repeated at the end.
struct Polygon {
    std::vector<Point> corners;

    static Polygon rectangle(const Rect& r) { return {{r.min, {r.max.x, r.min.y}, r.max, {r.min.x, r.max.y}}}; }

    friend bool operator==(const Polygon&, const Polygon&) = default;
};

[[nodiscard]] Rect bounds(const Polygon& polygon);
[[nodiscard]] double areaM2(const Polygon& polygon);
/// At least three corners, area above zero, edges that do not cross.
[[nodiscard]] bool isSimple(const Polygon& polygon);
[[nodiscard]] bool contains(const Polygon& polygon, Point p);        ///< edge counts as inside
[[nodiscard]] bool contains(const Polygon& polygon, const Rect& r);
[[nodiscard]] bool contains(const Polygon& outer, const Polygon& inner);
[[nodiscard]] bool overlaps(const Polygon& polygon, const Rect& r);   ///< interiors share area
[[nodiscard]] double distanceMm(const Polygon& polygon, Point p);     ///< to the edge line, also from inside
[[nodiscard]] Polygon moved(const Polygon& polygon, Point by);

/// Rectangles by key, found by place (an R-tree of Boost.Geometry).
class RectIndex {
public:
    using Key = std::uint32_t;
    RectIndex();
    explicit RectIndex(std::span<const std::pair<Rect, Key>> entries);  ///< packed: fastest to query
    RectIndex(const RectIndex&);
    RectIndex(RectIndex&&) noexcept;
    RectIndex& operator=(RectIndex) noexcept;
    ~RectIndex();

    void insert(const Rect& rect, Key key);
    bool remove(const Rect& rect, Key key);
    /// Keys whose rectangle touches or overlaps `where`, in no particular order.
    [[nodiscard]] std::vector<Key> query(const Rect& where) const;
    [[nodiscard]] std::size_t size() const;

private:
    struct Tree;
    std::unique_ptr<Tree> tree_;
};

}  // namespace cw::geometry
