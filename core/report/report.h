// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "drawing/sheet.h"
#include "evaluation/assessment.h"

/// The papers: what goes onto which sheet.
namespace cw::report {

/// Title sheet with headline figures, site plan, one sheet per hall; A1/A3 landscape, to scale.
[[nodiscard]] std::vector<drawing::Sheet> plans(const document::Document& document, const evaluation::Assessment& assessment);

/// The approval pack as 16:9 slides for a board.
[[nodiscard]] std::vector<drawing::Sheet> pack(const document::Document& document, const evaluation::Assessment& assessment);

}  // namespace cw::report
