// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace cw {

/// A typed name of a row: an area cannot be mistaken for a block. Written to files as it is.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : text_(std::move(text)) {}

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;

private:
    std::string text_;
};

/// Letters, digits, '-', '_' and '.', at most 64, beginning with a letter or digit.
[[nodiscard]] inline bool isValidIdText(std::string_view text)
{
    const auto alnum = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (text.empty() || text.size() > 64 || !alnum(text.front())) return false;
    for (char c : text)
        if (!alnum(c) && c != '-' && c != '_' && c != '.') return false;
    return true;
}

using ItemId = Id<struct ItemTag>;            ///< a catalogue item
using SiteId = Id<struct SiteTag>;
using AreaId = Id<struct AreaTag>;
using RackId = Id<struct RackTag>;            ///< a rack design
using BlockId = Id<struct BlockTag>;
using PlacementId = Id<struct PlacementTag>;
using NetworkId = Id<struct NetworkTag>;
using SupplyId = Id<struct SupplyTag>;
using PhaseId = Id<struct PhaseTag>;
using PlanId = Id<struct PlanTag>;            ///< the single rows: power, cooling, environment, economics
using BackgroundId = Id<struct BackgroundTag>;
using WaiverId = Id<struct WaiverTag>;
using SnapshotId = Id<struct SnapshotTag>;
using TrayId = Id<struct TrayTag>;

}  // namespace cw

template <class Tag>
struct std::hash<cw::Id<Tag>> {
    std::size_t operator()(const cw::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
