// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/netbox_kind.h"

#include <algorithm>
#include <span>
#include <utility>


#include "words/words.h"

namespace cw::catalog::netbox {

namespace {

constexpr int least_switch_ports = 8;          // fewer are the ports of a host

using Words = std::vector<std::string>;

/// "DGX-A100 (8x)" -> dgx, a100, 8x
Words wordsOf(std::string_view text)
{
    Words words;
    std::string word;
    for (const char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool fits = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (fits) word += upper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!word.empty()) words.push_back(std::exchange(word, {}));
    }
    if (!word.empty()) words.push_back(word);
    return words;
}

bool isDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }); }

/// The word itself, or followed by a number: "nvl" knows "nvl72".
std::string firstOf(const Words& words, std::span<const std::string_view> known)
{
    for (const std::string& word : words)
        for (const std::string_view one : known)
            if (word == one || (word.starts_with(one) && isDigits(std::string_view(word).substr(one.size())))) return word;
    return {};
}

/// The first name that holds one of the words.
std::string firstNaming(const std::vector<std::string>& names, std::span<const std::string_view> known)
{
    for (const std::string& name : names)
        if (!firstOf(wordsOf(name), known).empty()) return name;
    return {};
}

constexpr std::string_view gpu_machines[]{"dgx", "hgx", "nvl", "gb200", "gb300", "mi300x", "mi325x", "mi350x", "mi355x"};
constexpr std::string_view gpu_parts[]{"gpu", "sxm", "oam"};
constexpr std::string_view batteries[]{"ups", "battery", "uninterruptible"};
constexpr std::string_view switches[]{"switch", "router", "leaf", "spine"};
constexpr std::string_view hosts[]{"server", "poweredge", "proliant", "thinksystem", "superserver", "primergy", "ucsc", "blade", "node"};
constexpr std::string_view host_bays[]{"cpu", "processor", "dimm", "memory"};
constexpr std::string_view stores[]{"storage", "nas", "jbod", "flasharray", "flashblade"};
constexpr std::string_view service_processors[]{"bmc", "ipmi", "ilo", "idrac", "xcc", "cimc"};

Guess guessWithOutlets(const KindClues& clues, const Words& words)
{
    std::string sign = firstOf(words, batteries);
    if (sign.empty()) sign = firstNaming(clues.power_ports, batteries);
    if (sign.empty()) sign = firstNaming(clues.module_bays, batteries);
    if (!sign.empty()) return {Kind::ups, words::say("outlets and '{}'", sign)};
    return {Kind::rack_pdu, words::say("{} outlets", clues.outlets)};
}

}  // namespace

std::size_t gpuBays(const std::vector<std::string>& module_bays)
{
    return static_cast<std::size_t>(std::count_if(module_bays.begin(), module_bays.end(), [](const std::string& name) { return !firstOf(wordsOf(name), gpu_parts).empty(); }));
}

Guess guessKind(const KindClues& clues)
{
    const Words words = wordsOf(clues.words);
    const std::string is_switch = firstOf(words, switches);
    if (const auto bays = gpuBays(clues.module_bays); bays > 0) return {Kind::gpu_system, words::say("{} bays of GPUs", bays)};
    // "NVLink switch for GB200 NVL72" is no machine of GPUs.
    if (const auto word = firstOf(words, gpu_machines); !word.empty() && is_switch.empty()) return {Kind::gpu_system, words::say("the word '{}'", word)};
    if (clues.outlets > 0) return guessWithOutlets(clues, words);
    if (!is_switch.empty()) return {Kind::network_switch, words::say("the word '{}'", is_switch)};
    if (const auto word = firstOf(words, stores); !word.empty()) return {Kind::storage, words::say("the word '{}'", word)};
    if (const auto word = firstOf(words, hosts); !word.empty()) return {Kind::server, words::say("the word '{}'", word)};
    if (const auto bay = firstNaming(clues.module_bays, host_bays); !bay.empty()) return {Kind::server, words::say("the bay '{}'", bay)};
    if (clues.traffic_ports >= least_switch_ports) return {Kind::network_switch, words::say("{} ports and no sign of a host", clues.traffic_ports)};
    if (const auto port = firstNaming(clues.management, service_processors); !port.empty() && clues.traffic_ports > 0) return {Kind::server, words::say("the service processor '{}'", port)};
    return {};
}

}  // namespace cw::catalog::netbox
