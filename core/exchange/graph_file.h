// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "fabric/graph.h"

/// Networks in files of any kind that is understood.
namespace cw::exchange {

enum class GraphFormat { subnet, graphml, json };
/// "ibsim", "graphml", "json".
[[nodiscard]] std::optional<GraphFormat> graphFormatFromName(std::string_view name);
/// By the end of the file's name; a subnet when it says nothing.
[[nodiscard]] GraphFormat graphFormatOfFile(std::string_view file);

[[nodiscard]] std::string toText(const fabric::Graph& graph, GraphFormat format);

/// Told apart by what the text begins with. JSON is a graph as `toText` writes it.
[[nodiscard]] Result<fabric::Graph> fromText(std::string_view text, std::string_view file, double default_gbps);

/// Whether `fromText` takes it for a subnet.
[[nodiscard]] bool isSubnet(std::string_view text);

/// Whether a JSON text is a graph, not a design.
[[nodiscard]] bool isGraphJson(std::string_view text);

}  // namespace cw::exchange
