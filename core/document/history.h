// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/edit.h"

namespace cw::document {

/// The past of a document: a line of edits and a place in it.
class History {
public:
    /// Adds an edit that was just applied; drops what could be redone. An edit that changes nothing is not stored;
    /// one with the merge key of the last entry joins it.
    void push(Edit edit);

    [[nodiscard]] bool canUndo() const { return position_ > 0; }
    [[nodiscard]] bool canRedo() const { return position_ < edits_.size(); }
    /// The edit to apply for one step back or forth; moves the place.
    [[nodiscard]] std::optional<Edit> undo();
    [[nodiscard]] std::optional<Edit> redo();

    [[nodiscard]] std::vector<std::string> titles() const;
    [[nodiscard]] std::size_t position() const { return position_; }
    /// The saved state is where we are now.
    void markSaved() { saved_ = position_; }
    [[nodiscard]] bool isSaved() const { return saved_ == position_; }
    /// Nothing: the saved state can no longer be reached.
    [[nodiscard]] std::optional<std::size_t> savedPosition() const { return saved_; }
    /// The next push starts a new entry even when merge keys match.
    void endMerge() { merge_open_ = false; }

private:
    std::vector<Edit> edits_;
    std::size_t position_ = 0;
    std::optional<std::size_t> saved_ = 0;     ///< nothing: the saved state was cut off
    bool merge_open_ = false;
};

}  // namespace cw::document
