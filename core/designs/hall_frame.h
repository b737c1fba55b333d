// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "document/document.h"

/// The shell of a data hall: bodies of rack rows beside each other, fan walls along both ends of the rows where racks give heat
/// to the room, columns of the building in the aisles, ways out with their doors. All of it is chosen here, none published.
namespace cw::designs {

/// One hall as a building asks for it.
struct HallRequest {
    std::int64_t number = 1;
    std::string id;                            ///< of the area
    AreaId parent;
    geometry::Point corner;
    std::int64_t pods = 1;
    BlockId partial;                           ///< stands in the place of the last pod; empty: none
    PhaseId phase;
    bool each_pod = true;                      ///< every pod a placement of its own; otherwise one repeat
};

/// What a building must know of its halls: all are of one size.
class HallShape {
public:
    virtual ~HallShape() = default;
    [[nodiscard]] virtual geometry::Size size() const = 0;
    virtual void add(const HallRequest& request) const = 0;
};

class HallFrame {
public:
    struct Body {
        geometry::Size size;                   ///< of the rows of one body, from the first rear to the last
        int columns = 1;                       ///< bodies beside each other
        ItemId air_handler;
        std::int64_t air_handlers = 0;         ///< of the hall; 0: the racks have rear doors
    };
    HallFrame(document::Document& document, const Body& body);

    [[nodiscard]] geometry::Size size() const { return size_; }
    [[nodiscard]] geometry::Mm pitch() const { return pitch_x_; }
    /// The lower left corner of the first body, from the corner of the hall.
    [[nodiscard]] geometry::Point inner() const;
    /// The area and its fan walls. `columns` from the hall's corner.
    void add(const HallRequest& request, const std::string& name, std::optional<floorplan::ColumnGrid> columns) const;

private:
    void addAirSide(const HallRequest& request) const;
    [[nodiscard]] std::vector<floorplan::KeepOut> waysOut(geometry::Point corner) const;

    document::Document& document_;
    Body body_;
    int air_handlers_a_side_ = 0;
    geometry::Mm side_ = 0;                    ///< wall to the first rack, along the rows
    geometry::Mm pitch_x_ = 0;
    geometry::Size size_;
};

inline constexpr geometry::Mm hot_aisle_mm = 2'400;    // a column of half a metre leaves more than 0.9 m on both its sides
inline constexpr geometry::Mm cross_aisle_mm = 2'400;
inline constexpr geometry::Mm column_size_mm = 500;

/// Clear heights and floors of the rooms of all designs: slab on grade, as heavy plant and liquid-cooled racks need.
inline constexpr geometry::Mm hall_height_mm = 5'500;
inline constexpr double hall_floor_kpa = 19.2;         // 400 psf
inline constexpr double plant_floor_kpa = 24.0;        // 500 psf
inline constexpr double office_floor_kpa = 4.8;        // 100 psf, lobbies and first-floor corridors of offices in ASCE 7

}  // namespace cw::designs
