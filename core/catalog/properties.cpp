// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/properties.h"

#include <algorithm>
#include <array>

namespace cw::catalog {

namespace {

using units::Dimension;

struct Suffix {
    std::string_view text;
    std::string_view unit;
    Dimension dimension = Dimension::number;
    double to_base = 1;
};

// Longer endings first: "_usd_per_kw" before "_kw".
constexpr std::array suffixes{
    Suffix{"gbytes_per_s_per_gpu", "GB/s per GPU"}, Suffix{"tflops_per_gpu", "TFLOPS per GPU"}, Suffix{"hours_per_year", "h a year"}, Suffix{"usd_per_kw_month", "US$ per kW and month"},
    Suffix{"usd_per_kwh", "US$ per kWh"}, Suffix{"usd_per_year", "US$ a year"}, Suffix{"usd_per_month", "US$ a month"}, Suffix{"usd_per_day", "US$ a day"}, Suffix{"usd_per_kw", "US$ per kW"},
    Suffix{"usd_per_m", "US$ per m"}, Suffix{"btu_per_kwh", "Btu per kWh"}, Suffix{"gal_per_h", "US gal/h"}, Suffix{"lb_per_mwh", "lb per MWh"}, Suffix{"g_per_kwh", "g per kWh"},
    Suffix{"l_per_kwh", "L per kWh"}, Suffix{"kg_per_m", "kg per m"}, Suffix{"m3_per_h", "m³/h"}, Suffix{"m3_per_s", "m³/s"}, Suffix{"w_per_end", "W per end"}, Suffix{"w_per_port", "W per port"},
    Suffix{"tb_per_s", "TB/s"}, Suffix{"dba_at_7m", "dBA at 7 m", Dimension::sound}, Suffix{"per_year", "a year"}, Suffix{"fraction", "", Dimension::fraction}, Suffix{"weeks", "weeks", Dimension::duration, 168},
    Suffix{"years", "years"}, Suffix{"count", ""}, Suffix{"gbps", "Gb/s", Dimension::data_rate}, Suffix{"kva", "kVA", Dimension::apparent}, Suffix{"mva", "MVA", Dimension::apparent, 1000},
    Suffix{"kwh", "kWh", Dimension::energy}, Suffix{"mwh", "MWh", Dimension::energy, 1000}, Suffix{"usd", "US$", Dimension::money}, Suffix{"lpm", "L/min", Dimension::flow}, Suffix{"psi", "psi"},
    Suffix{"cfm", "cfm"}, Suffix{"ppm", "ppm"}, Suffix{"tpy", "short tons/yr"}, Suffix{"dba", "dBA", Dimension::sound}, Suffix{"pct", "%"}, Suffix{"min", "min"}, Suffix{"kw", "kW", Dimension::power},
    Suffix{"mw", "MW", Dimension::power, 1000}, Suffix{"mm", "mm", Dimension::length}, Suffix{"kg", "kg", Dimension::mass}, Suffix{"gb", "GB"}, Suffix{"w", "W", Dimension::power, 1e-3}, Suffix{"a", "A"},
    Suffix{"v", "V"}, Suffix{"m", "m", Dimension::length, 1000}, Suffix{"u", "U"}, Suffix{"c", "°C", Dimension::temperature}, Suffix{"k", "K"}, Suffix{"h", "h", Dimension::duration},
};

constexpr std::array plain_counts{"gpus", "nodes", "ports", "backend_ports", "frontend_ports", "uplink_ports", "cop", "cop_in_operation", "cycles_of_concentration", "scale_up_domain_gpus"};

std::string words(std::string_view key)
{
    std::string text(key);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

bool isMonth(std::string_view text) { return text.size() == 3 && text[0] == '_' && text >= "_01" && text <= "_12"; }

bool isPortsAtRate(std::string_view key)
{
    constexpr std::string_view stem = "ports_at_";
    if (!key.starts_with(stem) || !key.ends_with('g') || key.size() < stem.size() + 2) return false;
    const std::string_view digits = key.substr(stem.size(), key.size() - stem.size() - 1);
    return std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<Property> propertyOf(std::string_view key)
{
    const bool known_count = std::find(plain_counts.begin(), plain_counts.end(), key) != plain_counts.end();
    if (known_count || isPortsAtRate(key)) return Property{words(key), "", Dimension::number, 1};
    std::string month;
    std::string_view stem = key;
    if (key.size() > 3 && isMonth(key.substr(key.size() - 3))) {
        month = ", month " + std::string(key.substr(key.size() - 2));
        stem = key.substr(0, key.size() - 3);
    }
    for (const Suffix& suffix : suffixes) {
        if (stem == suffix.text) return Property{words(stem), std::string(suffix.unit), suffix.dimension, suffix.to_base};
        if (stem.size() > suffix.text.size() + 1 && stem.ends_with(suffix.text) && stem[stem.size() - suffix.text.size() - 1] == '_')
            return Property{words(stem.substr(0, stem.size() - suffix.text.size() - 1)) + month, std::string(suffix.unit), suffix.dimension, suffix.to_base};
    }
    return std::nullopt;
}

}  // namespace cw::catalog
