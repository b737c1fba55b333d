// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <vector>

/// Rows by id with value semantics and structural sharing.
namespace cw::document {

/// A sorted table of immutable rows. Copying shares everything; changing one row copies one array of pointers.
template <class Row>
class Table {
public:
    using RowId = decltype(Row::id);
    using RowPtr = std::shared_ptr<const Row>;

    [[nodiscard]] std::size_t size() const { return rows_ ? rows_->size() : 0; }
    [[nodiscard]] bool empty() const { return size() == 0; }

    [[nodiscard]] RowPtr share(const RowId& id) const
    {
        if (!rows_) return nullptr;
        const auto at = lowerBound(*rows_, id);
        return at != rows_->end() && (*at)->id == id ? *at : nullptr;
    }
    [[nodiscard]] const Row* find(const RowId& id) const { return share(id).get(); }

    /// Rows in the order of their ids.
    [[nodiscard]] const std::vector<RowPtr>& rows() const
    {
        static const std::vector<RowPtr> none;
        return rows_ ? *rows_ : none;
    }

    /// Puts `row` in place of what has its id; a null `row` removes.
    void set(const RowId& id, RowPtr row)
    {
        auto next = rows_ ? std::make_shared<std::vector<RowPtr>>(*rows_) : std::make_shared<std::vector<RowPtr>>();
        const auto at = lowerBound(*next, id);
        const bool there = at != next->end() && (*at)->id == id;
        if (row && there) *at = std::move(row);
        else if (row) next->insert(at, std::move(row));
        else if (there) next->erase(at);
        rows_ = std::move(next);
    }

    /// Collects many rows at once: set() would copy the table for each.
    class Builder {
    public:
        /// False when a row of this id is there already.
        [[nodiscard]] bool add(Row row)
        {
            auto shared = std::make_shared<const Row>(std::move(row));
            return rows_.emplace(shared->id, shared).second;
        }
        [[nodiscard]] Table take()
        {
            Table table;
            if (rows_.empty()) return table;
            auto list = std::make_shared<std::vector<RowPtr>>();
            list->reserve(rows_.size());
            for (auto& [id, row] : rows_) list->push_back(std::move(row));
            table.rows_ = std::move(list);
            return table;
        }

    private:
        std::map<RowId, RowPtr> rows_;
    };

    /// Same rows object: a cheap test that nothing changed.
    [[nodiscard]] bool sharesRowsWith(const Table& other) const { return rows_ == other.rows_; }

    friend bool operator==(const Table& a, const Table& b)
    {
        if (a.rows_ == b.rows_) return true;
        return std::equal(a.rows().begin(), a.rows().end(), b.rows().begin(), b.rows().end(),
                          [](const RowPtr& x, const RowPtr& y) { return x == y || *x == *y; });
    }

private:
    template <class Rows>
    static auto lowerBound(Rows& rows, const RowId& id)
    {
        return std::lower_bound(rows.begin(), rows.end(), id, [](const RowPtr& row, const RowId& key) { return row->id < key; });
    }

    std::shared_ptr<const std::vector<RowPtr>> rows_;
};

}  // namespace cw::document
