// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <iterator>

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>

#include "geometry/geometry.h"

namespace cw::geometry {

namespace {

namespace bg = boost::geometry;
using BoostPoint = bg::model::d2::point_xy<Mm>;
using Box = bg::model::box<BoostPoint>;
using Entry = std::pair<Box, RectIndex::Key>;

Box toBox(const Rect& rect) { return {{rect.min.x, rect.min.y}, {rect.max.x, rect.max.y}}; }

std::vector<Entry> toEntries(std::span<const std::pair<Rect, RectIndex::Key>> entries)
{
    std::vector<Entry> result;
    result.reserve(entries.size());
    for (const auto& [rect, key] : entries) result.emplace_back(toBox(rect), key);
    return result;
}

}  // namespace

struct RectIndex::Tree {
    bg::index::rtree<Entry, bg::index::quadratic<16>> entries;
};

RectIndex::RectIndex() : tree_(std::make_unique<Tree>()) {}
RectIndex::RectIndex(std::span<const std::pair<Rect, Key>> entries) : tree_(std::make_unique<Tree>())
{
    const auto packed = toEntries(entries);
    tree_->entries = decltype(tree_->entries)(packed.begin(), packed.end());
}
RectIndex::RectIndex(const RectIndex& other) : tree_(std::make_unique<Tree>(*other.tree_)) {}
RectIndex::RectIndex(RectIndex&&) noexcept = default;
RectIndex& RectIndex::operator=(RectIndex other) noexcept
{
    tree_ = std::move(other.tree_);
    return *this;
}
RectIndex::~RectIndex() = default;

void RectIndex::insert(const Rect& rect, Key key) { tree_->entries.insert({toBox(rect), key}); }

bool RectIndex::remove(const Rect& rect, Key key) { return tree_->entries.remove(Entry{toBox(rect), key}) > 0; }

std::vector<RectIndex::Key> RectIndex::query(const Rect& where) const
{
    std::vector<Key> keys;
    if (where.isEmpty()) return keys;
    for (auto it = tree_->entries.qbegin(bg::index::intersects(toBox(where))); it != tree_->entries.qend(); ++it) keys.push_back(it->second);
    return keys;
}

std::size_t RectIndex::size() const { return tree_->entries.size(); }

}  // namespace cw::geometry
