// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/addresses.h"

#include <charconv>

#include <fmt/format.h>

namespace cw::fabric {

namespace {

std::optional<int> numberBehind(std::string_view text, std::string_view word)
{
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos) return std::nullopt;
    int value = 0;
    const char* from = text.data() + at + word.size();
    if (std::from_chars(from, text.data() + text.size(), value).ec != std::errc()) return std::nullopt;
    return value;
}

std::string_view behindQuotes(std::string_view text)
{
    const std::size_t quote = text.rfind('"');
    return quote == std::string_view::npos ? text : text.substr(quote + 1);
}

std::optional<int> lidOfDevice(const Device& device)
{
    for (const std::string& line : device.attributes)
        if (line.starts_with("lid=")) return numberBehind(line, "lid=");
    return device.kind == DeviceKind::switching ? numberBehind(behindQuotes(device.description), " lid ") : std::nullopt;
}

}  // namespace

std::string guidOf(const Device& device)
{
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    for (const std::string& line : device.attributes)
        for (const std::string_view word : {"switchguid=0x", "caguid=0x", "rtguid=0x", "guid=0x"})
            if (line.starts_with(word)) {
                const std::string_view rest = std::string_view(line).substr(word.size());
                return std::string(rest.substr(0, rest.find_first_not_of(digits)));
            }
    return {};
}

std::vector<std::optional<int>> lidsOf(const Graph& graph)
{
    std::vector<std::optional<int>> lids;
    lids.reserve(graph.devices.size());
    for (const Device& device : graph.devices) lids.push_back(lidOfDevice(device));
    for (std::size_t i = 0; i < graph.notes.size(); ++i)
        for (const auto& [device, comment] : {std::pair(graph.links[i].a, &graph.notes[i].comment_a), {graph.links[i].b, &graph.notes[i].comment_b}}) {
            auto& lid = lids[static_cast<std::size_t>(device)];
            const bool own = graph.devices[static_cast<std::size_t>(device)].kind != DeviceKind::switching && comment->starts_with("lid ");
            if (own && !lid) lid = numberBehind(*comment, "lid ");
        }
    return lids;
}

std::vector<std::string> addressLines(DeviceKind kind, std::string_view guid, std::string_view lid)
{
    std::vector<std::string> lines;
    const std::string_view word = kind == DeviceKind::switching ? "switch" : kind == DeviceKind::router ? "rt" : "ca";
    if (!guid.empty()) lines.push_back(fmt::format("{}guid=0x{}", word, guid.starts_with("0x") ? guid.substr(2) : guid));
    if (!lid.empty()) lines.push_back(fmt::format("lid={}", lid));
    return lines;
}

std::int64_t lidsOfSubnet(Topology topology, const Sizing& sizing)
{
    const std::int64_t rails = topology == Topology::rail_only ? sizing.rails : 1;
    return (sizing.endpoints + sizing.switches) / (rails * sizing.planes);
}

}  // namespace cw::fabric
