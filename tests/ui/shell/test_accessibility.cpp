// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever can be worked with the mouse has a name for those who do not see it and a key for those who use no mouse.
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

#include "designs/designs.h"
#include "present/presentation.h"
#include "search/command_palette.h"
#include "search/design_finder.h"
#include "search/shortcuts_dialog.h"
#include "shell/preferences_dialog.h"
#include "shell/shell_actions.h"
#include "shell/template_dialog.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;

namespace {

/// Parts of Qt's own widgets: they belong to the one around them.
bool isPartOfAnother(const QWidget& widget)
{
    // The corner of a table, which Ctrl+A does as well.
    if (qobject_cast<const QAbstractButton*>(&widget) && qobject_cast<const QTableView*>(widget.parentWidget())) return true;
    if (widget.objectName().startsWith("qt_") || qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget)) return true;
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()); area && area->viewport() == &widget) return true;
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
            qobject_cast<const QMenuBar*>(parent))
            return true;
    return false;
}

bool isWorkedWith(const QWidget& widget)
{
    if (isPartOfAnother(widget)) return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget) || (widget.focusPolicy() & Qt::TabFocus);
}

/// In a tool bar: its action stands in a menu, too, which keys reach.
bool isInAMenu(const QWidget& widget, const QSet<const QAction*>& menu_actions)
{
    const auto* button = qobject_cast<const QToolButton*>(&widget);
    if (!button || !qobject_cast<const QToolBar*>(button->parentWidget())) return false;
    return menu_actions.contains(button->defaultAction()) || (button->menu() && menu_actions.contains(button->menu()->menuAction()));
}

QString described(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at; at = at->parentWidget()) path.prepend(QString::fromLatin1(at->metaObject()->className()) + (at->objectName().isEmpty() ? "" : "#" + at->objectName()));
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(" > ");
}

QString nameOf(QWidget& widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// Every one that lacks something, one line each.
QStringList failings(QWidget& top, const QSet<const QAction*>& menu_actions)
{
    QStringList list;
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (!isWorkedWith(*widget)) continue;
        if (nameOf(*widget).isEmpty() && !qobject_cast<QTabBar*>(widget)) list << "no name: " + described(*widget);
        const bool keys = widget->focusPolicy() & Qt::TabFocus;
        if (!keys && !isInAMenu(*widget, menu_actions) && !widget->focusProxy()) list << "no focus: " + described(*widget);
    }
    list.removeDuplicates();
    return list;
}

void collect(const QList<QAction*>& actions, QSet<const QAction*>& into)
{
    for (QAction* action : actions) {
        into.insert(action);
        if (action->menu()) collect(action->menu()->actions(), into);
    }
}

QSet<const QAction*> menuActions(ui::MainWindow& window)
{
    QSet<const QAction*> actions;
    collect(window.menuBar()->actions(), actions);
    return actions;
}

}  // namespace

class TestAccessibility : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void everythingInTheWindowHasANameAndAKey()
    {
        test::WindowStage stage;
        stage.session().reset(*designs::make("memphis-100k-h100"), {});
        const auto actions = menuActions(stage.window);
        for (const QDockWidget* dock : stage.window.findChildren<QDockWidget*>()) QVERIFY2(!dock->windowTitle().isEmpty(), qPrintable(dock->objectName()));
        // Each page of the properties once.
        const auto placement = stage.session().document().table<floorplan::Placement>().rows().front()->id;
        const auto area = stage.session().document().table<floorplan::Area>().rows().front()->id;
        for (const std::set<document::Subject>& chosen : {std::set<document::Subject>{}, {placement}, {area}, {placement, area}}) {
            stage.session().selection().set(chosen);
            const QStringList lacking = failings(stage.window, actions);
            QVERIFY2(lacking.isEmpty(), qPrintable("\n" + lacking.join('\n')));
        }
    }

    void startPageToo()
    {
        test::Answers::Script script;
        const QTemporaryDir folder;
        ui::MainWindow window({std::make_unique<test::Answers>(script), folder.path(), false});
        const QStringList lacking = failings(window, menuActions(window));
        QVERIFY2(lacking.isEmpty(), qPrintable("\n" + lacking.join('\n')));
    }

    void dialogsAndPresentationToo()
    {
        test::WindowStage stage;
        ui::PreferencesDialog preferences;
        ui::TemplateDialog design;
        ui::ShortcutsDialog shortcuts(ui::commandsOf(stage.window), nullptr);
        ui::Presentation presentation(stage.session());
        presentation.setQuestionOpen(true);
        for (QWidget* top : {static_cast<QWidget*>(&preferences), static_cast<QWidget*>(&design), static_cast<QWidget*>(&shortcuts), static_cast<QWidget*>(&presentation)}) {
            const QStringList lacking = failings(*top, {});
            QVERIFY2(lacking.isEmpty(), qPrintable("\n" + lacking.join('\n')));
        }
    }

    void tabReachesTheDocksAndComesBack()
    {
        test::WindowStage stage;
        stage.plan().setFocus();
        QSet<const QWidget*> reached;
        for (int step = 0; step < 400; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
            reached.insert(QApplication::focusWidget());
        }
        QVERIFY(reached.contains(&stage.plan()));
        QVERIFY(reached.contains(&stage.window.palettePanel().search()));
        QVERIFY(reached.contains(&stage.window.palettePanel().tree()));
        QVERIFY(std::any_of(reached.begin(), reached.end(), [&](const QWidget* widget) { return stage.window.inspector().isAncestorOf(widget); }));
    }

    void everyMenuHasAKeyOfItsOwn()
    {
        test::WindowStage stage;
        QSet<QChar> used;
        for (const QAction* menu : stage.window.menuBar()->actions()) {
            const auto mark = menu->text().indexOf('&');
            QVERIFY2(mark >= 0, qPrintable(menu->text()));
            const QChar key = menu->text()[mark + 1].toLower();
            QVERIFY2(!used.contains(key), qPrintable(menu->text()));
            used.insert(key);
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
