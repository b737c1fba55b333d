// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/graphml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "exchange/subnet_names.h"
#include "fabric/addresses.h"

namespace cw::exchange {

namespace {

using fabric::Device;
using fabric::DeviceKind;
using fabric::Graph;
using fabric::Link;
using fabric::LinkNotes;

/// What a subnet file says beside a link, under keys of ours.
constexpr std::array<std::pair<const char*, std::string LinkNotes::*>, 6> note_keys = {{{"guid_a", &LinkNotes::guid_a},
                                                                                       {"guid_b", &LinkNotes::guid_b},
                                                                                       {"comment_a", &LinkNotes::comment_a},
                                                                                       {"comment_b", &LinkNotes::comment_b},
                                                                                       {"label_a", &LinkNotes::label_a},
                                                                                       {"label_b", &LinkNotes::label_b}}};

constexpr std::size_t largest_file = 512u << 20;

void appendEscaped(std::string& out, std::string_view text)
{
    for (const char c : text) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&quot;";
        else if (c == '\n') out += "&#10;";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') out += c;
    }
}

std::string_view kindName(DeviceKind kind) { return kind == DeviceKind::endpoint ? "endpoint" : kind == DeviceKind::router ? "router" : "switch"; }

void appendData(std::string& out, std::string_view key, std::string_view text)
{
    fmt::format_to(std::back_inserter(out), "<data key=\"{}\">", key);
    appendEscaped(out, text);
    out += "</data>";
}

class Reader {
public:
    Reader(std::string_view text, std::string_view file, double default_gbps) : text_(text), file_(file), default_gbps_(default_gbps) {}

    Result<Graph> read()
    {
        if (text_.size() > largest_file) return fail("the file is larger than 512 MB", std::string(file_));
        pugi::xml_document document;
        const auto parsed = document.load_buffer(text_.data(), text_.size(), pugi::parse_default, pugi::encoding_utf8);
        if (!parsed) return wrong(fmt::format("this is no XML: {}", parsed.description()), parsed.offset);
        const pugi::xml_node root = document.child("graphml");
        const pugi::xml_node graph = root.child("graph");
        if (!graph) return wrong("there is no graphml with a graph inside", 0, "a GraphML file has <graphml><graph>...");
        if (std::string_view(graph.attribute("edgedefault").value()) == "directed")
            return wrong("the edges are directed; cables go both ways", graph.offset_debug(), "edgedefault=\"undirected\", each cable once");
        readKeys(root);
        const std::string endpoints = valueOf(graph, "graph", "endpoints");
        if (!endpoints.empty() && endpoints != "ports" && endpoints != "vertices") return wrong(fmt::format("'{:.40}' are no endpoints", endpoints), graph.offset_debug(), "vertices or ports");
        graph_.endpoint_is_device = endpoints != "ports";
        for (const pugi::xml_node node : graph.children("node"))
            if (auto fine = readNode(node); !fine) return tl::make_unexpected(fine.error());
        for (const pugi::xml_node edge : graph.children("edge"))
            if (auto fine = readEdge(edge); !fine) return tl::make_unexpected(fine.error());
        if (!noted_) graph_.notes.clear();
        if (auto fine = fabric::validate(graph_); !fine) return fail(fine.error().what, std::string(file_), fine.error().remedy);
        return std::move(graph_);
    }

private:
    tl::unexpected<Error> wrong(std::string what, std::ptrdiff_t offset, std::string remedy = {}) const
    {
        const auto end = std::clamp<std::ptrdiff_t>(offset, 0, static_cast<std::ptrdiff_t>(text_.size()));
        const auto line = 1 + std::count(text_.begin(), text_.begin() + end, '\n');
        return fail(std::move(what), fmt::format("{}, line {}", file_, line), std::move(remedy));
    }

    void readKeys(const pugi::xml_node& root)
    {
        for (const pugi::xml_node key : root.children("key")) {
            const std::string name = key.attribute("attr.name").value();
            const std::string target = key.attribute("for").value();
            for (const char* of : {"graph", "node", "edge"})
                if (target == of || target == "all" || target.empty()) {
                    name_of_[{of, key.attribute("id").value()}] = name;
                    if (const pugi::xml_node fallback = key.child("default")) defaults_[{of, name}] = fallback.text().get();
                }
        }
    }

    bool tells(const pugi::xml_node& node, const char* of, const char* name) const
    {
        return std::any_of(node.children("data").begin(), node.children("data").end(), [&](const pugi::xml_node& data) {
            const std::string id = data.attribute("key").value();
            const auto known = name_of_.find({of, id});
            return (known == name_of_.end() ? id : known->second) == name;
        });
    }

