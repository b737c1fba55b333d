// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/block_focus.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include <fmt/format.h>

#include "document/grouping.h"
#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Block;
using floorplan::Content;
using floorplan::Exception;
using floorplan::Part;
using floorplan::Placement;
using geometry::Pose;

/// What stands at the copy that is opened; null: nothing, or there is no such copy.
const Content* contentAt(const Placement& row, int column, int line)
{
    if (column < 0 || line < 0 || column >= row.repeat.columns || line >= row.repeat.rows) return nullptr;
    const Exception* exception = row.exceptionAt(column, line);
    return exception ? row.standingAt(*exception) : &row.what;
}

Pose poseOf(const Placement& row, const BlockFocus& focus) { return floorplan::poseOfCopy(row.pose, row.repeat, focus.column, focus.row); }

/// A stem of which the document has no placement.
std::string freeStem(const Document& document)
{
    for (int number = 1;; ++number) {
        std::string stem = number == 1 ? std::string("part") : fmt::format("part{}", number);
        const std::string beginning = fmt::format("{}-", stem);
        const auto& rows = document.table<Placement>().rows();
        const bool taken = std::any_of(rows.begin(), rows.end(), [&beginning](const auto& row) { return row->id.text().starts_with(beginning); });
        if (!taken) return stem;
    }
}

/// A placement as parts; a copy that differs from the rest of its repeat is a part of its own.
void addParts(std::vector<Part>& parts, const Placement& row, const Pose& back)
{
    if (row.exceptions.empty()) {
        parts.push_back({row.what, geometry::compose(back, row.pose), row.repeat, row.label});
        return;
    }
    for (int line = 0; line < row.repeat.rows; ++line)
        for (int column = 0; column < row.repeat.columns; ++column)
            if (const Content* what = contentAt(row, column, line))
                parts.push_back({*what, geometry::compose(back, floorplan::poseOfCopy(row.pose, row.repeat, column, line)), {}, row.label});
}

/// Blocks inside blocks, counted from this one; stops where it is too deep anyway.
int nesting(const Document& document, const Block& block, int depth)
{
    if (depth > floorplan::deepest_block_nesting) return depth;
    int deepest = depth;
    for (const Part& part : block.parts)
        if (const auto* inner = std::get_if<BlockId>(&part.what))
            if (const Block* row = document.find<Block>(*inner)) deepest = std::max(deepest, nesting(document, *row, depth + 1));
    return deepest;
}

Result<void> mustNotHoldItself(const Document& document)
{
    std::vector<const Block*> blocks;
    for (const auto& row : document.table<Block>().rows()) blocks.push_back(row.get());
    if (floorplan::findCycle(blocks)) return fail(words::say("a block cannot hold itself"), {}, words::say("place something else, or make this copy unique first"));
    for (const Block* block : blocks)
        if (nesting(document, *block, 1) > floorplan::deepest_block_nesting) return fail(words::say("blocks would be nested too deep"), {}, words::say("group less"));
    return {};
}

template <class Row>
void addDifference(std::vector<RowChange<Row>>& list, const Table<Row>& from, const Table<Row>& to)
{
    if (from.sharesRowsWith(to)) return;
    auto a = from.rows().begin();
    auto b = to.rows().begin();
    const auto a_end = from.rows().end(), b_end = to.rows().end();
    while (a != a_end || b != b_end) {
        if (b == b_end || (a != a_end && (*a)->id < (*b)->id)) {
            list.push_back({(*a)->id, *a, nullptr});
            ++a;
        } else if (a == a_end || (*b)->id < (*a)->id) {
            list.push_back({(*b)->id, nullptr, *b});
            ++b;
        } else {
            if (*a != *b && !(**a == **b)) list.push_back({(*a)->id, *a, *b});
            ++a;
            ++b;
        }
    }
}

}  // namespace

PlacementId BlockFocus::partId(std::size_t index) const { return PlacementId(fmt::format("{}-{}", stem, index + 1)); }

