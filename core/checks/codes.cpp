// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/codes.h"

#include <array>

namespace cw::checks {

std::span<const Code> codes()
{
    using enum Severity;
    static constexpr std::array list{
        Code{"cabling.tray_fill", error, "More cables than a tray may hold", "NEC 392.22(A)(2): 50 % of the inside cross-section for control and signal cables", "tray_rules.cpp"},
        Code{"cooling.air_handlers", error, "Fan walls and air handlers carry less than the heat in the rooms", "energy balance, less what rear doors take", "plant_rules.cpp"},
        Code{"cooling.chillers", error, "Too few chillers", "energy balance at the 0.4 % design hour, with the plan's spares", "plant_rules.cpp"},
        Code{"cooling.coolant_units", error, "Coolant units carry less than the liquid heat", "energy balance, less what units in the racks take", "plant_rules.cpp"},
        Code{"cooling.pumps", error, "Facility water pumps carry less than the flow that the heat asks for", "Q = P / (c dT)", "plant_rules.cpp"},
        Code{"cooling.units", error, "Too few heat rejection units", "energy balance at the 0.4 % design hour, with the plan's spares", "plant_rules.cpp"},
        Code{"data.no_clear_height", note, "The height of a room with racks is not known", "what is not known is not checked", "data_rules.cpp"},
        Code{"data.no_cooling", note, "No heat rejection is named", "what is not designed is not checked", "data_rules.cpp"},
        Code{"data.no_distribution", note, "No unit substation is named", "what is not designed is not checked", "data_rules.cpp"},
        Code{"data.no_floor_load", note, "What the floor of a room with racks carries is not known", "what is not known is not checked", "data_rules.cpp"},
        Code{"data.no_network", note, "No network joins the GPU systems", "what is not designed is not counted", "data_rules.cpp"},
        Code{"data.no_power", warning, "Equipment without a power figure", "what is not known is not counted", "data_rules.cpp"},
        Code{"data.no_price", note, "Equipment without a price", "what is not known is not counted", "data_rules.cpp"},
        Code{"data.no_typical_power", note, "Equipment without a typical power figure", "76 % of peak stands in: DGX H100 in training (arXiv 2506.14551)", "data_rules.cpp"},
        Code{"data.no_weight", note, "Devices whose weight is not known", "what is not known is not counted", "area_rules.cpp"},
        Code{"environment.noise", warning, "Too loud at the property line", "limit of the plan", "site_rules.cpp"},
        Code{"network.cannot_be_built", error, "Structure and switches do not fit the endpoints", "rules of the structure", "network_rules.cpp"},
        Code{"network.cut_off", error, "Endpoints that failed parts leave without a link", "exceptions of the network", "network_fit.cpp"},
        Code{"network.endpoints", warning, "A drawn network for another number of endpoints", "ports of the systems that it joins", "network_fit.cpp"},
        Code{"network.exception_lost", warning, "Exceptions that name what a network does not have", "names as the network's cables are written", "network_fit.cpp"},
        Code{"network.lids", error, "Too many addresses in one InfiniBand subnet", "InfiniBand Architecture Specification: 49,151 unicast LIDs", "network_rules.cpp"},
        Code{"network.no_seats", warning, "No racks for the switches of a tier", "cables cannot be measured", "network_rules.cpp"},
        Code{"network.ports", error, "Ports that are counted on and not there", "ports of the catalogue at the link rate", "network_fit.cpp"},
        Code{"network.reach", error, "Cables longer than any medium reaches", "reach of the catalogue's media", "network_rules.cpp"},
        Code{"network.seats", error, "Too few rack units for the switches of a tier", "rack units", "network_rules.cpp"},
        Code{"network.tier_limit", error, "More endpoints than the tiers hold", "folded Clos of radix k: k^2/2 in two tiers, k^3/4 in three, k^4/8 in four", "network_fit.cpp"},
        Code{"network.uplinks", warning, "Uplinks that divide badly among the switches above", "as many links from every leaf to every spine, as OpenSM's fat-tree routing asks", "network_fit.cpp"},
        Code{"phase.network_late", error, "Switches come after the systems that they join", "order of phases", "network_fit.cpp"},
        Code{"phase.plant_late", error, "Plant comes after what needs it", "energy balance by phase", "plant_rules.cpp"},
        Code{"phase.supply_late", error, "A supply starts before its equipment is built", "order of phases", "supply_rules.cpp"},
        Code{"plan.area_outside", error, "An area reaches beyond its building or the land", "geometry", "area_rules.cpp"},
        Code{"plan.areas_overlap", error, "Two areas share ground", "geometry", "overlap_rules.cpp"},
        Code{"plan.clearance_front", warning, "Too little room in front", "cold aisle of 1.2 m (ANSI/TIA-942 practice), or the maker's clearance", "plan_rules.cpp"},
        Code{"plan.clearance_rear", warning, "Too little room behind", "hot aisle of 0.9 m (ANSI/TIA-942 practice), or the maker's clearance", "plan_rules.cpp"},
        Code{"plan.clearance_side", warning, "Too little room beside", "the maker's clearance", "plan_rules.cpp"},
        Code{"plan.egress_width", error, "An exit way is too narrow", "International Building Code 1020.3: 1,118 mm (44 in)", "egress_rules.cpp"},
        Code{"plan.floor_load", error, "The floor carries less than what stands on it", "weight over footprint and half the aisles", "place_rules.cpp"},
        Code{"plan.keep_out", error, "Equipment on ground that must stay free", "geometry", "area_rules.cpp"},
        Code{"plan.no_area", error, "Equipment in no area", "geometry", "area_rules.cpp"},
        Code{"plan.on_column", error, "Equipment stands on a column", "geometry", "column_rules.cpp"},
        Code{"plan.outside_area", error, "Equipment reaches out of its area", "geometry", "area_rules.cpp"},
        Code{"plan.overlap", error, "Equipment overlaps", "geometry", "plan_rules.cpp"},
        Code{"plan.plant_indoors", error, "Plant for the open air stands indoors", "heat, noise and exhaust", "place_rules.cpp"},
        Code{"plan.rack_outside_hall", error, "Racks stand outside halls and rooms", "practice", "place_rules.cpp"},
        Code{"plan.too_crowded", warning, "So much close together that not every pair was compared", "a plan is checked while it is dragged", "plan_rules.cpp"},
        Code{"plan.too_tall", error, "Equipment is higher than the room", "geometry", "place_rules.cpp"},
        Code{"plan.working_space", error, "Too little working space in front of live equipment", "NEC 110.26(A)(1), 151 to 600 V, condition 2: 1.07 m (3 ft 6 in)", "plan_rules.cpp"},
        Code{"power.supply_below_need", error, "Sources carry less than a phase needs", "power balance by date", "site_rules.cpp"},
        Code{"power.supply_not_placed", error, "Equipment of a supply does not stand on the plan", "units of the supply", "supply_rules.cpp"},
        Code{"power.switchgear", error, "Switchgear carries less than what comes from the unit substations", "rating against peak, with the plan's redundancy", "plant_rules.cpp"},
        Code{"power.transformers", error, "Too few transformers for the facility's peak", "rating against peak at the plan's power factor, with the plan's redundancy", "plant_rules.cpp"},
        Code{"power.ups", error, "Too few UPS for the load behind them", "rating against peak, with the plan's redundancy", "plant_rules.cpp"},
        Code{"rack.coolant_too_small", error, "Coolant units in a rack carry less than its liquid heat", "energy balance", "rack_rules.cpp"},
        Code{"rack.door_too_small", error, "The rear door takes less than the rack's heat to air", "energy balance", "rack_rules.cpp"},
        Code{"rack.power", error, "Power strips carry less than the devices draw", "rating against peak", "rack_rules.cpp"},
        Code{"rack.too_heavy", error, "Devices weigh more than the enclosure carries", "load limit of the enclosure", "area_rules.cpp"},
        Code{"rack.too_high", error, "Devices reach beyond the enclosure", "rack units", "area_rules.cpp"},
        Code{"rack.units_taken_twice", error, "Two devices in one rack unit", "rack units", "area_rules.cpp"},
        Code{"waiver.stale", note, "A waiver for a finding that is not there", "housekeeping", "waiver_rules.cpp"},
    };
    return list;
}

}  // namespace cw::checks
