// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "canvas/plan_walk.h"

namespace cw::ui {

using document::Subject;
using floorplan::Area;
using floorplan::Placement;
using geometry::Mm;
using geometry::Point;
using geometry::Rect;
using Key = geometry::RectIndex::Key;

namespace {

constexpr double mm2_per_m2 = 1e6;

double squareMetres(const Rect& r)
{
    return static_cast<double>(r.width()) * static_cast<double>(r.depth()) / mm2_per_m2;
}

void addGround(PlanShape& shape, const PlanShape& part, std::int64_t times)
{
    for (std::size_t i = 0; i < shape.ground_m2.size(); ++i)
        shape.ground_m2[i] += part.ground_m2[i] * static_cast<double>(times);
}

Appearance mostlyFor(const PlanShape& shape)
{
    const auto most = std::max_element(shape.ground_m2.begin(), shape.ground_m2.end());
    return *most > 0 ? static_cast<Appearance>(most - shape.ground_m2.begin()) : Appearance::other;
}

void setGround(PlanShape& shape, Appearance appearance)
{
    shape.appearance = appearance;
    shape.ground_m2[static_cast<std::size_t>(appearance)] = squareMetres(shape.extent);
}

}  // namespace

const std::string& PlanShape::name() const
{
    static const std::string nameless;
    if (rack) return rack->name;
    if (item) return item->name;
    return block ? block->name : nameless;
}

void PlanScene::reset(const document::Document& document)
{
    document_ = document;
    lookup_ = std::make_shared<document::DocumentLookup>(document);
    shapes_.clear();
    entries_.clear();
    free_.clear();
    keys_.clear();
    std::vector<std::pair<Rect, Key>> packed;
    for (const auto& row : document.table<Placement>().rows()) {
        if (row->hidden) continue;
        const auto key = static_cast<Key>(entries_.size());
        entries_.push_back(entryFor(row));
        keys_.emplace_hint(keys_.end(), row->id, key);
        if (!entries_.back().extent.isEmpty()) packed.emplace_back(entries_.back().extent, key);
    }
    index_ = geometry::RectIndex(packed);
}

void PlanScene::update(const document::Document& document, const document::Change& change)
{
    if (!change.ids<floorplan::Block>().empty() || !change.ids<floorplan::RackDesign>().empty() ||
        !change.ids<catalog::Item>().empty()) {
        reset(document);
        return;
    }
    document_ = document;
    for (const auto& id : change.ids<Placement>()) put(id);
}

PlanShape PlanScene::makeShape(const floorplan::Content& content) const
{
    PlanShape shape;
    shape.extent = floorplan::extent(content, *lookup_);
    if (const auto* rack = std::get_if<RackId>(&content)) {
        shape.rack = lookup_->rack(*rack);
        if (shape.rack) setGround(shape, appearanceOf(shape.rack->role));
    } else if (const auto* item = std::get_if<ItemId>(&content)) {
        shape.item = lookup_->item(*item);
        if (shape.item) setGround(shape, appearanceOf(shape.item->kind));
    } else {
        shape.block = lookup_->block(std::get<BlockId>(content));
        if (!shape.block) return shape;
        for (const auto& part : shape.block->parts) {
            shape.parts.push_back(&this->shape(part.what));
            addGround(shape, *shape.parts.back(), part.repeat.count());
        }
        shape.appearance = mostlyFor(shape);
    }
    return shape;
}

const PlanShape& PlanScene::shape(const floorplan::Content& content) const
{
    if (const auto known = shapes_.find(content); known != shapes_.end()) return known->second;
    PlanShape made = makeShape(content);
    return shapes_.emplace(content, std::move(made)).first->second;
}

PlanScene::Entry PlanScene::entryFor(std::shared_ptr<const Placement> row) const
{
    Entry entry;
    entry.shape = &shape(row->what);
    entry.extent = floorplan::extent(*row, *lookup_);
    for (const auto& exception : row->exceptions) {
        const floorplan::Content* what = row->standingAt(exception);
        entry.replacements.push_back(what ? &shape(*what) : nullptr);
    }
    entry.row = std::move(row);
    return entry;
}

bool PlanScene::isSelectable(const PlanShape& shape) const
{
    if (!shape.block) return selectable_[static_cast<std::size_t>(shape.appearance)];
    for (std::size_t i = 0; i < selectable_.size(); ++i)
        if (selectable_[i] && shape.ground_m2[i] > 0) return true;
    return shape.ground_m2 == std::array<double, appearance_count>{};
}

void PlanScene::put(const PlacementId& id)
{
    drop(id);
    auto row = document_.table<Placement>().share(id);
    if (!row || row->hidden) return;
    Key key;
    if (free_.empty()) {
        key = static_cast<Key>(entries_.size());
        entries_.emplace_back();
    } else {
        key = free_.back();
        free_.pop_back();
    }
    entries_[key] = entryFor(std::move(row));
    keys_[id] = key;
    if (!entries_[key].extent.isEmpty()) index_.insert(entries_[key].extent, key);
}

void PlanScene::drop(const PlacementId& id)
{
    const auto known = keys_.find(id);
    if (known == keys_.end()) return;
    const Key key = known->second;
    if (!entries_[key].extent.isEmpty()) index_.remove(entries_[key].extent, key);
    entries_[key] = {};
    free_.push_back(key);
    keys_.erase(known);
}

std::vector<const PlanScene::Entry*> PlanScene::placementsIn(const Rect& window) const
{
    std::vector<Key> keys = index_.query(window);
    std::sort(keys.begin(), keys.end());
    std::vector<const Entry*> found;
    found.reserve(keys.size());
    for (const Key key : keys) found.push_back(&entries_[key]);
    return found;
}

const PlanScene::Entry* PlanScene::find(const PlacementId& id) const
{
    const auto known = keys_.find(id);
    return known == keys_.end() ? nullptr : &entries_[known->second];
}

Rect PlanScene::bounds() const
{
    Rect all = geometry::bounds(document_.single<floorplan::Site>().boundary);
    for (const auto& area : document_.table<Area>().rows()) all = all.united(geometry::bounds(area->outline));
    for (const auto& entry : entries_)
        if (entry.row) all = all.united(entry.extent);
    return all;
}

Rect PlanScene::extentOf(const Subject& subject) const
{
    if (const auto* id = std::get_if<PlacementId>(&subject)) {
        const Entry* entry = find(*id);
        return entry ? entry->extent : Rect{};
    }
    const Area* area = document_.find<Area>(std::get<AreaId>(subject));
    return area ? geometry::bounds(area->outline) : Rect{};
}

Rect PlanScene::extentOf(const std::set<Subject>& subjects) const
{
    Rect all;
    for (const auto& subject : subjects) all = all.united(extentOf(subject));
    return all;
}

std::optional<PlacementId> PlanScene::placementAt(Point at, Mm reach) const
{
    std::optional<PlacementId> best;
    double smallest = std::numeric_limits<double>::max();
    for (const Mm margin : {Mm{0}, reach}) {
        const Rect window = Rect{at, at}.grown(margin);
        for (const Entry* entry : placementsIn(window))
            if (isForeground(*entry->row)) walkStanding(*entry, window, [&](const PlanMark& mark) {
                if (const double size = squareMetres(mark.rect); size < smallest && isSelectable(*mark.shape)) {
                    smallest = size;
                    best = entry->row->id;
                }
                return true;
            });
        if (best) break;
    }
    return best;
}

std::optional<std::pair<int, int>> PlanScene::copyAt(const PlacementId& id, Point at, Mm reach) const
{
    const Entry* entry = find(id);
    std::optional<std::pair<int, int>> copy;
    if (!entry || entry->extent.isEmpty()) return copy;
    for (const Mm margin : {Mm{0}, reach}) {
        walkCopies(*entry, Rect{at, at}.grown(margin), [&](const PlanMark& mark) {
            copy.emplace(mark.column, mark.row);
            return false;
        });
        if (copy) break;
    }
    return copy;
}

std::optional<AreaId> PlanScene::areaAt(Point at, Mm reach, bool inside) const
{
    std::optional<AreaId> best;
    double smallest = std::numeric_limits<double>::max();
    if (hasForeground()) return best;
    for (const auto& area : document_.table<Area>().rows()) {
        if (!geometry::bounds(area->outline).grown(reach).contains(at)) continue;
        const bool hit = inside ? geometry::contains(area->outline, at)
                                : geometry::distanceMm(area->outline, at) <= static_cast<double>(reach);
        if (!hit) continue;
        if (const double size = geometry::areaM2(area->outline); size < smallest) {
            smallest = size;
            best = area->id;
        }
    }
    return best;
}

std::optional<Subject> PlanScene::subjectAt(Point at, Mm reach, bool inside_areas) const
{
    if (auto placement = placementAt(at, reach)) return Subject(*placement);
    if (auto area = areaAt(at, reach, false)) return Subject(*area);
    if (inside_areas)
        if (auto area = areaAt(at, reach, true)) return Subject(*area);
    return std::nullopt;
}

std::set<Subject> PlanScene::subjectsIn(const Rect& window, bool touching) const
{
    std::set<Subject> found;
    for (const Entry* entry : placementsIn(window)) {
        if (!isForeground(*entry->row)) continue;
        bool taken = window.contains(entry->extent) && isSelectable(*entry->shape);
        if (!taken && touching)
            walkStanding(*entry, window, [&](const PlanMark& mark) {
                taken = isSelectable(*mark.shape);
                return !taken;
            });
        if (taken) found.insert(entry->row->id);
    }
    if (hasForeground()) return found;
    for (const auto& area : document_.table<Area>().rows())
        if (window.contains(geometry::bounds(area->outline))) found.insert(area->id);
    return found;
}

std::vector<Rect> PlanScene::neighbours(const Rect& window, const std::set<Subject>& without, std::size_t most) const
{
    std::vector<Rect> found;
    for (const auto& area : document_.table<Area>().rows()) {
        const Rect rect = geometry::bounds(area->outline);
        if (!without.contains(area->id) && rect.intersects(window)) found.push_back(rect);
    }
    for (const Entry* entry : placementsIn(window)) {
        if (found.size() >= most) break;
        if (without.contains(entry->row->id)) continue;
        walkCopies(*entry, window, [&](const PlanMark& copy) {
            found.push_back(copy.rect);
            return found.size() < most;
        });
    }
    return found;
}

}  // namespace cw::ui
