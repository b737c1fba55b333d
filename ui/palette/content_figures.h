// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "canvas/plan_theme.h"
#include "document/document.h"

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

/// "GPU systems", "Diesel generators", translated.
[[nodiscard]] QString groupTitle(catalog::Kind kind);
/// A catalogue figure with its unit; a range as "3.2–4.1 kW".
[[nodiscard]] QString valueText(const std::string& key, const catalog::Value& value);

}  // namespace cw::ui
