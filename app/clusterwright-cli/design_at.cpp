// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "design_at.h"

#include <filesystem>

#include <fmt/format.h>

#include "document/snapshots.h"
#include "storage/storage.h"

namespace cw::cli {

bool namesSnapshot(const std::string& place)
{
    std::error_code ignored;
    return place.find('#') != std::string::npos && !std::filesystem::exists(place, ignored);
}

Result<document::Document> designAt(const std::string& place)
{
    if (!namesSnapshot(place)) return storage::load(place);
    const std::size_t mark = place.rfind('#');
    const std::string file = place.substr(0, mark), name = place.substr(mark + 1);
    auto document = storage::load(file);
    if (!document) return document;
    const document::Snapshot* snapshot = document::snapshotNamed(*document, name);
    if (!snapshot) return fail(fmt::format("there is no snapshot '{}'", name), file, fmt::format("`clusterwright-cli snapshots {}` lists them", file));
    return *snapshot->design;
}

}  // namespace cw::cli
