// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace cw {

/// A failure as a value: one sentence an engineer understands, where it happened, what to do.
struct Error {
    std::string what;    ///< What is wrong, one sentence without a full stop.
    std::string where;   ///< JSON pointer ("/areas/2/outline"), "line 7", or empty.
    std::string remedy;  ///< What to do about it; empty when obvious.

    /// "WHERE: WHAT (REMEDY)", leaving out what is empty.
    [[nodiscard]] std::string sentence() const
    {
        std::string text = where.empty() ? what : where + ": " + what;
        return remedy.empty() ? text : text + " (" + remedy + ")";
    }

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail("...");` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(std::string what, std::string where = {}, std::string remedy = {})
{
    return tl::make_unexpected(Error{std::move(what), std::move(where), std::move(remedy)});
}

}  // namespace cw
