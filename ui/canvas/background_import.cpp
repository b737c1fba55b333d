// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/background_import.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "canvas/background_pictures.h"
#include "document/backgrounds.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::BackgroundImport)
};

bool isPngOrJpeg(const QByteArray& file) { return file.startsWith("\x89PNG\r\n\x1a\n") || file.startsWith("\xff\xd8\xff"); }

}  // namespace

bool isPictureFile(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("png") || suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg");
}

std::optional<QString> importBackground(DocumentSession& session, const QString& path, const geometry::Rect& where, BackgroundId* added)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Text::tr("“%1” cannot be read: %2").arg(name, file.errorString());
    if (file.size() > static_cast<qint64>(floorplan::largest_picture_bytes))
        return Text::tr("“%1” is larger than %2 MB. Save it smaller or as JPEG: the picture becomes part of the design's file.").arg(name).arg(floorplan::largest_picture_bytes >> 20);
    const QByteArray bytes = file.readAll();
    if (!isPngOrJpeg(bytes)) return Text::tr("“%1” is neither a PNG nor a JPEG picture.").arg(name);
    QString error;
    const PictureLevels levels = readPicture(bytes, &error);
    if (levels.images.empty()) return Text::tr("“%1” cannot be shown: %2").arg(name, error);
    const auto edit = document::addBackground(session.committed(), QFileInfo(path).completeBaseName().toStdString(), floorplan::Picture(bytes.toBase64().toStdString()),
                                              {levels.size.width(), levels.size.height()}, where);
    if (!edit) return QString::fromStdString(edit.error().sentence());
    if (added) *added = edit->list<floorplan::Background>().front().id;
    session.commit(*edit);
    return std::nullopt;
}

}  // namespace cw::ui
