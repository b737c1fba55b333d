// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/equipment_painter.h"

#include <algorithm>

#include <fmt/format.h>

namespace cw::drawing {

namespace {

using floorplan::Content;
using floorplan::Placement;
using floorplan::Repeat;
using geometry::Mm;
using geometry::Pose;
using geometry::Rect;

/// Labels smaller than this cannot be read on paper.
constexpr double least_label_mm = 2.0;
constexpr double largest_label_mm = 3.5;

/// Small things keep their colour: an edge would cover it.
std::optional<Stroke> edgeFor(double side_mm)
{
    if (side_mm < 0.8) return std::nullopt;
    return side_mm < 3 ? Stroke{ink::grey, 0.05} : Stroke{ink::black, pen::hair};
}

void add(EquipmentCounts& to, const EquipmentCounts& from, std::int64_t times)
{
    for (const auto& [equipment, count] : from) to[equipment] += count * times;
}

class Counter {
public:
    explicit Counter(const floorplan::Lookup& lookup) : lookup_(lookup) {}

    const EquipmentCounts& of(const Content& what, int depth = 0)
    {
        const auto found = known_.find(what);
        if (found != known_.end()) return found->second;
        EquipmentCounts counts;
        if (const auto* item = std::get_if<ItemId>(&what)) {
            if (const catalog::Item* record = lookup_.item(*item)) counts[equipmentOf(record->kind)] = 1;
        } else if (const auto* rack = std::get_if<RackId>(&what)) {
            if (const auto* design = lookup_.rack(*rack)) counts[equipmentOf(design->role)] = 1;
        } else if (const auto* block = lookup_.block(std::get<BlockId>(what)); block && depth < floorplan::deepest_block_nesting) {
            for (const floorplan::Part& part : block->parts) add(counts, of(part.what, depth + 1), part.repeat.count());
        }
        return known_.emplace(what, std::move(counts)).first->second;
    }

private:
    const floorplan::Lookup& lookup_;
    std::map<Content, EquipmentCounts> known_;
};

/// Hung over the racks that it feeds: a plan of the floor does not show it.
bool isOverhead(const Content& what, const floorplan::Lookup& lookup)
{
    const auto* id = std::get_if<ItemId>(&what);
    const catalog::Item* item = id ? lookup.item(*id) : nullptr;
    return item && item->kind == catalog::Kind::busway;
}

Equipment majority(const EquipmentCounts& counts)
{
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? Equipment::other : most->first;
}

/// The rectangle of all copies of `local`.
Rect repeated(const Pose& pose, const Repeat& repeat, const Rect& local)
{
    const Rect first = apply(floorplan::poseOfCopy(pose, repeat, 0, 0), local);
    return first.united(apply(floorplan::poseOfCopy(pose, repeat, repeat.columns - 1, repeat.rows - 1), local));
}

}  // namespace

EquipmentCounts countStanding(const Content& what, const floorplan::Lookup& lookup) { return Counter(lookup).of(what); }

EquipmentCounts countStanding(const Placement& placement, const floorplan::Lookup& lookup)
{
    Counter counter(lookup);
    EquipmentCounts counts;
    add(counts, counter.of(placement.what), placement.plainCopies());
    for (const floorplan::Exception& exception : placement.exceptions)
        if (const Content* what = placement.standingAt(exception)) add(counts, counter.of(*what), 1);
    return counts;
}

std::string labelOfCopy(std::string pattern, int column, int row, const Repeat& repeat)
{
    const auto replace = [&pattern](std::string_view mark, std::int64_t number) {
        const std::string digits = fmt::format("{}", number);
        for (std::size_t at = pattern.find(mark); at != std::string::npos; at = pattern.find(mark, at + digits.size())) pattern.replace(at, mark.size(), digits);
    };
    replace("{n}", std::int64_t{row} * repeat.columns + column + 1);
    replace("{c}", column + 1);
    replace("{r}", row + 1);
    return pattern;
}

EquipmentPainter::EquipmentPainter(SheetBuilder& builder, const PlanView& view, const floorplan::Lookup& lookup, bool labels)
    : builder_(builder), view_(view), lookup_(lookup), labels_(labels)
{
}

const EquipmentPainter::Known& EquipmentPainter::known(const Content& what)
{
    const auto found = known_.find(what);
    if (found != known_.end()) return found->second;
    Known fresh;
    if (!isOverhead(what, lookup_)) fresh.extent = floorplan::extent(what, lookup_);
    fresh.counts = countStanding(what, lookup_);
    fresh.smallest_mm = std::min(fresh.extent.width(), fresh.extent.depth());
    if (const auto* id = std::get_if<BlockId>(&what))
        if (const floorplan::Block* block = lookup_.block(*id))
            for (const floorplan::Part& part : block->parts)
                if (const Known& inner = known(part.what); !inner.extent.isEmpty()) fresh.smallest_mm = std::min(fresh.smallest_mm, inner.smallest_mm);
    return known_.emplace(what, std::move(fresh)).first->second;
}

void EquipmentPainter::paint(const Placement& placement)
{
    builder_.layer("EQUIPMENT");
    for (const auto& [equipment, count] : countStanding(placement, lookup_)) counts_[equipment] += count;
    if (placement.exceptions.empty()) {
        repeat(placement.what, placement.pose, placement.repeat, placement.label, 0);
    } else {
        std::map<std::pair<int, int>, const floorplan::Exception*> special;
        for (const auto& exception : placement.exceptions) special[{exception.column, exception.row}] = &exception;
        for (int row = 0; row < placement.repeat.rows; ++row)
            for (int column = 0; column < placement.repeat.columns; ++column) {
                const auto found = special.find({column, row});
                const Content* what = found == special.end() ? &placement.what : placement.standingAt(*found->second);
                if (what) copy(*what, floorplan::poseOfCopy(placement.pose, placement.repeat, column, row), labelOfCopy(placement.label, column, row, placement.repeat), 0);
            }
    }
    builder_.layer("SHEET");
}

void EquipmentPainter::repeat(const Content& what, const Pose& pose, const Repeat& repeat, const std::string& label, int depth)
{
    const Known& facts = known(what);
    if (facts.extent.isEmpty()) return;
    if (view_.paperMm(static_cast<double>(std::min(facts.extent.width(), facts.extent.depth()))) < least_mm)
        return outline(repeated(pose, repeat, facts.extent), majority(facts.counts));
    for (int row = 0; row < repeat.rows; ++row)
        for (int column = 0; column < repeat.columns; ++column)
            copy(what, floorplan::poseOfCopy(pose, repeat, column, row), labelOfCopy(label, column, row, repeat), depth);
}

void EquipmentPainter::copy(const Content& what, const Pose& pose, const std::string& label, int depth)
{
    const Known& facts = known(what);
    if (facts.extent.isEmpty() || depth > floorplan::deepest_block_nesting || view_.toPaper(apply(pose, facts.extent)).clippedTo(view_.frame).isEmpty()) return;
    if (std::holds_alternative<RackId>(what)) return one(majority(facts.counts), pose, facts.extent, label, true);
    if (std::holds_alternative<ItemId>(what)) return one(majority(facts.counts), pose, facts.extent, label, false);
    const floorplan::Block* block = lookup_.block(std::get<BlockId>(what));
    if (!block) return;
    const bool row_of_racks = std::all_of(block->parts.begin(), block->parts.end(), [](const floorplan::Part& part) { return !std::holds_alternative<BlockId>(part.what); });
    if (row_of_racks && view_.paperMm(static_cast<double>(facts.smallest_mm)) < least_mm) return outline(apply(pose, facts.extent), majority(facts.counts));
    for (const floorplan::Part& part : block->parts) repeat(part.what, compose(pose, part.pose), part.repeat, part.label, depth + 1);
}

void EquipmentPainter::one(Equipment equipment, const Pose& pose, const Rect& local, const std::string& label, bool has_front)
{
    const Frame whole = view_.toPaper(apply(pose, local));
    const Frame frame = whole.clippedTo(view_.frame);
    if (frame.isEmpty()) return;
    const double side = std::min(whole.width, whole.height);
    builder_.rect(frame, fillOf(equipment), edgeFor(side));
    const bool cut = frame.width < whole.width - 1e-6 || frame.height < whole.height - 1e-6;
    if (cut) return;
    if (has_front && side >= 3) {
        // The front is the local -y side: a bold edge on it.
        const Pt a = view_.toPaper(geometry::apply(pose, local.min)), b = view_.toPaper(geometry::apply(pose, geometry::Point{local.max.x, local.min.y}));
        builder_.line(a, b, {ink::black, pen::bold});
    }
    if (label.empty() || !labels_) return;
    const Type type{std::clamp(frame.height * 0.6, least_label_mm, largest_label_mm), Weight::semibold, labelColourOn(equipment), Align::centre};
    const double height = fittingHeightMm(label, frame.width * 0.88, type.height_mm, 0, type.weight);
    if (height < least_label_mm || frame.height < height * 1.1) return;
    builder_.text({frame.centre().x, baselineCentredOn(frame.centre().y, height)}, label, type.sized(height));
}

void EquipmentPainter::outline(const Rect& site, Equipment equipment)
{
    const Frame frame = view_.toPaper(site).clippedTo(view_.frame);
    if (frame.isEmpty()) return;
    builder_.rect(frame, fillOf(equipment), edgeFor(std::min(frame.width, frame.height)));
}

}  // namespace cw::drawing
