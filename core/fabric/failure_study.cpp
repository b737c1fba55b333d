// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/failure_study.h"

#include <algorithm>
#include <map>
#include <numeric>


#include "words/words.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

Result<FailureStudy> FailureStudy::of(const Graph& graph)
{
    Folded folded = fold(graph);
    if (folded.endpoints < 2) return fail(folded.endpoints == 1 ? words::say("the network has 1 endpoint") : words::say("the network has {} endpoints", folded.endpoints), {}, words::say("at least two endpoints"));
    Certificate certificate = certify(folded);
    return FailureStudy(graph, std::move(folded), std::move(certificate));
}

FailureStudy::FailureStudy(const Graph& graph, Folded folded, Certificate certificate)
    : folded_(std::make_unique<Folded>(std::move(folded))), whole_(std::move(certificate)), places_(placesOf(graph, *folded_)), switch_of_device_(graph.devices.size(), -1),
      links_of_switch_(folded_->switches.size()), dead_(folded_->switches.size(), 0), below_(*folded_, whole_.lower_mbps)
{
    for (std::size_t s = 0; s < folded_->switch_devices.size(); ++s)
        if (const int device = folded_->switch_devices[s]; !graph.isEndpoint(device)) switch_of_device_[at(device)] = static_cast<int>(s);
    std::vector<std::int32_t> degree(folded_->switches.size(), 0);
    for (const LinkPlace& place : places_)
        for (const int end : {place.a, place.b})
            if (end >= 0) ++degree[at(end)];
    for (std::size_t s = 0; s < degree.size(); ++s) links_of_switch_[s].reserve(static_cast<std::size_t>(degree[s]));
    for (std::size_t i = 0; i < places_.size(); ++i) {
        rate_.push_back(graph.links[i].mbps);
        even_ = even_ && rate_.back() == rate_.front();
        for (const int end : {places_[i].a, places_[i].b})
            if (end >= 0) links_of_switch_[at(end)].push_back(static_cast<std::int32_t>(i));
    }
    now_ = carried_ = rate_;
    damage_.resize(rate_.size());
    std::size_t count = 0;
    for (const EndpointGroup& group : folded_->groups) {
        first_.push_back(count);
        count += group.devices.size();
    }
    on_a_.resize(count);
    fixed_.assign(folded_->groups.size(), 0);
    for (std::size_t g = 0; g < fixed_.size(); ++g) fixed_[g] = folded_->groups[g].up.size() == 1;
    for (const LinkPlace& place : places_)
        if (place.group >= 0) fixed_[at(place.group)] = 0;
    place(whole_.division);
    rebuild();
}

/// The first endpoints of each group go to A.
void FailureStudy::place(const Division& division)
{
    for (std::size_t g = 0; g < folded_->groups.size(); ++g)
        for (std::size_t i = 0; i < folded_->groups[g].devices.size(); ++i) on_a_[first_[g] + i] = static_cast<std::int64_t>(i) < division.on_a[g];
}

/// Endpoints that are cut off, then those of the switches that can carry least for each of theirs: one half has all the damage.
void FailureStudy::placeWeakestFirst()
{
    std::vector<std::int64_t> own(on_a_.size(), 0);
    std::vector<std::int64_t> below(folded_->switches.size(), 0);
    std::vector<std::int64_t> above(folded_->switches.size(), 0);
    std::vector<int> home(on_a_.size(), -1);
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const LinkPlace& here = places_[i];
        if (here.b >= 0) {
            above[at(here.a)] += carried_[i];
            above[at(here.b)] += carried_[i];
        } else if (here.group >= 0) {
            const std::size_t endpoint = first_[at(here.group)] + static_cast<std::size_t>(here.position);
            own[endpoint] += carried_[i];
            below[at(here.a)] += carried_[i];
            home[endpoint] = here.a;
        }
    }
    const auto share = [&](std::size_t endpoint) {
        const int s = home[endpoint];
        if (s < 0 || own[endpoint] == 0) return 0.0;
        return static_cast<double>(own[endpoint]) * std::min(1.0, static_cast<double>(above[at(s)]) / static_cast<double>(below[at(s)]));
    };
    std::vector<std::size_t> endpoints(on_a_.size());
    std::iota(endpoints.begin(), endpoints.end(), 0);
    std::vector<double> shares(on_a_.size());
    for (const std::size_t endpoint : endpoints) shares[endpoint] = share(endpoint);
    std::stable_sort(endpoints.begin(), endpoints.end(), [&](std::size_t a, std::size_t b) { return std::pair(shares[a], home[a]) < std::pair(shares[b], home[b]); });
    std::fill(on_a_.begin(), on_a_.end(), 0);
    for (std::size_t i = 0; i < on_a_.size() / 2; ++i) on_a_[endpoints[i]] = 1;
}

