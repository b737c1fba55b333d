// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/rack_figures.h"

#include <QCoreApplication>

#include "checks/content_facts.h"
#include "checks/rack_load.h"
#include "document/rack_devices.h"
#include "figures/holdings.h"
#include "style/shown_units.h"

namespace cw::ui {

using floorplan::RackDesign;
using units::Dimension;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::RackFigures)
};

constexpr double psf_per_kpa = 20.885434;      // pound-force per square foot

QString pressure(double kpa)
{
    const bool us = ShownUnits::instance().system() == units::System::us;
    return us ? Text::tr("%1 psf").arg(QString::fromStdString(units::formatFixed(kpa * psf_per_kpa, 0))) : Text::tr("%1 kPa").arg(QString::fromStdString(units::formatFixed(kpa, 1)));
}

QString count(std::int64_t n) { return QString::fromStdString(units::formatCount(n)); }

RackFigure against(RackFigure figure, double value, std::optional<double> limit)
{
    if (!limit || *limit <= 0) return figure;
    figure.share = value / *limit;
    figure.over = value > *limit;
    return figure;
}

/// The weakest floor on which the rack stands; nothing: it stands nowhere, or no floor says.
std::optional<double> weakestFloorKpa(const document::Document& document, const RackId& id, const floorplan::Lookup& lookup)
{
    std::optional<double> weakest;
    for (const auto& row : document.table<floorplan::Placement>().rows()) {
        const auto* area = document.find<floorplan::Area>(row->area);
        if (!area || !area->floor_load_kpa || (weakest && *weakest <= *area->floor_load_kpa)) continue;
        if (floorplan::tally(*row, lookup).racks.contains(id)) weakest = area->floor_load_kpa;
    }
    return weakest;
}

/// What the rack is made of and what it is measured against, looked up once.
struct Facts {
    const document::Document& document;
    const RackDesign& rack;
    document::DocumentLookup lookup;
    Holdings held;
    checks::RackLoad load;
    document::RackSums sums;
    std::vector<RackFigure> lines;

    Facts(const document::Document& d, const RackDesign& r)
        : document(d), rack(r), lookup(d), held(holdingsOf(floorplan::tally(floorplan::Content(r.id), lookup), lookup)), load(checks::loadOf(r, lookup)), sums(document::sumsOf(r, lookup))
    {
    }

    void addUnits()
    {
        const auto units = document::unitsOf(rack, lookup);
        RackFigure line{"units", Text::tr("Rack units"), Text::tr("%1 U used").arg(sums.units_taken), units ? Text::tr("%1 U free of %2").arg(*units - sums.units_taken).arg(*units) : Text::tr("height of the enclosure not known"), false, {}};
        lines.push_back(against(std::move(line), sums.units_taken, units));
    }

    void addPower()
    {
        RackFigure line{"power", Text::tr("Power, peak"), shownFigure(held.it_peak_kw, Dimension::power), load.pdu_kva > 0 ? Text::tr("of %1 of power strips").arg(shownFigure(load.pdu_kva, Dimension::apparent)) : Text::tr("no power strips inside"), false, {}};
        // As the rule has it: power in kW against the rating in kVA.
        lines.push_back(load.pdu_kva > 0 ? against(std::move(line), load.power_kw, load.pdu_kva) : line);
        lines.push_back({"typical", Text::tr("Power, typical"), shownFigure(held.it_typical_kw, Dimension::power), {}, false, {}});
    }

    void addHeat()
    {
        const catalog::Item* door = lookup.item(rack.rear_door);
        const catalog::Value* takes = door ? door->find("capacity_kw") : nullptr;
        RackFigure air{"air", Text::tr("Heat to air"), shownFigure(held.heat_air_kw, Dimension::power), takes ? Text::tr("rear door takes %1").arg(shownFigure(takes->high, Dimension::power)) : Text::tr("plain rear door"), false, {}};
        lines.push_back(takes ? against(std::move(air), load.air_kw, takes->high) : air);
        RackFigure liquid{"coolant", Text::tr("Heat to coolant"), shownFigure(held.heat_liquid_kw, Dimension::power), load.coolant_kw > 0 ? Text::tr("coolant units inside carry %1").arg(shownFigure(load.coolant_kw, Dimension::power)) : QString(), false, {}};
        lines.push_back(load.coolant_kw > 0 ? against(std::move(liquid), load.liquid_kw, load.coolant_kw) : liquid);
    }

    void addWeight()
    {
        const catalog::Item* enclosure = lookup.item(rack.enclosure);
        const auto limit = enclosure ? enclosure->number("load_limit_kg") : std::nullopt;
        const QString known = shownFigure(sums.weight_kg, Dimension::mass);
        const QString value = sums.weight_complete ? known : sums.weight_kg > 0 ? Text::tr("more than %1").arg(known) : QStringLiteral("—");
        RackFigure line{"weight", sums.with_enclosure ? Text::tr("Weight with enclosure") : Text::tr("Weight of what is inside"), value, limit ? Text::tr("enclosure carries %1").arg(shownFigure(*limit, Dimension::mass)) : Text::tr("load limit not known"), false, {}};
        const double own = sums.with_enclosure ? enclosure->number("mass_kg").value_or(0) : 0;
        lines.push_back(limit ? against(std::move(line), sums.weight_kg - own, limit) : line);
        const double kpa = checks::ContentFactsMemory(lookup).of(floorplan::Content(rack.id)).densest_kpa;
        const auto floor = weakestFloorKpa(document, rack.id, lookup);
        RackFigure load_line{"floor", Text::tr("Load on the floor"), kpa <= 0 ? QStringLiteral("—") : sums.weight_complete ? pressure(kpa) : Text::tr("more than %1").arg(pressure(kpa)),
                             floor ? Text::tr("weakest floor carries %1").arg(pressure(*floor)) : Text::tr("floor load not known"), false, {}};
        lines.push_back(kpa > 0 && floor ? against(std::move(load_line), kpa, floor) : load_line);
    }

    void addPorts()
    {
        const auto ports = [](const std::optional<std::int64_t>& n) { return n ? count(*n) : QStringLiteral("—"); };
        if (held.gpus > 0) lines.push_back({"gpus", Text::tr("GPUs"), count(held.gpus), {}, false, {}});
        lines.push_back({"ports", Text::tr("Ports of systems"), ports(held.network_ports), {}, false, {}});
        lines.push_back({"switch_ports", Text::tr("Ports of switches"), ports(held.switch_ports), {}, false, {}});
    }
};

}  // namespace

std::vector<RackFigure> rackFigures(const document::Document& document, const RackId& id)
{
    const auto* rack = document.find<RackDesign>(id);
    if (!rack) return {};
    Facts facts(document, *rack);
    facts.addUnits();
    facts.addPower();
    facts.addHeat();
    facts.addWeight();
    facts.addPorts();
    return facts.lines;
}

}  // namespace cw::ui
