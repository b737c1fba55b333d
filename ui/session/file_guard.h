// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QLockFile>
#include <QString>

#include "storage/storage.h"

namespace cw::ui {

/// Watches over the file of one design: who else has it open, and whether it is still the one that was read.
class FileGuard {
public:
    FileGuard();
    ~FileGuard();
    FileGuard(const FileGuard&) = delete;
    FileGuard& operator=(const FileGuard&) = delete;

    /// Claims a file and takes it as known. Empty: no file. A folder that cannot be written to is no reason to complain.
    void watch(const QString& path);
    /// The file on disk is what this program has: call it after saving.
    void takeAsKnown();
    /// Somebody else has written the file since.
    [[nodiscard]] bool changedOnDisk() const;
    /// "process 4711 on host atlas"; nothing when nobody else has it.
    [[nodiscard]] std::optional<QString> otherUser() const;

private:
    QString path_;
    std::unique_ptr<QLockFile> lock_;
    std::optional<QString> other_user_;
    std::optional<storage::FileStamp> known_;
};

}  // namespace cw::ui
