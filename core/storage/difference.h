// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

/// What tells two designs apart, in the words of the file format.
namespace cw::storage {

/// One value that differs; values are written as in the file, long lists and objects by their number of entries.
struct FieldChange {
    std::string pointer;                       ///< JSON pointer inside the object: "/pose/x"
    std::string before;                        ///< "" when there is none
    std::string after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

enum class ObjectChangeKind { added, removed, changed };

struct ObjectChange {
    ObjectChangeKind kind = ObjectChangeKind::changed;
    std::string table;                         ///< "placements", "project"
    std::string id;                            ///< "" for what a design has one of
    std::vector<FieldChange> fields;           ///< of changed ones
    friend bool operator==(const ObjectChange&, const ObjectChange&) = default;
};

/// In file order, by table and id. Empty when the documents are equal.
[[nodiscard]] std::vector<ObjectChange> difference(const document::Document& before, const document::Document& after);

}  // namespace cw::storage
