// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "exchange/link_rate.h"
#include "exchange/subnet.h"
#include "exchange/subnet_names.h"
#include "exchange/subnet_records.h"

namespace cw::exchange {

namespace {

using fabric::Graph;
using fabric::LinkNotes;

constexpr std::size_t largest_file = 512u << 20;

struct End {
    int device = 0;
    int port = 0;
};

/// Makes cables of what the records claim. Both ends of a cable agree, or only one of them tells of it.
class Joiner {
public:
    Joiner(SubnetRecords records, std::string_view file, std::int64_t default_mbps) : records_(std::move(records)), file_(file), default_mbps_(default_mbps)
    {
        link_at_.resize(records_.devices.size());
        tells_.resize(records_.devices.size(), 0);
        graph_.devices = std::move(records_.devices);
        graph_.endpoint_is_device = records_.whole_adapters;
    }

    Result<Graph> join()
    {
        for (const Claim& claim : records_.claims) tells_[static_cast<std::size_t>(claim.device)] = 1;
        for (Claim& claim : records_.claims)
            if (auto fine = add(claim); !fine) return tl::make_unexpected(fine.error());
        if (auto fine = bothEnds(); !fine) return tl::make_unexpected(fine.error());
        if (!noted_) graph_.notes.clear();
        return std::move(graph_);
    }

private:
    tl::unexpected<Error> wrong(std::string what, int line, std::string remedy = {}) const { return fail(std::move(what), fmt::format("{}, line {}", file_, line), std::move(remedy)); }

    const std::string& nameOf(int device) const { return graph_.devices[static_cast<std::size_t>(device)].name; }

    /// The link in a port, plus one.
    std::size_t& slot(const End& end)
    {
        auto& ports = link_at_[static_cast<std::size_t>(end.device)];
        const auto port = static_cast<std::size_t>(end.port);
        if (ports.size() <= port) ports.resize(port + 1, 0);
        return ports[port];
    }

    Result<End> otherEnd(const Claim& claim) const
    {
        if (const auto alias = records_.aliases.find(claim.peer); alias != records_.aliases.end()) return End{alias->second.first, alias->second.second};
        const auto peer = records_.index.find(claim.peer);
        if (peer == records_.index.end()) return wrong(fmt::format("'{}' is not described in this file", claim.peer), claim.line, "the file may have been cut off");
        if (claim.peer_port > graph_.devices[static_cast<std::size_t>(peer->second)].ports)
            return wrong(fmt::format("port {} of '{}' does not exist", claim.peer_port, claim.peer), claim.line, "the other end says how many it has");
        return End{peer->second, claim.peer_port};
    }

    Result<void> add(Claim& claim)
    {
        const auto there = otherEnd(claim);
        if (!there) return tl::make_unexpected(there.error());
        const End here{claim.device, claim.port};
        if (here.device == there->device) return wrong(fmt::format("'{}' is linked to itself", nameOf(here.device)), claim.line, "a cable joins two devices");
        // A simulator's rates are nobody's.
        if (records_.simulated[static_cast<std::size_t>(here.device)] != 0) claim.mbps = 0;
        const std::size_t known = slot(here);
        const std::size_t other = slot(*there);
        if (known == 0 && other == 0) return begin(claim, here, *there);
        if (known == other && by_line_[known - 1].second == 0) return finish(claim, known - 1);
        const End& twice = known != 0 ? here : *there;
        const auto& lines = by_line_[(known != 0 ? known : other) - 1];
        return wrong(fmt::format("port {} of '{}' is used twice", twice.port, nameOf(twice.device)), claim.line, fmt::format("one cable per port; the other one is told in line {}", lines.first));
    }

    void note(const Claim& claim) { noted_ = noted_ || !claim.comment.empty() || !claim.guid.empty() || !claim.peer_guid.empty() || !claim.label.empty() || !claim.peer_label.empty(); }

