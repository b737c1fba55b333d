// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/waiving.h"

#include <fmt/format.h>

#include "words/words.h"

namespace cw::document {

const Waiver* waiverOf(const Document& document, std::string_view finding)
{
    for (const auto& row : document.table<Waiver>().rows())
        if (row->finding == finding) return row.get();
    return nullptr;
}

Edit waive(const Document& document, std::string finding, std::string reason, std::string by)
{
    Edit edit;
    edit.title = words::say("Waive a finding");
    Waiver waiver;
    if (const Waiver* known = waiverOf(document, finding)) {
        waiver.id = known->id;
    } else {
        int number = 1;
        while (document.find<Waiver>(WaiverId(fmt::format("waiver-{}", number)))) ++number;
        waiver.id = WaiverId(fmt::format("waiver-{}", number));
    }
    waiver.finding = std::move(finding);
    waiver.reason = std::move(reason);
    waiver.by = std::move(by);
    edit.put(document, std::move(waiver));
    return edit;
}

Edit withdrawWaiver(const Document& document, std::string_view finding)
{
    Edit edit;
    edit.title = words::say("Withdraw a waiver");
    for (const auto& row : document.table<Waiver>().rows())
        if (row->finding == finding) edit.remove<Waiver>(document, row->id);
    return edit;
}

}  // namespace cw::document
