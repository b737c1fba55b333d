// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/seating.h"

#include <algorithm>
#include <map>
#include <set>

#include "evaluation/networks.h"

namespace cw::evaluation {

namespace {

std::int64_t portsIn(const Stand& stand, const fabric::Network& network, const floorplan::Lookup& lookup)
{
    if (stand.item) return portsOf(*stand.item, network);
    std::int64_t ports = 0;
    for (const floorplan::Mounted& mounted : stand.rack->devices)
        if (const catalog::Item* item = lookup.item(mounted.item)) ports += portsOf(*item, network) * mounted.count;
    return ports;
}

/// What all stands of one design or item have in common for one network.
class PortsByKind {
public:
    PortsByKind(const fabric::Network& network, const floorplan::Lookup& lookup) : network_(network), lookup_(lookup) {}

    std::int64_t of(const Stand& stand)
    {
        const void* kind = stand.rack ? static_cast<const void*>(stand.rack) : stand.item;
        if (!kind) return 0;
        const auto known = known_.find(kind);
        return known != known_.end() ? known->second : known_.emplace(kind, portsIn(stand, network_, lookup_)).first->second;
    }

private:
    const fabric::Network& network_;
    const floorplan::Lookup& lookup_;
    std::map<const void*, std::int64_t> known_;
};

/// Whole nodes first, in plan order; what then is left over, in systems of another size, goes port by port into what is free.
std::vector<PortRun> portRuns(const PlanStands& plan, PortsByKind& ports_of, std::int64_t ports, std::int64_t per_node)
{
    struct Rest {
        std::size_t stand = 0;
        std::int64_t first = 0, count = 0;
    };
    std::vector<PortRun> runs;
    std::vector<Rest> rests;
    std::int64_t next = 0;
    for (std::size_t i = 0; i < plan.stands.size(); ++i) {
        const std::int64_t here = ports_of.of(plan.stands[i]);
        if (here == 0) continue;
        const std::int64_t whole = std::min(here / per_node * per_node, ports - next);
        if (whole > 0) runs.push_back({next, next + whole, i, 0});
        next += whole;
        if (whole < here) rests.push_back({i, whole, here - whole});
    }
    for (const Rest& rest : rests) {
        const std::int64_t count = std::min(rest.count, ports - next);
        if (count > 0) runs.push_back({next, next + count, rest.stand, rest.first});
        next += std::max<std::int64_t>(0, count);
    }
    return runs;
}

/// Racks of one tier's seats, in plan order.
struct TierStands {
    std::vector<std::size_t> stands;

    /// Those within a run of stands.
    [[nodiscard]] StandRun within(const StandRun& run) const
    {
        const auto index = [this](std::size_t stand) { return static_cast<std::size_t>(std::lower_bound(stands.begin(), stands.end(), stand) - stands.begin()); };
        return {index(run.begin), index(run.end)};
    }
    [[nodiscard]] StandRun all() const { return {0, stands.size()}; }
};

class Seats {
public:
    Seats(const PlanStands& plan, const fabric::Network& network, const NetworkResult& result, const document::DocumentLookup& lookup, RackUnits& units)
        : plan_(plan), network_(network), result_(result), lookup_(lookup), units_(units), parts_(treesOf(result)), ports_of_(network, lookup)
    {
    }

    NetworkSeating run()
    {
        const fabric::SizeRequest& request = *result_.request;
        seating_.tiers = result_.sizing->tiers;
        seating_.trees = parts_ && parts_->rails_apart ? std::int64_t{parts_->rails} * request.planes : request.planes;
        seating_.ports_per_node = parts_ ? fabric::portsOfNode(*parts_, request.ports_per_node) : std::max(1, request.ports_per_node);
        seating_.ports = portRuns(plan_, ports_of_, request.endpoints, seating_.ports_per_node);
        seating_.switches.resize(static_cast<std::size_t>(seating_.trees * seating_.tiers));
        for (int tier = 1; tier <= seating_.tiers; ++tier) tiers_.push_back(standsOf(tier));
        seating_.complete = std::all_of(tiers_.begin(), tiers_.end(), [](const TierStands& tier) { return !tier.stands.empty(); });
        for (int tier = 1; tier <= seating_.tiers; ++tier) seatTier(tier);
        return std::move(seating_);
    }

private:
    [[nodiscard]] TierStands standsOf(int tier) const
    {
        std::set<const floorplan::RackDesign*> designs;
        for (const fabric::TierSeat& seat : network_.seats)
            if (const floorplan::RackDesign* rack = seat.tier == tier ? lookup_.rack(seat.rack) : nullptr) designs.insert(rack);
        TierStands found;
        for (std::size_t i = 0; i < plan_.stands.size(); ++i)
            if (plan_.stands[i].rack && designs.contains(plan_.stands[i].rack)) found.stands.push_back(i);
        return found;
    }

