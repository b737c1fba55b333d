// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/selection.h"

#include <utility>

namespace cw::ui {

std::vector<PlacementId> Selection::placements() const
{
    std::vector<PlacementId> ids;
    for (const auto& subject : subjects_)
        if (const auto* id = std::get_if<PlacementId>(&subject)) ids.push_back(*id);
    return ids;
}

void Selection::set(std::set<document::Subject> subjects)
{
    if (subjects == subjects_) return;
    subjects_ = std::move(subjects);
    emit changed();
}

void Selection::add(const document::Subject& subject)
{
    if (subjects_.insert(subject).second) emit changed();
}

void Selection::toggle(const document::Subject& subject)
{
    if (subjects_.erase(subject) == 0) subjects_.insert(subject);
    emit changed();
}

void Selection::clear()
{
    set({});
}

}  // namespace cw::ui
