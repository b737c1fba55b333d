// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QChart>
#include <QString>

namespace cw::ui {

class ChartFrame;

/// The figures behind a chart as CSV (RFC 4180): a row for each category or point, a column for each series.
[[nodiscard]] QString chartCsv(const QChart& chart);

/// Writes the chart as it is shown, by the ending of the path: .png (twice the pixels), .svg, or .csv with its figures.
/// The file appears whole or not at all. A sentence when it cannot be written.
[[nodiscard]] std::optional<QString> writeChart(ChartFrame& chart, const QString& path);

}  // namespace cw::ui
