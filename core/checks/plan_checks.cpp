// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/plan_checks.h"

#include <algorithm>
#include <set>

#include "checks/rules.h"

namespace cw::checks {

namespace {

using geometry::Rect;
using geometry::RectIndex;

/// Nobody reads more pairs that are in each other's way, nor waits for more looks.
constexpr std::int64_t most_conflicting = 1'000;
constexpr std::int64_t most_looks_in_all = 2'000'000;
/// What finding a neighbour costs besides comparing with it.
constexpr std::int64_t looks_per_pair = 10;
/// Up to so many new places are held beside all others one by one; for more an index is worth its making.
constexpr std::size_t few_places = 8;

void append(Findings& to, const Findings& more) { to.insert(to.end(), more.begin(), more.end()); }

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
    compareBlocks();
}

void PlanChecks::Inside::compareBlocks()
{
    std::int64_t looks = 0;
    bool told = false;
    for (const auto& block : blocks.rows()) {
        const bool enough = looks > most_looks_in_all;
        const Comparison compared = enough ? Comparison{} : inside(*block, lookup, conflicts);
        looks += compared.looks;
        append(findings, conflictFindings(compared.conflicts, {block->id}, false));
        if ((enough || !compared.complete) && !told) {
            findings.push_back(tooCrowded(block->id, {}, 0));
            told = true;
        }
        if (enough) return;
    }
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

const Ground* PlanChecks::groundOf(const floorplan::Area* area)
{
    if (!area) return nullptr;
    const auto known = grounds_.find(area->id);
    if (known != grounds_.end()) return &known->second;
    const auto rooms = rooms_.find(area->id);
    return &grounds_.emplace(area->id, Ground(*area, rooms == rooms_.end() ? std::vector<const floorplan::Area*>() : rooms->second)).first->second;
}

PlanChecks::Place PlanChecks::placeOf(const RowPtr& row, const document::Document& document)
{
    Place place;
    place.row = row;
    PlacementCopies copies = copiesOf(*row, inside_->lookup, [this](const floorplan::Content& what) { return inside_->conflicts.reachOf(what); });
    place.rect = copies.around;
    const floorplan::Area* area = document.find<floorplan::Area>(row->area);
    const Ground* ground = groundOf(area);
    const ContentFacts facts = factsOf(*row);
    place.has_racks = facts.has_racks && !copies.groups.empty();
    place.findings = standsWhereItMay(*row, copies, area, ground);
    append(place.findings, areaSuits(*row, facts, place.rect, document));
    if (area && ground) {
        place.on_its_ground = onColumns(*row, copies, *area, inside_->conflicts);
        append(place.on_its_ground, conflictFindings(nearColumns(copies, *area, inside_->conflicts), {row->id, area->id}, true));
        append(place.on_its_ground, conflictFindings(nearWalls(copies, *area, *ground, inside_->conflicts), {row->id, area->id}, true));
    }
    place.groups = groupsOf(std::move(copies.groups));
    return place;
}

void PlanChecks::refreshAreas(const document::Document& document)
{
    const auto& site = document.table<floorplan::Site>();
    const auto& areas = document.table<floorplan::Area>();
    if (site_ == site && areas_ == areas) return;
    if (!(areas_ == areas)) {
        places_.clear();
        pairs_.clear();
        grounds_.clear();
        rooms_.clear();
        for (const auto& area : areas.rows())
            if (!area->parent.empty() && (area->kind == floorplan::AreaKind::room || area->kind == floorplan::AreaKind::hall)) rooms_[area->parent].push_back(area.get());
    }
    site_ = site;
    areas_ = areas;
    area_findings_ = areaOutsideSite(document);
    append(area_findings_, areasOverlap(document));
    append(area_findings_, egressWidth(document));
}

std::vector<const floorplan::Area*> PlanChecks::areasWithRacks() const
{
    std::set<AreaId> ids;
    for (const PlacePtr& place : places_)
        if (place->has_racks) ids.insert(place->row->area);
    std::vector<const floorplan::Area*> areas;
    for (const AreaId& id : ids)
        if (const floorplan::Area* area = areas_.find(id)) areas.push_back(area);
    return areas;
}

PlanChecks::Change PlanChecks::refreshPlaces(const document::Document& document)
{
    std::vector<PlacePtr> places;
    Change change;
    places.reserve(document.table<floorplan::Placement>().size());
    auto old = places_.begin();
    for (const RowPtr& row : document.table<floorplan::Placement>().rows()) {
        while (old != places_.end() && (*old)->row != row && (*old)->row->id < row->id) change.gone.push_back(*old++);
        if (old != places_.end() && (*old)->row == row) {
            places.push_back(*old++);
            continue;
        }
        change.fresh.push_back(places.size());
        places.push_back(std::make_shared<const Place>(placeOf(row, document)));
    }
    change.gone.insert(change.gone.end(), old, places_.end());
    places_ = std::move(places);
    return change;
}

/// What was compared before is taken over.
const Comparison& PlanChecks::refreshPair(const PlacePtr& a, const PlacePtr& b, Pairs& fresh)
{
    const std::pair pair(a, b);
    if (const auto known = pairs_.find(pair); known != pairs_.end()) return fresh.insert(pairs_.extract(known)).position->second;
    return fresh.emplace(pair, a == b ? among(a->groups, inside_->conflicts) : between(a->groups, b->groups, inside_->conflicts)).first->second;
}

/// A place with itself and with its neighbours of later rows. False: enough is enough.
bool PlanChecks::refreshPairsOf(std::size_t place, const RectIndex& index, Pairs& fresh)
{
    auto near = index.query(places_[place]->groups.reach);
    std::sort(near.begin(), near.end());
    for (const auto other : near) {
        if (other < place) continue;
        if (looks_ > most_looks_in_all || conflicting_ >= most_conflicting) return false;
        const Comparison& compared = refreshPair(places_[place], places_[other], fresh);
        looks_ += compared.looks + looks_per_pair;
        if (!compared.conflicts.empty()) ++conflicting_;
        if (!compared.complete && !stopped_at_) stopped_at_ = places_[place];
    }
    return true;
}

void PlanChecks::refreshAllPairs()
{
    std::vector<std::pair<Rect, RectIndex::Key>> rects;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (!places_[i]->rect.isEmpty()) rects.emplace_back(places_[i]->groups.reach, static_cast<RectIndex::Key>(i));
    const RectIndex index(rects);
    Pairs fresh;
    looks_ = conflicting_ = 0;
    stopped_at_ = nullptr;
    for (const auto& [rect, key] : rects)
        if (!refreshPairsOf(key, index, fresh)) {
            if (!stopped_at_) stopped_at_ = places_[key];
            break;
        }
    pairs_ = std::move(fresh);
}

void PlanChecks::forgetPairsOf(const std::vector<PlacePtr>& gone)
{
    const auto isGone = [&gone](const PlacePtr& place) { return std::find(gone.begin(), gone.end(), place) != gone.end(); };
    std::erase_if(pairs_, [&](const auto& entry) {
        const auto& [pair, compared] = entry;
        if (!isGone(pair.first) && !isGone(pair.second)) return false;
        looks_ -= compared.looks + looks_per_pair;
        if (!compared.conflicts.empty()) --conflicting_;
        return true;
    });
}

void PlanChecks::comparePair(std::size_t a, std::size_t b)
{
    const Comparison& compared = refreshPair(places_[std::min(a, b)], places_[std::max(a, b)], pairs_);
    looks_ += compared.looks + looks_per_pair;
    if (!compared.conflicts.empty()) ++conflicting_;
    if (!compared.complete) stopped_at_ = places_[std::min(a, b)];
}

/// False: there is so much to compare that it matters where comparing ends.
bool PlanChecks::refreshPairsOfFew(const Change& change)
{
    forgetPairsOf(change.gone);
    for (const std::size_t one : change.fresh) {
        if (places_[one]->rect.isEmpty()) continue;
        for (std::size_t other = 0; other < places_.size(); ++other) {
            const bool compared = other < one && std::binary_search(change.fresh.begin(), change.fresh.end(), other);
            if (compared || places_[other]->rect.isEmpty() || !places_[other]->groups.reach.intersects(places_[one]->groups.reach)) continue;
            comparePair(one, other);
            if (stopped_at_ || looks_ > most_looks_in_all || conflicting_ >= most_conflicting) return false;
        }
    }
    return true;
}

void PlanChecks::refreshPairs(const Change& change)
{
    const bool all_were_compared = !pairs_.empty() && !stopped_at_ && looks_ <= most_looks_in_all && conflicting_ < most_conflicting;
    const bool few = change.fresh.size() <= few_places && change.gone.size() <= few_places;
    if (!all_were_compared || !few || !refreshPairsOfFew(change)) refreshAllPairs();
}

std::vector<Finding> PlanChecks::conflictsOfPairs() const
{
    std::vector<std::pair<std::pair<PlacementId, PlacementId>, const Comparison*>> conflicting;
    for (const auto& [pair, compared] : pairs_)
        if (pair.first != pair.second && !compared.conflicts.empty()) conflicting.push_back({{pair.first->row->id, pair.second->row->id}, &compared});
    std::sort(conflicting.begin(), conflicting.end());
    Findings findings;
    for (const auto& [ids, compared] : conflicting) append(findings, conflictFindings(compared->conflicts, {ids.first, ids.second}, true));
    return findings;
}

std::vector<Finding> PlanChecks::update(const document::Document& document)
{
    refreshInside(document);
    refreshAreas(document);
    refreshPairs(refreshPlaces(document));
    inside_->conflicts.tidy();
    Findings findings = area_findings_;
    append(findings, missingAreaFigures(areasWithRacks()));
    append(findings, inside_->findings);
    std::int64_t told = 0;
    for (const PlacePtr& place : places_) {
        append(findings, place->findings);
        if (told < most_conflicting) append(findings, place->on_its_ground);
        if (!place->on_its_ground.empty() && told++ == most_conflicting) findings.push_back(tooManyToTell(place->row->id, place->rect));
        if (const auto own = pairs_.find({place, place}); own != pairs_.end() && !own->second.conflicts.empty())
            append(findings, conflictFindings(own->second.conflicts, {place->row->id}, true));
    }
    append(findings, conflictsOfPairs());
    if (stopped_at_) findings.push_back(tooCrowded(stopped_at_->row->id, stopped_at_->rect, conflicting_));
    return findings;
}

std::vector<Finding> checkPlan(const document::Document& document) { return PlanChecks().update(document); }

}  // namespace cw::checks
