// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/edit.h"
#include "errors/error.h"

/// Editing a block where one of its copies stands. The copy is opened: its parts become placements of a working document,
/// which everything that edits placements can work on; what was done is then carried back into the block.
namespace cw::document {

/// One copy of a placement of a block.
struct BlockFocus {
    PlacementId host;
    int column = 0, row = 0;
    BlockId block;
    std::string stem;                          ///< of the parts' ids in the working document: "part" gives "part-1", ...
    friend bool operator==(const BlockFocus&, const BlockFocus&) = default;

    [[nodiscard]] PlacementId partId(std::size_t index) const;
    /// Nothing: not a part that was there when the block was opened.
    [[nodiscard]] std::optional<std::size_t> indexOf(const PlacementId& id) const;
};

/// Refused: what stands there is no block, or it is locked.
[[nodiscard]] Result<BlockFocus> focusOn(const Document&, const PlacementId&, int column = 0, int row = 0);

/// The working document. Nothing: that copy of the block is gone.
[[nodiscard]] std::optional<Document> opened(const Document& outer, const BlockFocus&);

/// The placements of a working document that stand for parts, in the order in which they become parts.
[[nodiscard]] std::vector<PlacementId> partsIn(const Document& outer, const BlockFocus&, const Document& working);

/// What `edit`, made in `working`, means for the outer document. Refused: a block that would hold itself.
[[nodiscard]] Result<Edit> carriedBack(const Document& outer, const BlockFocus&, const Document& working, const Edit& edit);

/// The rows in which two documents differ, as an edit from the first to the second.
[[nodiscard]] Edit difference(const Document& from, const Document& to);

}  // namespace cw::document