    /// The value of a named key; what nobody declared is taken by its id.
    std::string valueOf(const pugi::xml_node& node, const char* of, const char* name) const
    {
        for (const pugi::xml_node data : node.children("data")) {
            const std::string id = data.attribute("key").value();
            const auto known = name_of_.find({of, id});
            if ((known == name_of_.end() ? id : known->second) == name) return data.text().get();
        }
        const auto fallback = defaults_.find({of, name});
        return fallback == defaults_.end() ? std::string() : fallback->second;
    }

    Result<void> readNode(const pugi::xml_node& node)
    {
        Device device;
        const std::string_view told = node.attribute("id").value();
        if (!fabric::isDeviceName(told)) return wrong("a node has no id, a very long one, or one with control characters", node.offset_debug());
        const std::string id(told);
        const std::string label = valueOf(node, "node", "name");
        if (!label.empty() && !fabric::isDeviceName(label)) return wrong("a node's name is very long or holds control characters", node.offset_debug());
        device.name = label.empty() ? id : label;
        const std::string kind = valueOf(node, "node", "kind");
        if (kind == "endpoint") device.kind = DeviceKind::endpoint;
        else if (kind == "switch") device.kind = DeviceKind::switching;
        else if (kind == "router") device.kind = DeviceKind::router;
        else if (kind.empty()) return wrong(fmt::format("node '{}' does not say what it is", id), node.offset_debug(), "data with the key 'kind': endpoint or switch");
        else return wrong(fmt::format("node '{}' is of the unknown kind '{:.40}'", id, kind), node.offset_debug(), "endpoint or switch");
        for (const auto& [key, value] : {std::pair{"ports", &device.ports}, {"tier", &device.tier}}) {
            auto number = wholeOf(node, "node", key);
            if (!number) return tl::make_unexpected(number.error());
            *value = *number;
        }
        device.description = valueOf(node, "node", "description");
        device.attributes = linesOf(valueOf(node, "node", "attributes"));
        if (!tells(node, "node", "attributes")) device.attributes = fabric::addressLines(device.kind, valueOf(node, "node", "guid"), valueOf(node, "node", "lid"));
        if (!index_.try_emplace(id, static_cast<int>(graph_.devices.size())).second) return wrong(fmt::format("node '{}' is there twice", id), node.offset_debug());
        graph_.devices.push_back(std::move(device));
        return {};
    }

    static std::vector<std::string> linesOf(std::string_view text)
    {
        std::vector<std::string> lines;
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            if (end != 0) lines.emplace_back(text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        return lines;
    }

    Result<int> wholeOf(const pugi::xml_node& node, const char* of, const char* name) const
    {
        const std::string text = valueOf(node, of, name);
        if (text.empty()) return 0;
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value < 0) return wrong(fmt::format("'{:.40}' is no {} number", text, name), node.offset_debug(), "a whole number");
        return value;
    }

    Result<std::int64_t> rateOf(const pugi::xml_node& edge) const
    {
        const std::string text = valueOf(edge, "edge", "gbps");
        double gbps = default_gbps_;
        if (!text.empty()) {
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), gbps);
            if (error != std::errc() || end != text.data() + text.size()) return wrong(fmt::format("'{:.40}' is no rate", text), edge.offset_debug(), "Gb/s, for example 400");
        }
        constexpr double most_gbps = 1e6;
        if (!(gbps > 0 && gbps <= most_gbps) || std::abs(gbps * 1000 - std::round(gbps * 1000)) > 1e-6)
            return wrong(fmt::format("a rate of {} Gb/s", text), edge.offset_debug(), "above zero, at most 1,000,000, in whole Mb/s");
        return std::llround(gbps * 1000);
    }

    Result<void> readEdge(const pugi::xml_node& edge)
    {
        Link link;
        for (const auto& [key, end] : {std::pair{"source", &link.a}, {"target", &link.b}}) {
            const std::string_view told = edge.attribute(key).value();
            if (!fabric::isDeviceName(told)) return wrong(fmt::format("an edge has no {}", key), edge.offset_debug());
            const std::string id(told);
            const auto known = index_.find(id);
            if (known == index_.end()) return wrong(fmt::format("an edge leads to '{}', which is no node", id), edge.offset_debug());
            *end = known->second;
        }
        if (link.a == link.b) return wrong(fmt::format("'{}' is linked to itself", graph_.devices[static_cast<std::size_t>(link.a)].name), edge.offset_debug());
        const auto rate = rateOf(edge);
        if (!rate) return tl::make_unexpected(rate.error());
        link.mbps = *rate;
        for (const auto& [key, value] : {std::pair{"port_a", &link.port_a}, {"port_b", &link.port_b}}) {
            auto number = wholeOf(edge, "edge", key);
            if (!number) return tl::make_unexpected(number.error());
            *value = *number;
        }
        graph_.links.push_back(link);
        LinkNotes notes;
        for (const auto& [key, member] : note_keys) notes.*member = valueOf(edge, "edge", key);
        noted_ = noted_ || !(notes == LinkNotes());
        graph_.notes.push_back(std::move(notes));
        return {};
    }

    std::string_view text_;
    std::string_view file_;
    double default_gbps_;
    std::map<std::pair<std::string, std::string>, std::string> name_of_;
    std::map<std::pair<std::string, std::string>, std::string> defaults_;
    std::unordered_map<std::string, int> index_;
    bool noted_ = false;
    Graph graph_;
};

