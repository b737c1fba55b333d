// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/clipboard.h"

#include <map>
#include <set>

#include "document/areas.h"
#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

namespace {

using catalog::Item;
using floorplan::Area;
using floorplan::Block;
using floorplan::Content;
using floorplan::Placement;
using floorplan::RackDesign;

/// Collects what contents need, innermost first.
class Collector {
public:
    Collector(const Document& from, Document& into) : from_(from), into_(into) {}

    void add(const Content& what)
    {
        if (const auto* item = std::get_if<ItemId>(&what)) addItem(*item);
        else if (const auto* rack = std::get_if<RackId>(&what)) addRack(*rack);
        else addBlock(std::get<BlockId>(what));
    }

private:
    /// Only the document's own: the shipped catalogue is everywhere.
    void addItem(const ItemId& id)
    {
        if (const Item* item = from_.find<Item>(id)) into_.put(*item);
    }
    void addRack(const RackId& id)
    {
        const RackDesign* rack = from_.find<RackDesign>(id);
        if (!rack || into_.find<RackDesign>(id)) return;
        addItem(rack->enclosure);
        addItem(rack->rear_door);
        for (const auto& mounted : rack->devices) addItem(mounted.item);
        into_.put(*rack);
    }
    void addBlock(const BlockId& id)
    {
        const Block* block = from_.find<Block>(id);
        if (!block || into_.find<Block>(id)) return;
        into_.put(*block);
        for (const auto& part : block->parts) add(part.what);
    }

    const Document& from_;
    Document& into_;
};

/// The ids that a clip's rows get in a document.
class Names {
public:
    Names(const Document& document, const Document& clip, Edit& edit) : document_(document), clip_(clip), edit_(edit) {}

    Content in(const Content& what)
    {
        if (const auto* item = std::get_if<ItemId>(&what)) return in(*item);
        if (const auto* rack = std::get_if<RackId>(&what)) return in(*rack);
        return in(std::get<BlockId>(what));
    }

    ItemId in(const ItemId& id)
    {
        const Item* item = clip_.find<Item>(id);
        return item ? settle(items_, *item) : id;
    }

    RackId in(const RackId& id)
    {
        const RackDesign* rack = clip_.find<RackDesign>(id);
        if (!rack) return id;
        if (const auto known = racks_.find(id); known != racks_.end()) return known->second;
        RackDesign own = *rack;
        if (!own.enclosure.empty()) own.enclosure = in(own.enclosure);
        if (!own.rear_door.empty()) own.rear_door = in(own.rear_door);
        for (auto& mounted : own.devices) mounted.item = in(mounted.item);
        return settle(racks_, std::move(own));
    }

    /// Blocks never hold themselves, so this ends.
    BlockId in(const BlockId& id)
    {
        const Block* block = clip_.find<Block>(id);
        if (!block) return id;
        if (const auto known = blocks_.find(id); known != blocks_.end()) return known->second;
        Block own = *block;
        for (auto& part : own.parts) part.what = in(part.what);
        return settle(blocks_, std::move(own));
    }

private:
    /// The id under which the row is, or will be, in the document: its own where that is free or the same row.
    template <class Row>
    decltype(Row::id) settle(std::map<decltype(Row::id), decltype(Row::id)>& known, Row row)
    {
        const auto asked = row.id;
        if (const auto there = known.find(asked); there != known.end()) return there->second;
        const Row* same = document_.find<Row>(asked);
        const bool shipped_otherwise = std::is_same_v<Row, Item> && !same && isShipped(asked.text());
        if ((same && !(*same == row)) || shipped_otherwise) row.id = freshId<decltype(Row::id)>(asked.text(), [&](const auto& id) { return document_.find<Row>(id) || given_.contains(id.text()); });
        const auto id = row.id;
        known.emplace(asked, id);
        given_.insert(id.text());
        if (!document_.find<Row>(id)) edit_.put(document_, std::move(row));
        return id;
    }

    /// Pasting must not change what the document's other things are made of.
    static bool isShipped(const std::string& id) { return catalog::Catalog::builtin().find(ItemId(id)); }

    const Document& document_;
    const Document& clip_;
    Edit& edit_;
    std::map<ItemId, ItemId> items_;
    std::map<RackId, RackId> racks_;
    std::map<BlockId, BlockId> blocks_;
    std::set<std::string> given_;
};

}  // namespace

