// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies in the cable trays against what they may hold.

#include "checks/rules.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::checks {

Findings trayFill(const document::Document& document, const SiteFacts& facts)
{
    Findings findings;
    for (const cabling::TrayFill& fill : facts.trays) {
        const cabling::Tray* tray = document.find<cabling::Tray>(fill.id);
        if (!tray || fill.fraction() <= cabling::most_tray_fill) continue;
        geometry::Rect around;
        for (const geometry::Point& corner : tray->path) around = around.united({corner, corner});
        findings.push_back({"cabling.tray_fill", Severity::error, {fill.id}, around,
                            words::say("{}: {} cables fill {:.0f} % of its inside at its fullest place, {:.0f} % are allowed", fill.name, units::formatCount(static_cast<std::int64_t>(fill.cables)),
                                        100 * fill.fraction(), 100 * cabling::most_tray_fill),
                            words::say("Widen the tray, hang a second one beside it, or move the racks"), false});
    }
    return findings;
}

}  // namespace cw::checks
