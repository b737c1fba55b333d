// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <yaml-cpp/yaml.h>

/// YAML of device types, read strictly: what is wrong is named with its line.
namespace cw::catalog::netbox {

/// The first thing that is wrong.
struct Wrong {
    std::string what;
    int line = 0;
    std::string remedy;
};

/// The root of the only document. Throws Wrong for a key that stands twice in one map and for a second document, and
/// YAML::Exception for what is no YAML.
[[nodiscard]] YAML::Node loadOne(const std::string& yaml);

[[nodiscard]] int lineOf(const YAML::Node& node);

/// The value of a key: the map's own, else one merged in by "<<"; an undefined node when there is none.
[[nodiscard]] YAML::Node member(const YAML::Node& map, const char* key);

/// "" when absent or null. One short line.
[[nodiscard]] std::string textOf(const YAML::Node& map, const char* key);
/// A decimal number from 0 to `most`; nothing when absent or null.
[[nodiscard]] std::optional<double> numberOf(const YAML::Node& map, const char* key, double most);
/// As YAML 1.1 writes it: true, yes, on, false, no, off; nothing when absent or null.
[[nodiscard]] std::optional<bool> truthOf(const YAML::Node& map, const char* key);
/// The maps of a list; an absent or empty list has none.
[[nodiscard]] std::vector<YAML::Node> entriesOf(const YAML::Node& map, const char* key);

}  // namespace cw::catalog::netbox
