// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/netbox_yaml.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <sstream>

#include <yaml-cpp/eventhandler.h>

#include "words/words.h"

namespace cw::catalog::netbox {

namespace {

constexpr std::size_t most_entries = 10'000;   // ports of the largest chassis number a few thousand
constexpr int most_merged = 100;               // for one key; a map that merges itself would never end

/// The library keeps the last of two equal keys and says nothing; here the second one is an error.
class Strictness final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark& mark) override { document_line_ = mark.line + 1; }
    void OnDocumentEnd() override { ++documents_; }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { scalar(mark, "~"); }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { node(); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override { scalar(mark, value); }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { open(false); }
    void OnSequenceEnd() override { levels_.pop_back(); }
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { open(true); }
    void OnMapEnd() override { levels_.pop_back(); }

private:
    struct Level {
        bool is_map = false;
        bool key_is_next = true;
        std::map<std::string, int> keys;       ///< with their lines
    };

    void scalar(const YAML::Mark& mark, const std::string& value)
    {
        if (levels_.empty()) return secondDocument(value != "~");
        Level& level = levels_.back();
        if (level.is_map && level.key_is_next) {
            const int line = mark.line + 1;
            const auto [there, is_new] = level.keys.emplace(value, line);
            // More than one merge is how some write a list of them.
            if (!is_new && value != "<<") throw Wrong{words::say("the key '{}' stands twice, first in line {}", value.substr(0, 60), there->second), line, words::say("keep one of them")};
        }
        node();
    }
    void node()
    {
        if (!levels_.empty()) levels_.back().key_is_next = !levels_.back().key_is_next;
    }
    void open(bool is_map)
    {
        if (levels_.empty()) secondDocument(true);
        node();
        levels_.push_back({is_map, true, {}});
    }
    void secondDocument(bool says_something) const
    {
        if (documents_ > 0 && says_something) throw Wrong{words::say("a second document begins"), document_line_, words::say("one file holds one device type")};
    }

    std::vector<Level> levels_;
    int documents_ = 0;
    int document_line_ = 1;
};

YAML::Node ownMember(const YAML::Node& map, const std::string& key)
{
    for (const auto& pair : map)
        if (pair.first.IsScalar() && pair.first.Scalar() == key) return pair.second;
    return YAML::Node(YAML::NodeType::Undefined);
}

/// What one "<<" names: a map, or a list of maps of which the earlier one counts (https://yaml.org/type/merge.html).
std::vector<YAML::Node> mergedBy(const YAML::Node& key, const YAML::Node& value)
{
    std::vector<YAML::Node> maps;
    if (value.IsSequence())
        for (const YAML::Node& each : value) maps.push_back(each);
    else maps.push_back(value);
    for (const YAML::Node& map : maps)
        if (!map.IsMap()) throw Wrong{words::say("'<<' merges what is no map"), lineOf(key), words::say("name a map, or a list of maps")};
    return maps;
}

YAML::Node memberWithin(const YAML::Node& map, const std::string& key, int& budget)
{
    if (YAML::Node own = ownMember(map, key); own.IsDefined()) return own;
    for (const auto& pair : map) {
        if (!pair.first.IsScalar() || pair.first.Scalar() != "<<") continue;
        for (const YAML::Node& each : mergedBy(pair.first, pair.second)) {
            if (--budget < 0) throw Wrong{words::say("'<<' merges too many maps"), lineOf(pair.first), words::say("at most {}", most_merged)};
            if (YAML::Node merged = memberWithin(each, key, budget); merged.IsDefined()) return merged;
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

}  // namespace

YAML::Node loadOne(const std::string& yaml)
{
    std::istringstream stream(yaml);
    YAML::Parser parser(stream);
    Strictness strictness;
    while (parser.HandleNextDocument(strictness)) {
    }
    return YAML::Load(yaml);
}

int lineOf(const YAML::Node& node) { return node.Mark().line + 1; }

YAML::Node member(const YAML::Node& map, const char* key)
{
    int budget = most_merged;
    return memberWithin(map, key, budget);
}

std::string textOf(const YAML::Node& map, const char* key)
{
    const YAML::Node node = member(map, key);
    if (!node.IsDefined() || node.IsNull()) return {};
    if (!node.IsScalar()) throw Wrong{words::say("'{}' is not a text", key), lineOf(node), {}};
    std::string text = node.Scalar();
    constexpr std::size_t longest = 200;
    if (text.size() > longest || std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20; }))
        throw Wrong{words::say("'{}' is too long or holds control characters", key), lineOf(node), words::say("a short text on one line")};
    return text;
}

std::optional<double> numberOf(const YAML::Node& map, const char* key, double most)
{
    const YAML::Node node = member(map, key);
    if (!node.IsDefined() || node.IsNull()) return std::nullopt;
    double value = 0;
    const std::string& text = node.IsScalar() ? node.Scalar() : std::string();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value < 0 || value > most)
        throw Wrong{words::say("'{}' is not a number from 0 to {}", key, most), lineOf(node), words::say("decimals are written with a point")};
    return value;
}

std::optional<bool> truthOf(const YAML::Node& map, const char* key)
{
    const YAML::Node node = member(map, key);
    if (!node.IsDefined() || node.IsNull()) return std::nullopt;
    bool value = false;
    if (!node.IsScalar() || !YAML::convert<bool>::decode(node, value)) throw Wrong{words::say("'{}' is neither true nor false", key), lineOf(node), {}};
    return value;
}

std::vector<YAML::Node> entriesOf(const YAML::Node& map, const char* key)
{
    const YAML::Node list = member(map, key);
    if (!list.IsDefined() || list.IsNull()) return {};
    if (!list.IsSequence()) throw Wrong{words::say("'{}' is not a list", key), lineOf(list), words::say("begin each entry with a dash")};
    if (list.size() > most_entries) throw Wrong{words::say("'{}' has {} entries", key, list.size()), lineOf(list), words::say("at most {}", most_entries)};
    std::vector<YAML::Node> entries;
    for (const YAML::Node& entry : list) {
        if (!entry.IsMap()) throw Wrong{words::say("an entry of '{}' has no keys", key), lineOf(entry), "name: ..., type: ..."};
        entries.push_back(entry);
    }
    return entries;
}

}  // namespace cw::catalog::netbox
