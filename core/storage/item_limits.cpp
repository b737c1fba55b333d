// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/references.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "catalog/properties.h"

namespace cw::storage {

namespace {

/// In the unit of the key. Wide on purpose: kept out is what makes sums over all copies overflow.
struct Limits {
    double least = 0;
    double most = 1e12;
};

Limits limitsOf(std::string_view key)
{
    const auto property = catalog::propertyOf(key);
    if (!property) return {};
    if (property->dimension == units::Dimension::temperature) return {-273.15, 10'000};
    if (property->dimension == units::Dimension::length) return {0, static_cast<double>(geometry::largest_coordinate_mm) / property->to_base};
    if (property->unit.empty()) return {0, 1e6};  // ports, GPUs, counts, fractions
    return {};
}

std::optional<Error> problemOf(const catalog::Item& item, const std::string& pointer)
{
    for (const auto& [key, value] : item.values) {
        const Limits limits = limitsOf(key);
        if (value.low < limits.least || value.high > limits.most)
            return Error{fmt::format("{} is out of range", value.low < limits.least ? value.low : value.high), pointer + "/values/" + key, fmt::format("{} to {}", limits.least, limits.most)};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Error> brokenItem(const document::Document& document, const Places& places)
{
    for (const auto& item : document.table<catalog::Item>().rows())
        if (auto problem = problemOf(*item, places.pointer("items", item->id.text()))) return problem;
    return std::nullopt;
}

}  // namespace cw::storage
