// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "drawing/builder.h"

namespace cw::drawing {

struct Column {
    std::string heading;
    double width_mm = 30;
    Align align = Align::left;
    Weight weight = Weight::regular;
};

struct TableStyle {
    double text_mm = 3;
    double row_mm = 6;
    bool zebra = true;
    bool wraps = false;                        ///< long cells get more lines instead of an ellipsis
    double least_mm = 2.0;                     ///< no text is made smaller
    double gap_mm = 3;                         ///< between the texts of two columns
};

/// Rows under a heading line (only a line when all headings are empty); returns the y below the last row. A cell that is too wide shrinks a little, then ends in an
/// ellipsis, or wraps. Rows that would pass `bottom_mm` are left out and counted in a last line.
double drawTable(SheetBuilder& builder, Pt upper_left, const std::vector<Column>& columns, const std::vector<std::vector<std::string>>& rows,
                 const TableStyle& style, double bottom_mm);

}  // namespace cw::drawing
