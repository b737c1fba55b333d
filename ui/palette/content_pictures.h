// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <tuple>

#include <QObject>
#include <QPalette>
#include <QPixmap>

#include "session/document_session.h"

namespace cw::ui {

/// Pictures of what can be placed, drawn when they are first asked for and kept for each theme and resolution until a
/// block, a rack or an item changes.
class ContentPictures final : public QObject {
    Q_OBJECT
public:
    explicit ContentPictures(const DocumentSession& session, QObject* parent = nullptr);

    /// Null: there is nothing to draw of it.
    [[nodiscard]] QPixmap of(const floorplan::Content& content, QSize size, double device_pixel_ratio, const QPalette& palette);
    /// How many are kept.
    [[nodiscard]] std::size_t count() const { return kept_.size(); }

private:
    void forget(const document::Change& change);

    using Key = std::tuple<floorplan::Content, int, int, double, bool>;
    const DocumentSession& session_;
    std::map<Key, QPixmap> kept_;
};

}  // namespace cw::ui
