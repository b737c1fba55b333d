// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "document/document.h"

namespace cw::ui {

/// Where something may stand and when it may be built, as two lists of choices. Asked at every step of a drag, they are
/// made anew only when the tables are others.
class PlaceLists final {
public:
    PlaceLists();

    /// Owned by whoever puts them into a layout.
    QComboBox* area_list;
    QComboBox* phase_list;

    void fill(const document::Document& document);
    void select(const AreaId& area, const PhaseId& phase);
    [[nodiscard]] AreaId area() const;
    [[nodiscard]] PhaseId phase() const;

private:
    document::Table<floorplan::Area> area_rows_;
    document::Table<phases::Phase> phase_rows_;
    bool filled_ = false;
};

}  // namespace cw::ui
