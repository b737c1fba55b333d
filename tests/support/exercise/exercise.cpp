// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hand for the real editor: loaded into it by Qt (QT_QPA_GENERIC_PLUGINS=exercise), it presses keys and says what it has done,
// one line each, with the milliseconds of the machine's clock. EXERCISE says what it does:
//   nudge N   all is selected and moved to the right for ever; every N-th time it is saved (0: never)
//   move N    the same N times; then it is saved and the editor is left
//   recover   the first offer of the start page to recover is taken, saved, and the editor is left
#include <cstdio>

#include <time.h>

#include <QAbstractButton>
#include <QApplication>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTimer>

namespace {

long long nowMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1'000'000;
}

void say(const char* what, int number)
{
    std::printf("%s %d %lld\n", what, number, nowMs());
    std::fflush(stdout);
}

QMainWindow* mainWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<QMainWindow*>(widget); window && window->isVisible()) return window;
    return nullptr;
}

QAction* actionOf(const QMainWindow& window, const QKeySequence& keys)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == keys) return action;
    return nullptr;
}

class Hand : public QObject {
    Q_OBJECT
public:
    Hand()
    {
        const QStringList task = qEnvironmentVariable("EXERCISE").split(QLatin1Char(' '));
        recovers_ = task.value(0) == QLatin1String("recover");
        moves_ = task.value(0) == QLatin1String("move") ? task.value(1).toInt() : 0;
        save_every_ = moves_ > 0 ? moves_ : task.value(1).toInt();
        connect(&timer_, &QTimer::timeout, this, [this] { recovers_ ? recover() : nudge(); });
        timer_.start(15);
    }

private:
    void nudge()
    {
        QMainWindow* window = mainWindow();
        if (!window || window->windowTitle() == QLatin1String("Clusterwright")) return;  // no design yet
        QWidget* plan = nullptr;
        for (QWidget* widget : window->findChildren<QWidget*>())
            if (widget->metaObject()->className() == QByteArray("cw::ui::PlanView")) plan = widget;
        if (!plan) return;
        if (number_ == 0) press(plan, Qt::Key_A, Qt::ControlModifier);
        press(plan, Qt::Key_Right, Qt::NoModifier);
        say("moved", ++number_);
        if (save_every_ > 0 && number_ % save_every_ == 0) save(*window);
        if (number_ == moves_) QApplication::exit(0);
    }

    void recover()
    {
        QMainWindow* window = mainWindow();
        if (!window) return;
        if (!taken_) {
            for (auto* button : window->findChildren<QAbstractButton*>())
                if (button->isVisible() && button->property("recover").toBool()) {
                    taken_ = true;
                    button->click();
                    return;
                }
            return;
        }
        save(*window);
        QApplication::exit(0);
    }

    void save(QMainWindow& window)
    {
        if (QAction* action = actionOf(window, QKeySequence::Save)) action->trigger();
        if (!window.isWindowModified()) say("saved", number_);
    }

    static void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(widget, &event);
    }

    QTimer timer_;
    bool recovers_ = false;
    bool taken_ = false;
    int moves_ = 0;
    int save_every_ = 0;
    int number_ = 0;
};

class Plugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "exercise.json")
public:
    QObject* create(const QString& name, const QString&) override { return name == QLatin1String("exercise") ? new Hand : nullptr; }
};

}  // namespace

#include "exercise.moc"
