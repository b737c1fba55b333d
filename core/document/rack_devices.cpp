// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rack_devices.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "document/chosen.h"
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

Edit changed(const Document& document, const RackDesign& rack, const std::vector<RackSlot>& slots, std::string title)
{
    RackDesign next = rack;
    next.devices = stacked(slots);
    Edit edit;
    edit.title = std::move(title);
    edit.put(document, std::move(next));
    return edit;
}

std::string nameOf(const ItemId& id, const floorplan::Lookup& lookup)
{
    const catalog::Item* item = lookup.item(id);
    return item && !item->name.empty() ? item->name : id.text();
}

Result<void> mustBeNarrowEnough(const catalog::Item* enclosure, const ItemId& id, const floorplan::Lookup& lookup)
{
    const catalog::Item* device = lookup.item(id);
    for (const auto& [key, word] : {std::pair("depth_mm", words::sayable("deep")), std::pair("width_mm", words::sayable("wide"))}) {
        const auto has = enclosure ? enclosure->number(key) : std::nullopt;
        const auto needs = device ? device->number(key) : std::nullopt;
        if (has && needs && *needs > *has)
            return fail(words::say("{} is {:.0f} mm {}, the enclosure {:.0f} mm", nameOf(id, lookup), *needs, words::said(word), *has), {}, words::say("choose another enclosure"));
    }
    return {};
}

/// Whether a device may stand there, beside `others`.
Result<void> mustFit(const RackDesign& rack, const RackSlot& slot, const std::vector<RackSlot>& others, const floorplan::Lookup& lookup)
{
    const auto units = unitsOf(rack, lookup);
    if (!units) return fail(words::say("the enclosure of this rack does not say how many units it has"), {}, words::say("choose another enclosure"));
    if (slot.height_u < 1) return {};
    if (slot.bottom_u < 1 || slot.top_u() > *units)
        return fail(words::say("{} needs {} U and would reach beyond the rack, which has {} U", nameOf(slot.item, lookup), slot.height_u, *units), {}, words::say("mount it elsewhere"));
    for (const RackSlot& other : others)
        if (other.height_u > 0 && slot.bottom_u <= other.top_u() && other.bottom_u <= slot.top_u())
            return fail(words::say("{} stands in U{}", nameOf(other.item, lookup), std::max(other.bottom_u, slot.bottom_u)), {}, words::say("mount it elsewhere"));
    return {};
}

void insertSorted(std::vector<RackSlot>& slots, const RackSlot& slot)
{
    slots.insert(std::upper_bound(slots.begin(), slots.end(), slot, [](const RackSlot& a, const RackSlot& b) { return a.bottom_u < b.bottom_u; }), slot);
}

/// The chosen ones, and the rest; both from the lowest unit up.
std::pair<std::vector<RackSlot>, std::vector<RackSlot>> parted(const std::vector<RackSlot>& slots, std::span<const std::size_t> chosen)
{
    std::pair<std::vector<RackSlot>, std::vector<RackSlot>> parts;
    for (std::size_t i = 0; i < slots.size(); ++i) (std::find(chosen.begin(), chosen.end(), i) != chosen.end() ? parts.first : parts.second).push_back(slots[i]);
    return parts;
}

/// "Mount device", "Mount 3 devices".
std::string titled(const char* verb, std::size_t count) { return counted(verb, count, words::sayable("device")); }

