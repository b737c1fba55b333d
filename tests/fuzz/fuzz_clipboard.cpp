// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdlib>

#include "document/clipboard.h"
#include "storage/storage.h"

namespace {

const cw::document::Document& sample()
{
    static const auto read = cw::storage::fromJson(
        R"({"format": "clusterwright.design", "version": 3,
            "areas": [{"id": "hall", "kind": "hall", "outline": [[0, 0], [50000, 0], [50000, 50000], [0, 50000]]}],
            "racks": [{"id": "r", "role": "compute", "enclosure": "rack-48u-600x1200", "devices": []}],
            "blocks": [{"id": "b", "parts": [{"what": {"rack": "r"}, "pose": {"origin": [0, 0]}}]}],
            "placements": [{"id": "p", "area": "hall", "what": {"block": "b"}, "pose": {"origin": [1000, 1000]}}]})");
    if (!read) std::abort();
    return *read;
}

}  // namespace

/// Text from the clipboard, pasted: undoing it gives the design back, and what came is all there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto clip = cw::storage::fromJson({reinterpret_cast<const char*>(data), size});
    if (!clip) return 0;
    using cw::floorplan::Placement;
    (void)cw::document::extentOfClip(*clip);
    const auto edit = cw::document::paste(sample(), *clip, {1000, -1000});
    const auto pasted = cw::document::applied(sample(), edit);
    if (pasted.table<Placement>().size() != sample().table<Placement>().size() + clip->table<Placement>().size()) std::abort();
    if (!(cw::document::applied(pasted, edit.reversed()) == sample())) std::abort();
    return 0;
}
