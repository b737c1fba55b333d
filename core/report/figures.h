// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "evaluation/assessment.h"

/// The words and figures of all papers. Every sheet takes them from here, so that no two sheets disagree.
namespace cw::report {

[[nodiscard]] std::string notKnown();           ///< "— not known", after what is not known

/// One headline figure; `us` is empty where both systems use the same unit.
struct Figure {
    std::string name;
    std::string si;
    std::string us;
};

/// A group of figures under a heading.
struct FigureGroup {
    std::string heading;
    std::vector<Figure> figures;
};

[[nodiscard]] std::vector<FigureGroup> headlineFigures(const document::Document& document, const evaluation::Assessment& assessment);

[[nodiscard]] std::string megawatts(double kw);                    ///< "152.3 MW", "14.1 kW"
[[nodiscard]] std::string megawattsOf(double mw);
[[nodiscard]] std::string millions(double musd);                   ///< "US$ 3,912 million"
[[nodiscard]] std::string fixed(const std::optional<double>& value, int decimals, std::string_view unit);
[[nodiscard]] std::string waterDay(double m3);                     ///< "8,120 m³/day"
[[nodiscard]] std::string waterDayUs(double m3);                   ///< "2.15 million US gal/day"
[[nodiscard]] std::string massYear(double t_per_year);             ///< three significant digits: "503,000 t/yr"
[[nodiscard]] std::string massYearUs(double t_per_year);           ///< "555,000 short tons/yr"
[[nodiscard]] std::string orNotKnown(const std::string& text);

/// The plant evaporates nothing: known to be zero.
[[nodiscard]] bool needsNoWater(const evaluation::Assessment& assessment);

/// Without the climate of a site nothing is known of PUE and water.
[[nodiscard]] bool waterIsKnown(const evaluation::Assessment& assessment);

/// The network that carries training: the first back end that is built; nothing without one.
[[nodiscard]] const evaluation::NetworkResult* backEnd(const document::Document& document, const evaluation::Assessment& assessment);

/// "2 errors, 1 warning, 5 notes"
[[nodiscard]] std::string findingsText(const evaluation::Assessment& assessment);

/// Ground areas; nothing without an outline.
[[nodiscard]] std::optional<double> landM2(const document::Document& document);
[[nodiscard]] std::optional<double> areaOfKindM2(const document::Document& document, floorplan::AreaKind kind);

/// The first supply that brings a date's capacity, its approvals and sources, in date order.
[[nodiscard]] std::vector<const power::Supply*> suppliesByDate(const document::Document& document);

}  // namespace cw::report
