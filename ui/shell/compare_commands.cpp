// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/compare_commands.h"

#include <QFile>
#include <QFileInfo>

#include "session/design_name.h"
#include "storage/storage.h"

namespace cw::ui {

CompareCommands::CompareCommands(DocumentSession& session, Dialogs& dialogs, QWidget& window)
    : QObject(&window), session_(session), dialogs_(dialogs), window_(window)
{
}

void CompareCommands::withSaved() { with(session_.filePath(), tr("%1, as saved").arg(session_.title())); }

void CompareCommands::withFile()
{
    const QString path = dialogs_.openPath();
    if (!path.isEmpty()) with(path, designName(path));
}

void CompareCommands::with(const QString& path, const QString& name)
{
    auto other = storage::load(QFile::encodeName(path).toStdString());
    if (!other) {
        dialogs_.error(tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()), QString::fromStdString(other.error().sentence()));
        return;
    }
    delete shown_;
    shown_ = new CompareWindow({name, std::move(*other)}, {tr("%1, now").arg(session_.title()), session_.committed()}, &window_);
    shown_->setAttribute(Qt::WA_DeleteOnClose);
    shown_->show();
    shown_->activateWindow();
}

}  // namespace cw::ui
