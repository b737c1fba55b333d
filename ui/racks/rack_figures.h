// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "document/document.h"

namespace cw::ui {

/// One line of what a rack adds up to, worded.
struct RackFigure {
    QString key;                               ///< "units", "power": for tests and styles
    QString label;
    QString value;                             ///< an em dash where it is not known
    QString against;                           ///< what the rack or the floor offers; empty: nothing to compare with
    bool over = false;                         ///< more than is offered
    std::optional<double> share;               ///< of what is offered, for a bar
};

/// Units, power against the strips inside, heat against door and coolant units, weight against the enclosure and the floor
/// it stands on, ports. Power, heat and ports as everywhere (figures/holdings.h), limits as the rules see them (checks).
[[nodiscard]] std::vector<RackFigure> rackFigures(const document::Document& document, const RackId& id);

}  // namespace cw::ui