std::vector<std::int64_t> FailureStudy::endpointsOnAByGroup() const
{
    std::vector<std::int64_t> counts;
    for (std::size_t g = 0; g < folded_->groups.size(); ++g) {
        const auto begin = on_a_.begin() + static_cast<std::ptrdiff_t>(first_[g]);
        counts.push_back(std::count(begin, begin + static_cast<std::ptrdiff_t>(folded_->groups[g].devices.size()), 1));
    }
    return counts;
}

std::vector<char> FailureStudy::sides() const
{
    std::vector<char> side(switch_of_device_.size(), 0);
    const std::vector<char> switches = halves_->switchesOnA();
    for (std::size_t s = 0; s < switches.size(); ++s) side[at(folded_->switch_devices[s])] = switches[s];
    for (std::size_t g = 0; g < folded_->groups.size(); ++g)
        for (std::size_t i = 0; i < folded_->groups[g].devices.size(); ++i)
            if (on_a_[first_[g] + i]) side[at(folded_->groups[g].devices[i])] = 1;
    return side;
}

std::size_t FailureStudy::findPair(std::size_t link) const
{
    const LinkPlace& place = places_[link];
    return place.b >= 0 ? halves_->pairBetween(place.a, place.b) : halves_->pairOfEndpoints(place.a, onA(place));
}

/// The flow for the sides as they are, everything as it is now.
void FailureStudy::rebuild()
{
    Division sides;
    sides.on_a = endpointsOnAByGroup();
    halves_.emplace(*folded_, sides);
    pair_.resize(places_.size());
    for (std::size_t i = 0; i < pair_.size(); ++i) pair_[i] = static_cast<std::uint32_t>(findPair(i));
    capacity_.clear();
    for (const ArcPair& pair : halves_->pairs()) capacity_.push_back(pair.there);
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (carried_[i] != rate_[i]) changeCapacity(i, carried_[i] - rate_[i], false);
    halves_->flow().solve();
}

void FailureStudy::changeCapacity(std::size_t link, std::int64_t by, bool repaired)
{
    const std::size_t pair = pair_[link];
    capacity_[pair] += by;
    const std::int64_t back = pair >= halves_->endpointPairs() ? capacity_[pair] : 0;
    if (repaired) halves_->flow().setCapacity(pair, capacity_[pair], back);
    else halves_->flow().setCapacityUnsolved(pair, capacity_[pair], back);
}

/// A link's state has changed, or that of a switch at its end: the flow and the bound from below follow.
void FailureStudy::refresh(std::size_t link, bool repaired)
{
    const LinkPlace& place = places_[link];
    const bool dead = dead_[at(place.a)] || (place.b >= 0 && dead_[at(place.b)]);
    const std::int64_t carried = dead ? 0 : now_[link];
    if (carried != carried_[link]) {
        const std::int64_t by = carried - std::exchange(carried_[link], carried);
        changeCapacity(link, by, repaired);
    }
    const EndpointGroup* group = place.group >= 0 ? &folded_->groups[at(place.group)] : nullptr;
    const bool only_link = group && group->up.size() == 1 && group->up.front().mbps == rate_[link];
    const bool cut_off = only_link && carried == 0;
    const std::int64_t lost = cut_off || (dead && !group) ? 0 : rate_[link] - carried;
    Damage& counted = damage_[link];
    if (lost != counted.lost) below_.lose(place, lost - std::exchange(counted.lost, lost));
    if (cut_off != counted.cut_off) below_.cutOff(cut_off ? 1 : -1);
    counted.cut_off = cut_off;
}

void FailureStudy::setRate(std::size_t link, std::int64_t mbps)
{
    now_[link] = std::clamp<std::int64_t>(mbps, 0, rate_[link]);
    refresh(link, true);
}

