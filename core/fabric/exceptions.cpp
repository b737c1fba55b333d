// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/exceptions.h"

#include <fmt/format.h>

#include "fabric/graph.h"

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
        if (part.is_there && !part.may_be) return fail(fmt::format("'{}' has no meaning here", part.key), fmt::format("/{}", part.key), "leave it out");
    return {};
}

}  // namespace

Result<void> validate(const NetworkException& e)
{
    if (auto fine = nothingElse(e); !fine) return fine;
    if (e.kind == ExceptionKind::rack) {
        if (e.placement.empty()) return fail("an exception of a rack needs its placement", "/placement", "name it");
        if (e.column < 0 || e.row < 0 || e.place < 0) return fail("columns, rows and places count from 0", e.place < 0 ? "/place" : e.row < 0 ? "/row" : "/column", "0 or more");
        return {};
    }
    if (!isDeviceName(e.device)) return fail("this is no name of a device", "/device", "name a switch or endpoint of the network");
    if (e.count < 1 || e.count > most_switches_in_a_row) return fail(fmt::format("{} switches in a row", e.count), "/count", fmt::format("1 to {}", most_switches_in_a_row));
    if (e.port < 0) return fail("ports count from 1", "/port", "1 or more");
    if (e.kind == ExceptionKind::switching || e.port > 0) return {};
    if (e.other.empty()) return fail("the other end is not named", e.kind == ExceptionKind::link ? "/port" : "/other", e.kind == ExceptionKind::link ? "a port of the device, or the other end" : "name it");
    if (!isDeviceName(e.other)) return fail("this is no name of a device", "/other", "name a switch or endpoint of the network");
    if (e.other <= e.device) return fail("the two ends must be two devices in byte order", "/other", "put the smaller name under device");
    if (e.kind != ExceptionKind::bundle) return {};
    if (!e.cables && !e.gbps) return fail("this bundle is like the rest", "/cables", "name another number of cables or another rate");
    if (e.cables && (*e.cables < 0 || *e.cables > most_cables_of_a_bundle)) return fail(fmt::format("a bundle of {} cables", *e.cables), "/cables", fmt::format("0 to {}", most_cables_of_a_bundle));
    if (e.gbps && !(*e.gbps >= 0.001 && *e.gbps <= 1e6)) return fail(fmt::format("a rate of {} Gb/s", *e.gbps), "/gbps", "0.001 to 1000000");
    return {};
}

}  // namespace cw::fabric
