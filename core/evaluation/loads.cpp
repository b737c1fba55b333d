// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/loads.h"

#include <algorithm>

#include "evaluation/networks.h"
#include "words/words.h"

namespace cw::evaluation {

namespace {

using catalog::Item;
using catalog::Kind;

/// The category of what draws IT power; empty for everything else.
std::string itCategory(Kind kind)
{
    switch (kind) {
    case Kind::gpu_system: return words::sayable("GPU systems");
    case Kind::network_switch: return words::sayable("network switches");
    case Kind::storage: return words::sayable("storage");
    case Kind::server: return words::sayable("management");
    case Kind::device: return words::sayable("other devices");
    default: return {};
    }
}

bool movesHeatIndoors(Kind kind)
{
    return kind == Kind::cdu || kind == Kind::rear_door || kind == Kind::crah || kind == Kind::fan_wall;
}

struct Draw {
    std::optional<double> peak_kw;
    double typical_kw = 0;
    bool typical_assumed = false;
};

/// kW of one unit. Switches state watts with passive cables; their optics are counted with the cables.
Draw drawOf(const Item& item)
{
    if (item.kind == Kind::network_switch) {
        const auto watts = item.number("power_typical_w");
        const auto kw = watts ? std::optional(*watts / 1000) : std::nullopt;
        return {kw, kw.value_or(0), false};
    }
    const auto peak = item.number("power_peak_kw");
    const auto typical = item.number("power_typical_kw");
    return {peak, typical.value_or(peak.value_or(0) * typical_of_peak), !typical};
}

void addIt(Loads& loads, const Item& item, std::int64_t count)
{
    const Draw draw = drawOf(item);
    if (!draw.peak_kw) {
        loads.without_power.push_back(item.name);
        return;
    }
    const double peak = *draw.peak_kw * static_cast<double>(count);
    const double typical = draw.typical_kw * static_cast<double>(count);
    if (draw.typical_assumed && peak > 0) loads.typical_assumed.push_back(item.name);
    power::Load& load = loads.it[itCategory(item.kind)];
    load.peak_kw += peak;
    load.typical_kw += typical;
    const double liquid = item.number("liquid_fraction").value_or(0);
    loads.heat_liquid_peak_kw += peak * liquid;
    loads.heat_liquid_typical_kw += typical * liquid;
    loads.heat_air_peak_kw += peak * (1 - liquid);
    loads.heat_air_typical_kw += typical * (1 - liquid);
}

/// Pumps of a coolant unit and fans of a door or wall, kW each.
std::optional<double> indoorCoolingKw(const Item& item)
{
    if (const auto power = item.number("power_kw")) return power;
    return item.number("fan_power_kw");
}

void addIndoorCooling(Loads& loads, const Item& item, std::int64_t count)
{
    const auto each_kw = indoorCoolingKw(item);
    if (!each_kw) {
        loads.without_power.push_back(item.name);
        return;
    }
    const double kw = *each_kw * static_cast<double>(count);
    loads.in_rack_cooling.peak_kw += kw;
    loads.in_rack_cooling.typical_kw += kw;
}

void addMissing(std::vector<std::string>& names, const std::vector<std::string>& more)
{
    for (const std::string& name : more)
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

/// Network gear that the structure asks for; it stands in racks but is not a row of the document.
void addNetworks(Loads& loads, const std::vector<NetworkResult>& networks, const document::Table<fabric::Network>& rows, const catalog::Catalog& catalog)
{
    for (const NetworkResult& network : networks) {
        if (network.alternative || !network.sizing) continue;
        addMissing(loads.without_power, network.switches_without_power);
        power::Load& switches = loads.it[words::sayable("network switches")];
        switches.peak_kw += network.switch_peak_kw;
        switches.typical_kw += network.switch_typical_kw;
        power::Load& optics = loads.it[words::sayable("optics")];
        optics.peak_kw += network.cables.optics_kw;
        optics.typical_kw += network.cables.optics_kw;
        const fabric::Network* row = rows.find(network.id);
        const double liquid_kw = row ? switchLiquidKw(network, *row, catalog) : 0;
        loads.heat_liquid_peak_kw += liquid_kw;
        loads.heat_liquid_typical_kw += liquid_kw;
        loads.heat_air_peak_kw += network.switch_peak_kw - liquid_kw + network.cables.optics_kw;
        loads.heat_air_typical_kw += network.switch_typical_kw - liquid_kw + network.cables.optics_kw;
    }
}

std::string purchaseCategory(Kind kind)
{
    switch (kind) {
    case Kind::gpu_system: return "gpu systems";
    case Kind::network_switch:
    case Kind::cable: return "network";
    case Kind::server:
    case Kind::device:
    case Kind::storage: return "storage";
    case Kind::rack:
    case Kind::rack_pdu: return "racks";
    case Kind::rear_door:
    case Kind::cdu:
    case Kind::crah:
    case Kind::fan_wall:
    case Kind::cooling_tower:
    case Kind::dry_cooler:
    case Kind::chiller:
    case Kind::pump: return "cooling";
    case Kind::transformer:
    case Kind::switchgear:
    case Kind::ups:
    case Kind::busway:
    case Kind::diesel_generator: return "power";
    case Kind::gas_engine:
    case Kind::gas_turbine:
    case Kind::battery: return "generation";
    default: return {};
    }
}

/// The price of one unit: as listed, or from its rating and a price per kW.
std::optional<double> priceOf(const Item& item)
{
    if (const auto price = item.number("price_usd")) return price;
    if (const auto installed = item.number("price_installed_usd")) return installed;
    const auto per_kw = item.number("price_usd_per_kw");
    if (!per_kw) return std::nullopt;
    if (const auto kw = item.number("rating_kw")) return *per_kw * *kw;
    if (const auto kw = item.number("capacity_kw")) return *per_kw * *kw;
    if (const auto mw = item.number("capacity_mw")) return *per_kw * *mw * 1000;
    return std::nullopt;
}

}  // namespace

power::Load Loads::total() const
{
    power::Load sum;
    for (const auto& [category, load] : it) {
        sum.peak_kw += load.peak_kw;
        sum.typical_kw += load.typical_kw;
    }
    return sum;
}

Loads sumLoads(const Inventory& inventory, const std::vector<NetworkResult>& networks, const document::Table<fabric::Network>& rows, const catalog::Catalog& catalog)
{
    Loads loads;
    for (const auto& [id, count] : inventory.total.items) {
        const Item* item = catalog.find(id);
        if (!item || count == 0) continue;
        if (!itCategory(item->kind).empty()) addIt(loads, *item, count);
        if (movesHeatIndoors(item->kind)) addIndoorCooling(loads, *item, count);
    }
    addNetworks(loads, networks, rows, catalog);
    return loads;
}

double gpuSystemsPeakKw(const floorplan::Tally& tally, const catalog::Catalog& catalog)
{
    double kw = 0;
    for (const auto& [id, count] : tally.items)
        if (const Item* item = catalog.find(id); item && item->kind == Kind::gpu_system)
            kw += item->number("power_peak_kw").value_or(0) * static_cast<double>(count);
    return kw;
}

Purchases sumPurchases(const Inventory& inventory, const std::vector<NetworkResult>& networks, const catalog::Catalog& catalog)
{
    Purchases purchases;
    for (const auto& [id, count] : inventory.total.items) {
        const Item* item = catalog.find(id);
        if (!item || count == 0) continue;
        const std::string category = purchaseCategory(item->kind);
        if (category.empty()) continue;
        if (const auto price = priceOf(*item)) purchases.equipment_usd[category] += *price * static_cast<double>(count);
        else purchases.unpriced.push_back(item->name);
    }
    for (const NetworkResult& network : networks) {
        if (network.alternative || !network.sizing) continue;
        addMissing(purchases.unpriced, network.switches_unpriced);
        purchases.equipment_usd["network"] += network.switch_cost_usd;
        purchases.cables_usd += network.cables.cost_usd;
    }
    return purchases;
}

}  // namespace cw::evaluation
