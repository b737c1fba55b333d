// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/deviation.h"

#include <algorithm>
#include <cmath>

#include "fabric/analysis.h"
#include "fabric/damage_marks.h"
#include "fabric/failure_study.h"
#include "fabric/traffic.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

constexpr double mbps_per_tbps = 1e6;
constexpr std::size_t most_links_proved_anew = 20'000;

/// Whole Mb/s of a figure that was made of them.
std::int64_t wholeMbps(double tbps) { return static_cast<std::int64_t>(std::floor(tbps * mbps_per_tbps + 1e-3)); }

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// One piece of the network with what is wrong in it.
struct Piece {
    Graph graph;
    std::vector<std::size_t> links;            ///< of the whole network
    std::vector<char> device_up, link_up;
};

/// What the study of one piece says, in Mb/s.
struct Outcome {
    std::int64_t whole_lower = 0, whole_upper = 0;
    std::int64_t lower = 0, upper = 0;
    std::int64_t cut_off = 0;
};

class Deviating {
public:
    Deviating(const DamageMarks& marks, const Sizing& regular) : marks_(marks), regular_(regular) {}

    Result<Deviation> run()
    {
        result_.sizing = regular_;
        result_.lost = marks_.lost;
        count();
        if (auto fine = bisect(); !fine) return tl::make_unexpected(fine.error());
        return std::move(result_);
    }

private:
    [[nodiscard]] bool carriesLess(std::size_t link) const
    {
        const Link& here = marks_.graph.links[link];
        return !marks_.link_up[link] || !marks_.device_up[at(here.a)] || !marks_.device_up[at(here.b)] || marks_.link_mbps[link] != here.mbps;
    }
    [[nodiscard]] bool isBuilt(std::size_t link) const
    {
        const Link& here = marks_.graph.links[link];
        return marks_.link_built[link] && marks_.device_built[at(here.a)] && marks_.device_built[at(here.b)];
    }

    static void take(std::vector<std::int64_t>& by_tier, std::size_t tier, std::int64_t count)
    {
        if (by_tier.empty()) return;
        std::int64_t& there = by_tier[std::min(tier, by_tier.size() - 1)];
        there = std::max<std::int64_t>(0, there - count);
    }

    /// Links by the lower of the tiers that they join, as the sizing counts them.
    [[nodiscard]] std::size_t tierOf(const Link& link) const
    {
        const Graph& graph = marks_.graph;
        if (graph.isEndpoint(link.a) || graph.isEndpoint(link.b)) return 0;
        return at(std::max(1, std::min(graph.devices[at(link.a)].tier, graph.devices[at(link.b)].tier)));
    }

    void count()
    {
        Sizing& sizing = result_.sizing;
        for (std::size_t i = 0; i < marks_.device_built.size(); ++i) {
            if (marks_.device_built[i] || marks_.graph.isEndpoint(static_cast<int>(i))) continue;
            --sizing.switches;
            take(sizing.switches_by_tier, at(std::max(1, marks_.graph.devices[i].tier) - 1), 1);
        }
        for (std::size_t i = 0; i < marks_.graph.links.size(); ++i) {
            const bool was = i < marks_.regular_links, is = isBuilt(i);
            if (was == is) continue;
            sizing.links += is ? 1 : -1;
            take(sizing.links_by_tier, tierOf(marks_.graph.links[i]), is ? -1 : 1);
        }
    }

    Result<void> bisect()
    {
        const Pieces pieces = piecesOf(marks_.graph, false);
        const auto pieceOfLink = [&](const Link& link) { return pieces.piece[at(marks_.graph.isEndpoint(link.a) ? link.b : link.a)]; };
        std::vector<char> touched(at(pieces.count), 0);
        for (std::size_t i = 0; i < marks_.graph.links.size(); ++i)
            if (i >= marks_.regular_links || carriesLess(i) || marks_.link_raised[i]) touched[at(pieceOfLink(marks_.graph.links[i]))] = 1;
        std::vector<Piece> parts(at(pieces.count));
        std::vector<int> own(marks_.graph.devices.size(), -1);
        std::vector<int> home(marks_.graph.devices.size(), -1);
        for (std::size_t i = 0; i < marks_.graph.links.size(); ++i)
            if (const int piece = pieceOfLink(marks_.graph.links[i]); touched[at(piece)]) parts[at(piece)].links.push_back(i);
        const bool alone = pieces.with_endpoints == 1;
        Outcome sum;
        for (Piece& part : parts) {
            if (part.links.empty()) continue;
            fill(part, own, home);
            auto outcome = study(part, alone);
            if (!outcome) return tl::make_unexpected(outcome.error());
            sum.whole_lower += outcome->whole_lower;
            sum.whole_upper += outcome->whole_upper;
            sum.lower += outcome->lower;
            sum.upper += outcome->upper;
            sum.cut_off += outcome->cut_off;
        }
        result_.cut_off = sum.cut_off;
        setBisection(sum, alone);
        return {};
    }

