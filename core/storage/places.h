// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace cw::storage {

/// Where the rows of a file stand in it. A document sorts them; an error has to point at the line that was written.
class Places {
public:
    /// `table` as in the file: "areas".
    void add(const std::string& table, const std::string& id, std::size_t index) { indices_[table][id] = index; }

    /// "/areas/2"
    [[nodiscard]] std::string pointer(const std::string& table, const std::string& id) const
    {
        const auto rows = indices_.find(table);
        if (rows == indices_.end()) return "/" + table;
        const auto row = rows->second.find(id);
        return row == rows->second.end() ? "/" + table : "/" + table + "/" + std::to_string(row->second);
    }

private:
    std::map<std::string, std::map<std::string, std::size_t>> indices_;
};

}  // namespace cw::storage
