// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace cw::ui {

/// A word of core's closed vocabularies (categories of cost and power, roles of racks, stages of distribution) in the language
/// of the editor. Words that are not in the list come back as they are.
[[nodiscard]] QString word(const std::string& core_word);

/// Translators are shown this word.
[[nodiscard]] bool isListedWord(const std::string& core_word);

/// With a capital first letter, as captions are written.
[[nodiscard]] QString sentenceCase(QString text);

}  // namespace cw::ui
