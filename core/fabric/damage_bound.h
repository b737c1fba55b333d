// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fabric/layers.h"
#include "fabric/link_places.h"

/// What no halving of a damaged network cuts less than, kept up to date failure by failure.
namespace cw::fabric {

/// The whole network's least cut, less what is missing. Three things make that sharper; each holds for every division:
/// - An endpoint without its only link can be on either side: with f of them the others divide at worst f endpoints off the
///   middle, and the whole network's least cut for such sizes is known from its tables.
/// - A dead switch can be on either side too, so at most half its capacity is missing from any cut.
/// - Where a tier has more than the bisection needs, only that share of each link is counted on. In a complete block between two
///   tiers what was counted on a broken link is led over sound switches, evenly (three links instead of one), as long as the
///   spare share of those holds it: then nothing is lost at all.
class DamageBound {
public:
    /// `least_mbps`: a proved least cut of the whole network.
    DamageBound(const Folded& folded, std::int64_t least_mbps);

    /// Capacity lost (negative: given back) on a link between switches that are not dead.
    void lose(const LinkPlace& place, std::int64_t mbps);
    /// A switch dies or comes back; its links are to be given back before and lost again after.
    void setDead(int at_switch, bool dead);
    /// Endpoints with one link that have lost it.
    void cutOff(std::int64_t more) { cut_off_ += more; }

    [[nodiscard]] std::int64_t leastMbps();

    /// Equal for links whose loss has equal effect here, given equal rates and nothing else lost; -1: outside blocks.
    [[nodiscard]] int blockOf(const LinkPlace& place) const;

private:
    /// All pairs of switches between two tiers that hang together.
    struct Block {
        int tier = 0;                          ///< of the lower switches
        std::vector<int> lower;
        std::vector<int> upper;
        std::int64_t mbps = 0;                 ///< of each pair; 0: not complete, or not even
        std::int64_t lost = 0;
        std::int64_t rerouted_share = -1;      ///< largest share (of `whole`) at which nothing is lost; -1: to be worked out
    };
    /// Shares of the tiers that are counted on, and the least cuts that follow.
    struct Reliance {
        std::vector<std::int64_t> share;       ///< per tier of the lower end, of `whole`
        std::vector<std::int64_t> least;       ///< by endpoints cut off, times `whole`
    };
    static constexpr std::int64_t whole = 64;

    void findBlocks(const Folded& folded, const Layers& layers);
    void findReliance(const Layers& small);
    [[nodiscard]] bool safe(const Block& block, std::int64_t share) const;
    [[nodiscard]] std::int64_t reroutedShare(Block& block) const;
    [[nodiscard]] static std::vector<std::int64_t> leanShares(const Layers& small, std::int64_t quarters);
    [[nodiscard]] std::optional<std::vector<std::int64_t>> leastCutsOf(const Layers& small, const std::vector<std::int64_t>& shares) const;

    std::int64_t half_ = 0;
    std::int64_t least_ = 0;
    std::int64_t most_per_endpoint_ = 0;
    std::int64_t lost_ = 0;                    ///< on all links, by themselves
    std::int64_t lost_elsewhere_ = 0;          ///< of it not in a block
    std::int64_t dead_mbps_ = 0;
    std::int64_t cut_off_ = 0;
    std::vector<char> dead_;
    std::vector<std::int64_t> degree_mbps_;    ///< between switches, per switch
    std::vector<std::int64_t> lost_up_;        ///< per switch
    std::vector<std::int64_t> lost_down_;
    std::vector<int> tier_;                    ///< per switch; 0: none
    std::vector<int> block_up_;                ///< per switch; -1: none
    std::vector<Block> blocks_;
    std::vector<int> damaged_;                 ///< blocks that have lost something, now or before
    std::vector<Reliance> reliances_;
};

}  // namespace cw::fabric
