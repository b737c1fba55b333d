// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "checks/checks.h"
#include "checks/conflicts.h"
#include "checks/content_facts.h"
#include "checks/copies.h"
#include "checks/ground.h"

/// The rules by name; codes.h says which file holds the rule of a code.
namespace cw::checks {

using Findings = std::vector<Finding>;

/// How a finding speaks of a row: by its name, or by its id when it has none.
template <class Row>
const std::string& nameOf(const Row& row)
{
    return row.name.empty() ? row.id.text() : row.name;
}

// Rules about the plan.
/// Inside its area, off the keep-outs. `area`, `ground`: null when it stands in none.
Findings standsWhereItMay(const floorplan::Placement& placement, const PlacementCopies& copies, const floorplan::Area* area, const Ground* ground);
/// Indoors or outdoors, strong enough, high enough. `rect`: around all copies.
Findings areaSuits(const floorplan::Placement& placement, const ContentFacts& facts, const geometry::Rect& rect, const document::Document& document);
Findings egressWidth(const document::Document& document);
/// Areas of one parent that share ground.
Findings areasOverlap(const document::Document& document);
/// Things whose clear ground runs into the walls of their area or of a room in it.
std::vector<Conflict> nearWalls(const PlacementCopies& copies, const floorplan::Area& area, const Ground& ground, Conflicts& conflicts);
/// Things whose clear ground has a column of their area in it.
std::vector<Conflict> nearColumns(const PlacementCopies& copies, const floorplan::Area& area, Conflicts& conflicts);
/// Things on a column of their area.
Findings onColumns(const floorplan::Placement& placement, const PlacementCopies& copies, const floorplan::Area& area, Conflicts& conflicts);
/// Overlaps and clearances. `located`: conflicts are in site coordinates.
Findings conflictFindings(const std::vector<Conflict>& conflicts, const std::vector<SubjectId>& subjects, bool located);
/// Not every pair was compared. `from`: the placement or block where it stopped; `conflicts`: pairs found to be in each other's way.
Finding tooCrowded(const SubjectId& from, const geometry::Rect& where, std::int64_t conflicts);
/// From this placement on, columns and walls in the way are not told any more.
Finding tooManyToTell(const PlacementId& from, const geometry::Rect& where);
Findings areaOutsideSite(const document::Document& document);
Findings missingAreaFigures(const std::vector<const floorplan::Area*>& with_racks);
Findings rackContents(const document::Document& document, const floorplan::Lookup& lookup);
Findings rackPowerAndHeat(const document::Document& document, const floorplan::Lookup& lookup);

// Rules about need and provision.
Findings supplyBelowNeed(const SiteFacts& facts);
Findings networkCannotBeBuilt(const SiteFacts& facts);
/// Tier limit, ports, even uplinks, switches in time.
Findings networkFit(const SiteFacts& facts);
/// A remedy with what could be built instead, where that is known for this finding.
[[nodiscard]] std::string withAlternatives(const NetworkFit& network, const std::string& code, const std::string& remedy);
Findings switchSeats(const SiteFacts& facts);
Findings lidLimit(const document::Document& document, const SiteFacts& facts);
Findings cableReach(const SiteFacts& facts);
[[nodiscard]] Findings trayFill(const document::Document& document, const SiteFacts& facts);
Findings plantCapacity(const SiteFacts& facts);
Findings plantInTime(const SiteFacts& facts);
Findings supplyStands(const SiteFacts& facts);
Findings noiseLimit(const document::Document& document, const SiteFacts& facts);
Findings missingValues(const SiteFacts& facts);
Findings missingParts(const SiteFacts& facts);

/// Waivers that name none of these findings.
Findings staleWaivers(const Findings& findings, const document::Table<document::Waiver>& waivers);

}  // namespace cw::checks
