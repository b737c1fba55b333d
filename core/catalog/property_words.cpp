// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/property_words.h"

#include <array>

#include "words/words.h"

namespace cw::catalog {

std::span<const char* const> propertyWords()
{
    // Keys of the catalogue without their unit, as propertyOf() labels them, then keys of texts.
    static constexpr std::array list{
        words::sayable("a1 allowable high"), words::sayable("a2 allowable high"), words::sayable("admin"), words::sayable("airflow"), words::sayable("annual mean db"),
        words::sayable("approach"), words::sayable("backend"), words::sayable("backend ports"), words::sayable("bf16 dense"), words::sayable("bill"), words::sayable("cages"),
        words::sayable("capacity"), words::sayable("capacity at 32c"), words::sayable("capacity at 40c"), words::sayable("cdu"), words::sayable("cdu height"),
        words::sayable("clearance front"), words::sayable("clearance rear"), words::sayable("clearance side"), words::sayable("co"), words::sayable("compute tray mass"),
        words::sayable("compute tray max"), words::sayable("continuous derate"), words::sayable("contract"), words::sayable("coolant flow at 35c"), words::sayable("cop"),
        words::sayable("cop in operation"), words::sayable("cpus"), words::sayable("curtailable"), words::sayable("curtailment notice"), words::sayable("customer"),
        words::sayable("cycles of concentration"), words::sayable("depth"), words::sayable("design cooling db"), words::sayable("design cooling mcwb"),
        words::sayable("design evaporation wb"), words::sayable("design heating db"), words::sayable("drives"), words::sayable("efficiency"), words::sayable("elevation"),
        words::sayable("efficiency double conversion"), words::sayable("efficiency eco mode"), words::sayable("energy"), words::sayable("energy offpeak block1"),
        words::sayable("energy offpeak block2"), words::sayable("energy offpeak block3"), words::sayable("energy onpeak"), words::sayable("evaporation"),
        words::sayable("fan power"), words::sayable("fiber"), words::sayable("fine"), words::sayable("fleet"), words::sayable("flow"), words::sayable("formaldehyde"),
        words::sayable("fp4 dense"), words::sayable("fp8 dense"), words::sayable("frontend"), words::sayable("frontend dpus"), words::sayable("frontend ports"),
        words::sayable("frontend ports per dpu"), words::sayable("fuel"), words::sayable("full depth"), words::sayable("gpu memory"), words::sayable("gpu memory bw"),
        words::sayable("gpu tdp"), words::sayable("gpu tdp liquid"), words::sayable("gpus"), words::sayable("gpus per array"), words::sayable("gpus per rack"),
        words::sayable("hap"), words::sayable("head"), words::sayable("heat rate"), words::sayable("height"), words::sayable("implied"), words::sayable("laser modules"),
        words::sayable("lead time"), words::sayable("lead time gsu"), words::sayable("lead time max"), words::sayable("lease"), words::sayable("liquid"),
        words::sayable("liquid dlc2"), words::sayable("load limit"), words::sayable("maintenance"), words::sayable("maintenance escalation"), words::sayable("makeup"),
        words::sayable("mass"), words::sayable("mass busbar"), words::sayable("max coolant supply"), words::sayable("max demand"), words::sayable("megapack 2h"),
        words::sayable("megapack 4h"), words::sayable("minimum demand"), words::sayable("module bays"), words::sayable("device bays"), words::sayable("monthly mean db"),
        words::sayable("monthly mean rh am"), words::sayable("monthly mean rh pm"), words::sayable("nodes"), words::sayable("nodes per rack"),
        words::sayable("nodes per rack max"), words::sayable("nodes per rack max air"), words::sayable("nox"), words::sayable("nox scr"), words::sayable("nox tier2"),
        words::sayable("nvlink switch trays"), words::sayable("onpeak demand"), words::sayable("opacity"), words::sayable("optical power"), words::sayable("outer diameter"),
        words::sayable("outlets c13"), words::sayable("outlets c19"), words::sayable("permit total"), words::sayable("permit units"), words::sayable("pluggable baseline"),
        words::sayable("pm"), words::sayable("port"), words::sayable("ports"), words::sayable("ports at 400g"), words::sayable("power"), words::sayable("power air"),
        words::sayable("power at 200g"), words::sayable("power liquid"), words::sayable("power max"), words::sayable("power peak"), words::sayable("power peak transient"),
        words::sayable("power shelf"), words::sayable("power shelf each"), words::sayable("power training peak observed"), words::sayable("power typical"),
        words::sayable("price"), words::sayable("price increase since 2019"), words::sayable("price installed"), words::sayable("psu"), words::sayable("psu draw each"),
        words::sayable("psu each"), words::sayable("psu total"), words::sayable("rack aggregate"), words::sayable("rack power design"), words::sayable("racks gb300"),
        words::sayable("racks per array"), words::sayable("rate"), words::sayable("rating"), words::sayable("reach"), words::sayable("reach min"),
        words::sayable("reach om3"), words::sayable("recommended high"), words::sayable("recommended low"), words::sayable("record high"), words::sayable("records"),
        words::sayable("round trip efficiency"), words::sayable("scale up"), words::sayable("scale up domain gpus"), words::sayable("scale up rack"),
        words::sayable("serial ports"), words::sayable("sound"), words::sayable("startup shutdown"), words::sayable("startups"), words::sayable("study fee 25 50mw"),
        words::sayable("study fee 50 100mw"), words::sayable("study fee over 100mw"), words::sayable("switches per chassis"), words::sayable("threshold"),
        words::sayable("total"), words::sayable("trays per rack"), words::sayable("units"), words::sayable("units initial"), words::sayable("uplink"),
        words::sayable("uplink ports"), words::sayable("voc"), words::sayable("voltage"), words::sayable("w17"), words::sayable("w27"), words::sayable("w32"),
        words::sayable("w40"), words::sayable("w45"), words::sayable("water above dewpoint"), words::sayable("width"), words::sayable("wplus"), words::sayable("wue"),
        words::sayable("wue it"), words::sayable("approval"), words::sayable("cpo"), words::sayable("date"), words::sayable("ends"), words::sayable("liquid cooled"),
        words::sayable("medium"), words::sayable("mounting"), words::sayable("price basis year"), words::sayable("priced per"), words::sayable("protocol"),
        words::sayable("psu redundancy"), words::sayable("pump redundancy"), words::sayable("record unit"), words::sayable("scale up generation"), words::sayable("station"),
        // Units that are words.
        words::sayable("GB/s per GPU"), words::sayable("TFLOPS per GPU"), words::sayable("h a year"), words::sayable("US$ per kW and month"),
        words::sayable("US$ per kWh"), words::sayable("US$ a year"), words::sayable("US$ a month"), words::sayable("US$ a day"), words::sayable("US$ per kW"),
        words::sayable("US$ per m"), words::sayable("Btu per kWh"), words::sayable("lb per MWh"), words::sayable("g per kWh"), words::sayable("L per kWh"),
        words::sayable("kg per m"), words::sayable("W per end"), words::sayable("W per port"), words::sayable("dBA at 7 m"), words::sayable("a year"),
        words::sayable("weeks"), words::sayable("years"), words::sayable("short tons/yr"),
    };
    return list;
}

}  // namespace cw::catalog
