// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/hall.h"

#include <fmt/format.h>

#include "words/words.h"

namespace cw::designs {

namespace {

using geometry::Mm;
using geometry::Rect;
using geometry::Size;

int rowsOf(const PodHall::Content& content) { return static_cast<int>((content.pods + content.columns - 1) / content.columns); }

Rect extentOf(const BlockId& block, const document::Document& document) { return floorplan::extent(block, document::DocumentLookup(document)); }

HallFrame::Body bodyOf(const PodHall::Content& content, const Rect& pod)
{
    const Size size{pod.width(), rowsOf(content) * (pod.depth() + hot_aisle_mm) - hot_aisle_mm};
    return {size, content.columns, content.air_handler, content.air_handlers};
}

}  // namespace

PodHall::PodHall(document::Document& document, const Content& content)
    : document_(document), content_(content), pod_(extentOf(content.pod, document)), array_width_(extentOf(content.array, document).width()), rows_(rowsOf(content)),
      frame_(document, bodyOf(content, pod_))
{
}

void PodHall::add(const HallRequest& request) const
{
    frame_.add(request, words::say("Hall {}", request.number), columns());
    addPods(request);
}

/// A hall of a site of many buildings is one repeat: the file stays small, and an engineer thinks of it as one.
void PodHall::addPods(const HallRequest& hall) const
{
    const std::int64_t whole = hall.pods - (hall.partial.empty() ? 0 : 1);
    const int columns = content_.columns;
    const auto full_rows = static_cast<int>(whole / columns);
    const auto rest = static_cast<int>(whole % columns);
    const Mm pitch_y = pod_.depth() + hot_aisle_mm;
    if (hall.each_pod) {
        for (std::int64_t pod = 0; pod < whole; ++pod)
            place(hall, fmt::format("{}.pod-{}", hall.id, pod + 1), content_.pod, static_cast<int>(pod % columns), static_cast<int>(pod / columns), {}, fmt::format("H{}-P{}", hall.number, pod + 1));
    } else {
        if (full_rows > 0) place(hall, hall.id + ".pods", content_.pod, 0, 0, {columns, full_rows, columns > 1 ? frame_.pitch() : 0, full_rows > 1 ? pitch_y : 0}, fmt::format("H{}-P{{n}}", hall.number));
        if (rest > 0) place(hall, hall.id + ".pods-last", content_.pod, 0, full_rows, {rest, 1, rest > 1 ? frame_.pitch() : 0, 0}, fmt::format("H{}-Q{{n}}", hall.number));
    }
    if (!hall.partial.empty()) place(hall, fmt::format("{}.pod-{}", hall.id, hall.pods), hall.partial, rest, full_rows, {}, fmt::format("H{}-P{}", hall.number, hall.pods));
}

void PodHall::place(const HallRequest& hall, const std::string& id, const BlockId& what, int column, int row, floorplan::Repeat repeat, const std::string& label) const
{
    floorplan::Placement placement;
    placement.id = PlacementId(id);
    placement.area = AreaId(hall.id);
    placement.what = what;
    placement.pose.origin = hall.corner + frame_.inner() + geometry::Point{column * frame_.pitch(), row * (pod_.depth() + hot_aisle_mm)} - pod_.min;
    placement.repeat = repeat;
    placement.label = label;
    placement.phase = hall.phase;
    document_.put(std::move(placement));
}

/// In the hot aisles, where they cross the aisles between arrays; with fan walls between pods one line in the middle of each.
std::optional<floorplan::ColumnGrid> PodHall::columns() const
{
    const Mm array_pitch = array_width_ + cross_aisle_mm;
    const auto arrays = static_cast<int>((pod_.width() + cross_aisle_mm) / array_pitch);
    if (rows_ < 2 || arrays < 2) return std::nullopt;
    floorplan::ColumnGrid grid;
    grid.size_mm = column_size_mm;
    grid.rows = rows_ - 1;
    grid.pitch_y = pod_.depth() + hot_aisle_mm;
    const bool lone = content_.columns > 1 && content_.air_handlers > 0;
    const int before = lone ? arrays / 2 : 1;
    grid.columns = lone ? content_.columns : content_.columns * arrays - 1;
    grid.pitch_x = lone ? frame_.pitch() : array_pitch;
    grid.first = {frame_.inner().x + before * array_pitch - cross_aisle_mm / 2, frame_.inner().y + pod_.depth() + hot_aisle_mm / 2};
    return grid;
}

}  // namespace cw::designs
