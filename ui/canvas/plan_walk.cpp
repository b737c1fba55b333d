// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_walk.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace cw::ui {

using floorplan::Repeat;
using geometry::Mm;
using geometry::Pose;
using geometry::Rect;

namespace {

struct Range {
    int first = 0;
    int last = -1;
};

Mm floorDiv(Mm a, Mm b)
{
    return a / b - ((a % b != 0 && (a % b < 0) != (b < 0)) ? 1 : 0);
}

/// Which of `count` copies of [low, high], `pitch` apart, touch [from, to].
Range touching(Mm low, Mm high, Mm pitch, int count, Mm from, Mm to)
{
    if (count <= 0) return {};
    if (pitch == 0) return low <= to && high >= from ? Range{0, count - 1} : Range{};
    Mm first = -floorDiv(high - from, pitch);  // least k with high + k * pitch >= from, for pitch > 0
    Mm last = floorDiv(to - low, pitch);
    if (pitch < 0) {
        first = -floorDiv(-(low - to), -pitch);
        last = floorDiv(high - from, -pitch);
    }
    return {static_cast<int>(std::clamp<Mm>(first, 0, count)), static_cast<int>(std::clamp<Mm>(last, -1, count - 1))};
}

struct Walker {
    const Rect& window;
    Mm open_from_mm;
    const VisitMark& visit;

    /// A thing repeated: `pose` is that of its first copy.
    template <class Open>
    bool copies(const PlanShape& shape, const Pose& pose, const Repeat& repeat, const std::string& label, const PhaseId& phase, Open&& open) const
    {
        if (shape.extent.isEmpty()) return true;
        const Rect local = geometry::apply(geometry::inverse(pose), window);
        const Rect& e = shape.extent;
        const Range columns = touching(e.min.x, e.max.x, repeat.pitch_x, repeat.columns, local.min.x, local.max.x);
        const Range rows = touching(e.min.y, e.max.y, repeat.pitch_y, repeat.rows, local.min.y, local.max.y);
        for (int row = rows.first; row <= rows.last; ++row)
            for (int column = columns.first; column <= columns.last; ++column) {
                PlanMark mark{&shape, floorplan::poseOfCopy(pose, repeat, column, row), {}, &label, column, row, repeat.columns, &phase};
                mark.rect = geometry::apply(mark.pose, e);
                if (!open(mark)) return false;
            }
        return true;
    }

    bool detail(const PlanMark& mark) const
    {
        const auto* block = mark.shape->block;
        if (!block) return visit(mark);
        if (std::max(mark.rect.width(), mark.rect.depth()) < open_from_mm) return visit(mark);
        for (std::size_t i = 0; i < block->parts.size(); ++i) {
            const auto& part = block->parts[i];
            const Pose pose = geometry::compose(mark.pose, part.pose);
            if (!copies(*mark.shape->parts[i], pose, part.repeat, part.label, *mark.phase, [this](const PlanMark& m) { return detail(m); }))
                return false;
        }
        return true;
    }
};

void replaceAll(std::string& text, std::string_view what, int number)
{
    char digits[16];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.replace(at, what.size(), digits, static_cast<std::size_t>(end - digits));
}

bool isException(const floorplan::Placement& placement, int column, int row)
{
    const auto& list = placement.exceptions;
    const auto at = std::lower_bound(list.begin(), list.end(), std::pair(row, column), [](const auto& e, const auto& key) {
        return std::pair(e.row, e.column) < key;
    });
    return at != list.end() && at->row == row && at->column == column;
}

}  // namespace

std::string labelText(const PlanMark& mark)
{
    std::string text = *mark.label;
    if (text.find('{') == std::string::npos) return text;
    replaceAll(text, "{n}", mark.row * mark.columns + mark.column + 1);
    replaceAll(text, "{c}", mark.column + 1);
    replaceAll(text, "{r}", mark.row + 1);
    return text;
}

bool walkCopies(const PlanScene::Entry& entry, const Rect& window, const VisitMark& visit)
{
    const auto& placement = *entry.row;
    const Walker walker{window, 0, visit};
    const bool go_on =
        walker.copies(*entry.shape, placement.pose, placement.repeat, placement.label, placement.phase, [&](const PlanMark& mark) {
            return isException(placement, mark.column, mark.row) || visit(mark);
        });
    if (!go_on) return false;
    for (std::size_t i = 0; i < placement.exceptions.size(); ++i) {
        const PlanShape* shape = entry.replacements[i];
        if (!shape || shape->extent.isEmpty()) continue;
        const auto& at = placement.exceptions[i];
        PlanMark mark{shape, floorplan::poseOfCopy(placement.pose, placement.repeat, at.column, at.row), {},
                      &placement.label, at.column, at.row, placement.repeat.columns, at.phase.empty() ? &placement.phase : &at.phase};
        mark.rect = geometry::apply(mark.pose, shape->extent);
        if (mark.rect.intersects(window) && !visit(mark)) return false;
    }
    return true;
}

bool walkDetail(const PlanScene::Entry& entry, const Rect& window, Mm open_from_mm, const VisitMark& visit)
{
    const Walker walker{window, open_from_mm, visit};
    return walkCopies(entry, window, [&walker](const PlanMark& mark) { return walker.detail(mark); });
}

bool walkStanding(const PlanScene::Entry& entry, const Rect& window, const VisitMark& visit)
{
    return walkDetail(entry, window, 0, visit);
}

}  // namespace cw::ui
