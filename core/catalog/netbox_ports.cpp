// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/netbox_ports.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "catalog/netbox.h"

namespace cw::catalog {

namespace {

struct Generation {
    std::string_view type;
    double gbps;
    std::string_view protocol;
};

// Four lanes, as every port of today's switches has; rates of the InfiniBand Trade Association's roadmap.
constexpr std::array infiniband{
    Generation{"infiniband-sdr", 10, "InfiniBand SDR"}, Generation{"infiniband-ddr", 20, "InfiniBand DDR"}, Generation{"infiniband-qdr", 40, "InfiniBand QDR"},
    Generation{"infiniband-fdr10", 40, "InfiniBand FDR10"}, Generation{"infiniband-fdr", 56, "InfiniBand FDR"}, Generation{"infiniband-edr", 100, "InfiniBand EDR"},
    Generation{"infiniband-hdr", 200, "InfiniBand HDR"}, Generation{"infiniband-ndr", 400, "InfiniBand NDR"}, Generation{"infiniband-xdr", 800, "InfiniBand XDR"},
};

struct Rate {
    double gbps;
    std::string_view protocol;
};

std::optional<Rate> rateOf(std::string_view type)
{
    for (const Generation& one : infiniband)
        if (type == one.type) return Rate{one.gbps, one.protocol};
    double number = 0;
    const auto [end, error] = std::from_chars(type.data(), type.data() + type.size(), number);
    if (error != std::errc() || !(number > 0) || number > 1e6) return std::nullopt;
    const std::string_view rest(end, static_cast<std::size_t>(type.data() + type.size() - end));
    if (rest.starts_with("tbase")) return Rate{number * 1000, "Ethernet"};
    if (rest.starts_with("gbase")) return Rate{number, "Ethernet"};
    if (rest.starts_with("base")) return Rate{number / 1000, "Ethernet"};
    if (rest.starts_with("gfc")) return Rate{number, "Fibre Channel"};   // the generation's name is its rate
    return std::nullopt;
}

/// "fnm1" begins with the word "fnm", "mgmtless" does not begin with "mgmt".
bool isNamedForManagement(std::string_view name)
{
    static constexpr std::array<std::string_view, 15> words{"mgmt", "management", "mgt", "fnm", "bmc", "ipmi", "ilo", "idrac", "cimc", "xcc", "imm", "oob", "me", "fxp", "console"};
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c); });
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t begin = 0; begin < lower.size();) {
        if (!isLetter(lower[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < lower.size() && isLetter(lower[end])) ++end;
        if (std::find(words.begin(), words.end(), std::string_view(lower).substr(begin, end - begin)) != words.end()) return true;
        begin = end;
    }
    return false;
}

/// A switch of 400 Gb/s ports is managed over copper of 1 Gb/s; a switch of 1 Gb/s ports is not.
bool isSlowBeside(const Rate& rate, double fastest)
{
    constexpr double most_gbps = 1;
    constexpr double times_slower = 10;
    return rate.protocol == "Ethernet" && rate.gbps <= most_gbps && fastest >= times_slower * rate.gbps;
}

}  // namespace

std::optional<double> gbpsOfInterface(std::string_view type)
{
    const auto rate = rateOf(type);
    return rate ? std::optional(rate->gbps) : std::nullopt;
}

namespace netbox {

Ports portsOf(const std::vector<Interface>& interfaces)
{
    constexpr std::size_t most_slow = 4;       // more of them are a group of access ports
    struct Rated {
        const Interface* interface;
        Rate rate;
    };
    Ports ports;
    std::vector<Rated> rated;
    double fastest = 0;
    for (const Interface& one : interfaces) {
        const auto rate = rateOf(one.type);
        if (!rate) continue;
        if (one.management_only || isNamedForManagement(one.name)) {
            ports.management.push_back(one.name);
            continue;
        }
        rated.push_back({&one, *rate});
        if (rate->gbps > fastest) fastest = rate->gbps, ports.protocol = rate->protocol;
    }
    const auto slow = std::count_if(rated.begin(), rated.end(), [fastest](const Rated& one) { return isSlowBeside(one.rate, fastest); });
    for (const Rated& one : rated) {
        if (static_cast<std::size_t>(slow) <= most_slow && isSlowBeside(one.rate, fastest)) {
            ports.management.push_back(one.interface->name);
            continue;
        }
        ++ports.by_gbps[one.rate.gbps];
        ++ports.total;
    }
    return ports;
}

}  // namespace netbox

}  // namespace cw::catalog
