// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit_model.h"
#include "search/quick_list.h"
#include "session/document_session.h"

namespace cw::ui {

/// Finds what stands in the design; the one chosen is selected.
class DesignFinder final : public QObject {
    Q_OBJECT
public:
    DesignFinder(DocumentSession& session, QWidget& window);
    void open();
    [[nodiscard]] QuickList& list() const { return *list_; }
    [[nodiscard]] HitModel& model() const { return *model_; }

signals:
    /// Where the chosen one stands, in site coordinates.
    void found(const cw::geometry::Rect& where);

private:
    void choose(const QModelIndex& index);

    DocumentSession& session_;
    HitModel* model_;
    QuickList* list_;
};

}  // namespace cw::ui
