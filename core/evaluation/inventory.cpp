// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/inventory.h"

#include <algorithm>

namespace cw::evaluation {

namespace {

/// What stands how often, told apart by what a count is asked for.
struct Group {
    floorplan::Content what;
    PhaseId phase;
    AreaId area;
    friend auto operator<=>(const Group&, const Group&) = default;
};

std::map<Group, std::int64_t> grouped(const InventoryInputs& inputs)
{
    std::map<Group, std::int64_t> copies;
    for (const auto& placement : inputs.placements.rows.rows()) {
        const PhaseId phase = phaseOf(*placement, inputs.phases);
        copies[{placement->what, phase, placement->area}] += placement->plainCopies();
        for (const floorplan::Exception& exception : placement->exceptions)
            if (const floorplan::Content* what = placement->standingAt(exception))
                ++copies[{*what, exception.phase.empty() ? phase : exception.phase, placement->area}];
    }
    return copies;
}

bool countTheSame(const floorplan::Placement& a, const floorplan::Placement& b)
{
    return a.id == b.id && a.what == b.what && a.area == b.area && a.phase == b.phase && a.repeat.count() == b.repeat.count() && a.exceptions == b.exceptions;
}

std::int64_t gpusIn(const floorplan::Tally& tally, const floorplan::Lookup& lookup)
{
    std::int64_t gpus = 0;
    for (const auto& [id, count] : tally.items)
        if (const catalog::Item* item = lookup.item(id)) gpus += gpusOf(*item) * count;
    return gpus;
}

std::string_view roleName(floorplan::RackRole role)
{
    switch (role) {
    case floorplan::RackRole::compute: return "compute";
    case floorplan::RackRole::network: return "network";
    case floorplan::RackRole::storage: return "storage";
    case floorplan::RackRole::management: return "management";
    case floorplan::RackRole::power: return "power";
    case floorplan::RackRole::cooling: return "cooling";
    }
    return "compute";
}

/// Dense BF16 of all GPU systems; nothing when one of them has no figure.
std::optional<double> peakEflops(const floorplan::Tally& tally, const floorplan::Lookup& lookup)
{
    double tflops = 0;
    bool any = false;
    for (const auto& [id, count] : tally.items) {
        const catalog::Item* item = lookup.item(id);
        if (!item || item->kind != catalog::Kind::gpu_system) continue;
        const auto each = item->number("bf16_dense_tflops_per_gpu");
        if (!each) return std::nullopt;
        any = true;
        tflops += *each * static_cast<double>(gpusOf(*item) * count);
    }
    if (!any) return std::nullopt;
    return tflops / 1e6;
}

void countCompute(Inventory& inventory, const floorplan::Lookup& lookup)
{
    ComputeResult& compute = inventory.compute;
    for (const auto& [id, count] : inventory.total.items) {
        const catalog::Item* item = lookup.item(id);
        if (!item || item->kind != catalog::Kind::gpu_system) continue;
        compute.gpus += gpusOf(*item) * count;
        compute.nodes += static_cast<std::int64_t>(item->number("nodes").value_or(1)) * count;
        if (item->text("record_unit") == "rack") compute.racks_by_role["compute"] += count;
    }
    for (const auto& [id, count] : inventory.total.racks)
        if (const floorplan::RackDesign* rack = lookup.rack(id)) compute.racks_by_role[std::string(roleName(rack->role))] += count;
    for (const auto& [role, count] : compute.racks_by_role) compute.racks += count;
    compute.peak_dense_bf16_eflops = peakEflops(inventory.total, lookup);
}

}  // namespace

bool operator==(const CountedPlacements& a, const CountedPlacements& b)
{
    if (a.rows.sharesRowsWith(b.rows)) return true;
    return std::equal(a.rows.rows().begin(), a.rows.rows().end(), b.rows.rows().begin(), b.rows.rows().end(),
                      [](const auto& x, const auto& y) { return x == y || countTheSame(*x, *y); });
}

const floorplan::Tally& TallyMemory::of(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    const auto known = known_.find(what);
    if (known != known_.end()) return known->second;
    return known_.emplace(what, floorplan::tally(what, lookup)).first->second;
}

std::int64_t gpusOf(const catalog::Item& item)
{
    if (item.kind != catalog::Kind::gpu_system) return 0;
    return static_cast<std::int64_t>(item.number("gpus").value_or(0));
}

std::vector<phases::Phase> phasesByDate(const document::Table<phases::Phase>& phases)
{
    std::vector<phases::Phase> by_date;
    for (const auto& row : phases.rows()) by_date.push_back(*row);
    std::stable_sort(by_date.begin(), by_date.end(), [](const phases::Phase& a, const phases::Phase& b) { return a.date < b.date; });
    return by_date;
}

PhaseId phaseOf(const floorplan::Placement& placement, const document::Table<phases::Phase>& phases)
{
    if (!placement.phase.empty() || phases.empty()) return placement.phase;
    const auto& rows = phases.rows();
    const auto first = std::min_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a->date < b->date; });
    return (*first)->id;
}

Inventory takeInventory(const InventoryInputs& inputs, const floorplan::Lookup& lookup, TallyMemory& memory)
{
    Inventory inventory;
    std::map<std::pair<floorplan::Content, PhaseId>, std::int64_t> by_content;
    for (const auto& [group, copies] : grouped(inputs)) {
        by_content[{group.what, group.phase}] += copies;
        if (const std::int64_t gpus = gpusIn(memory.of(group.what, lookup), lookup) * copies) {
            inventory.compute.gpus_by_area[group.area] += gpus;
            inventory.compute.gpus_by_phase[group.phase] += gpus;
        }
    }
    for (const auto& [content, copies] : by_content) {
        const floorplan::Tally& each = memory.of(content.first, lookup);
        inventory.total.add(each, copies);
        inventory.by_phase[content.second].add(each, copies);
    }
    countCompute(inventory, lookup);
    return inventory;
}

}  // namespace cw::evaluation
