// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include <QObject>

#include "document/builders.h"

namespace cw::ui {

/// One copy of a repeat.
struct ChosenCopy {
    PlacementId placement;
    int column = 0, row = 0;                   ///< from 0
    friend bool operator==(const ChosenCopy&, const ChosenCopy&) = default;
};

/// What is selected on the plan. Order does not matter; ids that no longer exist are dropped by the session.
class Selection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::set<document::Subject>& subjects() const { return subjects_; }
    [[nodiscard]] std::vector<document::Subject> list() const { return {subjects_.begin(), subjects_.end()}; }
    [[nodiscard]] std::vector<PlacementId> placements() const;
    [[nodiscard]] bool contains(const document::Subject& subject) const { return subjects_.contains(subject); }
    [[nodiscard]] bool isEmpty() const { return subjects_.empty(); }
    /// The one copy that is meant of the one repeat that is selected; nothing: all of it.
    [[nodiscard]] const std::optional<ChosenCopy>& copy() const { return copy_; }
    void chooseCopy(const ChosenCopy& copy);
    /// All of the repeat again.
    void dropCopy();
    /// From now on only what `may` allows can be selected; null: everything.
    void setLimit(std::function<bool(const document::Subject&)> may) { may_ = std::move(may); }

public slots:
    void set(std::set<cw::document::Subject> subjects);
    void add(const cw::document::Subject& subject);
    void toggle(const cw::document::Subject& subject);
    void clear();

signals:
    void changed();

private:
    std::set<document::Subject> subjects_;
    std::optional<ChosenCopy> copy_;
    std::function<bool(const document::Subject&)> may_;
};

}  // namespace cw::ui
