// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <QFileInfo>

#include "options.h"

namespace cw::app {

bool Platform::prepare(bool unattended)
{
    const bool chosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    provideRuntimeFolder();
    if (chosen || display) return true;
    if (!unattended) {
        complain("there is no display; without one only --export-pdf and --screenshot work");
        return false;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

/// Qt warns where a session has not made this folder (services, containers): give it one that goes away with the program.
void Platform::provideRuntimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && QFileInfo(given).isDir()) return;
    runtime_ = std::make_unique<QTemporaryDir>();  // made with permissions 0700, as Qt wants them
    if (runtime_->isValid()) qputenv("XDG_RUNTIME_DIR", runtime_->path().toLocal8Bit());
}

}  // namespace cw::app
