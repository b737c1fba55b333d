// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

/// Files that are written beside their target before they take its name: `.NAME.0123456789abcdef`. Whoever writes one holds
/// its lock (flock) until it has the name, so that of one without a lock the writer was killed.
namespace cw::storage {

/// A fresh file beside the target, open and locked; closes itself.
class Aside {
public:
    explicit Aside(const std::filesystem::path& target);
    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;
    ~Aside();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] int descriptor() const { return descriptor_; }
    [[nodiscard]] explicit operator bool() const { return descriptor_ >= 0; }  ///< errno says why not

private:
    std::filesystem::path path_;
    int descriptor_ = -1;
};

/// Removes what killed programs left beside this file. Files of other names and of living writers stay.
void sweepAside(const std::filesystem::path& file);
/// The same for every file of a folder that belongs to this program alone.
void sweepAsideIn(const std::filesystem::path& folder);

}  // namespace cw::storage
