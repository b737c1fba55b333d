// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sheet_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>

#include "exchange/svg.h"
#include "print/pdf.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::SheetExport)
};

constexpr double dots_per_mm = 200 / 25.4;

QByteArray asPng(const drawing::Sheet& sheet)
{
    QImage picture(QSizeF(sheet.width_mm * dots_per_mm, sheet.height_mm * dots_per_mm).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    print::paint(painter, sheet, dots_per_mm);
    painter.end();
    QBuffer bytes;
    picture.save(&bytes, "PNG");
    return bytes.data();
}

}  // namespace

std::optional<QString> writeSheet(const drawing::Sheet& sheet, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("svg")) bytes = QByteArray::fromStdString(exchange::toSvg(sheet));
    else if (ending == QLatin1String("png")) bytes = asPng(sheet);
    else if (ending == QLatin1String("pdf")) {
        const auto pdf = print::toPdf({sheet}, QString::fromStdString(sheet.title));
        if (!pdf) return QString::fromStdString(pdf.error().sentence());
        bytes = *pdf;
    } else return Text::tr("%1: diagrams are written as .svg, .pdf or .png").arg(QFileInfo(path).fileName());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return std::nullopt;
    return Text::tr("%1: %2").arg(path, file.errorString());
}

}  // namespace cw::ui
