// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/exceptions.h"

#include <fmt/format.h>

#include "fabric/graph.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

struct Part {
    const char* key;
    bool is_there;
    bool may_be;
};

Result<void> nothingElse(const NetworkException& e)
{
    const bool rack = e.kind == ExceptionKind::rack;
    const bool bundle = e.kind == ExceptionKind::bundle;
    const Part parts[] = {
        {"device", !e.device.empty(), !rack},
        {"count", e.count != 1, e.kind == ExceptionKind::switching},
        {"port", e.port != 0, e.kind == ExceptionKind::link},
        {"other", !e.other.empty(), bundle || (e.kind == ExceptionKind::link && e.port == 0)},
        {"cables", e.cables.has_value(), bundle},
        {"gbps", e.gbps.has_value(), bundle},
        {"removed", e.removed, !bundle},
        {"placement", !e.placement.empty(), rack},
        {"column", e.column != 0, rack},
        {"row", e.row != 0, rack},
        {"place", e.place != 0, rack},
    };
    for (const Part& part : parts)
        if (part.is_there && !part.may_be) return fail(words::say("'{}' has no meaning here", part.key), fmt::format("/{}", part.key), words::say("leave it out"));
    return {};
}

}  // namespace

Result<void> validate(const NetworkException& e)
{
    if (auto fine = nothingElse(e); !fine) return fine;
    if (e.kind == ExceptionKind::rack) {
        if (e.placement.empty()) return fail(words::say("an exception of a rack needs its placement"), "/placement", words::say("name it"));
        if (e.column < 0 || e.row < 0 || e.place < 0) return fail(words::say("columns, rows and places count from 0"), e.place < 0 ? "/place" : e.row < 0 ? "/row" : "/column", words::say("0 or more"));
        return {};
    }
    if (!isDeviceName(e.device)) return fail(words::say("this is no name of a device"), "/device", words::say("name a switch or endpoint of the network"));
    if (e.count < 1 || e.count > most_switches_in_a_row) return fail(words::say("{} switches in a row", e.count), "/count", words::say("1 to {}", most_switches_in_a_row));
    if (e.port < 0) return fail(words::say("ports count from 1"), "/port", words::say("1 or more"));
    if (e.kind == ExceptionKind::switching || e.port > 0) return {};
    if (e.other.empty()) return fail(words::say("the other end is not named"), e.kind == ExceptionKind::link ? "/port" : "/other", e.kind == ExceptionKind::link ? words::say("a port of the device, or the other end") : words::say("name it"));
    if (!isDeviceName(e.other)) return fail(words::say("this is no name of a device"), "/other", words::say("name a switch or endpoint of the network"));
    if (e.other <= e.device) return fail(words::say("the two ends must be two devices in byte order"), "/other", words::say("put the smaller name under device"));
    if (e.kind != ExceptionKind::bundle) return {};
    if (!e.cables && !e.gbps) return fail(words::say("this bundle is like the rest"), "/cables", words::say("name another number of cables or another rate"));
    if (e.cables && (*e.cables < 0 || *e.cables > most_cables_of_a_bundle)) return fail(words::say("a bundle of {} cables", *e.cables), "/cables", words::say("0 to {}", most_cables_of_a_bundle));
    if (e.gbps && !(*e.gbps >= 0.001 && *e.gbps <= 1e6)) return fail(words::say("a rate of {} Gb/s", *e.gbps), "/gbps", words::say("0.001 to 1000000"));
    return {};
}

}  // namespace cw::fabric
