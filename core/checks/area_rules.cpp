// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where things may stand: inside their area, off the keep-outs; areas inside the property line.
#include <algorithm>

#include <fmt/format.h>

#include "checks/rules.h"

namespace cw::checks {

namespace {

/// Copies of a placement for which `fails` holds, and the rectangle around them.
struct Failing {
    std::int64_t copies = 0;
    geometry::Rect where;
};

template <class Predicate>
Failing failingCopies(const std::vector<Instance>& instances, Predicate fails)
{
    Failing failing;
    for (const Instance& instance : instances) {
        if (!fails(instance.rect)) continue;
        ++failing.copies;
        failing.where = failing.where.united(instance.rect);
    }
    return failing;
}

Finding outside(const floorplan::Placement& placement, const floorplan::Area& area, const Failing& failing, std::size_t copies)
{
    Finding finding{"plan.outside_area", Severity::error, {placement.id, area.id}, failing.where, {}, {}, false};
    finding.text = copies > 1 ? fmt::format("{} of {} copies stand outside {}", failing.copies, copies, area.name) : fmt::format("Stands outside {}", area.name);
    finding.remedy = "Move it inside, or enlarge the area";
    return finding;
}

}  // namespace

Findings standsWhereItMay(const floorplan::Placement& placement, const std::vector<Instance>& instances, const geometry::Rect& rect,
                          const document::Document& document)
{
    Findings findings;
    if (instances.empty()) return findings;
    const floorplan::Area* area = document.find<floorplan::Area>(placement.area);
    if (!area) return {{"plan.no_area", Severity::error, {placement.id}, rect, "Stands in no area", "Move it into a hall or a yard", false}};
    if (!geometry::contains(area->outline, rect)) {
        const Failing failing = failingCopies(instances, [&](const geometry::Rect& one) { return !geometry::contains(area->outline, one); });
        if (failing.copies > 0) findings.push_back(outside(placement, *area, failing, instances.size()));
    }
    for (const floorplan::KeepOut& reserved : area->keep_outs) {
        const geometry::Polygon& keep_out = reserved.outline;
        if (!geometry::bounds(keep_out).overlaps(rect)) continue;
        const Failing failing = failingCopies(instances, [&](const geometry::Rect& one) { return geometry::overlaps(keep_out, one); });
        if (failing.copies > 0)
            findings.push_back({"plan.keep_out", Severity::error, {placement.id, area->id}, failing.where,
                                fmt::format("Stands on ground of {} that must stay free", area->name), "Move it off the keep-out", false});
    }
    return findings;
}

Findings areaOutsideSite(const document::Document& document)
{
    Findings findings;
    const auto& boundary = document.single<floorplan::Site>().boundary;
    for (const auto& area : document.table<floorplan::Area>().rows()) {
        const floorplan::Area* parent = document.find<floorplan::Area>(area->parent);
        const geometry::Polygon& outer = parent ? parent->outline : boundary;
        if (outer.corners.empty() || geometry::contains(outer, area->outline)) continue;
        findings.push_back({"plan.area_outside", Severity::error, {area->id}, geometry::bounds(area->outline),
                            fmt::format("{} reaches beyond {}", area->name, parent ? parent->name : std::string("the property line")),
                            "Move or shrink the area", false});
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
            if (!device->find("mass_kg")) unweighed = device->name;
            const double each = device->number("height_u").value_or(0);
            if (each > 0) taken.emplace_back(mounted.bottom_u, mounted.bottom_u + each * mounted.count);
        }
        std::sort(taken.begin(), taken.end());
        for (std::size_t i = 0; i < taken.size(); ++i) {
            if (height > 0 && taken[i].second > height + 1)
                findings.push_back({"rack.too_high", Severity::error, {rack->id}, {},
                                    fmt::format("{}: devices reach unit {:.0f} of {:.0f}", rack->name, taken[i].second - 1, height), "Remove a device or take a taller rack", false});
            if (i > 0 && taken[i].first < taken[i - 1].second)
                findings.push_back({"rack.units_taken_twice", Severity::error, {rack->id}, {},
                                    fmt::format("{}: unit {:.0f} is taken twice", rack->name, taken[i].first), "Move one of the devices", false});
        }
        if (!unweighed.empty())
            findings.push_back({"data.no_weight", Severity::note, {rack->id}, {}, fmt::format("{}: the weight of {} is not known, so neither its load nor the floor's can be judged", rack->name, unweighed),
                                "Enter the weight in kg in a catalogue item of the design", false});
        const double limit = enclosure ? enclosure->number("load_limit_kg").value_or(0) : 0;
        if (limit > 0 && mass_kg > limit)
            findings.push_back({"rack.too_heavy", Severity::error, {rack->id}, {},
                                fmt::format("{}: devices weigh {:.0f} kg, the enclosure carries {:.0f} kg", rack->name, mass_kg, limit), "Take a stronger enclosure", false});
    }
    return findings;
}

}  // namespace cw::checks
