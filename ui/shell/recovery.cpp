// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recovery.h"

#include <filesystem>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include "storage/aside.h"
#include "storage/storage.h"

namespace cw::ui {

namespace {

const QString design_suffix = QStringLiteral(".json");
const QString origin_suffix = QStringLiteral(".origin");
const QString lock_suffix = QStringLiteral(".lock");

std::filesystem::path nativePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

QString stemOf(const QString& design_file)
{
    return design_file.chopped(design_suffix.size());
}

/// What programs left that were killed while they wrote, except designs.
void sweep(const QString& folder)
{
    if (!QFileInfo::exists(folder)) return;
    storage::sweepAsideIn(nativePath(folder));
    for (const QFileInfo& info : QDir(folder).entryInfoList({QLatin1Char('*') + lock_suffix}, QDir::Files)) {
        const QString stem = info.filePath().chopped(lock_suffix.size());
        if (QFile::exists(stem + design_suffix)) continue;
        QLockFile lock(info.filePath());
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) QFile::remove(stem + origin_suffix);  // giving up the lock removes its file
    }
}

}  // namespace

Recovery::Recovery(DocumentSession& session, QString folder, QObject* parent)
    : QObject(parent), session_(session), folder_(std::move(folder)), stem_(folder_ + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    setInterval(default_interval_s);
    sweep(folder_);
    connect(&timer_, &QTimer::timeout, this, &Recovery::keep);
    connect(&session_, &DocumentSession::modifiedChanged, this, &Recovery::followModified);
    connect(&session_, &DocumentSession::documentReset, this, &Recovery::forget);
}

Recovery::~Recovery() = default;

void Recovery::setInterval(int seconds) { timer_.setInterval(seconds * 1000); }
int Recovery::interval() const { return timer_.interval() / 1000; }

QString Recovery::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

QString Recovery::file() const { return stem_ + design_suffix; }

void Recovery::followModified(bool modified)
{
    if (modified) {
        timer_.start();
    } else {
        timer_.stop();
        forget();
    }
}

bool Recovery::prepareFolder()
{
    if (lock_) return true;
    if (!QDir().mkpath(folder_)) return false;
    auto lock = std::make_unique<QLockFile>(stem_ + lock_suffix);
    lock->setStaleLockTime(0);                 // held for as long as the program runs
    if (!lock->tryLock(0)) return false;
    lock_ = std::move(lock);
    return true;
}

std::optional<QString> Recovery::keep()
{
    if (!session_.isModified()) return std::nullopt;
    if (has_kept_ && kept_ == session_.committed()) return std::nullopt;
    if (!prepareFolder()) return tr("The folder %1 cannot be written.").arg(folder_);
    const std::string origin = session_.filePath().toStdString();
    if (auto written = storage::writeAtomically(nativePath(stem_ + origin_suffix), origin); !written) return QString::fromStdString(written.error().sentence());
    if (auto saved = storage::save(session_.committed(), nativePath(file())); !saved) return QString::fromStdString(saved.error().sentence());
    kept_ = session_.committed();
    has_kept_ = true;
    return std::nullopt;
}

void Recovery::forget()
{
    has_kept_ = false;
    kept_ = {};
    if (!lock_) return;
    QFile::remove(file());
    QFile::remove(stem_ + origin_suffix);
    lock_.reset();                             // removes the lock file
}

std::vector<Recovery::Leftover> Recovery::leftovers() const
{
    std::vector<Leftover> found;
    for (const QFileInfo& info : QDir(folder_).entryInfoList({QLatin1Char('*') + design_suffix}, QDir::Files, QDir::Time)) {
        const QString stem = stemOf(info.filePath());
        if (stem == stem_) continue;
        QLockFile lock(stem + lock_suffix);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) continue;        // its owner is alive
        QFile origin(stem + origin_suffix);
        const QString path = origin.open(QIODevice::ReadOnly) ? QString::fromUtf8(origin.readAll()) : QString();
        found.push_back({info.filePath(), path, info.lastModified()});
    }
    return found;
}

void Recovery::discard(const Leftover& leftover)
{
    const QString stem = stemOf(leftover.file);
    for (const QString& suffix : {design_suffix, origin_suffix, lock_suffix}) QFile::remove(stem + suffix);
}

}  // namespace cw::ui
