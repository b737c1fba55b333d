// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/plan_checks.h"

#include <algorithm>

#include "checks/rules.h"

namespace cw::checks {

namespace {

using geometry::Rect;
using geometry::RectIndex;

void append(Findings& to, const Findings& more) { to.insert(to.end(), more.begin(), more.end()); }

RectIndex indexOf(const std::vector<Instance>& instances)
{
    std::vector<std::pair<Rect, RectIndex::Key>> rects;
    rects.reserve(instances.size());
    for (const Instance& instance : instances) rects.emplace_back(instance.rect, static_cast<RectIndex::Key>(rects.size()));
    return RectIndex(rects);
}

}  // namespace

PlanChecks::Inside::Inside(const document::Document& document)
    : blocks(document.table<floorplan::Block>()),
      racks(document.table<floorplan::RackDesign>()),
      items(document.table<catalog::Item>()),
      lookup(document),
      conflicts(lookup),
      contents(lookup),
      findings(rackContents(document, lookup))
{
    append(findings, rackPowerAndHeat(document, lookup));
    for (const auto& block : blocks.rows()) append(findings, conflictFindings(conflicts.inside(*block), {block->id}, false));
}

void PlanChecks::refreshInside(const document::Document& document)
{
    if (inside_ && inside_->blocks == document.table<floorplan::Block>() && inside_->racks == document.table<floorplan::RackDesign>() &&
        inside_->items == document.table<catalog::Item>())
        return;
    inside_ = std::make_shared<Inside>(document);
    places_.clear();
    pairs_.clear();
}

/// Of all that stands at a placement, its exceptions too.
ContentFacts PlanChecks::factsOf(const floorplan::Placement& placement)
{
    ContentFacts sum = inside_->contents.of(placement.what);
    for (const floorplan::Exception& exception : placement.exceptions) {
        const floorplan::Content* what = placement.standingAt(exception);
        if (!what) continue;
        const ContentFacts& one = inside_->contents.of(*what);
        sum.has_racks = sum.has_racks || one.has_racks;
        sum.has_outdoor_plant = sum.has_outdoor_plant || one.has_outdoor_plant;
        sum.densest_kpa = std::max(sum.densest_kpa, one.densest_kpa);
        sum.tallest_mm = std::max(sum.tallest_mm, one.tallest_mm);
    }
    return sum;
}

PlanChecks::Place PlanChecks::placeOf(const RowPtr& row, const document::Document& document)
{
    Place place;
    place.row = row;
    place.instances = instancesOf(*row, inside_->lookup);
    for (const Instance& instance : place.instances) place.rect = place.rect.united(instance.rect);
    place.index = indexOf(place.instances);
    place.findings = standsWhereItMay(*row, place.instances, place.rect, document);
    append(place.findings, areaSuits(*row, factsOf(*row), place.rect, document));
    place.own = between(place, place);
    return place;
}

void PlanChecks::refreshPlaces(const document::Document& document)
{
    if (!(areas_ == document.table<floorplan::Area>())) {
        areas_ = document.table<floorplan::Area>();
        places_.clear();
        pairs_.clear();
    }
    std::vector<PlacePtr> fresh;
    fresh.reserve(document.table<floorplan::Placement>().size());
    auto old = places_.begin();
    for (const RowPtr& row : document.table<floorplan::Placement>().rows()) {
        while (old != places_.end() && (*old)->row != row && (*old)->row->id < row->id) ++old;
        if (old != places_.end() && (*old)->row == row) fresh.push_back(*old++);
        else fresh.push_back(std::make_shared<const Place>(placeOf(row, document)));
    }
    places_ = std::move(fresh);
}

void PlanChecks::refreshPairs()
{
    std::vector<std::pair<Rect, RectIndex::Key>> rects;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (!places_[i]->rect.isEmpty()) rects.emplace_back(places_[i]->rect, static_cast<RectIndex::Key>(i));
    const RectIndex index(rects);
    Pairs fresh;
    for (const auto& [rect, key] : rects)
        for (const auto other : index.query(rect.grown(Conflicts::reach()))) {
            if (other <= key) continue;
            const std::pair pair(places_[key], places_[other]);
            if (const auto known = pairs_.find(pair); known != pairs_.end()) fresh.insert(pairs_.extract(known));
            else fresh.emplace(pair, between(*pair.first, *pair.second));
        }
    pairs_ = std::move(fresh);
}

/// Among the copies of one placement when `a` is `b`.
std::vector<Conflict> PlanChecks::between(const Place& a, const Place& b)
{
    std::vector<Conflict> found;
    const Rect reach_of_b = b.rect.grown(Conflicts::reach());
    for (std::size_t i = 0; i < a.instances.size(); ++i) {
        const Instance& one = a.instances[i];
        if (!one.rect.intersects(reach_of_b)) continue;
        auto near = b.index.query(one.rect.grown(Conflicts::reach()));
        std::sort(near.begin(), near.end());
        for (const auto j : near) {
            if (&a == &b && j <= i) continue;
            const Instance& other = b.instances[j];
            for (Conflict conflict : inside_->conflicts.between(one.what, other.what, geometry::compose(geometry::inverse(one.pose), other.pose))) {
                conflict.where = geometry::apply(one.pose, conflict.where);
                add(found, conflict);
            }
        }
    }
    return found;
}

std::vector<Finding> PlanChecks::update(const document::Document& document)
{
    refreshInside(document);
    refreshPlaces(document);
    refreshPairs();
    Findings findings = areaOutsideSite(document);
    append(findings, egressWidth(document));
    append(findings, inside_->findings);
    for (const PlacePtr& place : places_) {
        append(findings, place->findings);
        if (!place->own.empty()) append(findings, conflictFindings(place->own, {place->row->id}, true));
    }
    std::vector<std::pair<std::pair<PlacementId, PlacementId>, const std::vector<Conflict>*>> conflicting;
    for (const auto& [pair, conflicts] : pairs_)
        if (!conflicts.empty()) conflicting.push_back({{pair.first->row->id, pair.second->row->id}, &conflicts});
    std::sort(conflicting.begin(), conflicting.end());
    for (const auto& [ids, conflicts] : conflicting) append(findings, conflictFindings(*conflicts, {ids.first, ids.second}, true));
    return findings;
}

std::vector<Finding> checkPlan(const document::Document& document) { return PlanChecks().update(document); }

}  // namespace cw::checks
