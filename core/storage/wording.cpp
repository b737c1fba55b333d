// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/wording.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "words/words.h"

namespace cw::storage {

namespace {

constexpr std::size_t longest_shown = 64;
constexpr std::size_t nearest_edits = 3;  // practice: more edits than this is another word

/// Levenshtein's edit distance.
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

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

}  // namespace

std::string shown(std::string_view text)
{
    std::size_t end = text.size();
    if (end > longest_shown)
        for (end = longest_shown; end > 0 && continuesCharacter(text[end]);) --end;
    std::string fit(text.substr(0, end));
    for (char& c : fit)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
    return end < text.size() ? fit + "..." : fit;
}

std::string pointerToken(std::string_view key)
{
    std::string token;
    for (const char c : shown(key)) {
        if (c == '~') token += "~0";
        else if (c == '/') token += "~1";
        else token += c;
    }
    return token;
}

std::string advice(std::string_view key, const std::set<std::string>& known)
{
    // A key as long as the file would make the comparison slow, and is near to nothing.
    if (key.size() <= longest_shown && !known.empty()) {
        const auto nearest = std::min_element(known.begin(), known.end(), [&](const auto& a, const auto& b) { return distance(key, a) < distance(key, b); });
        if (distance(key, *nearest) <= std::min(nearest_edits, key.size() / 2 + 1)) return words::say("did you mean '") + *nearest + "'?";
    }
    std::string all;
    for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
    return words::say("known here: ") + all;
}

}  // namespace cw::storage
