// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QStringList>

#include "canvas/plan_view.h"
#include "document/block_focus.h"
#include "session/document_session.h"

namespace cw::ui {

/// Editing blocks where they stand. Entering one opens the clicked copy into a working session, whose placements are the
/// parts; the plan shows that session, everything else dimmed. Whatever is previewed or committed there is carried back
/// into the block of the design, so that every copy and all figures follow, and the history of the design keeps it.
/// Blocks inside are entered from there, level by level.
class BlockEditing final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this, or the design be left before.
    BlockEditing(DocumentSession& design, PlanView& plan, QObject* parent = nullptr);
    ~BlockEditing() override;

    /// Why not, or nothing.
    std::optional<QString> enter(const PlacementId& id, int column = 0, int row = 0);
    /// Back to so many levels; 0: the site.
    void leaveTo(std::size_t levels);
    void leave() { if (depth() > 0) leaveTo(depth() - 1); }

    [[nodiscard]] std::size_t depth() const { return levels_.size(); }
    /// Where editing takes place: the innermost working session, or the design itself.
    [[nodiscard]] DocumentSession& session() const;
    /// The names of the opened blocks, outermost first.
    [[nodiscard]] QStringList names() const;

signals:
    /// Another level: session() is another one now.
    void changed();
    void refused(const QString& why);

private:
    struct Level;
    [[nodiscard]] DocumentSession& outerOf(std::size_t level) const;
    void connectLevel(std::size_t index);
    void syncFrom(std::size_t level);
    void showInnermost();

    DocumentSession& design_;
    PlanView& plan_;
    std::vector<std::unique_ptr<Level>> levels_;
};

}  // namespace cw::ui
