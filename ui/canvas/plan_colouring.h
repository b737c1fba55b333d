// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QString>

#include "canvas/plan_options.h"
#include "canvas/plan_scene.h"
#include "canvas/plan_walk.h"

namespace cw::ui {

/// One colour of the plan and what it stands for.
struct ColourBin {
    QString label;
    QColor fill;
    QColor text;               ///< legible on the fill
};

/// Which colour everything on the plan has. Each distinct rack, item and block is looked at once, however often it is
/// placed. Outdated by another scene content, other phases, options or theme.
class PlanColouring {
public:
    PlanColouring(const PlanScene& scene, const PlanTheme& theme, const PlanOptions& options);

    struct Colour {
        std::size_t bin = 0;
        double cover = 1;      ///< share of the ground that is built on, for blocks seen from afar
    };
    /// Nothing: its layer is off.
    [[nodiscard]] std::optional<Colour> of(const PlanMark& mark) const;
    [[nodiscard]] const std::vector<ColourBin>& bins() const { return bins_; }
    /// "Power of a rack", with its unit.
    [[nodiscard]] const QString& title() const { return title_; }
    /// The bins of what is placed, in their order.
    [[nodiscard]] std::vector<std::size_t> used() const;

private:
    /// Ground of a shape by bin, in square metres; without what is off.
    using Ground = std::vector<double>;
    const Ground& groundOf(const PlanShape& shape) const;
    [[nodiscard]] std::size_t binOf(const PlanShape& shape) const;
    [[nodiscard]] std::size_t binOf(const PhaseId& phase) const;
    [[nodiscard]] std::size_t feedBin(const PlanShape& shape) const;
    [[nodiscard]] std::string feedKey(const floorplan::RackDesign& rack) const;
    void makeBins(const PlanTheme& theme);
    void makePhases(const PlanTheme& theme);
    void makeFeeds(const PlanTheme& theme);

    const PlanScene& scene_;
    PlanOptions options_;
    QString title_;
    std::vector<ColourBin> bins_;
    std::map<PhaseId, std::size_t> phases_;
    std::map<std::string, std::size_t> feeds_;
    mutable std::unordered_map<const PlanShape*, Ground> grounds_;
};

}  // namespace cw::ui
