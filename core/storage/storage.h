// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "errors/error.h"

/// Documents as files: canonical JSON, written whole or not at all.
namespace cw::storage {

inline constexpr int format_version = 3;
/// Larger texts are refused unread. The largest built-in design has 65 KB; four traced pictures fit in.
/// Whatever such a text holds, refusing it takes less than two seconds and one GiB (tests/cli/test_hostile_files.cpp).
inline constexpr std::size_t largest_design_bytes = 48u << 20;

/// Canonical text: sorted ids, integer millimetres, two-space indent, keys in schema order, ends in a newline.
/// Equal documents give equal bytes.
[[nodiscard]] std::string toJson(const document::Document& document);

/// Strict: unknown key, wrong type, duplicate id, reference to nothing, cycle, NaN, too deep, too much: an error with
/// JSON pointer (or line and column for text that is not JSON), never an exception. Files of older versions are brought
/// up to date; those of newer ones are refused.
[[nodiscard]] Result<document::Document> fromJson(std::string_view json);

/// A document with what had to be done to read it.
struct Opened {
    document::Document document;
    /// What was done to bring an older file up to date, one sentence each with a JSON pointer; empty: nothing.
    std::vector<std::string> migrated;
    /// Not empty: the file is of a newer version, and this is what was left out. Do not save over it.
    std::vector<std::string> left_out;
    int version = format_version;              ///< of the file

    [[nodiscard]] bool isNewer() const { return version > format_version; }
};

/// As fromJson(), but a file of a newer version is opened as far as it is understood.
[[nodiscard]] Result<Opened> open(std::string_view json);

/// Why a file of it would be refused: too many rows, too many things on the plan, references to nothing. Nothing: it can be kept.
/// Looks at counts and at the distinct parts only; save() looks at all of it.
[[nodiscard]] std::optional<Error> cannotBeKept(const document::Document& document);

/// JSON Schema (draft 2020-12) of the format, made from the same description as reading and writing. It knows keys, types,
/// spellings and ranges; references, circles and sums are for fromJson().
[[nodiscard]] std::string designSchema();

/// Errors name the file.
[[nodiscard]] Result<Opened> openFile(const std::filesystem::path& file);
[[nodiscard]] Result<document::Document> load(const std::filesystem::path& file);

/// Writes aside, syncs, renames, syncs the folder: the file is the old one or the new one, never between.
/// Keeps permissions and follows links; a device or pipe is written to as it is.
[[nodiscard]] Result<void> writeAtomically(const std::filesystem::path& file, std::string_view bytes);
/// Refuses what load() would refuse, so that a good file is never replaced by one that cannot be opened.
[[nodiscard]] Result<void> save(const document::Document& document, const std::filesystem::path& file);

/// Tells whether a file is still the one that was looked at: where it lies on the disk, its size, its time.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t bytes = 0;
    std::int64_t modified_ns = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
/// Nothing when there is no such file.
[[nodiscard]] std::optional<FileStamp> stampOf(const std::filesystem::path& file);

/// Reads a whole file; refuses more than `most_bytes`, if possible without reading it.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file, std::size_t most_bytes = largest_design_bytes);

}  // namespace cw::storage
