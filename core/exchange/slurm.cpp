// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/slurm.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include <fmt/format.h>

#include "fabric/hierarchy.h"
#include "fabric/naming.h"

namespace cw::exchange {

namespace {

/// A name apart from the digits at its end.
struct Numbered {
    std::string stem;
    std::size_t width = 0;                     ///< digits; 0: none
    std::int64_t number = 0;
    auto operator<=>(const Numbered&) const = default;
};

Numbered numbered(const std::string& name)
{
    constexpr std::size_t most_digits = 15;
    std::size_t digits = 0;
    while (digits < name.size() && digits < most_digits && name[name.size() - 1 - digits] >= '0' && name[name.size() - 1 - digits] <= '9') ++digits;
    return {name.substr(0, name.size() - digits), digits, digits > 0 ? std::stoll(name.substr(name.size() - digits)) : 0};
}

/// What Slurm takes as a name of a host or switch.
std::string slurmName(const std::string& name)
{
    std::string out;
    for (const char c : name) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
        out += fits ? c : '-';
    }
    return out;
}

void appendRanges(std::string& out, const std::string& stem, std::size_t width, const std::vector<std::int64_t>& numbers)
{
    if (width == 0 || numbers.size() == 1) {
        out += width == 0 ? stem : fmt::format("{}{:0{}}", stem, numbers.front(), width);
        return;
    }
    out += stem + "[";
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1) ++end;
        if (i > 0) out += ",";
        out += fmt::format("{:0{}}", numbers[i], width);
        if (end > i) out += fmt::format("-{:0{}}", numbers[end], width);
        i = end + 1;
    }
    out += "]";
}

}  // namespace

std::string hostList(std::vector<std::string> names)
{
    std::map<std::pair<std::string, std::size_t>, std::set<std::int64_t>> stems;
    for (const std::string& name : names) {
        const Numbered one = numbered(name);
        stems[{one.stem, one.width}].insert(one.number);
    }
    std::string out;
    for (const auto& [stem, numbers] : stems) {
        if (!out.empty()) out += ",";
        appendRanges(out, stem.first, stem.second, {numbers.begin(), numbers.end()});
    }
    return out;
}

Result<std::string> toSlurmTree(const fabric::Graph& graph)
{
    const auto hierarchy = fabric::hierarchyOf(graph);
    if (!hierarchy) return fail("the switches of this network do not stand in tiers; Slurm's tree has none for it", {}, "a fat-tree, SuperPOD, rail or island structure");
    std::string out = "# topology/tree: systems under leaves, leaves under pods\n";
    std::set<std::string> placed;
    std::vector<std::string> names(hierarchy->size());
    std::map<int, int> count;
    for (std::size_t i = 0; i < hierarchy->size(); ++i) {
        const fabric::Subtree& subtree = (*hierarchy)[i];
        const bool is_top = i + 1 == hierarchy->size();
        if (subtree.heads.size() == 1) names[i] = slurmName(graph.devices[static_cast<std::size_t>(subtree.heads.front())].name);
        else if (is_top) names[i] = "fabric";
        else names[i] = fmt::format("{}-{:05}", subtree.level == 1 ? "unit" : subtree.level == 2 ? "pod" : "group", ++count[subtree.level]);
        std::vector<std::string> nodes;
        for (const int endpoint : subtree.endpoints) {
            std::string node = slurmName(fabric::nodeOf(graph.devices[static_cast<std::size_t>(endpoint)].name));
            if (placed.insert(node).second) nodes.push_back(std::move(node));
        }
        std::vector<std::string> below;
        for (const int child : subtree.children) below.push_back(names[static_cast<std::size_t>(child)]);
        std::erase(below, "");
        if (nodes.empty() && below.empty()) {
            names[i].clear();  // every system of it stands under another leaf
            continue;
        }
        out += "SwitchName=" + names[i];
        if (!nodes.empty()) out += " Nodes=" + hostList(std::move(nodes));
        if (!below.empty()) out += " Switches=" + hostList(std::move(below));
        out += "\n";
    }
    return out;
}

std::string toSlurmBlocks(std::int64_t nodes, std::int64_t per_block)
{
    std::string out = "# topology/block: the systems of one NVLink domain are a block\n";
    const std::int64_t blocks = (nodes + per_block - 1) / per_block;
    for (std::int64_t block = 0; block < blocks; ++block) {
        std::vector<std::string> names;
        for (std::int64_t node = block * per_block; node < std::min(nodes, (block + 1) * per_block); ++node) names.push_back(fmt::format("node-{:06}", node + 1));
        out += fmt::format("BlockName=block-{:05} Nodes={}\n", block + 1, hostList(std::move(names)));
    }
    return out + fmt::format("BlockSizes={}\n", per_block);
}

}  // namespace cw::exchange
