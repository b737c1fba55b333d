// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "document/builders.h"

namespace cw::ui {

/// Something of the design that fits the words: a placement, one copy of it, or an area.
struct Hit {
    document::Subject subject;
    QString title;                             ///< its label or name
    QString kind;                              ///< "Diesel generators · Generator 2.5 MW"
    QString place;                             ///< "Hall 2 · x 120.40 m, y 33.00 m"
    QString icon;                              ///< of style/icons
    geometry::Rect where;                      ///< in site coordinates; empty: has no footprint
};

/// By name, label, id, kind and maker, best first, at most `most`. The label of one copy ("G7") finds that copy. Without
/// words: areas, then what was placed, in the design's order.
[[nodiscard]] std::vector<Hit> searchDesign(const document::Document& document, const document::DocumentLookup& lookup, const QString& words, std::size_t most);

/// "Hall", "Substation", translated.
[[nodiscard]] QString areaKindName(floorplan::AreaKind kind);

}  // namespace cw::ui
