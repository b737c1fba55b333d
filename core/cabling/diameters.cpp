// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/diameters.h"

#include <algorithm>
#include <numbers>

namespace cw::cabling {

namespace {

constexpr double fibre_cord_mm = 3.0;
constexpr double twinax_mm = 8.4;
constexpr double cat6a_mm = 7.5;

}  // namespace

double outerDiameterMm(std::string_view medium, const catalog::Catalog& catalog)
{
    double widest = 0;
    for (const catalog::Item* item : catalog.ofKind(catalog::Kind::cable)) {
        const std::string_view own = item->text("medium");
        if (!own.empty() && medium.starts_with(own) && (medium.size() == own.size() || own == "single-mode")) widest = std::max(widest, item->number("outer_diameter_mm").value_or(0));
    }
    if (widest > 0) return widest;
    if (medium == "copper") return cat6a_mm;
    return medium.starts_with("copper") ? twinax_mm : fibre_cord_mm;
}

double crossSectionMm2(std::string_view medium, const catalog::Catalog& catalog)
{
    const double diameter = outerDiameterMm(medium, catalog);
    return std::numbers::pi / 4 * diameter * diameter;
}

}  // namespace cw::cabling
