// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "designs/hall_frame.h"

namespace cw::designs {

/// Scalable units in rows face to face, each row one unit, in columns that end with a row of services. The blocks "unit",
/// "unit-last" and "services" are in the document already.
class SuperpodHall final : public HallShape {
public:
    struct Content {
        std::int64_t units = 1;
        ItemId air_handler;
        std::int64_t air_handlers = 0;
    };
    SuperpodHall(document::Document& document, const Content& content);

    [[nodiscard]] static int columnsFor(std::int64_t units);
    [[nodiscard]] geometry::Size size() const override { return frame_.size(); }
    void add(const HallRequest& request) const override;

private:
    [[nodiscard]] std::int64_t unitsOfColumn(int column) const;
    void addRow(const HallRequest& request, const std::string& id, const BlockId& block, std::int64_t row, int column) const;
    [[nodiscard]] std::optional<floorplan::ColumnGrid> columns() const;

    document::Document& document_;
    Content content_;
    geometry::Size row_;                       ///< of the widest row
    HallFrame frame_;
};

}  // namespace cw::designs
