// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/compare_commands.h"

#include <QFile>
#include <QFileInfo>

#include "document/snapshots.h"
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
    show({name, std::move(*other)}, {tr("%1, now").arg(session_.title()), session_.committed()});
}

/// Without a second one: with the design as it is now, without what no snapshot holds.
void CompareCommands::withSnapshots(const SnapshotId& first, const SnapshotId& second)
{
    const auto* earlier = session_.committed().find<document::Snapshot>(first);
    const auto* later = session_.committed().find<document::Snapshot>(second);
    if (!earlier || (!later && !second.empty())) return;
    const CompareWindow::Side now{tr("%1, now").arg(session_.title()), document::bare(session_.committed())};
    show({QString::fromStdString(earlier->name), *earlier->design}, later ? CompareWindow::Side{QString::fromStdString(later->name), *later->design} : now);
}

void CompareCommands::openSnapshots()
{
    if (!snapshots_) {
        snapshots_ = new SnapshotsWindow(session_, &window_);
        connect(snapshots_, &SnapshotsWindow::compareAsked, this, &CompareCommands::withSnapshots);
    }
    snapshots_->show();
    snapshots_->activateWindow();
}

void CompareCommands::takeSnapshot()
{
    openSnapshots();
    snapshots_->beginTaking();
}

void CompareCommands::show(CompareWindow::Side first, CompareWindow::Side second)
{
    delete shown_;
    shown_ = new CompareWindow(std::move(first), std::move(second), &window_);
    shown_->setAttribute(Qt::WA_DeleteOnClose);
    shown_->show();
    shown_->activateWindow();
}

}  // namespace cw::ui
