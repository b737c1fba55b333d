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
    clearances = makeToggle(owner, nullptr, Text::tr("&Clearances"), false);
    legend = makeToggle(owner, nullptr, Text::tr("L&egend"), true);
    for (const QString& text : {Text::tr("Colour by &kind of equipment"), Text::tr("Colour by &power of racks"), Text::tr("Colour by &heat to air"),
                                Text::tr("Colour by p&hase"), Text::tr("Colour by power &feed"), Text::tr("Colour by &source of figures")}) {
        colour_by.push_back(makeToggle(owner, nullptr, text, colour_by.empty()));
        colours->addAction(colour_by.back());
    }
}

}  // namespace cw::ui