void appendNode(std::string& out, const Device& device, std::size_t number, const std::optional<int>& lid)
{
    fmt::format_to(std::back_inserter(out), "<node id=\"n{}\">", number);
    appendData(out, "name", device.name);
    appendData(out, "kind", kindName(device.kind));
    if (device.ports > 0) appendData(out, "ports", std::to_string(device.ports));
    if (device.tier > 0) appendData(out, "tier", std::to_string(device.tier));
    if (!device.description.empty()) appendData(out, "description", device.description);
    const std::string guid = fabric::guidOf(device);
    if (!guid.empty()) appendData(out, "guid", guid);
    if (lid) appendData(out, "lid", std::to_string(*lid));
    std::string lines;
    for (const std::string& line : device.attributes) lines += (lines.empty() ? "" : "\n") + line;
    // Told even when there are none: a reader makes lines of guid and lid where nobody tells any.
    if (!lines.empty() || !guid.empty() || lid) appendData(out, "attributes", lines);
    out += "</node>\n";
}

void appendEdge(std::string& out, const Link& link, const LinkNotes* notes)
{
    fmt::format_to(std::back_inserter(out), "<edge source=\"n{}\" target=\"n{}\">", link.a, link.b);
    appendData(out, "gbps", fmt::format("{}", static_cast<double>(link.mbps) / 1000));
    if (link.port_a > 0) appendData(out, "port_a", std::to_string(link.port_a));
    if (link.port_b > 0) appendData(out, "port_b", std::to_string(link.port_b));
    if (notes)
        for (const auto& [key, member] : note_keys)
            if (!(notes->*member).empty()) appendData(out, key, notes->*member);
    out += "</edge>\n";
}

}  // namespace

std::string toGraphml(const Graph& graph)
{
    std::string out = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name" attr.type="string"/>
<key id="kind" for="node" attr.name="kind" attr.type="string"/>
<key id="ports" for="node" attr.name="ports" attr.type="int"/>
<key id="tier" for="node" attr.name="tier" attr.type="int"/>
<key id="description" for="node" attr.name="description" attr.type="string"/>
<key id="guid" for="node" attr.name="guid" attr.type="string"/>
<key id="lid" for="node" attr.name="lid" attr.type="int"/>
<key id="attributes" for="node" attr.name="attributes" attr.type="string"/>
<key id="gbps" for="edge" attr.name="gbps" attr.type="double"/>
<key id="port_a" for="edge" attr.name="port_a" attr.type="int"/>
<key id="port_b" for="edge" attr.name="port_b" attr.type="int"/>
<key id="guid_a" for="edge" attr.name="guid_a" attr.type="string"/>
<key id="guid_b" for="edge" attr.name="guid_b" attr.type="string"/>
<key id="comment_a" for="edge" attr.name="comment_a" attr.type="string"/>
<key id="comment_b" for="edge" attr.name="comment_b" attr.type="string"/>
<key id="label_a" for="edge" attr.name="label_a" attr.type="string"/>
<key id="label_b" for="edge" attr.name="label_b" attr.type="string"/>
<key id="endpoints" for="graph" attr.name="endpoints" attr.type="string"/>
<graph edgedefault="undirected">
)";
    if (!graph.endpoint_is_device) appendData(out, "endpoints", "ports");
    const auto lids = fabric::lidsOf(graph);
    for (std::size_t i = 0; i < graph.devices.size(); ++i) appendNode(out, graph.devices[i], i, lids[i]);
    for (std::size_t i = 0; i < graph.links.size(); ++i) appendEdge(out, graph.links[i], graph.notes.empty() ? nullptr : &graph.notes[i]);
    out += "</graph>\n</graphml>\n";
    return isUtf8(out) ? out : asUtf8(out);
}

Result<Graph> fromGraphml(std::string_view text, std::string_view file, double default_gbps) { return Reader(text, file, default_gbps).read(); }

}  // namespace cw::exchange
