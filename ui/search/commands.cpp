// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/commands.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include "style/mnemonic.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::Commands)
};

constexpr char need_property[] = "clusterwright-need";

Command commandOf(QAction& action, const QString& place)
{
    // Keys that the plan takes itself are only words, behind a tab.
    const QString shown_keys = action.text().section(QLatin1Char('\t'), 1);
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) keys << sequence.toString(QKeySequence::NativeText);
    return {&action, withoutMnemonic(action.text().section(QLatin1Char('\t'), 0, 0)), place, keys.isEmpty() ? shown_keys : keys.join(QStringLiteral(", "))};
}

class Collector {
public:
    void menu(const QList<QAction*>& actions, const QString& place)
    {
        for (QAction* action : actions) {
            if (action->menu()) {
                const QString title = withoutMnemonic(action->text());
                menu(action->menu()->actions(), place.isEmpty() ? title : place + QStringLiteral(" › ") + title);
            } else {
                add(*action, place);
            }
        }
    }

    void add(QAction& action, const QString& place)
    {
        if (action.isSeparator() || action.menu() || action.text().isEmpty() || !action.isVisible() || seen_.contains(&action)) return;
        seen_.insert(&action);
        found.push_back(commandOf(action, place));
    }

    std::vector<Command> found;

private:
    QSet<const QAction*> seen_;
};

}  // namespace

std::vector<Command> commandsOf(const QMainWindow& window)
{
    Collector collector;
    if (auto* bar = qobject_cast<QMenuBar*>(window.menuWidget())) collector.menu(bar->actions(), {});
    for (QAction* action : window.findChildren<QAction*>(Qt::FindDirectChildrenOnly)) collector.add(*action, {});
    return std::move(collector.found);
}

void setNeed(QAction& action, const QString& sentence) { action.setProperty(need_property, sentence); }

QString needOf(const QAction& action)
{
    const QString said = action.property(need_property).toString();
    return said.isEmpty() ? Text::tr("Not possible at the moment") : said;
}

}  // namespace cw::ui
