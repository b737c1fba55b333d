// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "document/edit.h"
#include "errors/error.h"

/// What is built when, and what power is there when: phases and supplies added, copied, moved in time, taken away. A changed
/// row is made with change() of builders.h.
namespace cw::document {

/// In the order of their dates, then of their ids.
[[nodiscard]] std::vector<const phases::Phase*> phasesInOrder(const Document&);
/// In the order in which they come, then of their ids.
[[nodiscard]] std::vector<const power::Supply*> suppliesInOrder(const Document&);

/// A new phase three months after the last one; the first one begins on `first_day`. Its id is in the edit's after row.
[[nodiscard]] Edit addPhase(const Document&, units::Date first_day);
/// What is built with it is then built with the first.
[[nodiscard]] Edit removePhase(const Document&, const PhaseId&);
/// The phase and its neighbour in time exchange their dates; `step` -1: earlier, 1: later. Refused where there is none, or both
/// have the same date.
[[nodiscard]] Result<Edit> movePhase(const Document&, const PhaseId&, int step);
/// Placements built with a phase; an empty id: with the first. Copies that are built with another one stay with it.
[[nodiscard]] Edit buildWith(const Document&, std::span<const PlacementId>, const PhaseId&);

/// A new supply that comes last; its capacity is zero until someone enters it.
[[nodiscard]] Edit addSupply(const Document&, power::SupplyKind, units::Date first_day);
[[nodiscard]] Edit duplicateSupplies(const Document&, std::span<const SupplyId>);
/// What another supply says it replaces is then nothing.
[[nodiscard]] Edit removeSupplies(const Document&, std::span<const SupplyId>);
/// What its record rates all units at together, MW; nothing: no record, or it does not say.
[[nodiscard]] std::optional<double> ratedMw(const power::Supply&, const floorplan::Lookup&);

}  // namespace cw::document