/// Adds devices to others, each where it says.
Result<Edit> withAdded(const Document& document, const RackDesign& rack, std::vector<RackSlot> slots, const std::vector<RackSlot>& added, const floorplan::Lookup& lookup, const char* verb)
{
    for (const RackSlot& slot : added) {
        if (const auto fine = mustFit(rack, slot, slots, lookup); !fine) return tl::make_unexpected(fine.error());
        insertSorted(slots, slot);
    }
    return changed(document, rack, slots, titled(verb, added.size()));
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

std::optional<int> highestUnitOf(const RackDesign& rack, const floorplan::Lookup& lookup)
{
    std::optional<int> highest;
    for (const RackSlot& slot : slotsOf(rack, lookup))
        if (slot.height_u > 0) highest = std::max(highest.value_or(0), slot.top_u());
    return highest;
}

bool isMountable(const catalog::Item& item)
{
    if (item.kind == catalog::Kind::rack || item.text("record_unit") == "rack") return false;
    return item.kind == catalog::Kind::rack_pdu || item.number("height_u").value_or(0) > 0;
}

Result<void> mayStand(const RackDesign& rack, const ItemId& id, int bottom_u, const floorplan::Lookup& lookup, std::span<const std::size_t> without)
{
    const catalog::Item* item = lookup.item(id);
    if (!item) return fail(words::say("there is no such device"), {}, words::say("choose one from the list"));
    if (!isMountable(*item)) return fail(words::say("{} does not say how many rack units it takes", nameOf(id, lookup)), {}, words::say("enter its height in U"));
    if (const auto fine = mustBeNarrowEnough(lookup.item(rack.enclosure), id, lookup); !fine) return fine;
    return mustFit(rack, {id, bottom_u, heightOf(id, lookup)}, parted(slotsOf(rack, lookup), without).second, lookup);
}

std::optional<int> freeUnitFor(const RackDesign& rack, const ItemId& id, int from_u, const floorplan::Lookup& lookup)
{
    const int units = unitsOf(rack, lookup).value_or(0);
    const int first = std::clamp(from_u, 1, std::max(1, units));
    for (int i = 0; i < units; ++i)
        if (const int unit = (first - 1 + i) % units + 1; mayStand(rack, id, unit, lookup)) return unit;
    return std::nullopt;
}

Result<Edit> mount(const Document& document, const RackId& id, const ItemId& item, int bottom_u) { return mount(document, id, std::vector{RackSlot{item, bottom_u, 0}}); }

Result<Edit> mount(const Document& document, const RackId& id, std::vector<RackSlot> devices)
{
    const DocumentLookup lookup(document);
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return fail(words::say("there is no such rack"), {}, words::say("select a rack"));
    if (devices.empty()) return fail(words::say("there is nothing to mount"), {}, words::say("choose a device"));
    for (RackSlot& slot : devices) {
        if (const auto fine = mayStand(*rack, slot.item, slot.bottom_u, lookup); !fine) return tl::make_unexpected(fine.error());
        slot.height_u = heightOf(slot.item, lookup);
    }
    return withAdded(document, *rack, slotsOf(*rack, lookup), devices, lookup, words::sayable("Mount"));
}

Result<Edit> moveMounted(const Document& document, const RackId& id, std::size_t index, int bottom_u)
{
    const DocumentLookup lookup(document);
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return fail(words::say("there is no such rack"), {}, words::say("select a rack"));
    const auto slots = slotsOf(*rack, lookup);
    if (index >= slots.size()) return fail(words::say("there is no such device in the rack"), {}, words::say("choose a device"));
    return moveMounted(document, id, std::span(&index, 1), bottom_u - slots[index].bottom_u);
}

Result<Edit> moveMounted(const Document& document, const RackId& id, std::span<const std::size_t> chosen, int by_u)
{
    const DocumentLookup lookup(document);
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return fail(words::say("there is no such rack"), {}, words::say("select a rack"));
    auto [moved, rest] = parted(slotsOf(*rack, lookup), chosen);
    if (moved.empty()) return fail(words::say("there is no such device in the rack"), {}, words::say("choose a device"));
    for (RackSlot& slot : moved) slot.bottom_u += by_u;
    return withAdded(document, *rack, std::move(rest), moved, lookup, words::sayable("Move"));
}

Result<Edit> duplicateMounted(const Document& document, const RackId& id, std::span<const std::size_t> chosen)
{
    const DocumentLookup lookup(document);
    const RackDesign* rack = document.find<RackDesign>(id);
    if (!rack) return fail(words::say("there is no such rack"), {}, words::say("select a rack"));
    const auto copied = parted(slotsOf(*rack, lookup), chosen).first;
    if (copied.empty()) return fail(words::say("there is no such device in the rack"), {}, words::say("choose a device"));
    Document with = document;
    for (const RackSlot& slot : copied) {
        const RackDesign* now = with.find<RackDesign>(id);
        const auto unit = freeUnitFor(*now, slot.item, copied.back().top_u() + 1, lookup);
        if (!unit) return fail(words::say("there is no room for another {}", nameOf(slot.item, lookup)), {}, words::say("take something out first"));
        const auto step = mount(with, id, slot.item, *unit);
        if (!step) return step;
        with = applied(with, *step);
    }
    Edit edit;
    edit.title = titled(words::sayable("Duplicate"), copied.size());
    edit.put(document, *with.find<RackDesign>(id));
    return edit;
}

Edit unmount(const Document& document, const RackId& id, std::size_t index) { return unmount(document, id, std::span(&index, 1)); }

Edit unmount(const Document& document, const RackId& id, std::span<const std::size_t> chosen)
{
    const DocumentLookup lookup(document);
    const RackDesign* rack = document.find<RackDesign>(id);
    const auto parts = parted(rack ? slotsOf(*rack, lookup) : std::vector<RackSlot>(), chosen);
    Edit edit;
    edit.title = titled(words::sayable("Remove"), parts.first.size());
    if (parts.first.empty()) return edit;
    return changed(document, *rack, parts.second, edit.title);
}

RackSums sumsOf(const RackDesign& rack, const floorplan::Lookup& lookup)
{
    RackSums sums;
    const auto weigh = [&](const ItemId& id, int count) {
        const catalog::Item* item = lookup.item(id);
        const auto kg = item ? item->number("mass_kg") : std::nullopt;
        sums.weight_complete = sums.weight_complete && kg;
        sums.weight_kg += kg.value_or(0) * count;
    };
    const catalog::Item* enclosure = lookup.item(rack.enclosure);
    sums.with_enclosure = enclosure && enclosure->find("mass_kg");
    if (sums.with_enclosure) weigh(rack.enclosure, 1);
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
