// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <string>

#include <fmt/format.h>

#include "units/units.h"
#include "words/words.h"

namespace cw::units {

namespace {

/// A unit to show: value = base x factor + offset.
struct Shown {
    std::string_view unit;
    double factor = 1;
    double offset = 0;
};

/// Three to four significant digits, never more decimals than the size of the figure deserves.
std::string significant(double value)
{
    const double size = std::abs(value);
    if (size >= 100 || value == std::round(value)) return formatFixed(value, 0);
    if (size >= 10) return formatFixed(value, 1);
    if (size >= 1) return formatFixed(value, 2);
    return formatFixed(value, 3);
}

Shown lengthUnit(double mm, System system)
{
    if (system == System::us) return {"ft", 1 / mm_per_foot};
    if (std::abs(mm) < 1000) return {"mm"};
    return std::abs(mm) < 1e6 ? Shown{"m", 1e-3} : Shown{"km", 1e-6};
}

Shown areaUnit(double m2, System system)
{
    if (system == System::si) return std::abs(m2) < 1e6 ? Shown{"m²"} : Shown{"km²", 1e-6};
    return std::abs(m2) < 10 * m2_per_acre * 2 ? Shown{"sq ft", 1 / m2_per_square_foot} : Shown{"acres", 1 / m2_per_acre};
}

Shown powerUnit(double kw)
{
    const double size = std::abs(kw);
    if (size < 1 && size > 0) return {"W", 1e3};
    if (size < 1e3) return {"kW"};
    return size < 1e6 ? Shown{"MW", 1e-3} : Shown{"GW", 1e-6};
}

Shown energyUnit(double kwh)
{
    if (std::abs(kwh) < 1e4) return {"kWh"};
    return std::abs(kwh) < 1e6 ? Shown{"MWh", 1e-3} : Shown{"GWh", 1e-6};
}

Shown volumeRateUnit(double m3, System system)
{
    if (system == System::si) return {"m³/day"};
    return std::abs(m3 / m3_per_us_gallon) >= 1e6 ? Shown{"million US gal/day", 1e-6 / m3_per_us_gallon} : Shown{"US gal/day", 1 / m3_per_us_gallon};
}

Shown shownUnit(double value, Dimension dimension, System system)
{
    const bool us = system == System::us;
    switch (dimension) {
    case Dimension::number: return {""};
    case Dimension::fraction: return {"%", 100};
    case Dimension::length: return lengthUnit(value, system);
    case Dimension::area: return areaUnit(value, system);
    case Dimension::mass:
        if (us) return {"lb", 1 / kg_per_pound};
        return std::abs(value) < 1e4 ? Shown{"kg"} : Shown{"t", 1e-3};
    case Dimension::power: return powerUnit(value);
    case Dimension::energy: return energyUnit(value);
    case Dimension::apparent: return std::abs(value) < 1e3 ? Shown{"kVA"} : Shown{"MVA", 1e-3};
    case Dimension::flow: return us ? Shown{"gpm", 1 / litres_per_us_gallon} : Shown{"L/min"};
    case Dimension::volume_rate: return volumeRateUnit(value, system);
    case Dimension::temperature: return us ? Shown{"°F", 1.8, 32} : Shown{"°C"};
    case Dimension::data_rate: return std::abs(value) < 1e4 ? Shown{"Gb/s"} : Shown{"Tb/s", 1e-3};
    case Dimension::money: break;
    case Dimension::duration: return std::abs(value) < 72 ? Shown{"h"} : Shown{"days", 1.0 / 24};
    case Dimension::angle: return {"°"};
    case Dimension::sound: return {"dBA"};
    case Dimension::mass_rate: return us ? Shown{"short tons/yr", 1000 / kg_per_short_ton} : Shown{"t/yr"};
    }
    return {""};
}

std::string money(double usd)
{
    const double size = std::abs(usd);
    if (size >= 1e9) return words::say("US${} billion", significant(usd / 1e9));
    if (size >= 1e6) return words::say("US${} million", significant(usd / 1e6));
    return "US$" + (size < 100 ? formatFixed(usd, 2) : formatFixed(usd, 0));
}

}  // namespace

std::string_view baseUnit(Dimension dimension)
{
    switch (dimension) {
    case Dimension::number: return "";
    case Dimension::fraction: return "";
    case Dimension::length: return "mm";
    case Dimension::area: return "m²";
    case Dimension::mass: return "kg";
    case Dimension::power: return "kW";
    case Dimension::energy: return "kWh";
    case Dimension::apparent: return "kVA";
    case Dimension::flow: return "L/min";
    case Dimension::volume_rate: return "m³/day";
    case Dimension::temperature: return "°C";
    case Dimension::data_rate: return "Gb/s";
    case Dimension::money: return "US$";
    case Dimension::duration: return "h";
    case Dimension::angle: return "°";
    case Dimension::sound: return "dBA";
    case Dimension::mass_rate: return "t/yr";
    }
    return "";
}

std::string format(double value, Dimension dimension, System system)
{
    if (!std::isfinite(value)) return "—";
    if (dimension == Dimension::money) return money(value);
    const Shown shown = shownUnit(value, dimension, system);
    const std::string figure = significant(value * shown.factor + shown.offset);
    if (shown.unit.empty()) return figure;
    const bool tight = shown.unit == "°";
    return figure + (tight ? "" : " ") + std::string(shown.unit);
}

std::string format(const std::optional<double>& value, Dimension dimension, System system)
{
    return value ? format(*value, dimension, system) : "—";
}

std::string formatBoth(double value, Dimension dimension)
{
    const std::string si = format(value, dimension, System::si);
    const std::string us = format(value, dimension, System::us);
    return si == us ? si : si + " (" + us + ")";
}

std::string formatCount(long long count) { return formatFixed(static_cast<double>(count), 0); }

std::string formatFixed(double value, int decimals)
{
    std::string digits = fmt::format("{:.{}f}", std::abs(value), decimals);
    std::size_t whole = digits.find('.');
    if (whole == std::string::npos) whole = digits.size();
    for (std::size_t at = whole; at > 3; at -= 3) digits.insert(at - 3, ",");
    const bool zero = digits.find_first_not_of("0.,") == std::string::npos;
    return (value < 0 && !zero ? "-" : "") + digits;
}

}  // namespace cw::units
