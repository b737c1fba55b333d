// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "drawing/sheet.h"
#include "errors/error.h"
#include "print/painter.h"

namespace cw::print {

/// A PDF with one page per sheet, each in the sheet's own size: vectors, text that can be selected, fonts embedded.
/// Works without a display (platform "offscreen"), but needs a QGuiApplication. Errors: no sheet, a sheet without size.
[[nodiscard]] Result<QByteArray> toPdf(const std::vector<drawing::Sheet>& sheets, const QString& title);

/// The same into a file, which appears whole or not at all. Errors name the file.
[[nodiscard]] Result<void> writePdf(const std::vector<drawing::Sheet>& sheets, const QString& path);
/// With a document title of one's own instead of the first sheet's.
[[nodiscard]] Result<void> writePdf(const std::vector<drawing::Sheet>& sheets, const QString& path, const QString& title);

}  // namespace cw::print
