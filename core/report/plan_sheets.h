// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/document.h"
#include "drawing/border.h"
#include "drawing/sheet.h"
#include "evaluation/assessment.h"

/// The single sheets of the plans. Each gets the title block of the set with its own number and title.
namespace cw::report {

/// One line of the drawing list.
struct ListedSheet {
    std::string number;
    std::string title;
    std::string scale;
};

[[nodiscard]] drawing::Sheet titleSheet(const document::Document& document, const evaluation::Assessment& assessment, drawing::TitleBlock block,
                                        const std::vector<ListedSheet>& list);
/// Nothing for a document without land and areas.
[[nodiscard]] std::optional<drawing::Sheet> siteSheet(const document::Document& document, const evaluation::Assessment& assessment, drawing::TitleBlock block);
/// Buildings and yards at a larger scale; nothing when the site plan shows them as large.
[[nodiscard]] std::optional<drawing::Sheet> enlargedSheet(const document::Document& document, const evaluation::Assessment& assessment, drawing::TitleBlock block);
/// Nothing for a hall that no scale fits onto the sheet.
[[nodiscard]] std::optional<drawing::Sheet> hallSheet(const floorplan::Area& hall, const document::Document& document, const evaluation::Assessment& assessment,
                                                      drawing::TitleBlock block);

/// The diagram of a network that is built. Not to scale.
[[nodiscard]] drawing::Sheet networkSheet(const evaluation::NetworkResult& network, drawing::TitleBlock block);

/// The one-line diagram of the site's power. Not to scale.
[[nodiscard]] drawing::Sheet oneLineSheet(const document::Document& document, const evaluation::Assessment& assessment, drawing::TitleBlock block);

/// Which rack designs stand on which sheet of elevations, the most frequent first. A design has no more than these sheets.
inline constexpr std::size_t most_elevation_sheets = 12;
[[nodiscard]] std::vector<std::vector<RackId>> elevationSheets(const document::Document& document, const evaluation::Assessment& assessment);
/// Their front elevations with what each holds.
[[nodiscard]] drawing::Sheet elevationSheet(const std::vector<RackId>& racks, const document::Document& document, const evaluation::Assessment& assessment,
                                           drawing::TitleBlock block);

/// Standing notes of every plan.
[[nodiscard]] std::vector<std::string> generalNotes();

}  // namespace cw::report
