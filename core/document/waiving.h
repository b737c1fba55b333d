// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "document/edit.h"

/// Findings that somebody answers for.
namespace cw::document {

/// Waives a finding by its identity (code and subjects), with a reason and a name. A waiver that is there is replaced.
[[nodiscard]] Edit waive(const Document& document, std::string finding, std::string reason, std::string by);

/// Takes every waiver of a finding back; nothing when there is none.
[[nodiscard]] Edit withdrawWaiver(const Document& document, std::string_view finding);

/// Null: not waived.
[[nodiscard]] const Waiver* waiverOf(const Document& document, std::string_view finding);

}  // namespace cw::document
