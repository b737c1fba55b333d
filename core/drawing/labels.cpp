// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/labels.h"

#include <algorithm>

namespace cw::drawing {

namespace {

constexpr double leading = 1.35;

Text asText(Pt baseline, std::string_view utf8, const Type& type)
{
    return {std::string(utf8), baseline, type.height_mm, type.align, type.weight, type.colour, type.degrees, {}};
}

}  // namespace

bool Labels::isFree(const Box& box) const
{
    return within_.contains(box) && std::none_of(taken_.begin(), taken_.end(), [&](const Box& other) { return other.overlaps(box); });
}

bool Labels::place(SheetBuilder& builder, Pt baseline, std::string_view utf8, const Type& type)
{
    return place(builder, baseline, {{std::string(utf8), type}});
}

bool Labels::place(SheetBuilder& builder, Pt baseline, const std::vector<std::pair<std::string, Type>>& lines)
{
    std::vector<Box> boxes;
    Pt at = baseline;
    for (const auto& [text, type] : lines) {
        boxes.push_back(extentOf(asText(at, text, type)));
        if (!isFree(boxes.back())) return false;
        at.y += leading * type.height_mm;
    }
    at = baseline;
    for (const auto& [text, type] : lines) {
        builder.text(at, text, type);
        at.y += leading * type.height_mm;
    }
    taken_.insert(taken_.end(), boxes.begin(), boxes.end());
    return true;
}

}  // namespace cw::drawing