std::optional<std::size_t> BlockFocus::indexOf(const PlacementId& id) const
{
    const std::string& text = id.text();
    if (!text.starts_with(fmt::format("{}-", stem))) return std::nullopt;
    std::size_t number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + stem.size() + 1, end, number);
    if (read.ec != std::errc() || read.ptr != end || number == 0) return std::nullopt;
    return number - 1;
}

Result<BlockFocus> focusOn(const Document& document, const PlacementId& id, int column, int line)
{
    const Placement* row = document.find<Placement>(id);
    const Content* what = row ? contentAt(*row, column, line) : nullptr;
    const auto* block = what ? std::get_if<BlockId>(what) : nullptr;
    if (!block || !document.find<Block>(*block)) return fail(words::say("there is no block to open"), {}, words::say("double-click a placement of a block"));
    if (row->locked) return fail(words::say("the placement is locked"), {}, words::say("unlock it first"));
    return BlockFocus{id, column, line, *block, freeStem(document)};
}

std::optional<Document> opened(const Document& outer, const BlockFocus& focus)
{
    const Placement* host = outer.find<Placement>(focus.host);
    const Content* what = host ? contentAt(*host, focus.column, focus.row) : nullptr;
    if (!what || *what != Content(focus.block)) return std::nullopt;
    const Block* block = outer.find<Block>(focus.block);
    if (!block) return std::nullopt;
    Document working = outer;
    const Exception* exception = host->exceptionAt(focus.column, focus.row);
    Placement part;
    part.area = host->area;
    part.phase = exception && !exception->phase.empty() ? exception->phase : host->phase;
    if (host->repeat.count() == 1) working.table<Placement>().set(focus.host, nullptr);
    else working.put(*setException(outer, focus.host, {focus.column, focus.row, true, {}, {}}).list<Placement>().front().after);
    const Pose pose = poseOf(*host, focus);
    for (std::size_t i = 0; i < block->parts.size(); ++i) {
        part.id = focus.partId(i);
        part.what = block->parts[i].what;
        part.pose = geometry::compose(pose, block->parts[i].pose);
        part.repeat = block->parts[i].repeat;
        part.label = block->parts[i].label;
        working.put(part);
    }
    return working;
}

std::vector<PlacementId> partsIn(const Document& outer, const BlockFocus& focus, const Document& working)
{
    std::vector<std::pair<std::size_t, PlacementId>> numbered;
    for (const auto& row : working.table<Placement>().rows()) {
        if (outer.find<Placement>(row->id)) continue;
        const auto index = focus.indexOf(row->id);
        numbered.emplace_back(index.value_or(std::numeric_limits<std::size_t>::max()), row->id);
    }
    std::stable_sort(numbered.begin(), numbered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<PlacementId> parts;
    for (auto& [index, id] : numbered) parts.push_back(std::move(id));
    return parts;
}

Result<Edit> carriedBack(const Document& outer, const BlockFocus& focus, const Document& working, const Edit& edit)
{
    const Placement* host = outer.find<Placement>(focus.host);
    const Block* block = outer.find<Block>(focus.block);
    if (!host || !block) return fail(words::say("the block is gone"), {}, words::say("leave it"));
    Edit carried = edit;
    std::erase_if(carried.list<Placement>(), [&](const auto& change) { return change.id == focus.host || !outer.find<Placement>(change.id); });
    std::erase_if(carried.list<Block>(), [&](const auto& change) { return change.id == focus.block; });
    const Document after = applied(working, edit);
    Block next = *block;
    next.parts.clear();
    const Pose back = geometry::inverse(poseOf(*host, focus));
    for (const PlacementId& id : partsIn(outer, focus, after)) addParts(next.parts, *after.find<Placement>(id), back);
    if (!(next == *block)) carried.put(outer, std::move(next));
    if (const auto fine = mustNotHoldItself(applied(outer, carried)); !fine) return tl::make_unexpected(fine.error());
    return carried;
}

Edit difference(const Document& from, const Document& to)
{
    Edit edit;
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (addDifference(std::get<I>(edit.rows), std::get<I>(from.tables()), std::get<I>(to.tables())), ...);
    }(std::make_index_sequence<std::tuple_size_v<Tables>>());
    return edit;
}

}  // namespace cw::document
