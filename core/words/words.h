// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace cw::words {

/// The sentence in another language; empty: there is no translation. Called from any thread.
using Translator = std::string (*)(std::string_view english);

/// For the whole process, before the first document is opened: sentences that were made keep their language. nullptr: English.
void setTranslator(Translator translator);

/// A word or sentence that `sayable` names, in the language of the program.
[[nodiscard]] std::string said(std::string_view english);

/// Names a literal for translators where it cannot be said yet (tables of constants). Comes back as it is.
[[nodiscard]] constexpr const char* sayable(const char* english) { return english; }

/// The format `english` in the language of the program. A translation that does not fit the arguments gives way to English.
[[nodiscard]] std::string sayWith(fmt::string_view english, fmt::format_args arguments);

/// A sentence with figures: fmt::format in the language of the program, checked against the English text by the compiler.
template <class... Arguments>
[[nodiscard]] std::string say(fmt::format_string<Arguments...> english, Arguments&&... arguments)
{
    return sayWith(english, fmt::make_format_args(arguments...));
}

}  // namespace cw::words
