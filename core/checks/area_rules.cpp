// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where things may stand: inside their area, off the keep-outs; areas inside the property line.
#include <algorithm>
#include <map>


#include "checks/rules.h"
#include "words/words.h"

namespace cw::checks {

namespace {

using geometry::Rect;

/// Copies of a placement for which something fails, and the rectangle around them.
struct Failing {
    std::int64_t copies = 0;
    Rect where;
    bool at_least = false;                     ///< not all copies were asked
};

/// Questions about edges are dear: no more than this is spent on one placement, in corners.
constexpr std::int64_t most_effort = 2'000'000;

template <class Fails>
Failing failingCopies(const PlacementCopies& copies, const Rect& window, std::int64_t cost, Fails fails)
{
    Failing failing;
    std::int64_t effort = 0;
    for (const Copies& group : copies.groups)
        visitSpots(group, group.footprintsIn(window), [&](Spot spot, std::int64_t standing) {
            failing.at_least = (effort += cost) > most_effort;
            if (failing.at_least) return false;
            if (const Rect rect = group.rectAt(spot); fails(rect)) {
                failing.copies += standing;
                failing.where = failing.where.united(rect);
            }
            return true;
        });
    return failing;
}

Finding outside(const floorplan::Placement& placement, const floorplan::Area& area, const Failing& failing, std::int64_t copies)
{
    Finding finding{"plan.outside_area", Severity::error, {placement.id, area.id}, failing.where, {}, {}, false};
    finding.text = copies <= 1       ? words::say("Stands outside {}", nameOf(area))
                   : failing.at_least ? words::say("At least {} of {} copies stand outside {}", failing.copies, copies, nameOf(area))
                                      : words::say("{} of {} copies stand outside {}", failing.copies, copies, nameOf(area));
    finding.remedy = words::say("Move it inside, or enlarge the area");
    return finding;
}

Finding onKeepOut(const floorplan::Placement& placement, const floorplan::Area& area, const Rect& where, const std::string& times)
{
    return {"plan.keep_out", Severity::error, {placement.id, area.id}, where, words::say("Stands on ground of {} that must stay free{}", nameOf(area), times), words::say("Move it off the keep-out"), false};
}

/// One finding for each keep-out, but no more than anyone reads.
Findings keepOuts(const floorplan::Placement& placement, const floorplan::Area& area, const Ground& ground, const PlacementCopies& copies)
{
    constexpr std::size_t most_looked_at = 500;
    constexpr std::size_t most_told = 20;
    Findings findings;
    auto near = ground.keep_out_index.query(copies.around);
    std::sort(near.begin(), near.end());
    const bool all = near.size() <= most_looked_at;
    if (!all) near.resize(most_looked_at);
    std::size_t more = 0;
    for (const auto index : near) {
        const geometry::Region& keep_out = ground.keep_outs[index];
        if (!keep_out.bounds().overlaps(copies.around)) continue;
        const Failing failing = failingCopies(copies, keep_out.bounds(), keep_out.cost(), [&](const Rect& one) { return keep_out.overlaps(one); });
        if (failing.copies == 0) continue;
        if (findings.size() < most_told) findings.push_back(onKeepOut(placement, area, failing.where, {}));
        else ++more;
    }
    if (more > 0) findings.push_back(onKeepOut(placement, area, copies.around, all ? words::say(", in {} more places", more) : words::say(", in at least {} more places", more)));
    return findings;
}

}  // namespace

Findings standsWhereItMay(const floorplan::Placement& placement, const PlacementCopies& copies, const floorplan::Area* area, const Ground* ground)
{
    Findings findings;
    if (copies.groups.empty()) return findings;
    if (!area || !ground) return {{"plan.no_area", Severity::error, {placement.id}, copies.around, words::say("Stands in no area"), words::say("Move it into a hall or a yard"), false}};
    if (!ground->outline.contains(copies.around)) {
        const Failing failing = failingCopies(copies, copies.around, ground->outline.cost(), [&](const Rect& one) { return !ground->outline.contains(one); });
        if (failing.copies > 0) findings.push_back(outside(placement, *area, failing, copies.standing()));
    }
    for (Finding& finding : keepOuts(placement, *area, *ground, copies)) findings.push_back(std::move(finding));
    return findings;
}

Findings areaOutsideSite(const document::Document& document)
{
    Findings findings;
    const auto& boundary = document.single<floorplan::Site>().boundary;
    std::map<AreaId, geometry::Region> outlines;  // made ready once, however many areas lie within
    for (const auto& area : document.table<floorplan::Area>().rows()) {
        const floorplan::Area* parent = document.find<floorplan::Area>(area->parent);
        const geometry::Polygon& outer = parent ? parent->outline : boundary;
        if (outer.corners.empty()) continue;
        const AreaId key = parent ? parent->id : AreaId();
        auto outline = outlines.find(key);
        if (outline == outlines.end()) outline = outlines.emplace(key, geometry::Region(outer)).first;
        if (outline->second.contains(area->outline)) continue;
        findings.push_back({"plan.area_outside", Severity::error, {area->id}, geometry::bounds(area->outline),
                            words::say("{} reaches beyond {}", nameOf(*area), parent ? nameOf(*parent) : words::say("the property line")),
                            words::say("Move or shrink the area"), false});
    }
    return findings;
}

Findings rackContents(const document::Document& document, const floorplan::Lookup& lookup)
{
    Findings findings;
    for (const auto& rack : document.table<floorplan::RackDesign>().rows()) {
        const catalog::Item* enclosure = lookup.item(rack->enclosure);
        const double height = enclosure ? enclosure->number("height_u").value_or(0) : 0;  // 0: not known
        double mass_kg = 0;
        std::string unweighed;                     // a device whose mass is not known
        std::vector<std::pair<double, double>> taken;  // [bottom, top) of each mounted run
        for (const floorplan::Mounted& mounted : rack->devices) {
            const catalog::Item* device = lookup.item(mounted.item);
            if (!device) continue;
            mass_kg += device->number("mass_kg").value_or(0) * mounted.count;
            if (!device->find("mass_kg")) unweighed = nameOf(*device);
            const double each = device->number("height_u").value_or(0);
            if (each > 0) taken.emplace_back(mounted.bottom_u, mounted.bottom_u + each * mounted.count);
        }
        std::sort(taken.begin(), taken.end());
        for (std::size_t i = 0; i < taken.size(); ++i) {
            if (height > 0 && taken[i].second > height + 1)
                findings.push_back({"rack.too_high", Severity::error, {rack->id}, {},
                                    words::say("{}: devices reach unit {:.0f} of {:.0f}", nameOf(*rack), taken[i].second - 1, height), words::say("Remove a device or take a taller rack"), false});
            if (i > 0 && taken[i].first < taken[i - 1].second)
                findings.push_back({"rack.units_taken_twice", Severity::error, {rack->id}, {},
                                    words::say("{}: unit {:.0f} is taken twice", nameOf(*rack), taken[i].first), words::say("Move one of the devices"), false});
        }
        if (!unweighed.empty())
            findings.push_back({"data.no_weight", Severity::note, {rack->id}, {}, words::say("{}: the weight of {} is not known, so neither its load nor the floor's can be judged", nameOf(*rack), unweighed),
                                words::say("Enter the weight in kg in a catalogue item of the design"), false});
        const double limit = enclosure ? enclosure->number("load_limit_kg").value_or(0) : 0;
        if (limit > 0 && mass_kg > limit)
            findings.push_back({"rack.too_heavy", Severity::error, {rack->id}, {},
                                words::say("{}: devices weigh {:.0f} kg, the enclosure carries {:.0f} kg", nameOf(*rack), mass_kg, limit), words::say("Take a stronger enclosure"), false});
    }
    return findings;
}

}  // namespace cw::checks
