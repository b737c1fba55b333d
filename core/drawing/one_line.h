// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "drawing/builder.h"
#include "evaluation/assessment.h"

namespace cw::drawing {

/// Is there a source, a stage of distribution or a load to draw?
[[nodiscard]] bool hasOneLine(const document::Document& document, const evaluation::Assessment& assessment);

/// The one-line diagram of the site: sources, bus, transformers, UPS, busways, loads, from the top down, with symbols after
/// IEEE Std 315. One symbol stands for all units of a stage; their number stands beside it. A stage that the plan does not
/// name is left out, never assumed. Not to scale. Returns the y below it.
double drawOneLine(SheetBuilder& builder, const Frame& frame, const document::Document& document, const evaluation::Assessment& assessment);

/// "N+1", "2N", "4N/3", "N + catcher block"
[[nodiscard]] std::string schemeName(power::Redundancy redundancy);

}  // namespace cw::drawing
