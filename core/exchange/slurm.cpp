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

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// Letters, digits, '-', '_' and '.', beginning with a letter or digit: what a host may be called and no host list takes
/// for a range. "x" stands before what would begin otherwise.
std::string legalName(const std::string& name)
{
    std::string out;
    for (const char c : name) out += isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' ? c : '-';
    return out.empty() || !isLetterOrDigit(out.front()) ? "x" + out : out;
}

/// Different names stay different when they have become legal: the second of two gets "-2".
class LegalNames {
public:
    const std::string& of(const std::string& name)
    {
        const auto known = legal_.find(name);
        if (known != legal_.end()) return known->second;
        const std::string stem = legalName(name);
        std::string out = stem;
        for (int i = 2; !taken_.insert(out).second; ++i) out = fmt::format("{}-{}", stem, i);
        return legal_.emplace(name, std::move(out)).first->second;
    }
    /// A name that nobody brought along.
    std::string made(const std::string& stem)
    {
        std::string out = stem;
        for (int i = 2; !taken_.insert(out).second; ++i) out = fmt::format("{}-{}", stem, i);
        return out;
    }

private:
    std::map<std::string, std::string> legal_;
    std::set<std::string> taken_;
};

/// Names that are legal as they are keep them, whatever comes before.
LegalNames startingWith(const std::set<std::string>& names)
{
    LegalNames legal;
    for (const std::string& name : names)
        if (legalName(name) == name) static_cast<void>(legal.of(name));
    return legal;
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
    std::set<std::string> node_names, switch_names;
    for (const fabric::Device& device : graph.devices) (device.kind == fabric::DeviceKind::endpoint ? node_names : switch_names).insert(device.kind == fabric::DeviceKind::endpoint ? fabric::nodeOf(device.name) : device.name);
    LegalNames nodes_called = startingWith(node_names);
    LegalNames switches_called = startingWith(switch_names);
    std::set<std::string> placed;
    std::vector<std::string> names(hierarchy->size());
    std::map<int, int> count;
    for (std::size_t i = 0; i < hierarchy->size(); ++i) {
        const fabric::Subtree& subtree = (*hierarchy)[i];
        const bool is_top = i + 1 == hierarchy->size();
        if (subtree.heads.size() == 1) names[i] = switches_called.of(graph.devices[static_cast<std::size_t>(subtree.heads.front())].name);
        else if (is_top) names[i] = switches_called.made("fabric");
        else names[i] = switches_called.made(fmt::format("{}-{:05}", subtree.level == 1 ? "unit" : subtree.level == 2 ? "pod" : "group", ++count[subtree.level]));
        std::vector<std::string> nodes;
        for (const int endpoint : subtree.endpoints) {
            std::string node = nodes_called.of(fabric::nodeOf(graph.devices[static_cast<std::size_t>(endpoint)].name));
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
    // No block may be smaller than the base size: a last, partly filled domain sets it.
    const std::int64_t last = blocks > 0 ? nodes - (blocks - 1) * per_block : per_block;
    return out + fmt::format("BlockSizes={}\n", std::max<std::int64_t>(1, last));
}

}  // namespace cw::exchange
