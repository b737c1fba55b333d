// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/word_fit.h"

#include <algorithm>

#include <QStringList>

namespace cw::ui {

namespace {

// Only the order of these matters: a word of the query counts by the best way in which it is found.
constexpr int at_the_start = 1000;
constexpr int at_a_word = 800;
constexpr int inside_a_word = 500;
constexpr int by_letters = 200;
constexpr int least_by_letters = 2;            // a single letter is in nearly every text

bool beginsWord(const QString& text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

/// All letters in order from the beginning of some word, each next one either adjacent or at the beginning of a word.
bool foundByLetters(const QString& word, const QString& text, qsizetype from, qsizetype matched)
{
    if (matched == word.size()) return true;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] != word[matched]) continue;
        const bool adjacent = matched > 0 && at == from;
        if ((adjacent || beginsWord(text, at)) && foundByLetters(word, text, at + 1, matched + 1)) return true;
    }
    return false;
}

std::optional<int> fitOfWord(const QString& word, const QString& text)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int found = at == 0 ? at_the_start : beginsWord(text, at) ? at_a_word : inside_a_word;
        best = std::max(best.value_or(0), found);
    }
    if (!best && word.size() >= least_by_letters && foundByLetters(word, text, 0, 0)) best = by_letters;
    return best;
}

}  // namespace

std::optional<int> wordFit(const QString& query, const QString& text)
{
    const QStringList words = query.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) return 0;
    const QString folded = text.toCaseFolded();
    int sum = 0;
    for (const QString& word : words) {
        const auto fit = fitOfWord(word, folded);
        if (!fit) return std::nullopt;
        sum += *fit;
    }
    constexpr int longest_that_counts = 99;
    return sum / static_cast<int>(words.size()) - static_cast<int>(std::min<qsizetype>(text.size(), longest_that_counts));
}

}  // namespace cw::ui
