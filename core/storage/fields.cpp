// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fields.h"


#include "words/words.h"

namespace cw::storage {

void Reader::refuseUnknown()
{
    if (!object_.is_object()) return;
    for (const auto& [key, member] : object_.items())
        if (!known_.contains(key)) trouble_.unknown(at(key), words::say("nothing is known by the key '") + shown(key) + "'", advice(key, known_));
}

void Reader::within(const std::string& pointer, double value, double least, double most)
{
    if (value < least || value > most) trouble_.report(pointer, words::say("{} is out of range", value), words::say("{} to {}", least, most));
}

}  // namespace cw::storage
