// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "catalog/catalog.h"

namespace cw::cabling {

/// The outer diameter of one cable of a medium, mm: the largest that the catalogue's records of that medium state
/// ("outer_diameter_mm"). Where none does, planning figures: multi-fibre cords 3.0 mm (MPO-12 trunk cords of round jacket),
/// active and retimed copper of 400G class 8.4 mm as its passive kind, Cat 6A 7.5 mm (public knowledge; estimates).
[[nodiscard]] double outerDiameterMm(std::string_view medium, const catalog::Catalog& catalog);

/// Area of the cross-section, mm²: the square of the diameter times pi over four.
[[nodiscard]] double crossSectionMm2(std::string_view medium, const catalog::Catalog& catalog);

}  // namespace cw::cabling
