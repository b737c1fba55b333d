// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/history.h"

#include <algorithm>

namespace cw::document {

namespace {

/// One edit that does what `first` and then `second` do.
Edit merged(Edit first, const Edit& second)
{
    const auto join = [](auto& mine, const auto& theirs) {
        for (const auto& entry : theirs) {
            const auto same = std::find_if(mine.begin(), mine.end(), [&entry](const auto& known) { return known.id == entry.id; });
            if (same == mine.end()) mine.push_back(entry);
            else same->after = entry.after;
        }
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (join(std::get<I>(first.rows), std::get<I>(second.rows)), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(first.rows)>>());
    return first;
}

}  // namespace

void History::push(Edit edit)
{
    if (edit.isNothing()) return;
    if (saved_ && *saved_ > position_) saved_.reset();
    edits_.resize(position_);
    const bool joins = merge_open_ && position_ > 0 && !edit.merge_key.empty() && edits_.back().merge_key == edit.merge_key && saved_ != position_;
    merge_open_ = true;
    if (!joins) {
        edits_.push_back(std::move(edit));
        ++position_;
        return;
    }
    edits_.back() = merged(std::move(edits_.back()), edit);
    if (!edits_.back().isNothing()) return;
    edits_.pop_back();
    --position_;
}

std::optional<Edit> History::undo()
{
    if (!canUndo()) return std::nullopt;
    merge_open_ = false;
    return edits_[--position_].reversed();
}

std::optional<Edit> History::redo()
{
    if (!canRedo()) return std::nullopt;
    merge_open_ = false;
    return edits_[position_++];
}

std::vector<std::string> History::titles() const
{
    std::vector<std::string> list;
    for (const Edit& edit : edits_) list.push_back(edit.title);
    return list;
}

}  // namespace cw::document
