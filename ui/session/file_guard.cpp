// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file_guard.h"

#include <filesystem>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "storage/aside.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::FileGuard)
};

std::optional<storage::FileStamp> stampOf(const QString& path) { return storage::stampOf(QFile::encodeName(path).toStdString()); }

/// Hidden, beside the design: whoever opens it from another computer sees it, too.
QString lockPath(const QString& path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".lock");
}

}  // namespace

FileGuard::FileGuard() = default;
FileGuard::~FileGuard() = default;

void FileGuard::watch(const QString& path)
{
    if (path == path_) return takeAsKnown();
    path_ = path;
    lock_.reset();
    other_user_.reset();
    known_.reset();
    if (path.isEmpty()) return;
    takeAsKnown();
    storage::sweepAside(QFile::encodeName(path).toStdString());
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);                 // held for as long as the program runs; of one that died it is taken over
    if (lock->tryLock(0)) {
        lock_ = std::move(lock);
        return;
    }
    qint64 process = 0;
    QString host, program;
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&process, &host, &program))
        other_user_ = Text::tr("process %1 on %2").arg(QString::number(process), host);
}

void FileGuard::takeAsKnown() { known_ = path_.isEmpty() ? std::nullopt : stampOf(path_); }

bool FileGuard::changedOnDisk() const
{
    if (path_.isEmpty() || !known_) return false;
    const auto now = stampOf(path_);
    return now && *now != *known_;
}

std::optional<QString> FileGuard::otherUser() const { return other_user_; }

}  // namespace cw::ui
