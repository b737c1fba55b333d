// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shell_actions.h"

#include <QCoreApplication>

#include "search/commands.h"
#include "shell/actions.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::ShellActions)
};

}  // namespace

ShellActions::ShellActions(QObject* owner)
    : find(makeAction(owner, "search", Text::tr("&Find…"), QKeySequence::Find)),
      commands(makeAction(owner, nullptr, Text::tr("&Commands…"), QKeySequence(Qt::CTRL | Qt::Key_K))),
      shortcuts(makeAction(owner, nullptr, Text::tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1))),
      preferences(makeAction(owner, nullptr, Text::tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma))),
      new_window(makeAction(owner, "new", Text::tr("&New window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))),
      close_window(makeAction(owner, nullptr, Text::tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W))),
      present(makeAction(owner, "slides", Text::tr("&Present to a board"), QKeySequence(Qt::Key_F5))),
      compare_saved(makeAction(owner, nullptr, Text::tr("Compare with the &saved file"))),
      compare_file(makeAction(owner, nullptr, Text::tr("Compare with another &design…"))),
      snapshots(makeAction(owner, nullptr, Text::tr("S&napshots…"))),
      take_snapshot(makeAction(owner, nullptr, Text::tr("Ta&ke a snapshot…")))
{
}

void explainNeeds(const Actions& a, const ShellActions& shell)
{
    const auto explain = [](std::initializer_list<QAction*> actions, const QString& sentence) {
        for (QAction* action : actions) setNeed(*action, sentence);
    };
    explain({a.undo}, Text::tr("Nothing has been done yet"));
    explain({a.redo}, Text::tr("Nothing has been undone"));
    explain({a.duplicate, a.rotate, a.mirror, a.remove, a.zoom_selection, a.cut, a.copy, a.select_same, a.group, a.ungroup, a.make_unique, a.lock, a.unlock, a.hide},
            Text::tr("Select something on the plan first"));
    explain({a.align_left, a.align_centre, a.align_right, a.align_bottom, a.align_middle, a.align_top}, Text::tr("Select two things or more first"));
    explain({a.distribute_x, a.distribute_y}, Text::tr("Select three things or more first"));
    explain({a.zoom_fit, a.zoom_in, a.zoom_out, a.export_plans, a.export_pack, a.export_assessment, a.place, a.pan, a.measure, a.select, a.save, a.save_as, shell.find, shell.present, shell.compare_file, shell.snapshots, shell.take_snapshot},
            Text::tr("Open a design or begin with a template first"));
    explain({shell.compare_saved}, Text::tr("This design has no file yet: save it first"));
}

}  // namespace cw::ui
