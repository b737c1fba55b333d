// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Moist air at sea level pressure.
namespace cw::cooling {

/// Magnus formula with the constants of Alduchov and Eskridge (1996), J. Appl. Meteor. 35, 601-609; kPa, over water.
[[nodiscard]] double saturationPressureKpa(double celsius);
/// kg of vapour per kg of dry air, saturated.
[[nodiscard]] double saturatedHumidityRatio(double celsius);
/// kg/kg from dry and wet bulb (ASHRAE Fundamentals, chapter 1, psychrometer equation).
[[nodiscard]] double humidityRatio(double dry_bulb_c, double wet_bulb_c);

/// Share of the heat given to an air stream that leaves as vapour, when the air enters at (dry bulb, wet bulb) and
/// leaves saturated at `out_c`. Above one when warm dry air is cooled on the way; kept within 0.3 and 1.2.
[[nodiscard]] double latentShare(double dry_bulb_c, double wet_bulb_c, double out_c);

}  // namespace cw::cooling
