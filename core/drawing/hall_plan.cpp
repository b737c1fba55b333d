// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/hall_plan.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "drawing/symbols.h"
#include "drawing/tray_painter.h"
#include "evaluation/inventory.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using document::Document;
using floorplan::Area;
using floorplan::Content;
using floorplan::Placement;
using geometry::Mm;
using geometry::Pose;
using geometry::Rect;

/// Room for two lines of dimensions at the left and below, and a little at the other sides.
constexpr double dimension_margin = 24, free_margin = 6;
constexpr double chain_offset = 7, overall_offset = 16;
/// A hall with more racks than this gets no names and aisle dimensions; on one sheet they could not be read anyway.
constexpr std::size_t most_standing = 30'000;

void drawColumns(SheetBuilder& builder, const PlanView& view, const Area& hall)
{
    if (!hall.columns) return;
    builder.layer("COLUMNS");
    const auto& grid = *hall.columns;
    const Mm half = grid.size_mm / 2;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column) {
            const geometry::Point centre{grid.first.x + column * grid.pitch_x, grid.first.y + row * grid.pitch_y};
            builder.rect(view.toPaper(Rect{centre, centre}.grown(half)), ink::grey, Stroke{ink::black, pen::hair});
        }
}

void drawWalls(SheetBuilder& builder, const PlanView& view, const Area& hall)
{
    const AreaStyle style = styleOf(hall.kind);
    builder.layer("WALLS").polygon(view.toPaper(hall.outline), style.fill, Stroke{ink::black, pen::heavy});
    drawColumns(builder, view, hall);
    builder.layer("KEEPOUT");
    for (const floorplan::KeepOut& keep_out : hall.keep_outs) builder.polygon(view.toPaper(keep_out.outline), ink::faint, Stroke{ink::error, pen::fine, Dash::dashed});
}

/// Writes names into the aisles: blocks at their fronts, placements in the middle.
class BlockNames {
public:
    BlockNames(SheetBuilder& builder, const PlanView& view, const floorplan::Lookup& lookup, Labels& labels)
        : builder_(builder), view_(view), lookup_(lookup), labels_(labels)
    {
    }

    void placement(const Placement& placement)
    {
        for (int row = 0; row < placement.repeat.rows; ++row)
            for (int column = 0; column < placement.repeat.columns; ++column) {
                const Pose pose = floorplan::poseOfCopy(placement.pose, placement.repeat, column, row);
                // A rack or a unit carries its own label.
                if (std::holds_alternative<BlockId>(placement.what)) nameOf(placement, column, row, floorplan::extent(placement, column, row, lookup_));
                inside(placement.what, pose, 0);
            }
    }

private:
    void nameOf(const Placement& placement, int column, int row, const Rect& rect)
    {
        const auto gpus = gpusIn(placement.what);
        std::string text = labelOfCopy(placement.label, column, row, placement.repeat);
        if (text.empty() || rect.isEmpty()) return;
        if (gpus > 0) text += " " + units::formatCount(gpus) + words::say(" GPUs");
        const Type type{4, Weight::bold, ink::brand, Align::centre};
        const Frame frame = view_.toPaper(rect);
        const double across = frame.width / 4;
        for (const double dx : {0.0, -across, across})
            for (const bool upright : {!view_.turned, view_.turned}) {
                const Type tried = type.turned(upright ? 0 : 90);
                const double shift = type.height_mm * 0.36;
                const Pt at = upright ? Pt{frame.centre().x + dx, frame.centre().y + shift} : Pt{frame.centre().x + shift, frame.centre().y + dx};
                if (labels_.place(builder_, at, text, tried)) return;
            }
    }

    void inside(const Content& what, const Pose& pose, int depth)
    {
        const auto* id = std::get_if<BlockId>(&what);
        const floorplan::Block* block = id ? lookup_.block(*id) : nullptr;
        if (!block || depth > floorplan::deepest_block_nesting) return;
        for (const floorplan::Part& part : block->parts) {
            if (!std::holds_alternative<BlockId>(part.what)) continue;
            const Pose outer = compose(pose, part.pose);
            for (int row = 0; row < part.repeat.rows; ++row)
                for (int column = 0; column < part.repeat.columns; ++column) child(part.what, floorplan::poseOfCopy(outer, part.repeat, column, row), depth);
        }
    }

