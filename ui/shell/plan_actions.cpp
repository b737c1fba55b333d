// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plan_actions.h"

#include <QCoreApplication>

#include "shell/actions.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::PlanActions)
};

}  // namespace

PlanActions::PlanActions(QObject* owner) : colours(new QActionGroup(owner))
{
    background = makeToggle(owner, nullptr, Text::tr("&Background pictures"), true);
    array = makeAction(owner, "grid", Text::tr("Re&peat…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    replace = makeAction(owner, nullptr, Text::tr("Rep&lace…"), QKeySequence(Qt::CTRL | Qt::Key_R));
    edit_block = makeAction(owner, "block", Text::tr("&Edit block here"), QKeySequence(Qt::CTRL | Qt::Key_E));
    edit_rack = makeAction(owner, "rack", Text::tr("Open ra&ck elevation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    racks = makeAction(owner, "rack", Text::tr("&Racks of this design…"));
    select_filter = makeAction(owner, "search", Text::tr("Select by &filter…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    add_picture = makeAction(owner, "open", Text::tr("&Add picture to trace over…"));
    scale_picture = makeAction(owner, "measure", Text::tr("&Scale picture by two points"));
    move_picture = makeAction(owner, nullptr, Text::tr("&Move picture"));
    remove_picture = makeAction(owner, "delete", Text::tr("&Remove picture"));
    clearances = makeToggle(owner, nullptr, Text::tr("&Clearances"), false);
    legend = makeToggle(owner, nullptr, Text::tr("L&egend"), true);
    minimap = makeToggle(owner, nullptr, Text::tr("&Overview in a corner"), true);
    for (const QString& text : {Text::tr("Colour by &kind of equipment"), Text::tr("Colour by &power of racks"), Text::tr("Colour by &heat to air"),
                                Text::tr("Colour by p&hase"), Text::tr("Colour by power &feed"), Text::tr("Colour by &source of figures")}) {
        colour_by.push_back(makeToggle(owner, nullptr, text, colour_by.empty()));
        colours->addAction(colour_by.back());
    }
    const auto add = [owner](std::vector<QAction*>& list, const QString& pattern, const QStringList& names) {
        for (const QString& name : names) list.push_back(makeAction(owner, "area", pattern.arg(name)));
    };
    const QStringList areas{Text::tr("building"), Text::tr("hall"), Text::tr("yard"), Text::tr("substation"), Text::tr("room"), Text::tr("road"), Text::tr("pond")};
    add(draw_rectangle, Text::tr("Draw %1"), areas);
    add(draw_polygon, Text::tr("Draw %1 by its corners"), areas);
    draw_tray = makeAction(owner, "area", Text::tr("Draw and change cable &trays"));
    add(draw_keep_out, Text::tr("Keep free: %1"), {Text::tr("reserved ground"), Text::tr("door"), Text::tr("column"), Text::tr("egress way")});
}

}  // namespace cw::ui