void FailureStudy::setSwitchUp(int device, bool up)
{
    const int s = switch_of_device_[at(device)];
    if (s < 0 || dead_[at(s)] == static_cast<char>(!up)) return;
    dead_[at(s)] = !up;
    below_.setDead(s, !up);
    for (const std::int32_t link : links_of_switch_[at(s)]) refresh(static_cast<std::size_t>(link), true);
}

void FailureStudy::setAll(const std::vector<char>& link_up, const std::vector<char>& device_up)
{
    for (std::size_t s = 0; s < dead_.size(); ++s) {
        const int device = folded_->switch_devices[s];
        dead_[s] = switch_of_device_[at(device)] >= 0 && !device_up[at(device)];
        below_.setDead(static_cast<int>(s), dead_[s]);
    }
    for (std::size_t i = 0; i < rate_.size(); ++i) {
        now_[i] = link_up[i] ? rate_[i] : 0;
        refresh(i, false);
    }
    halves_->flow().solve();
}

void FailureStudy::settle()
{
    std::vector<char> best = on_a_;
    std::int64_t least = halves_->flow().value();
    const auto offer = [&] {
        rebuild();
        if (halves_->flow().value() >= least) return;
        least = halves_->flow().value();
        best = on_a_;
    };
    place(whole_.division);
    offer();
    placeWeakestFirst();
    offer();
    if (on_a_ == best) return;
    on_a_ = std::move(best);
    rebuild();
}

FailureStudy::Bounds FailureStudy::bounds() { return {below_.leastMbps(), halves_->flow().value()}; }

std::int64_t FailureStudy::endpointsCutOff() const
{
    std::vector<char> joined(on_a_.size(), 0);
    for (std::size_t g = 0; g < folded_->groups.size(); ++g) {
        // An endpoint that is a switch as well has no link of its own here and cannot leave.
        if (fixed_[g]) std::fill_n(joined.begin() + static_cast<std::ptrdiff_t>(first_[g]), folded_->groups[g].devices.size(), 1);
    }
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i].group >= 0 && carried_[i] > 0) joined[first_[at(places_[i].group)] + static_cast<std::size_t>(places_[i].position)] = 1;
    return std::count(joined.begin(), joined.end(), 0);
}

FailureStudy::LinkCosts FailureStudy::costOfEachLink()
{
    constexpr int most_tried = 20'000;
    LinkCosts costs;
    costs.mbps.resize(rate_.size());
    const std::vector<char> in_a_cut = halves_->flow().pairsInALeastCut();
    for (std::size_t i = 0; i < rate_.size(); ++i)
        if (in_a_cut[pair_[i]]) costs.mbps[i] = carried_[i];
    if (even_) return costs;
    std::map<std::pair<std::size_t, std::int64_t>, std::int64_t> tried;
    for (std::size_t i = 0; i < rate_.size(); ++i) {
        if (carried_[i] == 0 || in_a_cut[pair_[i]]) continue;
        const auto [known, fresh] = tried.try_emplace({pair_[i], carried_[i]}, 0);
        if (fresh) {
            costs.proved = costs.proved && tried.size() <= most_tried;
            if (costs.proved) known->second = costWhenTried(i);
        }
        costs.mbps[i] = known->second;
    }
    return costs;
}

/// Least cuts are the same before and after, so the strongly connected pieces stay good.
std::int64_t FailureStudy::costWhenTried(std::size_t link)
{
    const std::int64_t before = halves_->flow().value();
    changeCapacity(link, -carried_[link], true);
    const std::int64_t cost = before - halves_->flow().value();
    changeCapacity(link, carried_[link], true);
    return cost;
}

std::int64_t FailureStudy::leftWithout(int device)
{
    const int s = switch_of_device_[at(device)];
    if (s < 0 || dead_[at(s)]) return halves_->flow().value();
    for (const std::int32_t link : links_of_switch_[at(s)])
        if (carried_[static_cast<std::size_t>(link)] > 0) changeCapacity(static_cast<std::size_t>(link), -carried_[static_cast<std::size_t>(link)], true);
    const std::int64_t left = halves_->flow().value();
    for (const std::int32_t link : links_of_switch_[at(s)])
        if (carried_[static_cast<std::size_t>(link)] > 0) changeCapacity(static_cast<std::size_t>(link), carried_[static_cast<std::size_t>(link)], true);
    return left;
}

}  // namespace cw::fabric
