// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/schedule.h"

#include <algorithm>

#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

using floorplan::Placement;
using phases::Phase;
using power::Supply;
using units::Date;

namespace {

/// The same day of a later month, or the last one that month has.
Date later(Date date, int months)
{
    Date moved = date + std::chrono::months(months);
    if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
    return moved;
}

template <class Row, class Key>
std::vector<const Row*> inOrder(const Document& document, Key key)
{
    std::vector<const Row*> rows;
    for (const auto& row : document.table<Row>().rows()) rows.push_back(row.get());
    std::stable_sort(rows.begin(), rows.end(), [&](const Row* a, const Row* b) { return key(*a) < key(*b); });
    return rows;
}

SupplyId freshSupplyId(const Document& document, const Edit& edit, std::string_view stem)
{
    return freshId<SupplyId>(stem, [&](const SupplyId& id) {
        return document.find<Supply>(id) != nullptr || std::any_of(edit.list<Supply>().begin(), edit.list<Supply>().end(), [&](const auto& change) { return change.id == id; });
    });
}

const char* stemOf(power::SupplyKind kind)
{
    switch (kind) {
    case power::SupplyKind::utility: return "utility";
    case power::SupplyKind::gas_turbine: return "turbine";
    case power::SupplyKind::gas_engine: return "engine";
    case power::SupplyKind::diesel_standby: return "standby";
    case power::SupplyKind::battery: return "battery";
    }
    return "supply";
}

constexpr int months_between = 3;

}  // namespace

std::vector<const Phase*> phasesInOrder(const Document& document) { return inOrder<Phase>(document, [](const Phase& phase) { return phase.date; }); }
std::vector<const Supply*> suppliesInOrder(const Document& document) { return inOrder<Supply>(document, [](const Supply& supply) { return supply.available_from; }); }

Edit addPhase(const Document& document, Date first_day)
{
    const auto order = phasesInOrder(document);
    Phase phase;
    phase.id = freshId<PhaseId>("phase", [&](const PhaseId& id) { return document.find<Phase>(id) != nullptr; });
    phase.name = words::say("Phase ") + std::to_string(order.size() + 1);
    phase.date = order.empty() ? first_day : later(order.back()->date, months_between);
    Edit edit;
    edit.title = words::say("Add phase");
    edit.put(document, std::move(phase));
    return edit;
}

Edit removePhase(const Document& document, const PhaseId& id)
{
    Edit edit;
    edit.title = words::say("Delete phase");
    if (!document.find<Phase>(id)) return edit;
    for (const auto& row : document.table<Placement>().rows()) {
        Placement next = *row;
        if (next.phase == id) next.phase = {};
        for (auto& exception : next.exceptions)
            if (exception.phase == id) exception.phase = {};
        // An exception that differs in nothing any more is none.
        std::erase_if(next.exceptions, [](const auto& e) { return !e.removed && !e.replacement && e.phase.empty(); });
        if (!(next == *row)) edit.put(document, std::move(next));
    }
    edit.remove<Phase>(document, id);
    return edit;
}

Result<Edit> movePhase(const Document& document, const PhaseId& id, int step)
{
    const auto order = phasesInOrder(document);
    const auto here = std::find_if(order.begin(), order.end(), [&](const Phase* phase) { return phase->id == id; });
    if (here == order.end()) return fail(words::say("there is no such phase"), {}, words::say("select a phase"));
    const auto index = (here - order.begin()) + (step < 0 ? -1 : 1);
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(order.size())) return fail(step < 0 ? words::say("it is the first phase") : words::say("it is the last phase"));
    Phase one = **here, other = *order[static_cast<std::size_t>(index)];
    if (one.date == other.date) return fail(words::say("both phases have the same date"), {}, words::say("enter another date"));
    std::swap(one.date, other.date);
    Edit edit;
    edit.title = step < 0 ? words::say("Move phase earlier") : words::say("Move phase later");
    edit.put(document, std::move(one));
    edit.put(document, std::move(other));
    return edit;
}

Edit buildWith(const Document& document, std::span<const PlacementId> ids, const PhaseId& phase)
{
    Edit edit;
    for (const PlacementId& id : ids)
        if (const Placement* row = document.find<Placement>(id); row && row->phase != phase) {
            Placement next = *row;
            next.phase = phase;
            edit.put(document, std::move(next));
        }
    edit.title = counted(words::sayable("Change phase of"), edit.list<Placement>().size(), words::sayable("placement"));
    return edit;
}

Edit addSupply(const Document& document, power::SupplyKind kind, Date first_day)
{
    Edit edit;
    edit.title = words::say("Add supply");
    const auto order = suppliesInOrder(document);
    Supply supply;
    supply.id = freshSupplyId(document, edit, stemOf(kind));
    supply.kind = kind;
    supply.available_from = order.empty() ? first_day : order.back()->available_from;
    supply.carries_load = kind != power::SupplyKind::diesel_standby && kind != power::SupplyKind::battery;
    edit.put(document, std::move(supply));
    return edit;
}

Edit duplicateSupplies(const Document& document, std::span<const SupplyId> ids)
{
    Edit edit;
    for (const SupplyId& id : ids)
        if (const Supply* row = document.find<Supply>(id)) {
            Supply copy = *row;
            copy.id = freshSupplyId(document, edit, id.text());
            if (!copy.name.empty()) copy.name += " (copy)";
            edit.put(document, std::move(copy));
        }
    edit.title = edit.list<Supply>().size() == 1 ? words::say("Duplicate supply") : words::say("Duplicate supplies");
    return edit;
}

Edit removeSupplies(const Document& document, std::span<const SupplyId> ids)
{
    Edit edit;
    const auto goes = [&](const SupplyId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    for (const auto& row : document.table<Supply>().rows()) {
        if (goes(row->id)) {
            edit.remove<Supply>(document, row->id);
        } else if (goes(row->replaces)) {
            Supply next = *row;
            next.replaces = {};
            edit.put(document, std::move(next));
        }
    }
    edit.title = words::say("Delete supplies");
    return edit;
}

std::optional<double> ratedMw(const Supply& supply, const floorplan::Lookup& lookup)
{
    const catalog::Item* item = lookup.item(supply.item);
    if (!item) return std::nullopt;
    for (const auto& [key, to_mw] : {std::pair("capacity_mw", 1.0), std::pair("rating_mw", 1.0), std::pair("rating_kw", 1e-3), std::pair("capacity_kw", 1e-3)})
        if (const auto value = item->number(key)) return *value * to_mw * supply.units;
    return std::nullopt;
}

}  // namespace cw::document
