// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/grouping.h"

#include <algorithm>


#include "document/builders.h"
#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Block;
using floorplan::Content;
using floorplan::Exception;
using floorplan::Part;
using floorplan::Placement;
using geometry::Pose;
using geometry::Rect;

/// One copy: what stands there and the phase that it is built with. Nothing when it was removed.
struct Copy {
    Content what;
    PhaseId phase;
    Pose pose;
};
std::optional<Copy> copyOf(const Placement& row, int column, int line)
{
    const Pose pose = floorplan::poseOfCopy(row.pose, row.repeat, column, line);
    const Exception* exception = row.exceptionAt(column, line);
    if (!exception) return Copy{row.what, row.phase, pose};
    const Content* what = row.standingAt(*exception);
    if (!what) return std::nullopt;
    return Copy{*what, exception->phase.empty() ? row.phase : exception->phase, pose};
}

template <class Visit>
void forEachCopy(const Placement& row, Visit&& visit)
{
    for (int line = 0; line < row.repeat.rows; ++line)
        for (int column = 0; column < row.repeat.columns; ++column)
            if (auto copy = copyOf(row, column, line)) visit(*copy);
}

/// The parts of a block whose frame stands at `origin`.
void addParts(Block& block, const Placement& row, geometry::Point origin)
{
    const auto local = [origin](Pose pose) {
        pose.origin = pose.origin - origin;
        return pose;
    };
    if (row.exceptions.empty()) block.parts.push_back({row.what, local(row.pose), row.repeat, row.label});
    else
        forEachCopy(row, [&](const Copy& copy) { block.parts.push_back({copy.what, local(copy.pose), {}, row.label}); });
}

bool hasPhasesOfItsOwn(const Placement& row)
{
    return std::any_of(row.exceptions.begin(), row.exceptions.end(), [&](const Exception& e) { return !e.phase.empty() && e.phase != row.phase; });
}

/// Ids that this edit gives away, beside those of the document.
class Ids {
public:
    explicit Ids(const Document& document) : grown_(document) {}
    PlacementId placement(std::string_view stem)
    {
        const PlacementId id = freshPlacementId(grown_, stem);
        Placement row;
        row.id = id;
        grown_.put(row);
        return id;
    }

private:
    Document grown_;
};

std::int64_t piecesOf(const Document& document, const Placement& row)
{
    if (row.repeat.count() > 1 || !row.exceptions.empty()) return row.repeat.count();
    const auto* id = std::get_if<BlockId>(&row.what);
    const Block* block = id ? document.find<Block>(*id) : nullptr;
    return block ? static_cast<std::int64_t>(block->parts.size()) : 0;
}

void addCopies(Edit& edit, const Document& document, const Placement& row, Ids& ids)
{
    forEachCopy(row, [&](const Copy& copy) {
        Placement one = row;
        one.id = ids.placement(row.id.text());
        one.what = copy.what;
        one.pose = copy.pose;
        one.phase = copy.phase;
        one.repeat = {};
        one.exceptions.clear();
        edit.put(document, std::move(one));
    });
}

void addPieces(Edit& edit, const Document& document, const Placement& row, const Block& block, Ids& ids)
{
    for (const Part& part : block.parts) {
        Placement one = row;
        one.id = ids.placement(row.id.text());
        one.what = part.what;
        one.pose = geometry::compose(row.pose, part.pose);
        one.repeat = part.repeat;
        one.label = part.label;
        edit.put(document, std::move(one));
    }
}

}  // namespace

Result<Edit> group(const Document& document, std::span<const PlacementId> ids, const std::string& name)
{
    const auto rows = unlocked(document, ids);
    if (rows.empty()) return fail(words::say("nothing is selected that could be grouped"), {}, words::say("select placements that are not locked"));
    const DocumentLookup lookup(document);
    Rect all;
    for (const Placement* row : rows) {
        if (row->area != rows.front()->area) return fail(words::say("the selection belongs to several areas"), {}, words::say("group what stands in one area"));
        if (row->phase != rows.front()->phase || hasPhasesOfItsOwn(*row)) return fail(words::say("the selection is built in several phases"), {}, words::say("give it one phase first"));
        all = all.united(floorplan::extent(*row, lookup));
    }
    Block block;
    block.id = freshId<BlockId>("block", [&](const BlockId& id) { return document.find<Block>(id); });
    block.name = name;
    const geometry::Point origin = all.isEmpty() ? rows.front()->pose.origin : all.min;
    Edit edit;
    edit.title = counted(words::sayable("Group"), rows.size(), words::sayable("placement"));
    for (const Placement* row : rows) {
        addParts(block, *row, origin);
        edit.remove<Placement>(document, row->id);
    }
    Placement placed;
    placed.id = freshPlacementId(document, block.id.text());
    placed.area = rows.front()->area;
    placed.phase = rows.front()->phase;
    placed.what = block.id;
    placed.pose.origin = origin;
    edit.put(document, std::move(block));
    edit.put(document, std::move(placed));
    return edit;
}