    /// The name of a block in front of it.
    void child(const Content& what, const Pose& pose, int depth)
    {
        const floorplan::Block* block = lookup_.block(std::get<BlockId>(what));
        const Rect local = floorplan::extent(what, lookup_);
        if (block && !local.isEmpty() && !block->name.empty()) {
            const Frame frame = view_.toPaper(apply(pose, local));
            const Pt front = view_.toPaper(apply(pose, geometry::Point{local.min.x + local.width() / 2, local.min.y}));
            write(block->name, frame, front);
        }
        inside(what, pose, depth + 1);
    }

    void write(const std::string& name, const Frame& frame, Pt front)
    {
        const bool vertical = std::abs(front.x - frame.centre().x) > std::abs(front.y - frame.centre().y);
        const Type type{2.5, Weight::regular, ink::grey, Align::centre, vertical ? 90.0 : 0.0};
        const double room = vertical ? frame.height : frame.width;
        if (textWidthMm(name, type.height_mm) > room) return;
        const double cap = type.height_mm * 0.73, gap = 1.4;
        Pt at = front;
        if (vertical) at.x += front.x > frame.centre().x ? gap + cap : -gap;
        else at.y += front.y > frame.centre().y ? gap + cap : -gap;
        labels_.place(builder_, at, name, type);
    }

    std::int64_t gpusIn(const Content& what)
    {
        std::int64_t gpus = 0;
        for (const auto& [id, count] : tallies_.of(what, lookup_).items)
            if (const catalog::Item* item = lookup_.item(id)) gpus += evaluation::gpusOf(*item) * count;
        return gpus;
    }

    SheetBuilder& builder_;
    PlanView view_;
    const floorplan::Lookup& lookup_;
    Labels& labels_;
    evaluation::TallyMemory tallies_;
};

std::string metres(Mm mm) { return units::formatFixed(static_cast<double>(mm) / 1000, 2); }

/// The two corners of a hall between which a dimension along one axis is drawn, and the sign of "outside".
struct Side {
    bool along_y = false;
    Mm level = 0;                              ///< the other coordinate
    double outwards = 1;
};

void drawBetween(SheetBuilder& builder, const PlanView& view, const Side& side, Mm from, Mm to, double offset, const std::string& text, double height)
{
    const auto at = [&](Mm value) { return view.toPaper(side.along_y ? geometry::Point{side.level, value} : geometry::Point{value, side.level}); };
    drawDimension(builder, at(from), at(to), side.outwards * offset, text, height);
}

/// Walls, aisles and rows one after the other.
void drawChain(SheetBuilder& builder, const PlanView& view, const Side& side, Mm wall_from, Mm wall_to, const std::vector<Aisle>& aisles)
{
    if (aisles.empty() || aisles.size() > 60) return;
    std::vector<Mm> stops{wall_from};
    for (const Aisle& aisle : aisles) {
        stops.push_back(aisle.from);
        stops.push_back(aisle.to);
    }
    stops.push_back(wall_to);
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    for (std::size_t i = 0; i + 1 < stops.size(); ++i)
        drawBetween(builder, view, side, stops[i], stops[i + 1], chain_offset, metres(stops[i + 1] - stops[i]), 2.6);
}

void drawDimensions(SheetBuilder& builder, const PlanView& view, const Rect& hall, const Aisles& aisles)
{
    // Always at the left and at the foot of the paper. drawDimension moves to the left of the way: along +x that is +y on
    // the site, along +y it is -x; a turned plan has +x upwards and +y to the left.
    const Side along_x = view.turned ? Side{false, hall.max.y, 1} : Side{false, hall.min.y, -1};
    const Side along_y{true, hall.min.x, 1};
    drawBetween(builder, view, along_x, hall.min.x, hall.max.x, overall_offset, lengthText(static_cast<double>(hall.width())), 4);
    drawBetween(builder, view, along_y, hall.min.y, hall.max.y, overall_offset, lengthText(static_cast<double>(hall.depth())), 4);
    drawChain(builder, view, along_x, hall.min.x, hall.max.x, aisles.across_x);
    drawChain(builder, view, along_y, hall.min.y, hall.max.y, aisles.across_y);
}

