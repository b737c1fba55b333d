// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_commands.h"

#include <algorithm>

#include <QCoreApplication>

#include "document/grouping.h"

namespace cw::ui::commands {

using document::Edit;
using document::Subject;
using floorplan::Placement;

namespace {

std::string keyOf(const std::vector<Subject>& subjects)
{
    std::string key = "nudge";
    for (const auto& subject : subjects) key += ' ' + std::visit([](const auto& id) { return id.text(); }, subject);
    return key;
}

/// Free ground between an original and its copy: the aisle a technician needs.
constexpr geometry::Mm clear_of_original_mm = 1200;  // practice: a 4 ft cold aisle

}  // namespace

Edit replacement(DocumentSession& session, const floorplan::Content& content)
{
    const auto copy = session.selection().copy();
    const Placement* row = copy ? session.committed().find<Placement>(copy->placement) : nullptr;
    if (!row) return document::replaceContent(session.committed(), session.selection().placements(), content);
    floorplan::Exception exception{copy->column, copy->row, false, content, {}};
    for (const auto& known : row->exceptions)
        if (known.column == copy->column && known.row == copy->row) exception.phase = known.phase;
    if (content == row->what) exception.replacement.reset();
    return document::setException(session.committed(), copy->placement, exception);
}

std::optional<Edit> replacementAt(DocumentSession& session, const std::optional<Subject>& subject, const floorplan::Content& content)
{
    const auto* id = subject ? std::get_if<PlacementId>(&*subject) : nullptr;
    if (!id) return std::nullopt;
    if (session.selection().contains(*subject)) return replacement(session, content);
    return document::replaceContent(session.committed(), {id, 1}, content);
}

std::set<Subject> madeBy(const Edit& edit)
{
    std::set<Subject> made;
    std::set<AreaId> areas;
    for (const auto& row : edit.list<floorplan::Area>())
        if (row.after && !row.before) areas.insert(row.id);
    for (const auto& row : edit.list<floorplan::Area>())
        if (areas.contains(row.id) && !areas.contains(row.after->parent)) made.insert(row.id);
    for (const auto& row : edit.list<Placement>())
        if (row.after && !row.before && !areas.contains(row.after->area)) made.insert(row.id);
    return made;
}

std::vector<Subject> movable(DocumentSession& session)
{
    // One copy does not leave its repeat: it is made unique first.
    if (session.selection().copy()) return {};
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
    if (const auto copy = session.selection().copy()) {
        session.commit(document::setException(session.committed(), copy->placement, {copy->column, copy->row, true, {}, {}}));
        return;
    }
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
    if (const auto subjects = movable(session); !subjects.empty()) session.commit(document::turn(session.committed(), subjects, turn));
}

void mirrorSelection(DocumentSession& session)
{
    if (const auto subjects = movable(session); !subjects.empty()) session.commit(document::mirror(session.committed(), subjects));
}

void duplicateSelection(DocumentSession& session)
{
    const auto subjects = session.selection().list();
    if (subjects.empty() || session.selection().copy()) return;
    geometry::Rect extent;
    for (const auto& subject : subjects) extent = extent.united(document::extentOf(session.committed(), subject, session.lookup()));
    const Edit edit = document::duplicate(session.committed(), subjects, {extent.width() + clear_of_original_mm, 0});
    session.commit(edit);
    session.selection().set(madeBy(edit));
}

void alignSelection(DocumentSession& session, document::Align edge)
{
    session.commit(document::align(session.committed(), session.selection().placements(), edge));
}

void distributeSelection(DocumentSession& session, document::Axis axis)
{
    session.commit(document::distribute(session.committed(), session.selection().placements(), axis));
}

void setSelectionLocked(DocumentSession& session, bool locked)
{
    session.commit(document::setLocked(session.committed(), session.selection().placements(), locked));
}

void hideSelection(DocumentSession& session)
{
    const auto ids = session.selection().placements();
    session.selection().clear();
    session.commit(document::setHidden(session.committed(), ids, true));
}

void showAll(DocumentSession& session)
{
    std::vector<PlacementId> hidden;
    for (const auto& row : session.committed().table<Placement>().rows())
        if (row->hidden) hidden.push_back(row->id);
    session.commit(document::setHidden(session.committed(), hidden, false));
}

void selectSameKind(DocumentSession& session)
{
    std::set<floorplan::Content> kinds;
    for (const auto& id : session.selection().placements())
        if (const Placement* row = session.document().find<Placement>(id)) kinds.insert(row->what);
    std::set<Subject> same;
    for (const auto& row : session.document().table<Placement>().rows())
        if (kinds.contains(row->what) && !row->hidden) same.insert(row->id);
    session.selection().set(std::move(same));
}

void invertSelection(DocumentSession& session)
{
    std::set<Subject> others;
    for (const auto& row : session.document().table<Placement>().rows())
        if (!row->hidden && !session.selection().contains(row->id)) others.insert(row->id);
    session.selection().set(std::move(others));
}

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::PlanCommands)
};

std::optional<QString> commitAndSelect(DocumentSession& session, const Result<Edit>& edit)
{
    if (!edit) return QString::fromStdString(edit.error().sentence());
    session.commit(*edit);
    std::set<Subject> made;
    for (const auto& row : edit->list<Placement>())
        if (row.after && !row.before) made.insert(row.id);
    if (!made.empty()) session.selection().set(std::move(made));
    return std::nullopt;
}

}  // namespace

std::optional<QString> groupSelection(DocumentSession& session)
{
    return commitAndSelect(session, document::group(session.committed(), session.selection().placements(), Text::tr("Group").toStdString()));
}

std::optional<QString> ungroupSelection(DocumentSession& session)
{
    return commitAndSelect(session, document::ungroup(session.committed(), session.selection().placements()));
}

std::optional<QString> makeSelectionUnique(DocumentSession& session)
{
    const auto ids = session.selection().placements();
    if (const auto copy = session.selection().copy()) return commitAndSelect(session, document::makeUnique(session.committed(), copy->placement, copy->column, copy->row));
    if (ids.size() != 1) return Text::tr("Select one placement to make unique.");
    return commitAndSelect(session, document::makeUnique(session.committed(), ids.front()));
}

void selectAll(DocumentSession& session)
{
    std::set<Subject> all;
    for (const auto& row : session.document().table<Placement>().rows())
        if (!row->hidden) all.insert(row->id);
    session.selection().set(std::move(all));
}

}  // namespace cw::ui::commands
