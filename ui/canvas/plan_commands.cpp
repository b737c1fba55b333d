// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_commands.h"

#include <algorithm>

namespace cw::ui::commands {

using document::Edit;
using document::Subject;
using floorplan::Placement;

namespace {

std::vector<PlacementId> placementsOf(const std::vector<Subject>& subjects)
{
    std::vector<PlacementId> ids;
    for (const auto& subject : subjects)
        if (const auto* id = std::get_if<PlacementId>(&subject)) ids.push_back(*id);
    return ids;
}

std::string keyOf(const std::vector<Subject>& subjects)
{
    std::string key = "nudge";
    for (const auto& subject : subjects) key += ' ' + std::visit([](const auto& id) { return id.text(); }, subject);
    return key;
}

/// Free ground between an original and its copy: the aisle a technician needs.
constexpr geometry::Mm clear_of_original_mm = 1200;  // practice: a 4 ft cold aisle

}  // namespace

std::vector<Subject> movable(DocumentSession& session)
{
    std::vector<Subject> subjects = session.selection().list();
    std::erase_if(subjects, [&session](const Subject& subject) {
        const auto* id = std::get_if<PlacementId>(&subject);
        const Placement* row = id ? session.committed().find<Placement>(*id) : nullptr;
        return id && (!row || row->locked);
    });
    return subjects;
}

void deleteSelection(DocumentSession& session)
{
    if (const auto subjects = movable(session); !subjects.empty())
        session.commit(document::remove(session.committed(), subjects));
}

void nudgeSelection(DocumentSession& session, geometry::Point by)
{
    const auto subjects = movable(session);
    if (subjects.empty()) return;
    Edit edit = document::move(session.committed(), subjects, by);
    edit.merge_key = keyOf(subjects);
    session.commit(edit);
}

void rotateSelection(DocumentSession& session, geometry::Turn turn)
{
    if (const auto ids = placementsOf(movable(session)); !ids.empty())
        session.commit(document::turn(session.committed(), ids, turn));
}

void mirrorSelection(DocumentSession& session)
{
    if (const auto ids = placementsOf(movable(session)); !ids.empty())
        session.commit(document::mirror(session.committed(), ids));
}

void duplicateSelection(DocumentSession& session)
{
    const auto ids = session.selection().placements();
    if (ids.empty()) return;
    geometry::Rect extent;
    for (const auto& id : ids)
        extent = extent.united(document::extentOf(session.committed(), Subject(id), session.lookup()));
    const Edit edit =
        document::duplicate(session.committed(), ids, {extent.width() + clear_of_original_mm, 0});
    session.commit(edit);
    std::set<Subject> copies;
    for (const auto& row : edit.list<Placement>())
        if (!row.before) copies.insert(row.id);
    session.selection().set(std::move(copies));
}

void selectAll(DocumentSession& session)
{
    std::set<Subject> all;
    for (const auto& row : session.document().table<Placement>().rows()) all.insert(row->id);
    session.selection().set(std::move(all));
}

}  // namespace cw::ui::commands
