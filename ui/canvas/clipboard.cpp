// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/clipboard.h"

#include <QCoreApplication>

#include "canvas/plan_commands.h"
#include "document/clipboard.h"
#include "storage/storage.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::Clipboard)
};

constexpr geometry::Mm step_mm = 1'000;        // so that a copy in place is seen

}  // namespace

std::unique_ptr<QMimeData> clipOfSelection(DocumentSession& session)
{
    const auto subjects = session.selection().list();
    if (subjects.empty()) return nullptr;
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QLatin1String(clip_mime_type), QByteArray::fromStdString(storage::toJson(document::clip(session.committed(), subjects))));
    return mime;
}

bool holdsClip(const QMimeData* mime) { return mime && mime->hasFormat(QLatin1String(clip_mime_type)); }

std::optional<QString> pasteClip(DocumentSession& session, const QMimeData* mime, std::optional<geometry::Point> middle)
{
    if (!holdsClip(mime)) return Text::tr("There is nothing to paste.");
    const auto clip = storage::fromJson(mime->data(QLatin1String(clip_mime_type)).toStdString());
    if (!clip) return QString::fromStdString(clip.error().sentence());
    const geometry::Rect extent = document::extentOfClip(*clip);
    const geometry::Point by = middle && !extent.isEmpty() ? *middle - extent.centre() : geometry::Point{step_mm, -step_mm};
    const document::Edit edit = document::paste(session.committed(), *clip, by);
    session.commit(edit);
    session.selection().set(commands::madeBy(edit));
    return std::nullopt;
}

}  // namespace cw::ui
