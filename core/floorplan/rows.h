// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "geometry/geometry.h"
#include "ids/ids.h"

/// What the plan is made of, as the document stores it: a small tree of values.
namespace cw::floorplan {

using geometry::Mm;
using geometry::Point;
using geometry::Polygon;
using geometry::Pose;

/// The land. One per document.
struct Site {
    SiteId id{"site"};
    std::string name;
    std::string address;
    std::string jurisdiction;                  ///< who decides: county, utility
    Polygon boundary;                          ///< the property line
    int north_degrees = 0;                     ///< true north, clockwise from +y
    friend bool operator==(const Site&, const Site&) = default;
};

enum class AreaKind { building, hall, yard, substation, room, road, pond };

/// A regular grid of columns inside an area.
struct ColumnGrid {
    Point first;                               ///< centre of the first column
    Mm pitch_x = 0, pitch_y = 0;
    int columns = 0, rows = 0;
    Mm size_mm = 0;                            ///< side of a square column
    friend bool operator==(const ColumnGrid&, const ColumnGrid&) = default;
};

/// Why nothing may stand somewhere.
enum class KeepOutKind { reserved, door, column, egress };

struct KeepOut {
    KeepOutKind kind = KeepOutKind::reserved;
    Polygon outline;
    friend bool operator==(const KeepOut&, const KeepOut&) = default;
};

/// A place in a picture: pixels from its upper left corner, x to the right, y down.
struct PicturePoint {
    double x = 0;
    double y = 0;
    friend bool operator==(const PicturePoint&, const PicturePoint&) = default;
};

/// A part of the land or of a building, in site coordinates.
struct Area {
    AreaId id;
    AreaKind kind = AreaKind::hall;
    std::string name;
    Polygon outline;
    AreaId parent;                             ///< the building of a hall; empty: the site itself
    std::optional<Mm> clear_height_mm;
    std::optional<double> floor_load_kpa;      ///< what the floor carries
    std::optional<ColumnGrid> columns;
    std::vector<KeepOut> keep_outs;            ///< nothing may stand here
    friend bool operator==(const Area&, const Area&) = default;
};

enum class RackRole { compute, network, storage, management, power, cooling };

/// Devices of one kind, stacked upwards from a rack unit (1 = lowest).
struct Mounted {
    ItemId item;
    int bottom_u = 1;
    int count = 1;
    friend bool operator==(const Mounted&, const Mounted&) = default;
};

/// A rack as it is ordered: an enclosure with what is mounted in it. Front is the local -y side.
struct RackDesign {
    RackId id;
    std::string name;
    RackRole role = RackRole::compute;
    ItemId enclosure;                          ///< gives the footprint, height_u, and load limit
    ItemId rear_door;                          ///< rear-door heat exchanger; empty: plain door
    std::vector<Mounted> devices;
    friend bool operator==(const RackDesign&, const RackDesign&) = default;
};

/// What stands somewhere: a catalogue item, a rack, or a block of them.
using Content = std::variant<ItemId, RackId, BlockId>;

/// The same thing again on a grid: columns along local x, rows along local y, pitch between origins.
struct Repeat {
    int columns = 1, rows = 1;
    Mm pitch_x = 0, pitch_y = 0;
    [[nodiscard]] std::int64_t count() const { return std::int64_t{columns} * rows; }
    friend bool operator==(const Repeat&, const Repeat&) = default;
};

/// One member of a block, in the block's own frame.
struct Part {
    Content what;
    Pose pose;
    Repeat repeat;
    std::string label;                         ///< "R{n}": {n} number, {c} column, {r} row, counted from 1
    friend bool operator==(const Part&, const Part&) = default;
};

/// Defined once, placed many times. Blocks may hold blocks, never themselves.
struct Block {
    BlockId id;
    std::string name;
    std::vector<Part> parts;
    friend bool operator==(const Block&, const Block&) = default;
};

/// One copy of a repeat that differs from the rest: it is removed, or something else stands there, or it is built with
/// another phase.
struct Exception {
    int column = 0, row = 0;                   ///< from 0
    bool removed = false;
    std::optional<Content> replacement;        ///< nothing: the same as the rest
    PhaseId phase;                             ///< empty: with the rest
    friend bool operator==(const Exception&, const Exception&) = default;
};

/// Something standing on the site. The pose is in site coordinates.
struct Placement {
    PlacementId id;
    AreaId area;                               ///< the area it belongs to
    Content what;
    Pose pose;
    Repeat repeat;
    std::string label;
    PhaseId phase;                             ///< built with this phase; empty: with the first
    std::vector<Exception> exceptions;         ///< sorted by row, then column
    bool locked = false;                       ///< cannot be selected by the mouse
    bool hidden = false;                       ///< not drawn in the editor; counted and printed all the same
    friend bool operator==(const Placement&, const Placement&) = default;

    /// Copies that are no exception.
    [[nodiscard]] std::int64_t plainCopies() const { return repeat.count() - static_cast<std::int64_t>(exceptions.size()); }
    /// Null: the copy is like the rest, or there is no such copy.
    [[nodiscard]] const Exception* exceptionAt(int column, int row) const
    {
        for (const Exception& exception : exceptions)
            if (exception.column == column && exception.row == row) return &exception;
        return nullptr;
    }
    /// What stands at an exception; null: nothing.
    [[nodiscard]] const Content* standingAt(const Exception& exception) const
    {
        if (exception.removed) return nullptr;
        return exception.replacement ? &*exception.replacement : &what;
    }
};

/// Pictures larger than this are refused, in bytes.
inline constexpr std::size_t largest_picture_bytes = 8u << 20;

/// A PNG or JPEG file. Copies share it: moving a picture of megabytes costs nothing.
class Picture {
public:
    Picture() = default;
    /// RFC 4648, without line breaks.
    explicit Picture(std::string base64) : text_(std::make_shared<const std::string>(std::move(base64))) {}

    [[nodiscard]] const std::string& base64() const
    {
        static const std::string none;
        return text_ ? *text_ : none;
    }
    friend bool operator==(const Picture& a, const Picture& b) { return a.text_ == b.text_ || a.base64() == b.base64(); }

private:
    std::shared_ptr<const std::string> text_;
};

/// A picture under the plan, to trace over: a survey, a scanned drawing, an aerial view. Two points of the picture lie on
/// two points of the site; this gives its scale and direction.
struct Background {
    BackgroundId id;
    std::string name;
    Picture picture;                           ///< the file itself, so that the design travels as one
    std::array<PicturePoint, 2> picture_points;
    std::array<Point, 2> site_points;
    int opacity_percent = 50;
    bool hidden = false;
    friend bool operator==(const Background&, const Background&) = default;
};
}  // namespace cw::floorplan
