// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phases/phases.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::phases {

namespace {

std::vector<PhaseNeed> inDateOrder(std::vector<PhaseNeed> needs)
{
    std::stable_sort(needs.begin(), needs.end(), [](const PhaseNeed& a, const PhaseNeed& b) {
        return a.phase.date != b.phase.date ? a.phase.date < b.phase.date : a.phase.id < b.phase.id;
    });
    return needs;
}

/// GPUs that the power on the day lets run, when all of them together need `need_mw`.
std::int64_t online(std::int64_t installed, double need_mw, double supply_mw)
{
    if (need_mw <= supply_mw || need_mw <= 0) return installed;
    return static_cast<std::int64_t>(std::floor(static_cast<double>(installed) * supply_mw / need_mw));
}

/// The need on a day: every phase that has begun.
CurvePoint pointAt(units::Date date, const std::vector<PhaseNeed>& needs, const std::vector<const power::Supply*>& supplies)
{
    CurvePoint point;
    point.date = date;
    std::int64_t installed = 0;
    for (const PhaseNeed& need : needs) {
        if (need.phase.date > date) continue;
        point.need_mw += need.facility_peak_mw;
        installed += need.gpus;
    }
    point.supply_mw = power::supplyMw(supplies, date);
    point.gpus_online = online(installed, point.need_mw, point.supply_mw);
    return point;
}

std::set<units::Date> datesOf(const std::vector<PhaseNeed>& needs, const std::vector<const power::Supply*>& supplies)
{
    std::set<units::Date> dates;
    for (const PhaseNeed& need : needs) dates.insert(need.phase.date);
    for (const power::Supply* supply : supplies) {
        if (!supply->carries_load) continue;
        dates.insert(supply->available_from);
        if (supply->available_until) dates.insert(*supply->available_until);
    }
    return dates;
}

}  // namespace

PhasesResult assess(const PhasesInputs& inputs)
{
    const std::vector<PhaseNeed> needs = inDateOrder(inputs.needs);
    std::vector<const power::Supply*> supplies;
    for (const power::Supply& supply : inputs.supplies) supplies.push_back(&supply);

    PhasesResult result;
    std::int64_t installed = 0;
    double need_mw = 0;
    for (const PhaseNeed& need : needs) {
        installed += need.gpus;
        need_mw += need.facility_peak_mw;
        PhaseResult phase{need.phase.id, need.phase.name.empty() ? need.phase.id.text() : need.phase.name, need.phase.date, installed, 0, need_mw, 0, 0};
        phase.supply_mw = power::supplyMw(supplies, need.phase.date);
        phase.shortfall_mw = std::max(0.0, need_mw - phase.supply_mw);
        phase.gpus_online = online(installed, need_mw, phase.supply_mw);
        result.phases.push_back(std::move(phase));
    }
    for (const units::Date date : datesOf(needs, supplies)) result.curve.push_back(pointAt(date, needs, supplies));
    return result;
}

}  // namespace cw::phases
