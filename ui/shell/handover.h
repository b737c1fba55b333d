// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "document/document.h"
#include "evaluation/assessment.h"

namespace cw::ui {

/// What other programs take over of a design.
enum class Handover { site_plan, cables, network };

/// For the dialog: the kinds of file, the usual one first. What is written is told by the ending of the name.
[[nodiscard]] QString handoverFilter(Handover what);
/// "-cables.xlsx"
[[nodiscard]] QString handoverEnding(Handover what);

/// Networks that are built and have cables to write: those of training first.
[[nodiscard]] std::vector<const evaluation::NetworkResult*> networksToHandOver(const document::Document& document, const evaluation::Assessment& assessment);

/// `network`: one of those above; not asked for by a site plan. The file appears whole or not at all.
[[nodiscard]] Result<void> handOver(Handover what, const QString& path, const document::Document& document, const evaluation::Assessment& assessment,
                                    const NetworkId& network);

}  // namespace cw::ui
