// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/assumptions.h"

#include <algorithm>
#include <set>
#include <utility>

namespace cw::document {

namespace {

using power::Supply;
using units::Date;

/// Those that carry load, in the order in which they come.
std::vector<Supply> carriers(const Document& document)
{
    std::vector<Supply> list;
    for (const auto& row : document.table<Supply>().rows())
        if (row->carries_load) list.push_back(*row);
    std::stable_sort(list.begin(), list.end(), [](const Supply& a, const Supply& b) { return a.available_from < b.available_from; });
    return list;
}

/// What the first `count` sources give on a day.
double supplyOn(Date day, const std::vector<Supply>& list, std::size_t count)
{
    std::vector<const Supply*> first;
    for (std::size_t i = 0; i < count; ++i) first.push_back(&list[i]);
    return power::supplyMw(first, day);
}

/// The same day of a later month, or the last one that month has.
Date later(Date date, int months)
{
    Date moved = date + std::chrono::months(months);
    if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
    return moved;
}

/// Days on which the supply can change.
std::set<Date> turningDays(const std::vector<Supply>& list)
{
    std::set<Date> days;
    for (const Supply& supply : list) {
        days.insert(supply.available_from);
        if (supply.available_until) days.insert(*supply.available_until);
    }
    return days;
}

/// One after the other, each gets the least of what is left on any of its days.
void limit(std::vector<Supply>& list, double most_mw)
{
    const std::set<Date> days = turningDays(list);
    for (std::size_t i = 0; i < list.size(); ++i) {
        double left = std::exchange(list[i].capacity_mw, 0.0);
        for (const Date day : days) {
            const bool carries = list[i].available_from <= day && (!list[i].available_until || day < *list[i].available_until);
            if (carries) left = std::min(left, std::max(0.0, most_mw - supplyOn(day, list, i + 1)));
        }
        list[i].capacity_mw = left;
    }
}

}  // namespace

Edit assume(const Document& document, const Assumptions& assumptions, std::string title)
{
    Edit edit;
    edit.title = std::move(title);
    std::vector<Supply> supplies = carriers(document);
    if (assumptions.power_delay_months != 0)
        for (Supply& supply : supplies) supply.available_from = later(supply.available_from, assumptions.power_delay_months);
    if (assumptions.power_limit_mw) limit(supplies, *assumptions.power_limit_mw);
    for (Supply& supply : supplies)
        if (*document.find<Supply>(supply.id) != supply) edit.put(document, std::move(supply));
    economics::EconomicPlan plan = document.single<economics::EconomicPlan>();
    plan.energy_usd_per_kwh = assumptions.energy_usd_per_kwh.value_or(plan.energy_usd_per_kwh);
    plan.lease_usd_per_gpu_hour = assumptions.lease_usd_per_gpu_hour.value_or(plan.lease_usd_per_gpu_hour);
    plan.construction_usd_per_mw = assumptions.construction_usd_per_mw.value_or(plan.construction_usd_per_mw);
    plan.utilisation = assumptions.utilisation.value_or(plan.utilisation);
    plan.discount_rate = assumptions.discount_rate.value_or(plan.discount_rate);
    if (plan != document.single<economics::EconomicPlan>()) edit.put(document, std::move(plan));
    return edit;
}

double greatestSupplyMw(const Document& document)
{
    const std::vector<Supply> list = carriers(document);
    double most = 0;
    for (const Date day : turningDays(list)) most = std::max(most, supplyOn(day, list, list.size()));
    return most;
}

}  // namespace cw::document
