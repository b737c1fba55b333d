// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/chosen.h"

#include <fmt/format.h>

#include "document/builders.h"

namespace cw::document {

using floorplan::Placement;

std::string counted(std::string_view verb, std::size_t count, std::string_view noun)
{
    return count == 1 ? fmt::format("{} {}", verb, noun) : fmt::format("{} {} {}s", verb, count, noun);
}

void putStanding(Edit& edit, const Document& document, const floorplan::Lookup& lookup, Placement placement)
{
    const AreaId area = areaAt(document, floorplan::extent(placement, lookup));
    if (!area.empty()) placement.area = area;
    edit.put(document, std::move(placement));
}

std::vector<const floorplan::Placement*> unlocked(const Document& document, std::span<const PlacementId> ids)
{
    std::vector<const Placement*> rows;
    for (const PlacementId& id : ids)
        if (const Placement* row = document.find<Placement>(id); row && !row->locked) rows.push_back(row);
    return rows;
}

}  // namespace cw::document
