// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "designs/hall_frame.h"

namespace cw::designs {

/// A hall of pods on a grid.
class PodHall final : public HallShape {
public:
    struct Content {
        BlockId pod;
        BlockId array;                         ///< sets the rhythm of the building's columns
        int columns = 1;                       ///< pods beside each other
        std::int64_t pods = 1;                 ///< in the fullest hall
        ItemId air_handler;
        std::int64_t air_handlers = 0;         ///< in the fullest hall; 0: the racks have rear doors
    };
    PodHall(document::Document& document, const Content& content);

    [[nodiscard]] geometry::Size size() const override { return frame_.size(); }
    void add(const HallRequest& request) const override;

private:
    void addPods(const HallRequest& hall) const;
    void place(const HallRequest& hall, const std::string& id, const BlockId& what, int column, int row, floorplan::Repeat repeat, const std::string& label) const;
    [[nodiscard]] std::optional<floorplan::ColumnGrid> columns() const;

    document::Document& document_;
    Content content_;
    geometry::Rect pod_;
    geometry::Mm array_width_ = 0;
    int rows_ = 1;
    HallFrame frame_;
};

}  // namespace cw::designs
