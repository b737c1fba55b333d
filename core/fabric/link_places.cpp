// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/link_places.h"

#include <algorithm>

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// The endpoints of the groups by their device; ports of one adapter are several.
class Endpoints {
public:
    Endpoints(const Graph& graph, const Folded& folded) : folded_(folded), first_(graph.devices.size() + 1, 0)
    {
        for (const EndpointGroup& group : folded.groups)
            for (const int device : group.devices) ++first_[at(device) + 1];
        for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
        entries_.resize(first_.back());
        std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
        for (std::size_t g = 0; g < folded.groups.size(); ++g)
            for (std::size_t i = 0; i < folded.groups[g].devices.size(); ++i)
                entries_[next[at(folded.groups[g].devices[i])]++] = {static_cast<int>(g), static_cast<std::int64_t>(i), false};
    }

    /// The endpoint that a link from this device to that switch belongs to. A port is taken once.
    LinkPlace take(int device, int at_switch, std::int64_t mbps)
    {
        const std::size_t begin = first_[at(device)];
        const std::size_t end = first_[at(device) + 1];
        for (std::size_t i = begin; i < end; ++i) {
            Entry& entry = entries_[i];
            if (end - begin > 1 && (entry.taken || folded_.groups[at(entry.group)].up.front() != Edge{at_switch, mbps})) continue;
            entry.taken = true;
            return {at_switch, -1, entry.group, entry.position};
        }
        return {at_switch, -1, -1, 0};
    }

private:
    struct Entry {
        int group = 0;
        std::int64_t position = 0;
        bool taken = false;
    };
    const Folded& folded_;
    std::vector<std::size_t> first_;
    std::vector<Entry> entries_;
};

}  // namespace

std::vector<LinkPlace> placesOf(const Graph& graph, const Folded& folded)
{
    std::vector<int> switch_of(graph.devices.size(), -1);
    for (std::size_t s = 0; s < folded.switch_devices.size(); ++s) switch_of[at(folded.switch_devices[s])] = static_cast<int>(s);
    Endpoints endpoints(graph, folded);
    std::vector<LinkPlace> places;
    places.reserve(graph.links.size());
    for (const Link& link : graph.links) {
        const int a = switch_of[at(link.a)];
        const int b = switch_of[at(link.b)];
        if (a >= 0 && b >= 0) places.push_back({a, b, -1, 0});
        else places.push_back(a >= 0 ? endpoints.take(link.b, a, link.mbps) : endpoints.take(link.a, b, link.mbps));
    }
    return places;
}

}  // namespace cw::fabric
