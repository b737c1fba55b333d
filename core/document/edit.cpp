// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/edit.h"

#include <algorithm>
#include <cassert>

namespace cw::document {

namespace {

/// Calls `visit` with the list of each table.
template <class Lists, class Visit>
void forEachList(Lists& lists, Visit visit)
{
    std::apply([&](auto&... list) { (visit(list), ...); }, lists);
}

template <class Row>
bool isUnchanged(const RowChange<Row>& entry)
{
    if (!entry.before || !entry.after) return !entry.before && !entry.after;
    return entry.before == entry.after || *entry.before == *entry.after;
}

}  // namespace

bool Change::isEmpty() const
{
    bool empty = true;
    std::apply([&](const auto&... entry) { ((empty = empty && entry.second.empty()), ...); }, touched);
    return empty;
}

void Change::add(const Change& other)
{
    const auto join = [](auto& mine, const auto& theirs) {
        for (const auto& id : theirs)
            if (std::find(mine.begin(), mine.end(), id) == mine.end()) mine.push_back(id);
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (join(std::get<I>(touched).second, std::get<I>(other.touched).second), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(touched)>>());
}

bool Edit::isNothing() const
{
    bool nothing = true;
    forEachList(rows, [&nothing](const auto& list) {
        nothing = nothing && std::all_of(list.begin(), list.end(), [](const auto& entry) { return isUnchanged(entry); });
    });
    return nothing;
}

Change Edit::change() const
{
    Change result;
    const auto collect = [](const auto& list, auto& ids) {
        for (const auto& entry : list)
            if (!isUnchanged(entry)) ids.push_back(entry.id);
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (collect(std::get<I>(rows), std::get<I>(result.touched).second), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(rows)>>());
    return result;
}

Edit Edit::reversed() const
{
    Edit back = *this;
    forEachList(back.rows, [](auto& list) {
        for (auto& entry : list) std::swap(entry.before, entry.after);
    });
    return back;
}

Document applied(const Document& document, const Edit& edit)
{
    Document result = document;
    const auto apply = [](const auto& list, auto& table) {
        for (const auto& entry : list) {
            assert(table.share(entry.id) == entry.before || (entry.before && table.find(entry.id) && *table.find(entry.id) == *entry.before));
            table.set(entry.id, entry.after);
        }
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (apply(std::get<I>(edit.rows), std::get<I>(result.tables())), ...);
    }(std::make_index_sequence<std::tuple_size_v<Tables>>());
    return result;
}

}  // namespace cw::document
