// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrange/block_editing.h"

#include <utility>

namespace cw::ui {

using document::BlockFocus;
using document::Document;
using document::Edit;
using document::Subject;
using floorplan::Block;
using floorplan::Placement;

struct BlockEditing::Level {
    BlockFocus focus;
    DocumentSession session;
    Edit carried;                              ///< the last edit of the session, as the outer one needs it
    bool carrying = false;                     ///< what the outer session tells is our own doing
    bool syncing = false;                      ///< what happens here comes from the outer session
};

namespace {

/// What the user can take hold of: parts, nothing of the world around.
bool isPart(const Document& outer, const Subject& subject)
{
    const auto* id = std::get_if<PlacementId>(&subject);
    return id && !outer.find<Placement>(*id);
}

}  // namespace

BlockEditing::BlockEditing(DocumentSession& design, PlanView& plan, QObject* parent) : QObject(parent), design_(design), plan_(plan)
{
    connect(&design_, &DocumentSession::documentReset, this, [this] { leaveTo(0); });
}

BlockEditing::~BlockEditing()
{
    for (const auto& level : levels_) level->session.disconnect();
    if (!levels_.empty() && plan_.session() == &levels_.back()->session) plan_.setSession(nullptr);
    while (!levels_.empty()) levels_.pop_back();
}

DocumentSession& BlockEditing::session() const { return levels_.empty() ? design_ : levels_.back()->session; }
DocumentSession& BlockEditing::outerOf(std::size_t level) const { return level == 0 ? design_ : levels_[level - 1]->session; }

QStringList BlockEditing::names() const
{
    QStringList names;
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        const Block* block = outerOf(i).document().find<Block>(levels_[i]->focus.block);
        names << QString::fromStdString(block && !block->name.empty() ? block->name : levels_[i]->focus.block.text());
    }
    return names;
}

std::optional<QString> BlockEditing::enter(const PlacementId& id, int column, int row)
{
    DocumentSession& outer = session();
    const auto focus = document::focusOn(outer.committed(), id, column, row);
    if (!focus) return QString::fromStdString(focus.error().sentence());
    auto working = document::opened(outer.committed(), *focus);
    if (!working) return tr("There is no block to open.");
    outer.dropPreview();
    auto level = std::make_unique<Level>();
    level->focus = *focus;
    level->session.reset(std::move(*working), {});
    levels_.push_back(std::move(level));
    connectLevel(levels_.size() - 1);
    showInnermost();
    return std::nullopt;
}

/// From the inner session to the outer one, and back when the outer one changes by itself (undo, redo).
void BlockEditing::connectLevel(std::size_t index)
{
    Level& level = *levels_[index];
    DocumentSession& outer = outerOf(index);
    level.session.selection().setLimit([&outer](const Subject& subject) { return isPart(outer.committed(), subject); });
    level.session.setRewriter([this, &level, &outer](const Document& committed, Edit edit) -> std::optional<Edit> {
        if (level.syncing) return edit;
        const auto carried = document::carriedBack(outer.committed(), level.focus, committed, edit);
        if (!carried) {
            emit refused(QString::fromStdString(carried.error().sentence()));
            return std::nullopt;
        }
        level.carried = *carried;
        for (const auto& change : carried->list<Block>())
            if (change.id == level.focus.block) edit.put(committed, Block(*change.after));
        return edit;
    });
    const auto carry = [&level](auto&& action) {
        if (level.syncing) return;
        level.carrying = true;
        action();
        level.carrying = false;
    };
    connect(&level.session, &DocumentSession::previewed, this, [&level, &outer, carry] { carry([&] { outer.preview(level.carried); }); });
    connect(&level.session, &DocumentSession::previewDropped, this, [&outer, carry] { carry([&] { outer.dropPreview(); }); });
    connect(&level.session, &DocumentSession::editCommitted, this, [this, index, &level, &outer, carry] {
        carry([&] { outer.commit(level.carried); });
        // What a part cannot keep, such as a phase of its own, is not kept here either.
        if (level.carried.isNothing() && !level.syncing) syncFrom(index);
    });
    connect(&outer, &DocumentSession::documentChanged, &level.session, [this, index, &level, &outer] {
        if (!level.carrying && !outer.isPreviewing()) syncFrom(index);
    });
}

void BlockEditing::syncFrom(std::size_t index)
{
    Level& level = *levels_[index];
    const auto working = document::opened(outerOf(index).committed(), level.focus);
    if (!working) {
        // Not from inside a signal of a session that goes away by it.
        QMetaObject::invokeMethod(this, [this, index] { leaveTo(index); }, Qt::QueuedConnection);
        return;
    }
    level.syncing = true;
    level.session.commit(document::difference(level.session.committed(), *working));
    level.syncing = false;
}

void BlockEditing::leaveTo(std::size_t levels)
{
    if (levels >= levels_.size()) return;
    std::vector<std::unique_ptr<Level>> left;
    while (levels_.size() > levels) {
        levels_.back()->session.disconnect();
        levels_.back()->session.dropPreview();
        left.push_back(std::move(levels_.back()));
        levels_.pop_back();
    }
    session().dropPreview();
    const BlockFocus focus = left.back()->focus;
    showInnermost();
    session().selection().set({Subject(focus.host)});
}

void BlockEditing::showInnermost()
{
    const Viewport before = plan_.viewport();
    plan_.setSession(&session());
    plan_.lookLike(before);
    if (levels_.empty()) {
        plan_.setForeground({}, {});
    } else {
        DocumentSession& outer = outerOf(levels_.size() - 1);
        const BlockFocus& focus = levels_.back()->focus;
        const Placement* host = outer.committed().find<Placement>(focus.host);
        const geometry::Rect frame = host ? floorplan::extent(*host, focus.column, focus.row, outer.lookup()) : geometry::Rect{};
        plan_.setForeground([&outer](const Placement& row) { return isPart(outer.committed(), row.id); }, frame);
    }
    emit changed();
}

}  // namespace cw::ui
