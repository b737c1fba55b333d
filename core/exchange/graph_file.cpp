// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/graph_file.h"

#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "exchange/graphml.h"
#include "exchange/subnet.h"

namespace cw::exchange {

namespace {

using fabric::DeviceKind;
using Json = nlohmann::ordered_json;

/// What a subnet file says beside a link.
constexpr std::array<std::pair<const char*, std::string fabric::LinkNotes::*>, 6> note_keys = {{{"guid_a", &fabric::LinkNotes::guid_a},
                                                                                               {"guid_b", &fabric::LinkNotes::guid_b},
                                                                                               {"comment_a", &fabric::LinkNotes::comment_a},
                                                                                               {"comment_b", &fabric::LinkNotes::comment_b},
                                                                                               {"label_a", &fabric::LinkNotes::label_a},
                                                                                               {"label_b", &fabric::LinkNotes::label_b}}};

constexpr const char* schema = "clusterwright.graph/1";

std::string_view kindName(DeviceKind kind) { return kind == DeviceKind::endpoint ? "endpoint" : kind == DeviceKind::router ? "router" : "switch"; }

std::string toJson(const fabric::Graph& graph)
{
    Json devices = Json::array();
    for (const fabric::Device& device : graph.devices) {
        Json one{{"name", device.name}, {"kind", kindName(device.kind)}};
        if (device.ports > 0) one["ports"] = device.ports;
        if (device.tier > 0) one["tier"] = device.tier;
        if (!device.description.empty()) one["description"] = device.description;
        if (!device.attributes.empty()) one["attributes"] = device.attributes;
        devices.push_back(std::move(one));
    }
    Json links = Json::array();
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const fabric::Link& link = graph.links[i];
        Json one{{"a", link.a}, {"port_a", link.port_a}, {"b", link.b}, {"port_b", link.port_b}, {"gbps", static_cast<double>(link.mbps) / 1000}};
        if (!graph.notes.empty())
            for (const auto& [key, member] : note_keys)
                if (const std::string& note = graph.notes[i].*member; !note.empty()) one[key] = note;
        links.push_back(std::move(one));
    }
    const Json all{{"schema", schema}, {"endpoint_is_device", graph.endpoint_is_device}, {"devices", std::move(devices)}, {"links", std::move(links)}};
    return all.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

fabric::Device deviceFrom(const Json& json)
{
    fabric::Device device;
    device.name = json.at("name").get<std::string>();
    const auto kind = json.at("kind").get<std::string>();
    if (kind == "endpoint") device.kind = DeviceKind::endpoint;
    else if (kind == "router") device.kind = DeviceKind::router;
    else if (kind != "switch") throw std::runtime_error("the kind '" + kind + "' is unknown");
    device.ports = json.value("ports", 0);
    device.tier = json.value("tier", 0);
    device.description = json.value("description", "");
    if (json.contains("attributes")) device.attributes = json.at("attributes").get<std::vector<std::string>>();
    return device;
}

fabric::Link linkFrom(const Json& json)
{
    fabric::Link link;
    link.a = json.at("a").get<int>();
    link.b = json.at("b").get<int>();
    link.port_a = json.value("port_a", 0);
    link.port_b = json.value("port_b", 0);
    const double gbps = json.value("gbps", 400.0);
    if (!(gbps > 0 && gbps <= 1e6)) throw std::runtime_error("a rate is not above zero");
    link.mbps = std::llround(gbps * 1000);
    return link;
}

Result<fabric::Graph> fromJson(std::string_view text, std::string_view file)
{
    std::string place;
    try {
        const Json json = Json::parse(text);
        fabric::Graph graph;
        graph.endpoint_is_device = json.value("endpoint_is_device", false);
        const Json& devices = json.at("devices");
        for (std::size_t i = 0; i < devices.size(); ++i) {
            place = fmt::format("/devices/{}", i);
            graph.devices.push_back(deviceFrom(devices[i]));
        }
        const Json& links = json.at("links");
        bool noted = false;
        for (std::size_t i = 0; i < links.size(); ++i) {
            place = fmt::format("/links/{}", i);
            graph.links.push_back(linkFrom(links[i]));
            fabric::LinkNotes notes;
            for (const auto& [key, member] : note_keys) notes.*member = links[i].value(key, "");
            noted = noted || !(notes == fabric::LinkNotes());
            graph.notes.push_back(std::move(notes));
        }
        if (!noted) graph.notes.clear();
        if (auto fine = fabric::validate(graph); !fine) return fail(fine.error().what, std::string(file), fine.error().remedy);
        return graph;
    } catch (const std::exception& problem) {
        return fail(problem.what(), place.empty() ? std::string(file) : fmt::format("{}: {}", file, place));
    }
}

char firstOf(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first == std::string_view::npos ? '\0' : text[first];
}

}  // namespace

std::optional<GraphFormat> graphFormatFromName(std::string_view name)
{
    if (name == "ibsim" || name == "ibnetdiscover") return GraphFormat::subnet;
    if (name == "graphml") return GraphFormat::graphml;
    if (name == "json") return GraphFormat::json;
    return std::nullopt;
}

GraphFormat graphFormatOfFile(std::string_view file)
{
    if (file.ends_with(".graphml") || file.ends_with(".xml")) return GraphFormat::graphml;
    return file.ends_with(".json") ? GraphFormat::json : GraphFormat::subnet;
}

std::string toText(const fabric::Graph& graph, GraphFormat format)
{
    switch (format) {
    case GraphFormat::graphml: return toGraphml(graph);
    case GraphFormat::json: return toJson(graph);
    case GraphFormat::subnet: break;
    }
    return toSubnet(graph);
}

bool isGraphJson(std::string_view text) { return firstOf(text) == '{' && text.substr(0, 4096).find(schema) != std::string_view::npos; }

bool isSubnet(std::string_view text) { return firstOf(text) != '<' && firstOf(text) != '{'; }

Result<fabric::Graph> fromText(std::string_view text, std::string_view file, double default_gbps)
{
    if (firstOf(text) == '<') return fromGraphml(text, file, default_gbps);
    if (firstOf(text) == '{') return fromJson(text, file);
    return fromSubnet(text, file, default_gbps);
}

}  // namespace cw::exchange
