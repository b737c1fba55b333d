// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "document/document.h"
#include "evaluation/assessment.h"

namespace cw::ui {

/// One part of a headline figure.
struct BreakdownRow {
    QString name;
    std::optional<double> value;               ///< in the base unit of `dimension`; nothing: not known
    units::Dimension dimension = units::Dimension::number;
    QString text;                              ///< in place of a value, where words say it: "exact"
    bool is_part = false;                      ///< the parts of one breakdown sum to its total, so each has a share
    friend bool operator==(const BreakdownRow&, const BreakdownRow&) = default;
};

/// What a headline figure is made of.
struct Breakdown {
    QString title;
    std::vector<BreakdownRow> rows;
    [[nodiscard]] double total() const;        ///< of the parts
};

/// Of the metric with this key (metric.h); no rows: there is nothing to take apart.
[[nodiscard]] Breakdown breakdownOf(const QString& key, const evaluation::Assessment& assessment, const document::Document& document);

}  // namespace cw::ui
