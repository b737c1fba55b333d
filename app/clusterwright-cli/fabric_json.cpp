// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric_json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "units/units.h"

namespace cw::cli {

using Json = nlohmann::ordered_json;

Json bisectionJson(const fabric::Bisection& bisection)
{
    return {{"lower_tbps", bisection.lower_tbps}, {"upper_tbps", bisection.upper_tbps}, {"exact", bisection.exact}, {"fraction_of_full", bisection.fraction_of_full},
            {"gbps_per_endpoint", bisection.gbps_per_endpoint}, {"method", bisection.method}, {"division", bisection.division}};
}

Json throughputJson(const fabric::Throughput& throughput)
{
    return {{"uniform_fraction", throughput.uniform_fraction}, {"worst_case_fraction_lower", throughput.worst_case_fraction_lower}};
}

void printBisection(const fabric::Bisection& bisection)
{
    if (bisection.exact) fmt::print("  bisection         {:.6g} Tb/s", bisection.lower_tbps);
    else fmt::print("  bisection         {:.6g} to {:.6g} Tb/s", bisection.lower_tbps, bisection.upper_tbps);
    fmt::print(", {:.4g} of full ({})\n", bisection.fraction_of_full, bisection.method);
    if (!bisection.division.empty()) fmt::print("  division          {}\n", bisection.division);
}

void printSizing(const fabric::Sizing& sizing)
{
    fmt::print("{}\n  {}\n", sizing.structure, sizing.why);
    fmt::print("  endpoints         {} of {}\n", units::formatCount(sizing.endpoints), units::formatCount(sizing.capacity_endpoints));
    fmt::print("  switches          {} by tier [{}]\n", units::formatCount(sizing.switches), fmt::join(sizing.switches_by_tier, ", "));
    fmt::print("  links             {} by tier [{}]\n", units::formatCount(sizing.links), fmt::join(sizing.links_by_tier, ", "));
    fmt::print("  oversubscription  [{:.3g}]\n", fmt::join(sizing.oversubscription, ", "));
    printBisection(sizing.bisection);
}

}  // namespace cw::cli
