// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exit ways are wide enough along their whole length.

#include "checks/rules.h"
#include "geometry/width.h"
#include "words/words.h"

namespace cw::checks {

namespace {

/// Measuring a way that is no rectangle takes a tenth of a millisecond and more with many corners. In a file of thousands of
/// odd ways the later ones are measured by the rectangle around them.
class WidthMeter {
public:
    geometry::Mm widthOf(const geometry::Polygon& way, geometry::Mm enough)
    {
        constexpr std::size_t most_corners = 5'000;
        corners_ += way.corners.size() > 4 ? way.corners.size() : 0;
        return geometry::clearWidth(corners_ > most_corners ? geometry::Polygon::rectangle(geometry::bounds(way)) : way, enough);
    }

private:
    std::size_t corners_ = 0;
};

}  // namespace

/// 1,118 mm (44 in): the least width of an exit way for more than fifty people, International Building Code 1020.3.
Findings egressWidth(const document::Document& document)
{
    constexpr geometry::Mm least_mm = 1118;
    Findings findings;
    WidthMeter meter;
    for (const auto& area : document.table<floorplan::Area>().rows())
        for (const floorplan::KeepOut& keep_out : area->keep_outs) {
            if (keep_out.kind != floorplan::KeepOutKind::egress) continue;
            const geometry::Mm width = meter.widthOf(keep_out.outline, least_mm);
            if (width < least_mm)
                findings.push_back({"plan.egress_width", Severity::error, {area->id}, geometry::bounds(keep_out.outline),
                                    words::say("An exit way of {} is {} mm wide at its narrowest, {} mm are needed", nameOf(*area), width, least_mm), words::say("Widen the exit way"), false});
        }
    return findings;
}

}  // namespace cw::checks
