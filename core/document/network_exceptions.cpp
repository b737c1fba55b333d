// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/network_exceptions.h"

#include <algorithm>
#include <utility>

#include "document/builders.h"
#include "words/words.h"

namespace cw::document {

namespace {

using fabric::Network;
using fabric::NetworkException;

auto placeOf(std::vector<NetworkException>& list, const NetworkException& exception)
{
    return std::lower_bound(list.begin(), list.end(), exception, [](const NetworkException& a, const NetworkException& b) { return a.where() < b.where(); });
}

}  // namespace

Result<Edit> setNetworkExceptions(const Document& document, const NetworkId& id, const std::vector<NetworkException>& exceptions, std::string title)
{
    const Network* row = document.find<Network>(id);
    if (!row) return fail(words::say("there is no network '{}'", id.text()), {}, words::say("choose another"));
    Network next = *row;
    for (NetworkException exception : exceptions) {
        if (!exception.other.empty() && exception.other < exception.device) std::swap(exception.device, exception.other);
        if (auto fine = fabric::validate(exception); !fine) return tl::make_unexpected(fine.error());
        const auto at = placeOf(next.exceptions, exception);
        if (at != next.exceptions.end() && at->where() == exception.where()) *at = std::move(exception);
        else next.exceptions.insert(at, std::move(exception));
    }
    if (next.exceptions.size() > fabric::most_exceptions)
        return fail(words::say("{} exceptions are too many", next.exceptions.size()), {}, words::say("describe another structure, or draw the network as a graph of its own"));
    return change(document, std::move(title), std::move(next));
}

Result<Edit> setNetworkException(const Document& document, const NetworkId& id, NetworkException exception)
{
    return setNetworkExceptions(document, id, {std::move(exception)}, words::say("Change network"));
}

Edit removeNetworkException(const Document& document, const NetworkId& id, const NetworkException& exception)
{
    Edit edit;
    edit.title = words::say("Restore network");
    const Network* row = document.find<Network>(id);
    if (!row) return edit;
    Network next = *row;
    const auto at = placeOf(next.exceptions, exception);
    if (at == next.exceptions.end() || at->where() != exception.where()) return edit;
    next.exceptions.erase(at);
    edit.put(document, std::move(next));
    return edit;
}

Edit removeAllNetworkExceptions(const Document& document, const NetworkId& id)
{
    Edit edit;
    edit.title = words::say("Restore network");
    const Network* row = document.find<Network>(id);
    if (!row) return edit;
    Network next = *row;
    next.exceptions.clear();
    edit.put(document, std::move(next));
    return edit;
}

Result<Edit> setCustomGraph(const Document& document, const NetworkId& id, fabric::DrawnGraph graph)
{
    const Network* row = document.find<Network>(id);
    if (!row) return fail(words::say("there is no network '{}'", id.text()), {}, words::say("choose another"));
    if (auto fine = fabric::validate(graph); !fine) return tl::make_unexpected(fine.error());
    Network next = *row;
    next.topology = fabric::Topology::custom;
    next.exceptions.clear();
    next.graph = fabric::CustomGraph(std::move(graph));
    return change(document, words::say("Draw network"), std::move(next));
}

}  // namespace cw::document
