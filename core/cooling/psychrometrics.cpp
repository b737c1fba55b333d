// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooling/psychrometrics.h"

#include <algorithm>
#include <cmath>

namespace cw::cooling {

namespace {

constexpr double pressure_kpa = 101.325;
constexpr double cp_air = 1.006;       // kJ/(kg K)
constexpr double heat_of_vapour = 2501;  // kJ/kg at 0 °C
constexpr double cp_vapour = 1.86;

}  // namespace

double saturationPressureKpa(double celsius) { return 0.61094 * std::exp(17.625 * celsius / (243.04 + celsius)); }

double saturatedHumidityRatio(double celsius)
{
    const double vapour = saturationPressureKpa(celsius);
    return 0.621945 * vapour / (pressure_kpa - vapour);
}

double humidityRatio(double dry_bulb_c, double wet_bulb_c)
{
    const double saturated = saturatedHumidityRatio(wet_bulb_c);
    const double top = (heat_of_vapour - 2.326 * wet_bulb_c) * saturated - cp_air * (dry_bulb_c - wet_bulb_c);
    return std::max(0.0, top / (heat_of_vapour + cp_vapour * dry_bulb_c - 4.186 * wet_bulb_c));
}

double latentShare(double dry_bulb_c, double wet_bulb_c, double out_c)
{
    const double gained = saturatedHumidityRatio(out_c) - humidityRatio(dry_bulb_c, wet_bulb_c);
    const double latent = gained * (heat_of_vapour + cp_vapour * out_c);
    const double sensible = cp_air * (out_c - dry_bulb_c);
    const double total = latent + sensible;
    return total > 0 ? std::clamp(latent / total, 0.3, 1.2) : 1.0;
}

}  // namespace cw::cooling
