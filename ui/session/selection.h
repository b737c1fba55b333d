// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QObject>

#include "document/builders.h"

namespace cw::ui {

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

public slots:
    void set(std::set<cw::document::Subject> subjects);
    void add(const cw::document::Subject& subject);
    void toggle(const cw::document::Subject& subject);
    void clear();

signals:
    void changed();

private:
    std::set<document::Subject> subjects_;
};

}  // namespace cw::ui
