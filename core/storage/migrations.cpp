// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include <array>

#include <fmt/format.h>

#include "storage/storage.h"

namespace cw::storage {

namespace {

using Log = std::vector<std::string>;

/// Calls `visit(member, pointer)` for every entry of the list at `key`.
template <class Visit>
void forEach(Json& object, const char* key, const std::string& pointer, Visit&& visit)
{
    if (!object.is_object() || !object.contains(key) || !object[key].is_array()) return;
    Json& list = object[key];
    for (std::size_t i = 0; i < list.size(); ++i) visit(list[i], fmt::format("{}/{}/{}", pointer, key, i));
}

/// Keeps the place of the key among the others. A new key that is there already is no mistake of ours: the reader refuses it.
void rename(Json& object, const char* from, const char* to, const std::string& pointer, Log& log)
{
    if (!object.is_object() || !object.contains(from) || object.contains(to)) return;
    Json renamed = Json::object();
    for (auto& [key, value] : object.items()) renamed[key == from ? std::string(to) : key] = std::move(value);
    object = std::move(renamed);
    log.push_back(fmt::format("{}/{} is now called {}", pointer, from, to));
}

void renamePitches(Json& object, const char* key, const std::string& pointer, Log& log)
{
    if (!object.is_object() || !object.contains(key)) return;
    const std::string at = pointer + "/" + key;
    rename(object[key], "pitch_x", "pitch_x_mm", at, log);
    rename(object[key], "pitch_y", "pitch_y_mm", at, log);
}

/// Version 2: pitches end in their unit, keep-outs have a kind, and a copy that is removed says so.
void toVersion2(Json& json, Log& log)
{
    forEach(json, "areas", "", [&](Json& area, const std::string& at) {
        renamePitches(area, "columns", at, log);
        forEach(area, "keep_outs", at, [&](Json& keep_out, const std::string& where) {
            if (!keep_out.is_array()) return;
            keep_out = Json{{"outline", std::move(keep_out)}};
            log.push_back(where + " is now an outline with a kind");
        });
    });
    forEach(json, "blocks", "", [&](Json& block, const std::string& at) {
        forEach(block, "parts", at, [&](Json& part, const std::string& where) { renamePitches(part, "repeat", where, log); });
    });
    forEach(json, "placements", "", [&](Json& placement, const std::string& at) {
        renamePitches(placement, "repeat", at, log);
        forEach(placement, "exceptions", at, [&](Json& exception, const std::string& where) {
            if (!exception.is_object() || exception.contains("replacement")) return;
            exception["removed"] = true;
            log.push_back(where + " now says that the copy is removed");
        });
    });
}

/// Version 3 only adds: snapshots, trays, exceptions and graphs of networks. Steps from here on have the designs inside
/// snapshots to go through as well.
void toVersion3(Json&, Log&) {}

using StepFunction = void (*)(Json&, Log&);

/// steps[i] leads from version i + 1 to version i + 2.
constexpr std::array<StepFunction, format_version - 1> steps{toVersion2, toVersion3};

}  // namespace

std::vector<std::string> migrate(Json& json, int version)
{
    Log log;
    for (; version < format_version; ++version) {
        steps[static_cast<std::size_t>(version - 1)](json, log);
        json["version"] = version + 1;
    }
    return log;
}

}  // namespace cw::storage
