// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "exchange/link_rate.h"
#include "exchange/subnet.h"
#include "exchange/subnet_names.h"
#include "exchange/subnet_records.h"

namespace cw::exchange {

namespace {

using fabric::Device;
using fabric::DeviceKind;
using fabric::Graph;
using fabric::Link;
using fabric::LinkNotes;

/// What closes a bracket cannot stand inside it.
std::string without(std::string_view text, char closing)
{
    std::string out = oneLine(text);
    std::erase(out, closing);
    return out;
}

std::string_view wordOf(DeviceKind kind) { return kind == DeviceKind::endpoint ? "Hca" : kind == DeviceKind::router ? "Rt" : "Switch"; }

struct PortLine {
    int port = 0;
    int peer = 0;
    int peer_port = 0;
    std::string_view guid;
    std::string_view peer_guid;
    std::string_view label;
    std::string_view peer_label;
    std::string comment;
};

/// The comment with the rate of the link: its own where it tells the same, else instead of it, or two spaces behind the rest.
std::string withRate(std::string_view comment, std::int64_t mbps)
{
    const auto told = rateIn(comment);
    if (told && told->mbps == mbps) return std::string(comment);
    if (told) return fmt::format("{}{}{}", comment.substr(0, told->begin), rateText(mbps), comment.substr(told->end));
    return comment.empty() ? rateText(mbps) : fmt::format("{}  {}", comment, rateText(mbps));
}

/// An end that tells no rate is left alone when the other one tells it.
std::pair<std::string, std::string> commentsOf(const LinkNotes& notes, std::int64_t mbps)
{
    const auto tells = [](const std::string& comment) { return rateIn(comment).has_value(); };
    const bool a = tells(notes.comment_a);
    const bool b = tells(notes.comment_b);
    return {a || !b ? withRate(notes.comment_a, mbps) : notes.comment_a, b || !a ? withRate(notes.comment_b, mbps) : notes.comment_b};
}

std::vector<std::vector<PortLine>> portLines(const Graph& graph)
{
    std::vector<std::vector<PortLine>> lines(graph.devices.size());
    static const LinkNotes nothing;
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const Link& link = graph.links[i];
        const LinkNotes& notes = graph.notes.empty() ? nothing : graph.notes[i];
        auto [a, b] = commentsOf(notes, link.mbps);
        lines[static_cast<std::size_t>(link.a)].push_back({link.port_a, link.b, link.port_b, notes.guid_a, notes.guid_b, notes.label_a, notes.label_b, std::move(a)});
        lines[static_cast<std::size_t>(link.b)].push_back({link.port_b, link.a, link.port_a, notes.guid_b, notes.guid_a, notes.label_b, notes.label_a, std::move(b)});
    }
    for (auto& ports : lines) std::sort(ports.begin(), ports.end(), [](const PortLine& a, const PortLine& b) { return a.port < b.port; });
    return lines;
}

class Writer {
public:
    explicit Writer(const Graph& graph) : graph_(graph), lines_(portLines(graph))
    {
        coded_ = std::any_of(graph.devices.begin(), graph.devices.end(), [](const Device& device) { return needsCoding(device.name); });
    }

    std::string write()
    {
        out_ = "# InfiniBand subnet: each device with its ports, each cable at both ends\n";
        if (coded_) out_ += fmt::format("# {}\n", coded_names_mark);
        if (graph_.endpoint_is_device) out_ += fmt::format("# {}\n", whole_adapters_mark);
        for (std::size_t i = 0; i < graph_.devices.size(); ++i) {
            addDevice(graph_.devices[i], lines_[i]);
            for (const PortLine& line : lines_[i]) addPort(line);
        }
        return std::move(out_);
    }

private:
    std::string nameOf(const Device& device) const { return coded_ ? codedName(device.name) : device.name; }

    void addDevice(const Device& device, const std::vector<PortLine>& ports)
    {
        const int used = ports.empty() ? 1 : ports.back().port;
        out_ += '\n';
        for (const std::string& attribute : device.attributes)
            if (isDirective(attribute)) out_ += oneLine(attribute) + "\n";
        if (device.tier > 0) out_ += fmt::format("tier={}\n", device.tier);
        out_ += fmt::format("{}\t{} \"{}\"", wordOf(device.kind), std::max(device.ports, used), nameOf(device));
        if (!device.description.empty()) out_ += "\t\t# " + oneLine(device.description);
        out_ += '\n';
    }

    void addMarks(std::string_view label, std::string_view guid)
    {
        if (!label.empty()) out_ += fmt::format("[{}]", without(label, ']'));
        if (!guid.empty()) out_ += fmt::format("({})", without(guid, ')'));
    }

    void addPort(const PortLine& line)
    {
        fmt::format_to(std::back_inserter(out_), "[{}]", line.port);
        addMarks(line.label, line.guid);
        fmt::format_to(std::back_inserter(out_), "\t\"{}\"[{}]", nameOf(graph_.devices[static_cast<std::size_t>(line.peer)]), line.peer_port);
        addMarks(line.peer_label, line.peer_guid);
        if (!line.comment.empty()) out_ += "\t\t# " + oneLine(line.comment);
        out_ += '\n';
    }

    const Graph& graph_;
    std::vector<std::vector<PortLine>> lines_;
    bool coded_ = false;
    std::string out_;
};

}  // namespace

std::string toSubnet(const Graph& told)
{
    Graph graph = told;
    fabric::numberPorts(graph);
    return Writer(graph).write();
}

}  // namespace cw::exchange