    void seatTier(int tier)
    {
        const TierStands& racks = tiers_[static_cast<std::size_t>(tier) - 1];
        const catalog::Item* item = switchOfTier(network_, tier, lookup_.catalog());
        switch_units_ = item ? unitsOf(*item) : 0;
        std::int64_t room = 0;
        if (item)
            for (const std::size_t stand : racks.stands) room += units_.room(stand, *plan_.stands[stand].rack, switch_units_);
        seating_.room_by_tier.push_back(room);
        const std::int64_t count = result_.sizing->switches_by_tier[static_cast<std::size_t>(tier) - 1] / seating_.trees;
        for (std::int64_t tree = 0; tree < seating_.trees; ++tree) seats(tree, tier).resize(static_cast<std::size_t>(count));
        if (racks.stands.empty()) return;
        full_from_ = std::nullopt;
        // Neighbours with one home are spread over its racks together, those of all trees side by side.
        StandRun home;
        std::int64_t first = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const StandRun next = homeOf(tier, i, count);
            if (i > 0 && !(next == home)) {
                spread(tier, first, i, home, item);
                first = i;
            }
            home = next;
        }
        if (count > 0) spread(tier, first, count, home, item);
    }

    void spread(int tier, std::int64_t first, std::int64_t end, const StandRun& home, const catalog::Item* item)
    {
        const std::int64_t all = (end - first) * seating_.trees;
        const auto racks = static_cast<std::int64_t>(home.end - home.begin);
        const std::int64_t together = switchesTogether(tier);
        std::int64_t placed = 0;
        for (std::int64_t begin = first; begin < end; begin += together - begin % together)
            for (std::int64_t tree = 0; tree < seating_.trees; ++tree)
                for (std::int64_t i = begin; i < std::min(end, begin + together - begin % together); ++i)
                    seats(tree, tier)[static_cast<std::size_t>(i)] = seat(tier, home.begin + static_cast<std::size_t>((2 * placed++ + 1) * racks / (2 * all)), item);
    }

    SwitchSeat seat(int tier, std::size_t wanted, const catalog::Item* item)
    {
        const TierStands& racks = tiers_[static_cast<std::size_t>(tier) - 1];
        const auto tryIn = [&](std::size_t index) { return units_.take(racks.stands[index], *plan_.stands[racks.stands[index]].rack, switch_units_); };
        if (!item) return {racks.stands[wanted], 0};
        if (const auto unit = tryIn(wanted)) return {racks.stands[wanted], *unit};
        if (!full_from_) {
            full_from_.emplace();
            for (std::size_t i = 0; i < racks.stands.size(); ++i) full_from_->insert(full_from_->end(), i);
        }
        full_from_->erase(wanted);
        while (!full_from_->empty()) {
            auto next = full_from_->lower_bound(wanted);
            if (next == full_from_->end() || (next != full_from_->begin() && wanted - *std::prev(next) < *next - wanted)) --next;
            if (const auto unit = tryIn(*next)) return {racks.stands[*next], *unit};
            full_from_->erase(next);
        }
        return {racks.stands[wanted], 0};
    }

    /// Switches of one subtree stand together.
    [[nodiscard]] std::int64_t switchesTogether(int tier) const { return parts_ && tier > 1 ? std::max<std::int64_t>(1, parts_->shape.levels[static_cast<std::size_t>(tier) - 1].switches) : 1; }

    /// The racks that are nearest for a switch, as indices into those of its tier.
    [[nodiscard]] StandRun homeOf(int tier, std::int64_t index, std::int64_t count)
    {
        const TierStands& racks = tiers_[static_cast<std::size_t>(tier) - 1];
        if (tier == seating_.tiers && tier > 1 && parts_) return racks.all();
        const std::size_t stand = tier == 1 ? middleSystem(index, count) : middleLeaf(tier, index, count);
        if (stand == nowhere) return racks.all();
        if (tier == 1)
            if (const StandRun own = blockHome(stand); own.end > own.begin) return own;
        const StandRun in_area = racks.within(plan_.areas[plan_.areaOf(stand)]);
        return in_area.end > in_area.begin ? in_area : racks.all();
    }

