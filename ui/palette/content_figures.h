// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "canvas/plan_theme.h"
#include "document/document.h"
#include "figures/item_words.h"

/// What the palette says about something that can be placed.
namespace cw::ui {

[[nodiscard]] QString nameOf(const floorplan::Content& content, const floorplan::Lookup& lookup);
/// One line: what it holds or is rated for, and its size. Figures that are not known are left out.
[[nodiscard]] QString captionOf(const floorplan::Content& content, const document::DocumentLookup& lookup);
/// Rich text: key figures, each with where it comes from (datasheet, published, estimate, ...).
[[nodiscard]] QString tooltipOf(const floorplan::Content& content, const document::DocumentLookup& lookup);
/// As it is coloured on the plan.
[[nodiscard]] Appearance appearanceOf(const floorplan::Content& content, const document::DocumentLookup& lookup);
[[nodiscard]] QString iconNameOf(const floorplan::Content& content, Appearance appearance);

}  // namespace cw::ui
