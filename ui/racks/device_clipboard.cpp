// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/device_clipboard.h"

#include <QStringList>

namespace cw::ui {

std::unique_ptr<QMimeData> devicesMime(const std::vector<document::RackSlot>& devices)
{
    QStringList lines;
    for (const auto& slot : devices) lines << QStringLiteral("%1 %2").arg(QString::fromStdString(slot.item.text())).arg(slot.bottom_u);
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QLatin1String(devices_mime_type), lines.join(QLatin1Char('\n')).toUtf8());
    return mime;
}

std::vector<document::RackSlot> devicesFromMime(const QMimeData* mime)
{
    if (!mime || !mime->hasFormat(QLatin1String(devices_mime_type))) return {};
    const QByteArray bytes = mime->data(QLatin1String(devices_mime_type));
    if (bytes.size() > most_devices_bytes) return {};
    std::vector<document::RackSlot> devices;
    for (const QString& line : QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words = line.split(QLatin1Char(' '));
        bool number = false;
        const int unit = words.size() == 2 ? words[1].toInt(&number) : 0;
        const std::string id = words.value(0).toStdString();
        if (!number || unit < 1 || unit > 100 || !isValidIdText(id)) return {};
        devices.push_back({ItemId(id), unit, 0});
    }
    return devices;
}

}  // namespace cw::ui
