// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_menu.h"

#include <QPointer>

#include "shell/file_commands.h"

namespace cw::ui {

namespace {

constexpr char of_window[] = "clusterwright-window";

QString nameOf(MainWindow& window)
{
    QString name = window.showsPlan() ? window.session().title() : Desk::tr("Start page");
    if (window.session().isModified()) name += QStringLiteral(" *");
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void fill(QMenu& menu, Desk& desk, const MainWindow& own)
{
    for (QAction* action : menu.actions())
        if (action->property(of_window).isValid()) {
            menu.removeAction(action);
            action->deleteLater();
        }
    for (MainWindow* window : desk.windows()) {
        QAction* action = menu.addAction(nameOf(*window));
        action->setProperty(of_window, true);
        action->setCheckable(true);
        action->setChecked(window == &own);
        QObject::connect(action, &QAction::triggered, window, [&desk, window, action, is_own = window == &own] {
            action->setChecked(is_own);        // a click goes there; it does not change which window this menu is of
            desk.bringForward(window->files());
        });
    }
}

}  // namespace

void followWindows(QMenu& menu, Desk& desk, MainWindow& own)
{
    const auto refill = [&menu, &desk, &own] { fill(menu, desk, own); };
    QObject::connect(&desk, &Desk::changed, &menu, refill);
    refill();
}

}  // namespace cw::ui