namespace {

/// The areas of a clip as the document shall have them: with ids of their own, inside what is around them there.
std::map<AreaId, AreaId> pasteAreas(Edit& edit, const Document& document, const Document& clip, geometry::Point by)
{
    std::map<AreaId, AreaId> names;
    std::set<AreaId> given;
    for (const auto& row : clip.table<Area>().rows()) {
        const AreaId id = !document.find<Area>(row->id) ? row->id : freshId<AreaId>(row->id.text(), [&](const AreaId& taken) { return document.find<Area>(taken) || clip.find<Area>(taken) || given.contains(taken); });
        given.insert(id);
        names[row->id] = id;
    }
    for (const auto& row : clip.table<Area>().rows()) {
        Area copy = transformed(*row, {by, geometry::Turn::none, false});
        copy.id = names[row->id];
        const auto parent = names.find(row->parent);
        copy.parent = parent != names.end() ? parent->second : areaAround(document, copy.outline);
        edit.put(document, std::move(copy));
    }
    return names;
}

void takePlacement(Document& taken, Collector& collector, const Placement& row)
{
    Placement copy = row;
    if (!taken.find<Area>(copy.area)) copy.area = {};
    copy.phase = {};
    copy.locked = false;
    for (auto& exception : copy.exceptions) exception.phase = {};
    std::erase_if(copy.exceptions, [](const auto& e) { return !e.removed && !e.replacement; });
    collector.add(copy.what);
    for (const auto& exception : copy.exceptions)
        if (exception.replacement) collector.add(*exception.replacement);
    taken.put(std::move(copy));
}

}  // namespace

Document clip(const Document& document, std::span<const PlacementId> ids)
{
    Document taken;
    Collector collector(document, taken);
    for (const PlacementId& id : ids)
        if (const Placement* row = document.find<Placement>(id)) takePlacement(taken, collector, *row);
    return taken;
}

Document clip(const Document& document, std::span<const Subject> subjects)
{
    Document taken;
    Collector collector(document, taken);
    const Reached reached = reach(document, subjects);
    for (const Area* area : reached.areas) taken.put(*area);
    for (const Area* area : reached.areas) {
        Area copy = *area;
        if (!taken.find<Area>(copy.parent)) copy.parent = {};
        taken.put(std::move(copy));
    }
    for (const Placement* row : reached.placements) takePlacement(taken, collector, *row);
    for (const Subject& subject : subjects)     // locked ones can be copied, too
        if (const auto* id = std::get_if<PlacementId>(&subject))
            if (const Placement* row = document.find<Placement>(*id); row && row->locked) takePlacement(taken, collector, *row);
    return taken;
}

geometry::Rect extentOfClip(const Document& clip)
{
    const DocumentLookup lookup(clip);
    geometry::Rect all;
    for (const auto& row : clip.table<Area>().rows()) all = all.united(geometry::bounds(row->outline));
    for (const auto& row : clip.table<Placement>().rows()) all = all.united(floorplan::extent(*row, lookup));
    return all;
}

Edit paste(const Document& document, const Document& clip, geometry::Point by)
{
    Edit edit;
    Names names(document, clip, edit);
    const auto areas = pasteAreas(edit, document, clip, by);
    std::vector<Placement> rows;
    for (const auto& row : clip.table<Placement>().rows()) {
        Placement copy = *row;
        const auto area = areas.find(row->area);
        copy.area = area == areas.end() ? AreaId() : area->second;
        copy.what = names.in(copy.what);
        for (auto& exception : copy.exceptions)
            if (exception.replacement) exception.replacement = names.in(*exception.replacement);
        copy.pose.origin = copy.pose.origin + by;
        rows.push_back(std::move(copy));
    }
    Document grown = applied(document, edit);
    const DocumentLookup lookup(grown);
    for (Placement& row : rows) {
        row.id = freshPlacementId(grown, row.id.text());
        grown.put(row);
        if (!row.area.empty()) edit.put(document, std::move(row));
        else putStanding(edit, document, lookup, std::move(row));
    }
    edit.title = areas.empty() ? counted(words::sayable("Paste"), rows.size(), words::sayable("placement")) : counted(words::sayable("Paste"), areas.size(), words::sayable("area"));
    return edit;
}

}  // namespace cw::document
