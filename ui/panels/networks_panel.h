// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>

#include "panels/networks_model.h"
#include "session/document_session.h"

namespace cw::ui {

/// The networks of the design side by side.
class NetworksPanel final : public QStackedWidget {
    Q_OBJECT
public:
    explicit NetworksPanel(DocumentSession& session, QWidget* parent = nullptr);
    [[nodiscard]] const NetworksModel& model() const { return *model_; }

private:
    void refresh();

    DocumentSession& session_;
    NetworksModel* model_;
    QTreeView* view_;
    QLabel* nothing_;
};

}  // namespace cw::ui