    /// An adapter that has ports in several pieces is a device of its own in each.
    void fill(Piece& part, std::vector<int>& own, std::vector<int>& home)
    {
        const int mark = ++pieces_filled_;
        part.graph.endpoint_is_device = marks_.graph.endpoint_is_device;
        const auto place = [&](int device) {
            if (home[at(device)] != mark) {
                home[at(device)] = mark;
                own[at(device)] = static_cast<int>(part.graph.devices.size());
                part.graph.devices.push_back(marks_.graph.devices[at(device)]);
                part.device_up.push_back(marks_.device_up[at(device)]);
            }
            return own[at(device)];
        };
        for (const std::size_t i : part.links) {
            Link link = marks_.graph.links[i];
            link.a = place(link.a);
            link.b = place(link.b);
            part.graph.links.push_back(link);
            part.link_up.push_back(marks_.link_up[i]);
        }
    }

    /// Alone, the piece has the proof of the regular network as well: more cables never take from it.
    Result<Outcome> study(const Piece& part, bool alone)
    {
        Folded folded = fold(part.graph);
        if (folded.endpoints < 2) return Outcome{};
        Certificate certificate = certify(folded);
        if (alone) certificate.lower_mbps = std::min(certificate.upper_mbps, std::max(certificate.lower_mbps, wholeMbps(regular_.bisection.lower_tbps)));
        FailureStudy study(part.graph, std::move(folded), certificate);
        study.setAll(part.link_up, part.device_up);
        for (std::size_t i = 0; i < part.links.size(); ++i)
            if (part.link_up[i] && marks_.link_mbps[part.links[i]] != part.graph.links[i].mbps) study.setRate(i, marks_.link_mbps[part.links[i]]);
        study.settle();
        auto bounds = study.bounds();
        if (part.links.size() > most_links_proved_anew) {
            result_.sizing.throughput = {};
            return Outcome{certificate.lower_mbps, certificate.upper_mbps, bounds.lower_mbps, bounds.upper_mbps, study.endpointsCutOff()};
        }
        const std::int64_t endpoints = study.folded().endpoints;
        const Folded left = fold(leftOf(part));
        // An endpoint without a link is none in this network, so it says nothing then.
        if (!bounds.exact() && left.endpoints == endpoints) {
            const Certificate anew = certify(left, Effort::quick);
            bounds.lower_mbps = std::max(bounds.lower_mbps, anew.lower_mbps);
            bounds.upper_mbps = std::min(bounds.upper_mbps, anew.upper_mbps);
        }
        followTraffic(left);
        return Outcome{certificate.lower_mbps, certificate.upper_mbps, bounds.lower_mbps, bounds.upper_mbps, study.endpointsCutOff()};
    }

    [[nodiscard]] Graph leftOf(const Piece& part) const
    {
        Graph left = part.graph;
        left.links.clear();
        for (std::size_t i = 0; i < part.links.size(); ++i) {
            Link link = part.graph.links[i];
            if (!part.link_up[i] || !part.device_up[at(link.a)] || !part.device_up[at(link.b)]) continue;
            link.mbps = marks_.link_mbps[part.links[i]];
            left.links.push_back(link);
        }
        return left;
    }

    /// What is left, by itself. Where it takes too long to work out, nothing is promised.
    void followTraffic(const Folded& left)
    {
        Throughput& throughput = result_.sizing.throughput;
        const auto found = throughputOf(left, std::nullopt);
        throughput.uniform_fraction = std::min(throughput.uniform_fraction, found ? found->uniform_fraction : 0);
        throughput.worst_case_fraction_lower = std::min(throughput.worst_case_fraction_lower, found ? found->worst_case_fraction_lower : 0);
    }

    /// The pieces that nothing is wrong with have what the regular network has beside the others.
    void setBisection(const Outcome& sum, bool alone)
    {
        Bisection& bisection = result_.sizing.bisection;
        const double regular = bisection.lower_tbps;
        if (alone) {
            bisection.lower_tbps = static_cast<double>(sum.lower) / mbps_per_tbps;
            bisection.upper_tbps = static_cast<double>(sum.upper) / mbps_per_tbps;
        } else {
            bisection.lower_tbps = std::max(0.0, bisection.lower_tbps + static_cast<double>(sum.lower - sum.whole_upper) / mbps_per_tbps);
            bisection.upper_tbps += static_cast<double>(sum.upper - sum.whole_lower) / mbps_per_tbps;
        }
        bisection.exact = sum.lower == sum.upper && (alone || (bisection.exact && sum.whole_lower == sum.whole_upper));
        if (bisection.exact) bisection.upper_tbps = bisection.lower_tbps;
        const double share = regular > 0 ? bisection.lower_tbps / regular : 0;
        bisection.fraction_of_full *= share;
        bisection.gbps_per_endpoint *= share;
        bisection.method = words::say("minimum cut between the halves of the whole network or of one with the damage in one half; below: what the exceptions can take at most");
        bisection.division = words::say("the halves of the whole network, or one with the damage in one half");
    }

    const DamageMarks& marks_;
    const Sizing& regular_;
    Deviation result_;
    int pieces_filled_ = 0;
};

}  // namespace

Result<Deviation> deviate(const Graph& graph, const Sizing& regular, const std::vector<NetworkException>& exceptions, const SwitchesOfRack& rack)
{
    const DamageMarks marks = marked(graph, exceptions, rack);
    return Deviating(marks, regular).run();
}

}  // namespace cw::fabric
