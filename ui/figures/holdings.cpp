// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/holdings.h"

#include "evaluation/inventory.h"
#include "evaluation/loads.h"

namespace cw::ui {

namespace {

using catalog::Item;
using catalog::Kind;

/// Adds up what every item of a kind must say; one that does not leaves nothing.
class Sum {
public:
    void add(const std::optional<double>& each, std::int64_t count)
    {
        any_ = true;
        if (each) total_ += static_cast<std::int64_t>(*each) * count;
        else known_ = false;
    }
    [[nodiscard]] std::optional<std::int64_t> total() const { return any_ && known_ ? std::optional(total_) : std::nullopt; }

private:
    bool any_ = false;
    bool known_ = true;
    std::int64_t total_ = 0;
};

std::optional<double> portsOf(const Item& system)
{
    const auto back = system.number("backend_ports");
    return back ? std::optional(*back + system.number("frontend_ports").value_or(0)) : std::nullopt;
}

void addLoads(Holdings& held, const floorplan::Tally& tally, const document::DocumentLookup& lookup)
{
    evaluation::Inventory inventory;
    inventory.total = tally;
    const evaluation::Loads loads = evaluation::sumLoads(inventory, {}, {}, lookup.catalog());
    if (loads.it.empty() || !loads.without_power.empty()) return;
    double peak = 0, typical = 0;
    for (const auto& [category, load] : loads.it) peak += load.peak_kw, typical += load.typical_kw;
    held.it_peak_kw = peak;
    held.it_typical_kw = typical;
    held.heat_liquid_kw = loads.heat_liquid_peak_kw;
    held.heat_air_kw = loads.heat_air_peak_kw;
}

}  // namespace

std::int64_t racksIn(const floorplan::Tally& tally, const floorplan::Lookup& lookup)
{
    std::int64_t racks = 0;
    for (const auto& [id, n] : tally.racks) racks += n;
    for (const auto& [id, n] : tally.items)
        if (const Item* item = lookup.item(id); item && item->text("record_unit") == "rack") racks += n;
    return racks;
}

Holdings holdingsOf(const floorplan::Tally& tally, const document::DocumentLookup& lookup)
{
    Holdings held;
    held.racks = racksIn(tally, lookup);
    Sum network, switches;
    for (const auto& [id, n] : tally.items) {
        const Item* item = lookup.item(id);
        if (!item) continue;
        held.gpus += n * evaluation::gpusOf(*item);
        if (item->kind == Kind::gpu_system) network.add(portsOf(*item), n);
        if (item->kind == Kind::network_switch) switches.add(item->number("ports"), n);
    }
    held.gpu_systems_peak_kw = evaluation::gpuSystemsPeakKw(tally, lookup.catalog());
    held.network_ports = network.total();
    held.switch_ports = switches.total();
    addLoads(held, tally, lookup);
    return held;
}

}  // namespace cw::ui
