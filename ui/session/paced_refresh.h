// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTimer>

#include "session/document_session.h"

namespace cw::ui {

/// For panels that cost a good part of a frame: they follow the assessment at once, but while something is dragged only so
/// often. In between they are outdated, and say so to whoever asks.
class PacedRefresh final : public QObject {
public:
    /// `refresh` shows the session's figures. Panels with different paces seldom share a frame.
    PacedRefresh(DocumentSession& session, int pace_ms, std::function<void()> refresh, QObject* parent);
    /// What is shown is not of the session's document any more.
    [[nodiscard]] bool isOutdated() const { return pace_.isActive(); }

private:
    void follow();

    DocumentSession& session_;
    std::function<void()> refresh_;
    QTimer pace_;
};

}  // namespace cw::ui