    [[nodiscard]] std::size_t middleSystem(std::int64_t leaf, std::int64_t leaves) const
    {
        std::int64_t port = seating_.ports.empty() ? 0 : seating_.ports.back().end * (2 * leaf + 1) / (2 * leaves);
        if (parts_) {
            fabric::LeafEndpoints own = fabric::endpointsOfLeaf(parts_->shape, leaf);
            const std::int64_t middle = std::min(own.first + own.count / 2, parts_->shape.endpoints - 1);  // an empty leaf stands with the last ones
            port = fabric::nodePortOf(*parts_, 0, middle, result_.request->ports_per_node).node * seating_.ports_per_node;
        }
        const PortRun* run = seating_.runOf(port);
        return run ? run->stand : nowhere;
    }

    [[nodiscard]] std::size_t middleLeaf(int tier, std::int64_t index, std::int64_t count) const
    {
        const auto& leaves = seating_.of(0, 1);
        const auto all = static_cast<std::int64_t>(leaves.size());
        std::int64_t leaf = (2 * index + 1) * all / (2 * count);
        if (parts_) {
            const auto& levels = parts_->shape.levels;
            std::int64_t each = 1;
            for (int level = 1; level < tier; ++level) each *= levels[static_cast<std::size_t>(level)].children;
            const std::int64_t first = index / levels[static_cast<std::size_t>(tier) - 1].switches * each;
            leaf = (first + std::min(first + each, all)) / 2;
        }
        return leaves.empty() ? nowhere : leaves[static_cast<std::size_t>(std::clamp<std::int64_t>(leaf, 0, all - 1))].stand;
    }

    /// Leaf racks of the smallest block around a system that has any; nothing when none has.
    [[nodiscard]] StandRun blockHome(std::size_t stand)
    {
        if (homes_.empty()) {
            homes_.resize(plan_.stands.size());
            for (const StandRun& block : plan_.blocks) {
                const StandRun own = tiers_.front().within(block);
                if (own.begin == own.end) continue;
                for (std::size_t i = block.begin; i < block.end; ++i)
                    if (homes_[i].begin == homes_[i].end) homes_[i] = own;
            }
        }
        return homes_[stand];
    }

    [[nodiscard]] std::vector<SwitchSeat>& seats(std::int64_t tree, int tier) { return seating_.switches[static_cast<std::size_t>(tree * seating_.tiers + tier - 1)]; }

    const PlanStands& plan_;
    const fabric::Network& network_;
    const NetworkResult& result_;
    const document::DocumentLookup& lookup_;
    RackUnits& units_;
    std::optional<fabric::TreeParts> parts_;
    PortsByKind ports_of_;
    NetworkSeating seating_;
    std::vector<TierStands> tiers_;
    std::vector<StandRun> homes_;
    int switch_units_ = 0;                     ///< of the tier that is being seated
    std::optional<std::set<std::size_t>> full_from_;   ///< racks of the tier that may have room; nothing: not asked for yet
};

}  // namespace

const PortRun* NetworkSeating::runOf(std::int64_t port) const
{
    const auto after = std::upper_bound(ports.begin(), ports.end(), port, [](std::int64_t value, const PortRun& run) { return value < run.end; });
    return after != ports.end() && after->begin <= port ? &*after : nullptr;
}

std::optional<fabric::TreeParts> treesOf(const NetworkResult& result)
{
    if (!result.request || !result.sizing || !fabric::treeCapacity(*result.request)) return std::nullopt;
    auto parts = fabric::treeParts(*result.request);
    return parts ? std::optional(std::move(*parts)) : std::nullopt;
}

std::vector<NetworkSeating> seatNetworks(const PlanStands& plan, const document::Table<fabric::Network>& networks, const std::vector<NetworkResult>& results,
                                         const document::DocumentLookup& lookup)
{
    std::vector<NetworkSeating> seatings;
    RackUnits built(plan.stands.size(), lookup);
    for (const NetworkResult& result : results) {
        seatings.emplace_back();
        const fabric::Network* network = networks.find(result.id);
        if (!network || !result.sizing) continue;
        RackUnits alone(plan.stands.size(), lookup);
        seatings.back() = Seats(plan, *network, result, lookup, network->alternative ? alone : built).run();
    }
    return seatings;
}

}  // namespace cw::evaluation