Result<Edit> ungroup(const Document& document, std::span<const PlacementId> ids)
{
    Edit edit;
    Ids fresh(document);
    std::int64_t pieces = 0;
    std::size_t count = 0;
    for (const Placement* row : unlocked(document, ids)) {
        const std::int64_t own = piecesOf(document, *row);
        if (own == 0) continue;
        pieces += own;
        if (pieces > most_ungrouped) return fail(words::say("this would make more than {} placements", most_ungrouped), {}, words::say("ungroup fewer of them, or make one copy unique"));
        ++count;
        edit.remove<Placement>(document, row->id);
        const bool repeated = row->repeat.count() > 1 || !row->exceptions.empty();
        if (repeated) addCopies(edit, document, *row, fresh);
        else addPieces(edit, document, *row, *document.find<Block>(std::get<BlockId>(row->what)), fresh);
    }
    if (count == 0) return fail(words::say("nothing of the selection is a group or a repeat"), {}, words::say("select a block or a repeat"));
    edit.title = counted(words::sayable("Ungroup"), count, words::sayable("placement"));
    return edit;
}

Result<Edit> makeUnique(const Document& document, const PlacementId& id, int column, int line)
{
    const Placement* row = document.find<Placement>(id);
    const auto copy = row && column < row->repeat.columns && line < row->repeat.rows && column >= 0 && line >= 0 ? copyOf(*row, column, line) : std::nullopt;
    if (!copy) return fail(words::say("there is no such copy"), {}, words::say("select a placement"));
    if (row->locked) return fail(words::say("the placement is locked"), {}, words::say("unlock it first"));
    Edit edit;
    edit.title = words::say("Make unique");
    Placement own = *row;
    own.what = copy->what;
    own.pose = copy->pose;
    own.phase = copy->phase;
    own.repeat = {};
    own.exceptions.clear();
    if (const auto* block_id = std::get_if<BlockId>(&copy->what))
        if (const Block* block = document.find<Block>(*block_id)) {
            Block twin = *block;
            twin.id = freshId<BlockId>(block_id->text(), [&](const BlockId& taken) { return document.find<Block>(taken); });
            if (!twin.name.empty()) twin.name += words::say(" (own)");
            own.what = twin.id;
            edit.put(document, std::move(twin));
        }
    if (row->repeat.count() > 1) {
        own.id = freshPlacementId(document, id.text());
        const Edit gone = setException(document, id, {column, line, true, {}, {}});
        edit.put(document, *gone.list<Placement>().front().after);
    }
    edit.put(document, std::move(own));
    return edit;
}

Edit setException(const Document& document, const PlacementId& id, const Exception& exception)
{
    Edit edit;
    edit.title = exception.removed ? words::say("Remove one copy") : exception.replacement ? words::say("Replace one copy") : words::say("Change one copy");
    const Placement* row = document.find<Placement>(id);
    if (!row || exception.column < 0 || exception.row < 0 || exception.column >= row->repeat.columns || exception.row >= row->repeat.rows) return edit;
    Placement next = *row;
    std::erase_if(next.exceptions, [&](const Exception& e) { return e.column == exception.column && e.row == exception.row; });
    Exception wanted = exception;
    if (wanted.removed) {
        wanted.replacement.reset();
        wanted.phase = {};
    }
    const bool says_nothing = !wanted.removed && !wanted.replacement && wanted.phase.empty();
    if (!says_nothing) {
        const auto at = std::upper_bound(next.exceptions.begin(), next.exceptions.end(), wanted,
                                         [](const Exception& a, const Exception& b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
        next.exceptions.insert(at, wanted);
    }
    edit.put(document, std::move(next));
    return edit;
}

}  // namespace cw::document
