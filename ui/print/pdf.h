// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <cstddef>
#include <functional>

#include <QByteArray>
#include <QString>

#include "drawing/sheet.h"
#include "errors/error.h"
#include "print/painter.h"

namespace cw::print {

/// Told before each sheet and after the last: how many are done, of how many. False: nobody wants it any more.
using Watch = std::function<bool(std::size_t done, std::size_t all)>;

/// A PDF with one page per sheet, each in the sheet's own size: vectors, text that can be selected, fonts embedded.
/// May run on any thread. Works without a display (platform "offscreen"), but needs a QGuiApplication. Errors: no sheet, a sheet without size.
[[nodiscard]] Result<QByteArray> toPdf(const std::vector<drawing::Sheet>& sheets, const QString& title, const Watch& watch = {});

/// The same into a file, which appears whole or not at all. Errors name the file.
[[nodiscard]] Result<void> writePdf(const std::vector<drawing::Sheet>& sheets, const QString& path);
/// With a document title of one's own instead of the first sheet's.
[[nodiscard]] Result<void> writePdf(const std::vector<drawing::Sheet>& sheets, const QString& path, const QString& title, const Watch& watch = {});

}  // namespace cw::print
