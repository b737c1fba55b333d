// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorplan/copy_label.h"

#include <fmt/format.h>

namespace cw::floorplan {

std::string copyLabel(std::string pattern, int column, int row, const Repeat& repeat)
{
    const auto replace = [&pattern](std::string_view mark, std::int64_t number) {
        for (std::size_t at = pattern.find(mark); at != std::string::npos; at = pattern.find(mark, at)) pattern.replace(at, mark.size(), fmt::format("{}", number));
    };
    replace("{n}", std::int64_t{row} * repeat.columns + column + 1);
    replace("{c}", column + 1);
    replace("{r}", row + 1);
    return pattern;
}

}  // namespace cw::floorplan
