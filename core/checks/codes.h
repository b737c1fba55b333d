// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "checks/finding.h"

/// Every finding that the rules can make. Codes are permanent: waivers and other programs name them.
namespace cw::checks {

struct Code {
    std::string_view code;                     ///< "plan.overlap"
    Severity severity;                         ///< of a network that is only compared: a note, whatever stands here
    std::string_view title;
    std::string_view source;                   ///< standard, document or practice behind the rule
    std::string_view file;                     ///< of core/checks, where the rule is
};

/// Sorted by code.
[[nodiscard]] std::span<const Code> codes();

}  // namespace cw::checks