std::string nameOf(Aisle::Kind kind)
{
    switch (kind) {
    case Aisle::Kind::front: return words::say("Front aisle");
    case Aisle::Kind::rear: return words::say("Rear aisle");
    case Aisle::Kind::mixed: return words::say("Cross aisle");
    case Aisle::Kind::edge:
    case Aisle::Kind::gap: break;
    }
    return "";
}

void nameAisles(SheetBuilder& builder, const PlanView& view, const Aisles& aisles, bool along_y, Labels& labels)
{
    builder.layer("LABELS");
    for (const Aisle& aisle : along_y ? aisles.across_y : aisles.across_x) {
        if (aisle.kind != Aisle::Kind::front && aisle.kind != Aisle::Kind::rear) continue;
        const Rect strip = along_y ? Rect{{aisles.occupied.min.x, aisle.from}, {aisles.occupied.max.x, aisle.to}}
                                   : Rect{{aisle.from, aisles.occupied.min.y}, {aisle.to, aisles.occupied.max.y}};
        const Frame frame = view.toPaper(strip);
        const bool vertical = frame.height > frame.width;
        const Type type{2.8, Weight::regular, ink::grey, Align::left, vertical ? 90.0 : 0.0};
        const std::string text = fmt::format("{} {}", nameOf(aisle.kind), lengthText(static_cast<double>(aisle.width())));
        const double shift = type.height_mm * 0.36;
        const double inset = 3;
        const Pt at = vertical ? Pt{frame.centre().x + shift, frame.bottom() - inset} : Pt{frame.x + inset, frame.centre().y + shift};
        labels.place(builder, at, text, type);
    }
}

}  // namespace

std::vector<const Placement*> placementsIn(const Document& document, const AreaId& area)
{
    std::vector<const Placement*> placements;
    for (const auto& placement : document.table<Placement>().rows())
        if (placement->area == area) placements.push_back(placement.get());
    return placements;
}

std::optional<PlanView> hallView(const Frame& frame, const Area& hall)
{
    const double taken = dimension_margin + free_margin;
    return fitted(geometry::bounds(hall.outline), {frame.x + dimension_margin, frame.y + free_margin, frame.width - taken, frame.height - taken}, true);
}

DrawnHall drawHall(SheetBuilder& builder, const PlanView& view, const Area& hall, const Document& document)
{
    const Rect bounds = geometry::bounds(hall.outline);
    const document::DocumentLookup lookup(document);
    const auto placements = placementsIn(document, hall.id);
    drawWalls(builder, view, hall);
    EquipmentPainter painter(builder, view, lookup);
    for (const Placement* placement : placements) painter.paint(*placement);
    paintTrays(builder, view, document, hall.id);
    const auto standing = standingIn(placements, lookup, most_standing);
    DrawnHall drawn{view, painter.counts(), findAisles(bounds, standing)};
    Labels labels(view.drawn());
    for (const auto& one : standing) labels.avoid(view.toPaper(one.rect));
    drawDimensions(builder, view, bounds, drawn.aisles);
    builder.layer("LABELS");
    if (!standing.empty()) {
        BlockNames names(builder, view, lookup, labels);
        for (const Placement* placement : placements) names.placement(*placement);
        nameAisles(builder, view, drawn.aisles, true, labels);
        nameAisles(builder, view, drawn.aisles, false, labels);
    }
    builder.layer("SHEET");
    return drawn;
}

void drawKeyPlan(SheetBuilder& builder, const Frame& frame, const Area& hall, const Document& document)
{
    const Area* parent = document.find<Area>(hall.parent);
    const Rect window = parent ? geometry::bounds(parent->outline) : Rect{};
    if (window.isEmpty() || window.width() == 0 || window.depth() == 0) return;
    const double needed = std::max(static_cast<double>(window.width()) / frame.width, static_cast<double>(window.depth()) / frame.height);
    const PlanView view{window, frame, std::max(1, static_cast<int>(std::ceil(needed))), false};
    builder.layer("KEYPLAN");
    builder.polygon(view.toPaper(parent->outline), styleOf(parent->kind).fill, Stroke{ink::black, pen::medium});
    for (const auto& area : document.table<Area>().rows()) {
        if (area->parent != hall.parent) continue;
        const bool here = area->id == hall.id;
        builder.polygon(view.toPaper(area->outline), here ? okabe_ito::orange : ink::white, Stroke{ink::grey, pen::thin});
    }
    builder.layer("SHEET");
}

}  // namespace cw::drawing
