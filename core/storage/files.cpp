// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>


#include "storage/aside.h"
#include "storage/storage.h"
#include "words/words.h"

namespace cw::storage {

namespace {

namespace fs = std::filesystem;

/// An open file that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ >= 0) ::close(number_);
    }
    [[nodiscard]] int get() const { return number_; }
    [[nodiscard]] explicit operator bool() const { return number_ >= 0; }

private:
    int number_;
};

std::string remedyFor(int number)
{
    switch (number) {
    case ENOENT: return words::say("check the folder and the name");
    case EACCES:
    case EPERM:
    case EROFS: return words::say("choose a folder that you may write to, or change its permissions");
    case ENOSPC:
    case EDQUOT: return words::say("make room on the disk");
    case ENAMETOOLONG: return words::say("choose a shorter name");
    default: return {};
    }
}

tl::unexpected<Error> failed(const fs::path& file, const char* doing)
{
    const int number = errno;
    return fail(words::say("{} failed: {}", doing, std::strerror(number)), file.string(), remedyFor(number));
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// What a link points to, so that saving keeps the link; also when there is nothing there yet.
fs::path resolved(const fs::path& file)
{
    constexpr int most_links = 40;  // as Linux
    fs::path target = file;
    std::error_code problem;
    for (int i = 0; i < most_links && fs::is_symlink(target, problem); ++i) {
        const fs::path next = fs::read_symlink(target, problem);
        if (problem) return file;
        target = next.is_absolute() ? next : target.parent_path() / next;
    }
    return target;
}

/// Devices and pipes (/dev/stdout) are written to, never replaced by a file.
Result<void> writeThrough(const fs::path& file, std::string_view bytes)
{
    const Descriptor descriptor(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
    if (!descriptor || !writeAll(descriptor.get(), bytes)) return failed(file, "writing");
    return {};
}

/// Everything that may fail before the file has its name. `like`: keeps the permissions of the old file.
bool fill(int descriptor, std::string_view bytes, const struct stat* like)
{
    if (like && ::fchmod(descriptor, like->st_mode & 07777) != 0) return false;
    return writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
}

void syncFolder(const fs::path& folder)
{
    const Descriptor descriptor(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor) ::fsync(descriptor.get());
}

}  // namespace

Result<void> writeAtomically(const fs::path& file, std::string_view bytes)
{
    struct stat old {};
    const bool there = ::stat(file.c_str(), &old) == 0;
    if (there && S_ISDIR(old.st_mode)) return fail(words::say("this is a folder"), file.string(), words::say("name a file"));
    if (there && !S_ISREG(old.st_mode)) return writeThrough(file, bytes);
    const fs::path target = resolved(file);
    const Aside aside(target);
    if (!aside || !fill(aside.descriptor(), bytes, there ? &old : nullptr) || ::rename(aside.path().c_str(), target.c_str()) != 0) {
        auto failure = failed(file, "writing");
        if (aside) ::unlink(aside.path().c_str());
        return failure;
    }
    syncFolder(target.parent_path());
    sweepAside(target);
    return {};
}

std::optional<FileStamp> stampOf(const fs::path& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) return std::nullopt;
    constexpr std::int64_t ns_per_s = 1'000'000'000;
    return FileStamp{static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino), status.st_size,
                     status.st_mtim.tv_sec * ns_per_s + status.st_mtim.tv_nsec};
}

Result<std::string> readFile(const fs::path& file, std::size_t most_bytes)
{
    const auto too_large = [&] { return fail(words::say("the file is larger than {} MB", most_bytes >> 20), file.string(), words::say("is it the right one?")); };
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor) return failed(file, "opening");
    struct stat status {};
    if (::fstat(descriptor.get(), &status) != 0) return failed(file, "reading");
    if (S_ISDIR(status.st_mode)) return fail(words::say("this is a folder"), file.string(), words::say("name a file"));
    if (S_ISREG(status.st_mode) && static_cast<std::uintmax_t>(status.st_size) > most_bytes) return too_large();
    std::string bytes;
    std::string buffer(1u << 16, '\0');
    for (;;) {
        const ssize_t count = ::read(descriptor.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failed(file, "reading");
        if (count == 0) return bytes;
        bytes.append(buffer, 0, static_cast<std::size_t>(count));
        if (bytes.size() > most_bytes) return too_large();  // pipes, and files that grow
    }
}

namespace {

template <class T>
Result<T> namingTheFile(const fs::path& file, Result<T> (*read)(std::string_view))
{
    const auto bytes = readFile(file);
    if (!bytes) return tl::make_unexpected(bytes.error());
    auto value = read(*bytes);
    if (value) return value;
    Error error = value.error();
    error.where = file.string() + (error.where.empty() ? "" : ": " + error.where);
    return tl::make_unexpected(std::move(error));
}

}  // namespace

Result<document::Document> load(const fs::path& file) { return namingTheFile(file, fromJson); }
Result<Opened> openFile(const fs::path& file) { return namingTheFile(file, open); }

Result<void> save(const document::Document& document, const fs::path& file)
{
    const std::string bytes = toJson(document);
    // A file that could not be opened again would take the old, good one with it.
    if (const auto again = fromJson(bytes); !again)
        return fail(again.error().what, file.string() + words::say(": not saved: ") + again.error().where, again.error().remedy);
    return writeAtomically(file, bytes);
}

}  // namespace cw::storage
