// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fields.h"

#include <algorithm>
#include <numeric>

namespace cw::storage {

namespace {

/// Edit distance, for "did you mean".
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

std::string advice(const std::string& key, const std::set<std::string>& known)
{
    const auto nearest = std::min_element(known.begin(), known.end(), [&](const auto& a, const auto& b) { return distance(key, a) < distance(key, b); });
    if (key.size() <= 64 && nearest != known.end() && distance(key, *nearest) <= 3) return "did you mean '" + *nearest + "'?";
    std::string all;
    for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
    return "known here: " + all;
}

}  // namespace

std::string pointerToken(std::string_view key)
{
    std::string token;
    for (const char c : key) {
        if (c == '~') token += "~0";
        else if (c == '/') token += "~1";
        else token += c;
    }
    return token;
}

void Reader::refuseUnknown()
{
    if (!object_.is_object()) return;
    for (const auto& [key, member] : object_.items())
        if (!known_.contains(key)) {
            trouble_.report(at(key.substr(0, 64)), "nothing is known by the key '" + key.substr(0, 64) + "'", advice(key, known_));
            return;
        }
}

}  // namespace cw::storage
