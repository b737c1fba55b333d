// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "palette/content_pictures.h"

namespace cw::ui {

/// Two lines per row: name over caption, beside a picture of the thing as the plan draws it, in its true proportions; where
/// nothing can be drawn of it an icon in the colour that it has there.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const DocumentSession& session, QObject* parent) : QStyledItemDelegate(parent), pictures_(new ContentPictures(session, this)) {}
    [[nodiscard]] const ContentPictures& pictures() const { return *pictures_; }
    static constexpr QSize picture_size{44, 36};
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    ContentPictures* pictures_;
};

/// The colour of an appearance on the plan, in the theme that `palette` belongs to.
[[nodiscard]] QColor planColour(int appearance, const QPalette& palette);

}  // namespace cw::ui
