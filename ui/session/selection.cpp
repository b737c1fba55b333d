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
    if (may_) std::erase_if(subjects, [this](const document::Subject& subject) { return !may_(subject); });
    if (subjects == subjects_ && !copy_) return;
    copy_.reset();
    subjects_ = std::move(subjects);
    emit changed();
}

void Selection::chooseCopy(const ChosenCopy& copy)
{
    const document::Subject subject(copy.placement);
    if ((may_ && !may_(subject)) || copy == copy_) return;
    subjects_ = {subject};
    copy_ = copy;
    emit changed();
}

void Selection::dropCopy()
{
    if (!copy_) return;
    copy_.reset();
    emit changed();
}

void Selection::add(const document::Subject& subject)
{
    if (may_ && !may_(subject)) return;
    const bool had_copy = copy_.has_value();
    copy_.reset();
    if (subjects_.insert(subject).second || had_copy) emit changed();
}

void Selection::toggle(const document::Subject& subject)
{
    if (may_ && !may_(subject)) return;
    copy_.reset();
    if (subjects_.erase(subject) == 0) subjects_.insert(subject);
    emit changed();
}

void Selection::clear()
{
    set({});
}

}  // namespace cw::ui
