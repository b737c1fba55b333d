// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/formation.h"

#include <algorithm>
#include <numeric>

namespace cw::cabling {

namespace {

/// Racks in a cluster that is not divided further: comparing a few with a few is quicker than dividing them.
constexpr std::uint32_t most_members = 4;

std::size_t mixed(std::size_t seed, std::uint64_t value)
{
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    std::uint64_t z = seed + 0x9e3779b97f4a7c15ULL + value;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<std::size_t>(z ^ (z >> 31));
}

std::size_t hashOf(std::span<const Point> racks, Point origin)
{
    std::size_t hash = racks.size();
    for (const Point& rack : racks) hash = mixed(mixed(hash, static_cast<std::uint64_t>(rack.x - origin.x)), static_cast<std::uint64_t>(rack.y - origin.y));
    return hash;
}

Point twiceMiddle(Point rack) { return rack + rack; }
Point twiceMiddle(const Cluster& cluster) { return cluster.box.min + cluster.box.max; }

/// `look(member)` gives the rack or cluster that a member stands for.
template <class Member, class Look>
class Halving {
public:
    Halving(std::vector<Member>& members, std::uint32_t most, Look look) : members_(members), most_(most), look_(look) {}

    std::vector<Cluster> run()
    {
        clusters_.reserve(2 * members_.size() / most_ + 1);
        if (!members_.empty()) divide(0, static_cast<std::uint32_t>(members_.size()));
        return std::move(clusters_);
    }

private:
    int divide(std::uint32_t first, std::uint32_t count)
    {
        const auto index = clusters_.size();
        clusters_.push_back(sumOf(first, count));
        if (count <= most_) return static_cast<int>(index);
        const geometry::Rect box = clusters_[index].box;
        const bool along_x = box.width() >= box.depth();
        if ((along_x ? box.width() : box.depth()) == 0 && most_ > 1) return static_cast<int>(index);  // all in one place
        const auto begin = members_.begin() + first;
        const Mm middle = along_x ? box.min.x + box.max.x : box.min.y + box.max.y;
        const auto lies_before = [&](const Member& member) { return along_x ? twiceMiddle(look_(member)).x < middle : twiceMiddle(look_(member)).y < middle; };
        auto half = static_cast<std::uint32_t>(std::partition(begin, begin + count, lies_before) - begin);
        if (half == 0 || half == count) half = count / 2;
        const int left = divide(first, half);
        const int right = divide(first + half, count - half);
        clusters_[index].left = left;
        clusters_[index].right = right;
        return static_cast<int>(index);
    }

    [[nodiscard]] Cluster sumOf(std::uint32_t first, std::uint32_t count) const
    {
        Cluster sum = clusterOf(look_(members_[first]));
        for (std::uint32_t i = 1; i < count; ++i) sum.add(clusterOf(look_(members_[first + i])));
        sum.first = first;
        sum.count = count;
        sum.left = sum.right = -1;
        return sum;
    }
    static const Cluster& clusterOf(const Cluster& cluster) { return cluster; }
    static Cluster clusterOf(Point rack) { return Cluster::at(rack); }

    std::vector<Member>& members_;
    std::uint32_t most_;
    Look look_;
    std::vector<Cluster> clusters_;
};

}  // namespace

Cluster Cluster::at(Point place)
{
    Cluster cluster;
    cluster.box = {place, place};
    cluster.least_sum = cluster.most_sum = place.x + place.y;
    cluster.least_difference = cluster.most_difference = place.x - place.y;
    cluster.racks = 1;
    cluster.sum_x = static_cast<double>(place.x);
    cluster.sum_y = static_cast<double>(place.y);
    return cluster;
}

Cluster Cluster::moved(Point by) const
{
    Cluster result = *this;
    result.box = box.moved(by);
    result.least_sum += by.x + by.y;
    result.most_sum += by.x + by.y;
    result.least_difference += by.x - by.y;
    result.most_difference += by.x - by.y;
    result.sum_x += racks * static_cast<double>(by.x);
    result.sum_y += racks * static_cast<double>(by.y);
    return result;
}

void Cluster::add(const Cluster& other)
{
    box = {{std::min(box.min.x, other.box.min.x), std::min(box.min.y, other.box.min.y)}, {std::max(box.max.x, other.box.max.x), std::max(box.max.y, other.box.max.y)}};
    least_sum = std::min(least_sum, other.least_sum);
    most_sum = std::max(most_sum, other.most_sum);
    least_difference = std::min(least_difference, other.least_difference);
    most_difference = std::max(most_difference, other.most_difference);
    racks += other.racks;
    sum_x += other.sum_x;
    sum_y += other.sum_y;
}

std::vector<Cluster> halved(std::vector<Point>& racks, std::uint32_t most)
{
    return Halving(racks, most, [](const Point& rack) { return rack; }).run();
}

std::vector<Cluster> halved(std::span<const Cluster> members, std::vector<std::uint32_t>& order)
{
    order.resize(members.size());
    std::iota(order.begin(), order.end(), 0u);
    return Halving(order, 1, [members](std::uint32_t index) -> const Cluster& { return members[index]; }).run();
}

Formation::Formation(std::uint32_t id, std::vector<Point> racks) : id_(id), racks_(std::move(racks)), members_(racks_), clusters_(halved(members_, most_members)) {}

std::size_t Formations::SliceHash::operator()(const Slice& slice) const { return mixed(mixed(slice.formation, slice.begin), slice.end); }

Group Formations::of(std::span<const Point> racks)
{
    if (racks.empty()) return {};
    const Point origin = racks.front();
    const std::size_t hash = hashOf(racks, origin);
    const auto [begin, end] = known_.equal_range(hash);
    for (auto it = begin; it != end; ++it)
        if (std::equal(racks.begin(), racks.end(), it->second->racks().begin(), it->second->racks().end(), [origin](Point a, Point b) { return a - origin == b; })) return {it->second, origin};
    dropUnused();
    std::vector<Point> relative;
    relative.reserve(racks.size());
    for (const Point& rack : racks) relative.push_back(rack - origin);
    return {known_.emplace(hash, std::make_shared<const Formation>(next_id_++, std::move(relative)))->second, origin};
}

Group Formations::part(const Group& whole, std::size_t begin, std::size_t end)
{
    if (begin == 0 && end == whole.size()) return whole;
    const std::span racks = std::span(whole.formation->racks()).subspan(begin, end - begin);
    const Slice key{whole.formation->id(), begin, end};
    auto known = slices_.find(key);
    if (known == slices_.end()) known = slices_.emplace(key, of(racks).formation).first;
    return {known->second, whole.origin + racks.front()};
}

/// What only this memory still holds goes when there is too much of it.
void Formations::dropUnused()
{
    if (known_.size() < drop_above_) return;
    slices_.clear();
    std::erase_if(known_, [](const auto& entry) { return entry.second.use_count() == 1; });
    drop_above_ = std::max<std::size_t>(1024, 2 * known_.size());
}

}  // namespace cw::cabling
