// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "storage/enum_names.h"

/// Networks, supplies, phases and the single rows, field by field. The ranges are wide on purpose: they keep out what
/// would make sums overflow or loops run for hours; what is merely unwise is for the checks to find.
namespace cw::storage {

template <class Io>
void describe(Io& io, document::Project& row)
{
    io.maybe("title", row.title);
    io.maybe("client", row.client);
    io.maybe("author", row.author);
    io.maybe("description", row.description);
    io.maybe("revision", row.revision);
}

template <class Io>
void describe(Io& io, fabric::TierSeat& row)
{
    io.field("tier", row.tier);
    io.field("rack", row.rack);
    io.range("tier", row.tier, 1, 64);
}

template <class Io>
void describe(Io& io, fabric::NetworkException& row)
{
    io.field("kind", row.kind);
    io.maybe("device", row.device);
    io.maybe("count", row.count, 1);
    io.maybe("port", row.port);
    io.maybe("other", row.other);
    io.maybe("cables", row.cables);
    io.maybe("gbps", row.gbps);
    io.maybe("placement", row.placement);
    io.maybe("column", row.column);
    io.maybe("row", row.row);
    io.maybe("place", row.place);
    io.maybe("removed", row.removed);
    io.range("count", row.count, 1, fabric::most_switches_in_a_row);
    io.range("port", row.port, 0, 100'000);
    io.range("cables", row.cables, 0, fabric::most_cables_of_a_bundle);
    io.range("gbps", row.gbps, 0.001, 1e6);
    io.range("column", row.column, 0, 1e6);
    io.range("row", row.row, 0, 1e6);
    io.range("place", row.place, 0, 1e6);
}

template <class Io>
void describe(Io& io, fabric::DrawnNode& row)
{
    io.field("name", row.name);
    io.field("kind", row.kind);
    io.maybe("ports", row.ports);
    io.maybe("guid", row.guid);
    io.maybe("lid", row.lid);
    io.maybe("tier", row.tier);
    io.maybe("description", row.description);
    io.maybe("lines", row.lines);
    io.range("ports", row.ports, 0, 100'000);
    io.range("lid", row.lid, 0, fabric::highest_lid);
    io.range("tier", row.tier, 0, 64);
}

template <class Io>
void describe(Io& io, fabric::DrawnGraph& row)
{
    io.field("nodes", row.nodes);
    io.field("links", row.links);
    io.maybe("notes", row.notes);
    io.maybe("whole_adapters", row.whole_adapters);
}

template <class Io>
void describe(Io& io, fabric::Network& row)
{
    io.field("id", row.id);
    io.maybe("name", row.name);
    io.field("technology", row.technology);
    io.field("purpose", row.purpose);
    io.field("topology", row.topology);
    io.maybe("endpoint_items", row.endpoint_items);
    io.maybe("ports_per_node", row.ports_per_node);
    io.field("link_gbps", row.link_gbps);
    io.maybe("rails", row.rails, 1);
    io.maybe("planes", row.planes, 1);
    io.maybe("tiers", row.tiers);
    io.maybe("nodes_per_unit", row.nodes_per_unit);
    io.maybe("leaves_per_pod", row.leaves_per_pod);
    io.maybe("taper", row.taper);
    io.maybe("switches", row.switches);
    io.maybe("radix", row.radix);
    io.maybe("seats", row.seats);
    io.maybe("exceptions", row.exceptions);
    io.maybe("graph", row.graph);
    io.maybe("alternative", row.alternative);
    io.range("ports_per_node", row.ports_per_node, 0, 10'000);
    io.range("link_gbps", row.link_gbps, 0.001, 1e6);
    io.range("rails", row.rails, 1, 1024);
    io.range("planes", row.planes, 1, 1024);
    io.range("tiers", row.tiers, 0, 64);
    io.range("nodes_per_unit", row.nodes_per_unit, 0, 1e6);
    io.range("leaves_per_pod", row.leaves_per_pod, 0, 1e6);
    io.range("taper", row.taper, 0.001, 1000);
    io.range("radix", row.radix, 0, 100'000);
}

template <class Io>
void describe(Io& io, power::Supply& row)
{
    io.field("id", row.id);
    io.maybe("name", row.name);
    io.field("kind", row.kind);
    io.maybe("item", row.item);
    io.maybe("units", row.units, 1);
    io.field("capacity_mw", row.capacity_mw);
    io.field("available_from", row.available_from);
    io.maybe("available_until", row.available_until);
    io.maybe("replaces", row.replaces);
    io.maybe("carries_load", row.carries_load, true);
    io.maybe("energy_mwh", row.energy_mwh);
    io.maybe("curtailment_notice_min", row.curtailment_notice_min);
    io.maybe("approval", row.approval);
    io.maybe("source", row.source);
    io.range("units", row.units, 0, 1e6);
    io.range("capacity_mw", row.capacity_mw, 0, 1e6);
    io.range("energy_mwh", row.energy_mwh, 0, 1e9);
    io.range("curtailment_notice_min", row.curtailment_notice_min, 0, 1e6);
}

template <class Io>
void describe(Io& io, phases::Phase& row)
{
    io.field("id", row.id);
    io.maybe("name", row.name);
    io.field("date", row.date);
    io.maybe("note", row.note);
}

template <class Io>
void describe(Io& io, power::DistributionPlan& row)
{
    io.plan("substation_transformer", row.substation_transformer);
    io.plan("unit_substation", row.unit_substation);
    io.plan("ups", row.ups);
    io.plan("ups_share_of_it", row.ups_share_of_it);
    io.plan("busway", row.busway);
    io.plan("redundancy", row.redundancy);
    io.plan("power_factor", row.power_factor);
    io.plan("house_load_fraction", row.house_load_fraction);
    io.range("ups_share_of_it", row.ups_share_of_it, 0, 1);
    io.range("power_factor", row.power_factor, 0.01, 1);
    io.range("house_load_fraction", row.house_load_fraction, 0, 10);
}

template <class Io>
void describe(Io& io, cooling::CoolingPlan& row)
{
    io.plan("climate", row.climate);
    io.plan("rejection", row.rejection);
    io.plan("rejection_item", row.rejection_item);
    io.plan("chiller", row.chiller);
    io.plan("technology_supply_c", row.technology_supply_c);
    io.plan("air_loop_supply_c", row.air_loop_supply_c);
    io.plan("cdu_approach_k", row.cdu_approach_k);
    io.plan("loop_delta_t_k", row.loop_delta_t_k);
    io.plan("pump_head_kpa", row.pump_head_kpa);
    io.plan("cycles_of_concentration", row.cycles_of_concentration);
    io.plan("drift_fraction", row.drift_fraction);
    io.plan("spare_units", row.spare_units);
    io.plan("water_source", row.water_source);
    io.range("technology_supply_c", row.technology_supply_c, -50, 100);
    io.range("air_loop_supply_c", row.air_loop_supply_c, -50, 100);
    io.range("cdu_approach_k", row.cdu_approach_k, 0, 100);
    io.range("loop_delta_t_k", row.loop_delta_t_k, 0.1, 100);
    io.range("pump_head_kpa", row.pump_head_kpa, 0, 100'000);
    io.range("cycles_of_concentration", row.cycles_of_concentration, 1.01, 1000);
    io.range("drift_fraction", row.drift_fraction, 0, 1);
    io.range("spare_units", row.spare_units, 0, 1e6);
}

template <class Io>
void describe(Io& io, environment::EnvironmentPlan& row)
{
    io.plan("noise_limit_day_dba", row.noise_limit_day_dba);
    io.plan("noise_limit_night_dba", row.noise_limit_night_dba);
    io.plan("noise_limit_source", row.noise_limit_source);
    io.plan("standby_hours_per_year", row.standby_hours_per_year);
    io.plan("generation_hours_per_year", row.generation_hours_per_year);
    io.plan("grid_kg_co2_per_kwh", row.grid_kg_co2_per_kwh);
    io.plan("grid_source", row.grid_source);
    io.range("noise_limit_day_dba", row.noise_limit_day_dba, 0, 200);
    io.range("noise_limit_night_dba", row.noise_limit_night_dba, 0, 200);
    io.range("standby_hours_per_year", row.standby_hours_per_year, 0, 8784);
    io.range("generation_hours_per_year", row.generation_hours_per_year, 0, 8784);
    io.range("grid_kg_co2_per_kwh", row.grid_kg_co2_per_kwh, 0, 100);
}

template <class Io>
void describe(Io& io, economics::EconomicPlan& row)
{
    io.plan("discount_rate", row.discount_rate);
    io.plan("energy_usd_per_kwh", row.energy_usd_per_kwh);
    io.plan("demand_usd_per_kw_month", row.demand_usd_per_kw_month);
    io.plan("water_usd_per_m3", row.water_usd_per_m3);
    io.plan("utilisation", row.utilisation);
    io.plan("it_life_years", row.it_life_years);
    io.plan("plant_life_years", row.plant_life_years);
    io.plan("building_life_years", row.building_life_years);
    io.plan("construction_usd_per_mw", row.construction_usd_per_mw);
    io.plan("owner_cost_fraction", row.owner_cost_fraction);
    io.plan("contingency_fraction", row.contingency_fraction);
    io.plan("staff_count", row.staff_count);
    io.plan("staff_usd_per_year", row.staff_usd_per_year);
    io.plan("maintenance_it_fraction", row.maintenance_it_fraction);
    io.plan("maintenance_plant_fraction", row.maintenance_plant_fraction);
    io.plan("insurance_tax_fraction", row.insurance_tax_fraction);
    io.plan("lease_usd_per_gpu_hour", row.lease_usd_per_gpu_hour);
    io.plan("lease_escalation", row.lease_escalation);
    io.plan("lease_years", row.lease_years);
    io.plan("lease_delay_months", row.lease_delay_months);
    io.plan("build_months", row.build_months);
    io.plan("residual_fraction", row.residual_fraction);
    io.plan("market_usd_per_gpu_hour", row.market_usd_per_gpu_hour);
    io.range("discount_rate", row.discount_rate, 0, 10);
    io.range("energy_usd_per_kwh", row.energy_usd_per_kwh, 0, 1000);
    io.range("demand_usd_per_kw_month", row.demand_usd_per_kw_month, 0, 1e6);
    io.range("water_usd_per_m3", row.water_usd_per_m3, 0, 1e6);
    io.range("utilisation", row.utilisation, 0, 1);
    io.range("it_life_years", row.it_life_years, 0.1, 1000);
    io.range("plant_life_years", row.plant_life_years, 0.1, 1000);
    io.range("building_life_years", row.building_life_years, 0.1, 1000);
    io.range("construction_usd_per_mw", row.construction_usd_per_mw, 0, 1e12);
    io.range("owner_cost_fraction", row.owner_cost_fraction, 0, 100);
    io.range("contingency_fraction", row.contingency_fraction, 0, 100);
    io.range("staff_count", row.staff_count, 0, 1e6);
    io.range("staff_usd_per_year", row.staff_usd_per_year, 0, 1e9);
    io.range("maintenance_it_fraction", row.maintenance_it_fraction, 0, 100);
    io.range("maintenance_plant_fraction", row.maintenance_plant_fraction, 0, 100);
    io.range("insurance_tax_fraction", row.insurance_tax_fraction, 0, 100);
    io.range("lease_usd_per_gpu_hour", row.lease_usd_per_gpu_hour, 0, 1e6);
    io.range("lease_escalation", row.lease_escalation, -1, 10);
    io.range("lease_years", row.lease_years, 0, 1000);
    io.range("lease_delay_months", row.lease_delay_months, 0, 1200);
    io.range("build_months", row.build_months, 0, 1200);
    io.range("residual_fraction", row.residual_fraction, 0, 1);
    io.range("market_usd_per_gpu_hour", row.market_usd_per_gpu_hour, 0, 1e6);
}

template <class Io>
void describe(Io& io, document::Waiver& row)
{
    io.field("id", row.id);
    io.field("finding", row.finding);
    io.field("reason", row.reason);
    io.maybe("by", row.by);
}

template <class Io>
void describe(Io& io, document::Snapshot& row)
{
    io.field("id", row.id);
    io.field("name", row.name);
    io.maybe("note", row.note);
    io.field("taken", row.taken);
    io.field("design", row.design);
}

}  // namespace cw::storage
