// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "session/background_work.h"
#include "session/document_session.h"
#include "shell/dialogs.h"
#include "shell/handover.h"

namespace cw::ui {

/// The part of the Export menu that writes for other programs, in the background: of the design as it is when asked.
class HandoverCommands final : public QObject {
    Q_OBJECT
public:
    HandoverCommands(DocumentSession& session, Dialogs& dialogs, BackgroundWork& work, QObject* parent = nullptr);

    /// Which network is looked at; nothing: the first that trains.
    void setChosenNetwork(std::function<std::optional<NetworkId>()> chosen) { chosen_ = std::move(chosen); }

public slots:
    void exportSitePlan();
    void exportCables();
    void exportNetwork();

signals:
    void done(const QString& sentence);

private:
    void write(Handover what, const QString& title, const NetworkId& network);
    void writeOfNetwork(Handover what, const QString& title);
    [[nodiscard]] const evaluation::NetworkResult* network() const;

    DocumentSession& session_;
    Dialogs& dialogs_;
    BackgroundWork& work_;
    std::function<std::optional<NetworkId>()> chosen_;
};

}  // namespace cw::ui
