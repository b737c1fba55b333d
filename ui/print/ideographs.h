// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cw::print {

/// Lets readers find and copy Chinese text. A font draws 用 and the radical ⽤ with one glyph, and QPdfWriter (Qt 6.4) names the
/// glyph by the first character that it finds, which is the radical. Here the maps from glyphs to characters of a finished PDF
/// name the ideographs (Unicode, EquivalentUnifiedIdeograph). No byte moves, so that the file's table of contents stays true.
void nameIdeographs(QByteArray& pdf);

}  // namespace cw::print
