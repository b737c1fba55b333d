// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

#include "panels/network_diagram.h"
#include "panels/what_if_model.h"
#include "session/background_work.h"
#include "session/document_session.h"

namespace cw::ui {

/// One network studied: its diagram, and what else it could be. A variation that is chosen is previewed, so that plan and
/// figures show it; Apply makes it one history entry, Esc and everything else drops it.
class NetworkStudy final : public QWidget {
    Q_OBJECT
public:
    /// `work`: where variations are computed; null: by its own means.
    explicit NetworkStudy(DocumentSession& session, BackgroundWork* work = nullptr, QWidget* parent = nullptr);
    [[nodiscard]] const WhatIfModel& variations() const { return *model_; }
    void choose(const NetworkId& network);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refreshNetworks();
    void refreshDiagram();
    /// Variations cost a whole assessment each: only when they are looked at and nothing is being dragged, and beside the editor.
    void compare();
    void sayWhyNothing();
    void take(const document::Document& design, const NetworkId& network, std::vector<evaluation::WhatIf> offers);
    void showState();
    void preview(int row);
    void drop();
    void apply();
    [[nodiscard]] NetworkId current() const;

    DocumentSession& session_;
    QComboBox* networks_;
    NetworkDiagram* diagram_;
    WhatIfModel* model_;
    QTreeView* view_;
    QPushButton* apply_;
    QLabel* nothing_;                          ///< in place of an empty list
    QTimer* later_;
    QLabel* state_;
    BackgroundWork& work_;
    std::optional<document::Document> compared_;    ///< whose variations are shown; nothing: none are
    NetworkId compared_network_;
    bool previewing_ = false;
};

}  // namespace cw::ui
