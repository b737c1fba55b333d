// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rack_designs.h"

#include <algorithm>


#include "document/chosen.h"
#include "document/grouping.h"
#include "document/rack_devices.h"
#include "floorplan/layout.h"
#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Content;
using floorplan::Placement;
using floorplan::RackDesign;

tl::unexpected<Error> noSuchRack() { return fail(words::say("there is no such rack"), {}, words::say("select a rack")); }

RackId freshRackId(const Document& document, std::string_view stem)
{
    return freshId<RackId>(stem, [&](const RackId& id) { return document.find<RackDesign>(id) != nullptr; });
}

RackDesign twinOf(const Document& document, const RackDesign& rack, const std::string& suffix)
{
    RackDesign twin = rack;
    twin.id = freshRackId(document, rack.id.text());
    if (!twin.name.empty()) twin.name += suffix;
    return twin;
}

template <class Change>
Edit changedRack(const Document& document, const RackId& id, std::string title, Change change)
{
    Edit edit;
    edit.title = std::move(title);
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return edit;
    RackDesign next = *rack;
    change(next);
    edit.put(document, std::move(next));
    return edit;
}

bool names(const Placement& placement, const Content& what)
{
    return placement.what == what || std::any_of(placement.exceptions.begin(), placement.exceptions.end(), [&](const auto& e) { return e.replacement == what; });
}

}  // namespace

RackUses usesOf(const Document& document, const RackId& id)
{
    const DocumentLookup lookup(document);
    const Content what(id);
    RackUses uses;
    for (const auto& row : document.table<Placement>().rows()) {
        uses.placements += names(*row, what);
        const auto tally = floorplan::tally(*row, lookup);
        const auto here = tally.racks.find(id);
        if (here != tally.racks.end()) uses.standing += here->second;
    }
    for (const auto& block : document.table<floorplan::Block>().rows())
        uses.blocks += std::any_of(block->parts.begin(), block->parts.end(), [&](const auto& part) { return part.what == what; });
    for (const auto& network : document.table<fabric::Network>().rows())
        uses.networks += std::any_of(network->seats.begin(), network->seats.end(), [&](const auto& seat) { return seat.rack == id; });
    return uses;
}

Result<Edit> newRack(const Document& document, const std::string& name, floorplan::RackRole role, const ItemId& enclosure)
{
    RackDesign rack;
    rack.id = freshRackId(document, "rack");
    rack.name = name;
    rack.role = role;
    rack.enclosure = enclosure;
    if (!unitsOf(rack, DocumentLookup(document))) return fail(words::say("this enclosure does not say how many units it has"), {}, words::say("choose another enclosure"));
    Edit edit;
    edit.title = words::say("New rack");
    edit.put(document, std::move(rack));
    return edit;
}

Result<Edit> copyRack(const Document& document, const RackId& id)
{
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return noSuchRack();
    Edit edit;
    edit.title = words::say("Duplicate rack");
    edit.put(document, twinOf(document, *rack, words::say(" (copy)")));
    return edit;
}

Result<Edit> removeRack(const Document& document, const RackId& id)
{
    if (!document.find<RackDesign>(id)) return noSuchRack();
    const RackUses uses = usesOf(document, id);
    if (uses.any())
        return fail(words::say("the rack is used: by {} placements, {} blocks and {} networks", uses.placements, uses.blocks, uses.networks), {}, words::say("put another rack in its place first"));
    Edit edit;
    edit.title = words::say("Delete rack");
    edit.remove<RackDesign>(document, id);
    return edit;
}

Result<Edit> renameRack(const Document& document, const RackId& id, const std::string& name)
{
    if (!document.find<RackDesign>(id)) return noSuchRack();
    if (name.empty()) return fail(words::say("a rack needs a name"), {}, words::say("enter one"));
    return changedRack(document, id, words::say("Rename rack"), [&](RackDesign& rack) { rack.name = name; });
}

Edit setRackRole(const Document& document, const RackId& id, floorplan::RackRole role)
{
    return changedRack(document, id, words::say("Change role of rack"), [role](RackDesign& rack) { rack.role = role; });
}

Result<Edit> setEnclosure(const Document& document, const RackId& id, const ItemId& enclosure)
{
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return noSuchRack();
    const DocumentLookup lookup(document);
    RackDesign next = *rack;
    next.enclosure = enclosure;
    if (!unitsOf(next, lookup)) return fail(words::say("this enclosure does not say how many units it has"), {}, words::say("choose another enclosure"));
    const auto slots = slotsOf(next, lookup);
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (const auto fine = mayStand(next, slots[i].item, slots[i].bottom_u, lookup, std::span(&i, 1)); !fine) return tl::make_unexpected(fine.error());
    return changedRack(document, id, words::say("Change enclosure"), [&](RackDesign& changed) { changed.enclosure = enclosure; });
}

Result<Edit> setRearDoor(const Document& document, const RackId& id, const ItemId& door)
{
    if (!document.find<RackDesign>(id)) return noSuchRack();
    const catalog::Item* item = DocumentLookup(document).item(door);
    if (!door.empty() && (!item || item->kind != catalog::Kind::rear_door)) return fail(words::say("this is no rear door"), {}, words::say("choose one from the list"));
    return changedRack(document, id, door.empty() ? words::say("Plain rear door") : words::say("Change rear door"), [&](RackDesign& rack) { rack.rear_door = door; });
}

Result<Edit> makeRackUnique(const Document& document, const PlacementId& id, int column, int row)
{
    auto edit = makeUnique(document, id, column, row);
    if (!edit) return edit;
    for (const auto& change : edit->list<Placement>()) {
        const auto* rack_id = change.after && (change.id != id || change.after->repeat.count() == 1) ? std::get_if<RackId>(&change.after->what) : nullptr;
        const RackDesign* rack = rack_id ? document.find<RackDesign>(*rack_id) : nullptr;
        if (!rack) continue;
        RackDesign twin = twinOf(document, *rack, words::say(" (own)"));
        Placement own = *change.after;
        own.what = twin.id;
        edit->title = words::say("Make rack unique");
        edit->put(document, std::move(own));
        edit->put(document, std::move(twin));
        return edit;
    }
    return fail(words::say("no rack stands there"), {}, words::say("select a rack on the plan"));
}

}  // namespace cw::document
