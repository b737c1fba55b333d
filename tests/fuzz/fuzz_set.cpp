// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdlib>

#include "set_value.h"
#include "storage/storage.h"

namespace {

/// One of each, so that paths lead somewhere.
const cw::document::Document& sample()
{
    static const auto read = cw::storage::fromJson(
        R"({"format": "clusterwright.design", "version": 3, "project": {"title": "Sample"},
            "areas": [{"id": "hall", "kind": "hall", "outline": [[0, 0], [50000, 0], [50000, 50000], [0, 50000]]}],
            "placements": [{"id": "p", "area": "hall", "what": {"item": "dgx-h100"}, "pose": {"origin": [1000, 1000]}, "repeat": {"columns": 2, "rows": 3, "pitch_x_mm": 900}}],
            "networks": [{"id": "n", "technology": "ethernet", "purpose": "backend", "topology": "fat-tree", "link_gbps": 400, "switches": ["nv-sn5600"]}],
            "phases": [{"id": "first", "date": "2024-01-01"}]})");
    if (!read) std::abort();
    return *read;
}

}  // namespace

/// What --set takes is a design that can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto changed = cw::cli::withValue(sample(), {reinterpret_cast<const char*>(data), size});
    if (!changed) return changed.error().what.empty() ? (std::abort(), 0) : 0;
    const auto again = cw::storage::fromJson(cw::storage::toJson(*changed));
    if (!again || !(*again == *changed)) std::abort();
    return 0;
}
