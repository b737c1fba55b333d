// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QString>

#include "evaluation/assessment.h"

namespace cw::ui {

enum class Tone { plain, good, warning, error };

/// One headline figure, worded.
struct Metric {
    QString key;               ///< "gpus": steady, for tests and layout
    QString caption;           ///< "GPUs"
    QString value;             ///< "102,400"; an em dash when not known
    QString mark;              ///< small and behind the value: "exact"
    QString delta;             ///< "+512" against `before`; empty: the same
    QString since_saved;       ///< "+1,024" against the last save; empty: the same
    QString help;
    Tone tone = Tone::plain;
    friend bool operator==(const Metric&, const Metric&) = default;
};

/// The figures of the metrics bar, in its order. `before`: what the deltas are against, during a drag the design before it;
/// `saved`: the design as it was last saved. Null: no such change is shown.
[[nodiscard]] std::vector<Metric> headline(const evaluation::Assessment& now, const evaluation::Assessment* before,
                                           const evaluation::Assessment* saved = nullptr);

/// "+1.2 MW" worded in the scale of the figure; empty when nothing that is shown differs.
[[nodiscard]] QString deltaText(std::optional<double> now, std::optional<double> before, units::Dimension dimension);

/// The built back-end network whose bisection stands for the machine: the one with the most
/// bandwidth into its endpoints, scale-up domains left out; null: none.
[[nodiscard]] const evaluation::NetworkResult* mainNetwork(const evaluation::Assessment& assessment);

}  // namespace cw::ui
