// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/aside.h"

#include <algorithm>
#include <random>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace cw::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_of_the_name = 100;  // short, whatever the length of the name
constexpr std::size_t digits = 16;

std::string stemOf(const fs::path& file) { return "." + file.filename().string().substr(0, most_of_the_name) + "."; }

/// In the same folder, so that renaming stays within one file system.
fs::path freshName(const fs::path& file)
{
    static thread_local std::mt19937_64 random{std::random_device{}()};
    return file.parent_path() / (stemOf(file) + fmt::format("{:016x}", random()));
}

bool endsInDigits(const std::string& name)
{
    return name.size() > digits + 2 && name.front() == '.' && name[name.size() - digits - 1] == '.' &&
           std::all_of(name.end() - digits, name.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// False: somebody has taken it away in the moment before it was locked. Where files cannot be locked nobody sweeps.
bool claimed(int descriptor)
{
    ::flock(descriptor, LOCK_EX);
    struct stat status {};
    return ::fstat(descriptor, &status) != 0 || status.st_nlink > 0;
}

void removeUnlessHeld(const fs::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) return;
    struct stat status {};
    const bool plain = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid();
    if (plain && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0) ::unlink(file.c_str());
    ::close(descriptor);
}

template <class IsOurs>
void sweep(const fs::path& folder, IsOurs isOurs)
{
    std::error_code problem;
    std::vector<fs::path> left;                // first all, then none: a folder that changes is not read on
    for (fs::directory_iterator entry(folder.empty() ? "." : folder, problem), end; !problem && entry != end; entry.increment(problem))
        if (const std::string name = entry->path().filename().string(); endsInDigits(name) && isOurs(name)) left.push_back(entry->path());
    for (const fs::path& file : left) removeUnlessHeld(file);
}

}  // namespace

Aside::Aside(const fs::path& target)
{
    constexpr int attempts = 5;
    constexpr mode_t usual = 0666;             // less what the user's umask takes
    for (int i = 0; i < attempts; ++i) {
        path_ = freshName(target);
        descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, usual);
        if (descriptor_ < 0 || claimed(descriptor_)) return;
        ::close(descriptor_);
        descriptor_ = -1;
    }
}

Aside::~Aside()
{
    if (descriptor_ >= 0) ::close(descriptor_);
}

void sweepAside(const fs::path& file)
{
    const std::string stem = stemOf(file);
    sweep(file.parent_path(), [&stem](const std::string& name) { return name.size() == stem.size() + digits && name.starts_with(stem); });
}

void sweepAsideIn(const fs::path& folder)
{
    sweep(folder, [](const std::string&) { return true; });
}

}  // namespace cw::storage
