// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include "panels/networks_model.h"
#include "session/document_session.h"

namespace cw::ui {

/// The networks of the design side by side; new ones are made and old ones taken away here.
class NetworksPanel final : public QWidget {
    Q_OBJECT
public:
    explicit NetworksPanel(DocumentSession& session, QWidget* parent = nullptr);
    [[nodiscard]] const NetworksModel& model() const { return *model_; }
    /// The one that is looked at.
    [[nodiscard]] std::optional<NetworkId> chosen() const;
    [[nodiscard]] QTreeView& view() { return *view_; }
    [[nodiscard]] QPushButton& addButton() { return *add_; }
    [[nodiscard]] QPushButton& duplicateButton() { return *duplicate_; }
    [[nodiscard]] QPushButton& removeButton() { return *remove_; }

signals:
    /// The user looks at this one.
    void networkChosen(const cw::NetworkId& id);

private:
    void refresh();
    void addNew();
    void duplicateChosen();
    void removeChosen();
    void choose(const NetworkId& id);

    DocumentSession& session_;
    NetworksModel* model_;
    QTreeView* view_;
    QLabel* nothing_;
    QStackedWidget* stack_;
    QPushButton *add_, *duplicate_, *remove_;
};

}  // namespace cw::ui
