// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "document/document.h"

/// The only way a document changes: rows before and after. Undo is the swap.
namespace cw::document {

template <class Row>
struct RowChange {
    decltype(Row::id) id;
    std::shared_ptr<const Row> before;         ///< null: the row is new
    std::shared_ptr<const Row> after;          ///< null: the row goes away
};

namespace detail {
template <class T>
struct ChangesOf;
template <class... Rows>
struct ChangesOf<std::tuple<Table<Rows>...>> {
    using Lists = std::tuple<std::vector<RowChange<Rows>>...>;
    using Ids = std::tuple<std::pair<std::type_identity<Rows>, std::vector<decltype(Rows::id)>>...>;
};
}  // namespace detail

/// What an edit touched: ids per table. Derived from the Edit, never written by hand.
struct Change {
    detail::ChangesOf<Tables>::Ids touched;

    template <class Row>
    [[nodiscard]] const std::vector<decltype(Row::id)>& ids() const
    {
        return std::get<std::pair<std::type_identity<Row>, std::vector<decltype(Row::id)>>>(touched).second;
    }
    [[nodiscard]] bool isEmpty() const;
    void add(const Change& other);
};

struct Edit {
    std::string title;                         ///< "Move 3 placements", shown in the undo list
    std::string merge_key;                     ///< equal, non-empty keys in a row become one history entry (nudges)
    detail::ChangesOf<Tables>::Lists rows;

    template <class Row>
    [[nodiscard]] const std::vector<RowChange<Row>>& list() const { return std::get<std::vector<RowChange<Row>>>(rows); }
    template <class Row>
    [[nodiscard]] std::vector<RowChange<Row>>& list() { return std::get<std::vector<RowChange<Row>>>(rows); }

    /// Records that `row` shall replace what `document` has under its id. Twice the same id: the later wins.
    template <class Row>
    void put(const Document& document, Row row);
    template <class Row>
    void remove(const Document& document, const decltype(Row::id)& id);

    /// Nothing would change: every before equals its after.
    [[nodiscard]] bool isNothing() const;
    [[nodiscard]] Change change() const;
    [[nodiscard]] Edit reversed() const;
};

/// The document after the edit. The edit must have been made from `document` (checked in debug builds).
[[nodiscard]] Document applied(const Document& document, const Edit& edit);

template <class Row>
void Edit::put(const Document& document, Row row)
{
    auto id = row.id;
    auto after = std::make_shared<const Row>(std::move(row));
    for (auto& entry : list<Row>())
        if (entry.id == id) {
            entry.after = std::move(after);
            return;
        }
    list<Row>().push_back({id, document.table<Row>().share(id), std::move(after)});
}

template <class Row>
void Edit::remove(const Document& document, const decltype(Row::id)& id)
{
    for (auto& entry : list<Row>())
        if (entry.id == id) {
            entry.after = nullptr;
            return;
        }
    if (auto before = document.table<Row>().share(id)) list<Row>().push_back({id, std::move(before), nullptr});
}

}  // namespace cw::document
