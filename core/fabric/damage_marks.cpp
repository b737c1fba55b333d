// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/damage_marks.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "words/words.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// "leaf-00003" counted on by one: "leaf-00004"; empty: the name ends in no number.
std::string following(const std::string& name)
{
    std::string next = name;
    for (std::size_t i = next.size(); i > 0; --i) {
        char& digit = next[i - 1];
        if (digit < '0' || digit > '9') return i == next.size() ? std::string() : next.insert(i, "1");
        if (digit != '9') {
            ++digit;
            return next;
        }
        digit = '0';
    }
    return {};
}

class Marking {
public:
    Marking(const Graph& graph, const std::vector<NetworkException>& exceptions, const SwitchesOfRack& rack) : rack_(rack)
    {
        marks_.graph = graph;
        marks_.device_up.assign(graph.devices.size(), 1);
        marks_.device_built = marks_.device_up;
        marks_.link_up.assign(graph.links.size(), 1);
        marks_.link_built = marks_.link_up;
        marks_.link_raised.assign(graph.links.size(), 0);
        marks_.regular_links = graph.links.size();
        for (const Link& link : graph.links) marks_.link_mbps.push_back(link.mbps);
        for (std::size_t i = 0; i < graph.devices.size(); ++i) index_.emplace(graph.devices[i].name, static_cast<int>(i));
        indexLinks(exceptions);
        for (const NetworkException& exception : exceptions)
            if (!mark(exception)) marks_.lost.push_back(textOf(exception));
    }

    DamageMarks take() { return std::move(marks_); }

private:
    /// Only of devices that some exception names.
    void indexLinks(const std::vector<NetworkException>& exceptions)
    {
        for (const NetworkException& exception : exceptions)
            if (exception.kind == ExceptionKind::link || exception.kind == ExceptionKind::bundle)
                if (const int device = find(exception.device); device >= 0) links_of_[device];
        for (std::size_t i = 0; i < marks_.graph.links.size(); ++i)
            for (const int end : {marks_.graph.links[i].a, marks_.graph.links[i].b})
                if (const auto known = links_of_.find(end); known != links_of_.end()) known->second.push_back(i);
    }

    [[nodiscard]] int find(const std::string& name) const
    {
        const auto known = index_.find(name);
        return known == index_.end() ? -1 : known->second;
    }

    bool mark(const NetworkException& exception)
    {
        switch (exception.kind) {
        case ExceptionKind::switching: return markSwitches(exception);
        case ExceptionKind::link: return markLinks(exception);
        case ExceptionKind::bundle: return markBundle(exception);
        case ExceptionKind::rack: break;
        }
        const std::vector<int> devices = rack_ ? rack_(marks_.graph, exception) : std::vector<int>();
        for (const int device : devices) takeOut(device, exception.removed);
        return !devices.empty();
    }

    void takeOut(int device, bool removed)
    {
        marks_.device_up[at(device)] = 0;
        if (removed) marks_.device_built[at(device)] = 0;
    }

    /// All of them are there, or the exception says something that is not so.
    bool markSwitches(const NetworkException& exception)
    {
        std::string name = exception.device;
        for (int i = 0; i < exception.count; ++i, name = following(name)) {
            const int device = name.empty() ? -1 : find(name);
            if (device < 0 || marks_.graph.isEndpoint(device)) return false;
            takeOut(device, exception.removed);
        }
        return true;
    }

    [[nodiscard]] std::vector<std::size_t> linksBetween(const NetworkException& exception) const
    {
        std::vector<std::size_t> links;
        const int device = find(exception.device), other = find(exception.other);
        if (device < 0 || (exception.port == 0 && other < 0)) return links;
        for (const std::size_t i : links_of_.at(device)) {
            const Link& link = marks_.graph.links[i];
            const bool first = link.a == device;
            if (exception.port > 0 ? (first ? link.port_a : link.port_b) == exception.port : (first ? link.b : link.a) == other) links.push_back(i);
        }
        return links;
    }

    bool markLinks(const NetworkException& exception)
    {
        const auto links = linksBetween(exception);
        for (const std::size_t i : links) {
            marks_.link_up[i] = 0;
            if (exception.removed) marks_.link_built[i] = 0;
        }
        return !links.empty();
    }

    bool markBundle(const NetworkException& exception)
    {
        auto links = linksBetween(exception);
        if (links.empty()) return false;
        const auto wanted = static_cast<std::size_t>(exception.cables.value_or(static_cast<int>(links.size())));
        for (std::size_t n = wanted; n < links.size(); ++n) marks_.link_up[links[n]] = marks_.link_built[links[n]] = 0;
        while (links.size() < wanted) links.push_back(addLike(links.front()));
        if (exception.gbps)
            for (const std::size_t i : links) setRate(i, std::max<std::int64_t>(1, std::llround(*exception.gbps * 1000)));
        return true;
    }

    std::size_t addLike(std::size_t link)
    {
        Link more = marks_.graph.links[link];
        more.port_a = more.port_b = 0;
        marks_.link_mbps.push_back(more.mbps);
        marks_.graph.links.push_back(more);
        marks_.link_up.push_back(1);
        marks_.link_built.push_back(1);
        marks_.link_raised.push_back(0);
        return marks_.graph.links.size() - 1;
    }

    void setRate(std::size_t link, std::int64_t mbps)
    {
        marks_.link_mbps[link] = mbps;
        if (mbps <= marks_.graph.links[link].mbps) return;
        marks_.graph.links[link].mbps = mbps;
        marks_.link_raised[link] = 1;
    }

    const SwitchesOfRack& rack_;
    DamageMarks marks_;
    std::unordered_map<std::string, int> index_;
    std::unordered_map<int, std::vector<std::size_t>> links_of_;
};

}  // namespace

DamageMarks marked(const Graph& graph, const std::vector<NetworkException>& exceptions, const SwitchesOfRack& rack) { return Marking(graph, exceptions, rack).take(); }

std::string textOf(const NetworkException& e)
{
    switch (e.kind) {
    case ExceptionKind::switching: return e.count == 1 ? words::say("switch {}", e.device) : words::say("{} switches from {} on", e.count, e.device);
    case ExceptionKind::link: return e.port > 0 ? words::say("port {} of {}", e.port, e.device) : words::say("cables between {} and {}", e.device, e.other);
    case ExceptionKind::bundle: return words::say("cables between {} and {}", e.device, e.other);
    case ExceptionKind::rack: break;
    }
    return words::say("rack {} in copy {}, {} of {}", e.place + 1, e.column + 1, e.row + 1, e.placement.text());
}

}  // namespace cw::fabric
