// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "print/ideographs.h"
#include "words/words.h"

namespace cw::print {

namespace {

constexpr int dots_per_inch = 1200;
constexpr double mm_per_inch = 25.4;

/// PDF readers accept pages up to 200 inches (PDF 1.7, annex C.2).
constexpr double largest_page_mm = 200 * mm_per_inch;

Result<void> checkSheets(const std::vector<drawing::Sheet>& sheets)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance())) return fail(words::say("Printing needs a QGuiApplication, for its fonts"));
    if (sheets.empty()) return fail(words::say("There is no sheet to print"));
    for (const drawing::Sheet& sheet : sheets)
        if (!(sheet.width_mm > 0 && sheet.height_mm > 0 && sheet.width_mm <= largest_page_mm && sheet.height_mm <= largest_page_mm))
            return fail(words::say("Sheet {} has no printable size", sheet.number), {}, words::say("width and height above 0 and up to 5,080 mm"));
    return {};
}

void setPage(QPdfWriter& writer, const drawing::Sheet& sheet)
{
    const QPageSize size(QSizeF(sheet.width_mm, sheet.height_mm), QPageSize::Millimeter, QString::fromStdString(sheet.number), QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter));
}

}  // namespace

Result<QByteArray> toPdf(const std::vector<drawing::Sheet>& sheets, const QString& title, const Watch& watch)
{
    if (auto checked = checkSheets(sheets); !checked) return tl::make_unexpected(checked.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Clusterwright"));
        writer.setResolution(dots_per_inch);
        setPage(writer, sheets.front());
        QPainter painter;
        if (!painter.begin(&writer)) return fail(words::say("The PDF writer did not start"));
        for (const drawing::Sheet& sheet : sheets) {
            if (watch && !watch(static_cast<std::size_t>(&sheet - sheets.data()), sheets.size())) return fail("The export was cancelled");
            if (&sheet != &sheets.front()) {
                setPage(writer, sheet);
                if (!writer.newPage()) return fail(words::say("The PDF writer did not begin the page of sheet {}", sheet.number));
            }
            paint(painter, sheet, dots_per_inch / mm_per_inch);
        }
        if (!painter.end()) return fail(words::say("The PDF writer did not finish"));
    }
    nameIdeographs(bytes);
    return bytes;
}

Result<void> writePdf(const std::vector<drawing::Sheet>& sheets, const QString& path)
{
    return writePdf(sheets, path, sheets.empty() ? QString() : QString::fromStdString(sheets.front().title));
}

Result<void> writePdf(const std::vector<drawing::Sheet>& sheets, const QString& path, const QString& title, const Watch& watch)
{
    const auto bytes = toPdf(sheets, title, watch);
    if (!bytes) return tl::make_unexpected(bytes.error());
    if (watch && !watch(sheets.size(), sheets.size())) return fail("The export was cancelled");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(words::say("Cannot write the file: {}", file.errorString().toStdString()), path.toStdString());
    return {};
}

}  // namespace cw::print
