// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "drawing/builder.h"
#include "drawing/plan_view.h"

namespace cw::drawing {

/// The cable trays of one area in their true widths, dashed as what hangs overhead is, each with its measures. Own layer: "TRAYS".
void paintTrays(SheetBuilder& builder, const PlanView& view, const document::Document& document, const AreaId& area);

}  // namespace cw::drawing
