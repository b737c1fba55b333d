// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <atomic>

namespace cw::words {

namespace {

std::atomic<Translator> current{nullptr};

/// Empty: English is spoken, or nobody has translated this.
std::string translated(std::string_view english)
{
    const Translator translator = current.load(std::memory_order_acquire);
    return translator ? translator(english) : std::string();
}

}  // namespace

void setTranslator(Translator translator) { current.store(translator, std::memory_order_release); }

std::string said(std::string_view english)
{
    std::string text = translated(english);
    return text.empty() ? std::string(english) : text;
}

std::string sayWith(fmt::string_view english, fmt::format_args arguments)
{
    const std::string text = translated({english.data(), english.size()});
    if (!text.empty()) {
        try {
            return fmt::vformat(text, arguments);
        } catch (const fmt::format_error&) {  // a translation file that is not ours; the test refuses such in ours
        }
    }
    return fmt::vformat(english, arguments);
}

}  // namespace cw::words