    Result<void> begin(Claim& claim, const End& here, const End& there)
    {
        slot(here) = slot(there) = graph_.links.size() + 1;
        by_line_.push_back({claim.line, 0});
        told_mbps_.push_back(claim.mbps);
        graph_.links.push_back({here.device, there.device, claim.mbps > 0 ? claim.mbps : default_mbps_, here.port, there.port});
        note(claim);
        LinkNotes notes;
        notes.guid_a = std::move(claim.guid);
        notes.guid_b = std::move(claim.peer_guid);
        notes.label_a = std::move(claim.label);
        notes.label_b = std::move(claim.peer_label);
        notes.comment_a = std::move(claim.comment);
        graph_.notes.push_back(std::move(notes));
        return {};
    }

    Result<void> finish(Claim& claim, std::size_t link)
    {
        by_line_[link].second = claim.line;
        const std::int64_t told = told_mbps_[link];
        if (claim.mbps > 0 && told > 0 && claim.mbps != told)
            return wrong(fmt::format("the two ends of a cable contradict each other: {} here, {} in line {}", rateText(claim.mbps), rateText(told), by_line_[link].first), claim.line,
                         "one rate for both ends");
        if (claim.mbps > 0) graph_.links[link].mbps = claim.mbps;
        note(claim);
        LinkNotes& notes = graph_.notes[link];
        notes.comment_b = std::move(claim.comment);
        for (const auto& [kept, more] : {std::pair{&notes.guid_b, &claim.guid}, {&notes.guid_a, &claim.peer_guid}, {&notes.label_b, &claim.label}, {&notes.label_a, &claim.peer_label}})
            if (kept->empty()) *kept = std::move(*more);
        return {};
    }

    /// Where a file tells cables at both ends, a device that tells of its cables leaves none out. People write files that
    /// tell each cable once, or switches only; then nothing is missing.
    Result<void> bothEnds() const
    {
        const auto both = [](const std::pair<int, int>& lines) { return lines.second != 0; };
        if (std::none_of(by_line_.begin(), by_line_.end(), both)) return {};
        for (std::size_t i = 0; i < graph_.links.size(); ++i) {
            const fabric::Link& link = graph_.links[i];
            if (both(by_line_[i]) || tells_[static_cast<std::size_t>(link.b)] == 0 || hasAlias(link)) continue;
            return wrong(fmt::format("this cable stands at one end only: '{}' tells nothing of its port {}", nameOf(link.b), link.port_b), by_line_[i].first,
                         "a line at both ends, or cables at one end throughout");
        }
        return {};
    }

    bool hasAlias(const fabric::Link& link) const
    {
        return std::any_of(records_.aliases.begin(), records_.aliases.end(), [&](const auto& alias) { return alias.second == std::pair(link.b, link.port_b); });
    }

    SubnetRecords records_;
    std::string_view file_;
    std::int64_t default_mbps_;
    std::vector<std::vector<std::size_t>> link_at_;   ///< per device and port
    std::vector<std::pair<int, int>> by_line_;        ///< per link: the lines of its ends; 0: not told
    std::vector<std::int64_t> told_mbps_;             ///< per link; 0: not told yet
    std::vector<char> tells_;                         ///< per device: it has lines of its own
    bool noted_ = false;
    Graph graph_;
};

}  // namespace

Result<Graph> fromSubnet(std::string_view text, std::string_view file, double gbps)
{
    if (text.size() > largest_file) return fail("the file is larger than 512 MB", std::string(file));
    const auto mbps = std::llround(gbps * 1000);
    if (mbps < 1) return fail("the link rate must be above zero", "--link-gbps", "for example 400");
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    std::string converted;
    if (text.starts_with(byte_order_mark) || !isUtf8(text)) {
        converted = asUtf8(text);
        text = converted;
    }
    auto records = readRecords(text, file);
    if (!records) return tl::make_unexpected(records.error());
    if (records->devices.empty()) return fail("there is no Switch and no Hca in this file", std::string(file), "a file as ibnetdiscover prints it, or as ibsim reads it");
    auto graph = Joiner(std::move(*records), file, mbps).join();
    if (!graph) return graph;
    if (auto fine = fabric::validate(*graph); !fine) return fail(fine.error().what, std::string(file), fine.error().remedy);
    return graph;
}

}  // namespace cw::exchange
