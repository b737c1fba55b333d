// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/finding.h"

namespace cw::checks {

const std::string& text(const SubjectId& id)
{
    return std::visit([](const auto& typed) -> const std::string& { return typed.text(); }, id);
}

std::string_view kindName(const SubjectId& id)
{
    static constexpr std::string_view names[] = {"placement", "area", "block", "rack", "network", "supply", "phase", "plan", "item", "tray"};
    static_assert(std::size(names) == std::variant_size_v<SubjectId>);
    return names[id.index()];
}

std::string Finding::identity() const
{
    std::string identity = code;
    for (const SubjectId& subject : subjects) {
        identity += ' ';
        identity += kindName(subject);
        identity += ':';
        identity += checks::text(subject);
    }
    return identity;
}

}  // namespace cw::checks
