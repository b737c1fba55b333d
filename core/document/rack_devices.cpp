// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rack_devices.h"

#include <algorithm>
#include <cmath>


#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Mounted;
using floorplan::RackDesign;

int heightOf(const ItemId& id, const floorplan::Lookup& lookup)
{
    const catalog::Item* item = lookup.item(id);
    return item ? static_cast<int>(std::ceil(item->number("height_u").value_or(0))) : 0;
}

/// Equal devices that stand on each other are one entry.
std::vector<Mounted> stacked(const std::vector<RackSlot>& slots)
{
    std::vector<Mounted> devices;
    for (const RackSlot& slot : slots) {
        const bool on_last = !devices.empty() && devices.back().item == slot.item && devices.back().bottom_u + devices.back().count * slot.height_u == slot.bottom_u;
        if (on_last) ++devices.back().count;
        else devices.push_back({slot.item, slot.bottom_u, 1});
    }
    return devices;
}

Edit changed(const Document& document, const RackDesign& rack, const std::vector<RackSlot>& slots, const std::string& title)
{
    RackDesign next = rack;
    next.devices = stacked(slots);
    Edit edit;
    edit.title = title;
    edit.put(document, std::move(next));
    return edit;
}

std::string nameOf(const ItemId& id, const floorplan::Lookup& lookup)
{
    const catalog::Item* item = lookup.item(id);
    return item && !item->name.empty() ? item->name : id.text();
}

/// Whether a device may stand there, beside `others`.
Result<void> mustFit(const RackDesign& rack, const RackSlot& slot, const std::vector<RackSlot>& others, const floorplan::Lookup& lookup)
{
    const auto units = unitsOf(rack, lookup);
    if (!units) return fail(words::say("the enclosure of this rack does not say how many units it has"), {}, words::say("choose another enclosure"));
    if (slot.height_u < 1) return {};
    if (slot.bottom_u < 1 || slot.top_u() > *units) return fail(words::say("{} needs {} U and would reach beyond the rack", nameOf(slot.item, lookup), slot.height_u), {}, words::say("mount it elsewhere"));
    for (const RackSlot& other : others)
        if (other.height_u > 0 && slot.bottom_u <= other.top_u() && other.bottom_u <= slot.top_u())
            return fail(words::say("{} stands in U{}", nameOf(other.item, lookup), std::max(other.bottom_u, slot.bottom_u)), {}, words::say("mount it elsewhere"));
    return {};
}

void insertSorted(std::vector<RackSlot>& slots, const RackSlot& slot)
{
    slots.insert(std::upper_bound(slots.begin(), slots.end(), slot, [](const RackSlot& a, const RackSlot& b) { return a.bottom_u < b.bottom_u; }), slot);
}

}  // namespace

std::vector<RackSlot> slotsOf(const RackDesign& rack, const floorplan::Lookup& lookup)
{
    std::vector<RackSlot> slots;
    for (const Mounted& mounted : rack.devices) {
        const int height = heightOf(mounted.item, lookup);
        for (int i = 0; i < mounted.count; ++i) slots.push_back({mounted.item, mounted.bottom_u + i * height, height});
    }
    std::stable_sort(slots.begin(), slots.end(), [](const RackSlot& a, const RackSlot& b) { return a.bottom_u < b.bottom_u; });
    return slots;
}

std::optional<int> unitsOf(const RackDesign& rack, const floorplan::Lookup& lookup)
{
    const catalog::Item* enclosure = lookup.item(rack.enclosure);
    const auto units = enclosure ? enclosure->number("height_u") : std::nullopt;
    return units && *units >= 1 ? std::optional(static_cast<int>(*units)) : std::nullopt;
}

Result<Edit> mount(const Document& document, const RackId& id, const ItemId& item, int bottom_u)
{
    const DocumentLookup lookup(document);
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return fail(words::say("there is no such rack"), {}, words::say("select a rack"));
    if (!lookup.item(item)) return fail(words::say("there is no such device"), {}, words::say("choose one from the list"));
    auto slots = slotsOf(*rack, lookup);
    const RackSlot slot{item, bottom_u, heightOf(item, lookup)};
    if (const auto fine = mustFit(*rack, slot, slots, lookup); !fine) return tl::make_unexpected(fine.error());
    insertSorted(slots, slot);
    return changed(document, *rack, slots, words::say("Mount device"));
}

Result<Edit> moveMounted(const Document& document, const RackId& id, std::size_t index, int bottom_u)
{
    const DocumentLookup lookup(document);
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return fail(words::say("there is no such rack"), {}, words::say("select a rack"));
    auto slots = slotsOf(*rack, lookup);
    if (index >= slots.size()) return fail(words::say("there is no such device in the rack"), {}, words::say("choose a device"));
    RackSlot slot = slots[index];
    slots.erase(slots.begin() + static_cast<std::ptrdiff_t>(index));
    slot.bottom_u = bottom_u;
    if (const auto fine = mustFit(*rack, slot, slots, lookup); !fine) return tl::make_unexpected(fine.error());
    insertSorted(slots, slot);
    return changed(document, *rack, slots, words::say("Move device"));
}

Edit unmount(const Document& document, const RackId& id, std::size_t index)
{
    const DocumentLookup lookup(document);
    const RackDesign* rack = document.find<RackDesign>(id);
    auto slots = rack ? slotsOf(*rack, lookup) : std::vector<RackSlot>();
    Edit edit;
    edit.title = words::say("Remove device");
    if (index >= slots.size()) return edit;
    slots.erase(slots.begin() + static_cast<std::ptrdiff_t>(index));
    return changed(document, *rack, slots, words::say("Remove device"));
}

RackSums sumsOf(const RackDesign& rack, const floorplan::Lookup& lookup)
{
    RackSums sums;
    const auto weigh = [&](const ItemId& id, int count) {
        const catalog::Item* item = lookup.item(id);
        const auto kg = item ? item->number("weight_kg") : std::nullopt;
        sums.weight_complete = sums.weight_complete && kg;
        sums.weight_kg += kg.value_or(0) * count;
    };
    weigh(rack.enclosure, 1);
    if (!rack.rear_door.empty()) weigh(rack.rear_door, 1);
    for (const Mounted& mounted : rack.devices) {
        weigh(mounted.item, mounted.count);
        sums.units_taken += heightOf(mounted.item, lookup) * mounted.count;
        const catalog::Item* item = lookup.item(mounted.item);
        if (!item) continue;
        sums.ports += std::llround(item->number("ports").value_or(0)) * mounted.count;
        sums.gpus += std::llround(item->number("gpus").value_or(0)) * mounted.count;
    }
    return sums;
}

}  // namespace cw::document
