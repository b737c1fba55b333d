// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desk.h"

#include <algorithm>

#include <QFileInfo>

#include "shell/file_commands.h"

namespace cw::ui {

namespace {

constexpr int cascade_px = 28;                 // so that a new window does not hide the one before

/// However the path was written.
QString identity(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

std::unique_ptr<MainWindow> asTheUserRunsIt(Desk& desk)
{
    MainWindow::Options options;
    options.desk = &desk;
    return std::make_unique<MainWindow>(std::move(options));
}

}  // namespace

Desk::Desk(Factory make, QObject* parent) : QObject(parent), make_(make ? std::move(make) : asTheUserRunsIt) {}

Desk::~Desk() = default;

MainWindow& Desk::openWindow()
{
    const MainWindow* before = windows_.empty() ? nullptr : windows_.back().get();
    windows_.push_back(make_(*this));
    MainWindow& window = *windows_.back();
    if (before) window.move(before->pos() + QPoint(cascade_px, cascade_px));
    connect(&window, &QWidget::windowTitleChanged, this, &Desk::changed);
    window.show();
    window.activateWindow();
    emit changed();
    return window;
}

std::vector<MainWindow*> Desk::windows() const
{
    std::vector<MainWindow*> list;
    for (const auto& window : windows_) list.push_back(window.get());
    return list;
}

MainWindow* Desk::windowOf(const FileCommands& files) const
{
    const auto found = std::find_if(windows_.begin(), windows_.end(), [&files](const auto& window) { return &window->files() == &files; });
    return found == windows_.end() ? nullptr : found->get();
}

FileCommands* Desk::holding(const QString& path)
{
    const QString wanted = identity(path);
    for (const auto& window : windows_)
        if (const QString file = window->session().filePath(); !file.isEmpty() && identity(file) == wanted) return &window->files();
    return nullptr;
}

FileCommands& Desk::vacant(FileCommands& asking)
{
    if (const MainWindow* window = windowOf(asking); window && !window->showsPlan()) return asking;
    for (const auto& window : windows_)
        if (!window->showsPlan()) return window->files();
    return openWindow().files();
}

void Desk::bringForward(FileCommands& files)
{
    MainWindow* window = windowOf(files);
    if (!window) return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

bool Desk::quit()
{
    for (MainWindow* window : windows()) {
        if (window->session().isModified()) bringForward(window->files());
        if (!window->files().mayLeave()) return false;
    }
    for (MainWindow* window : windows()) window->closeUnasked();
    return true;
}

void Desk::letGo(MainWindow& window)
{
    const auto found = std::find_if(windows_.begin(), windows_.end(), [&window](const auto& owned) { return owned.get() == &window; });
    if (found == windows_.end()) return;
    found->release()->deleteLater();
    windows_.erase(found);
    emit changed();
}

}  // namespace cw::ui
