// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cerrno>
#include <cstring>
#include <random>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "storage/storage.h"

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

tl::unexpected<Error> failed(const fs::path& file, const char* doing)
{
    return fail(fmt::format("{} failed: {}", doing, std::strerror(errno)), file.string());
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

fs::path besides(const fs::path& file)
{
    static thread_local std::mt19937_64 random{std::random_device{}()};
    return file.parent_path() / fmt::format(".{}.{:016x}", file.filename().string(), random());
}

/// The file that a link points to, so that saving keeps the link.
fs::path resolved(const fs::path& file)
{
    std::error_code problem;
    const fs::path target = fs::weakly_canonical(file, problem);
    return problem || target.empty() ? file : target;
}

mode_t modeFor(const fs::path& file)
{
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 07777 : 0666;
}

void syncFolder(const fs::path& folder)
{
    const Descriptor descriptor(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor) ::fsync(descriptor.get());
}

}  // namespace

Result<void> writeAtomically(const fs::path& file, std::string_view bytes)
{
    const fs::path target = resolved(file);
    if (std::error_code problem; fs::is_directory(target, problem)) return fail("this is a folder", file.string(), "name a file");
    const fs::path aside = besides(target);
    {
        const Descriptor descriptor(::open(aside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, modeFor(target)));
        if (!descriptor) return failed(file, "writing");
        if (!writeAll(descriptor.get(), bytes) || ::fsync(descriptor.get()) != 0) {
            auto failure = failed(file, "writing");
            ::unlink(aside.c_str());
            return failure;
        }
    }
    if (::rename(aside.c_str(), target.c_str()) != 0) {
        auto failure = failed(file, "writing");
        ::unlink(aside.c_str());
        return failure;
    }
    syncFolder(target.parent_path());
    return {};
}

Result<std::string> readFile(const fs::path& file, std::size_t most_bytes)
{
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor) return failed(file, "opening");
    struct stat status {};
    if (::fstat(descriptor.get(), &status) != 0) return failed(file, "reading");
    if (S_ISDIR(status.st_mode)) return fail("this is a folder", file.string(), "name a file");
    std::string bytes;
    std::string buffer(1u << 16, '\0');
    for (;;) {
        const ssize_t count = ::read(descriptor.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failed(file, "reading");
        if (count == 0) return bytes;
        bytes.append(buffer, 0, static_cast<std::size_t>(count));
        if (bytes.size() > most_bytes) return fail(fmt::format("the file is larger than {} MB", most_bytes >> 20), file.string(), "a design takes less than one");
    }
}

Result<document::Document> load(const fs::path& file)
{
    const auto bytes = readFile(file);
    if (!bytes) return tl::make_unexpected(bytes.error());
    auto document = fromJson(*bytes);
    if (document) return document;
    Error error = document.error();
    error.where = file.string() + (error.where.empty() ? "" : ": " + error.where);
    return tl::make_unexpected(std::move(error));
}

Result<void> save(const document::Document& document, const fs::path& file) { return writeAtomically(file, toJson(document)); }

}  // namespace cw::storage
