// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/paced_refresh.h"

#include <utility>

namespace cw::ui {

PacedRefresh::PacedRefresh(DocumentSession& session, int pace_ms, std::function<void()> refresh, QObject* parent)
    : QObject(parent), session_(session), refresh_(std::move(refresh))
{
    pace_.setSingleShot(true);
    pace_.setInterval(pace_ms);
    connect(&pace_, &QTimer::timeout, this, [this] { refresh_(); });
    connect(&session_, &DocumentSession::assessmentChanged, this, &PacedRefresh::follow);
}

void PacedRefresh::follow()
{
    if (session_.isPreviewing()) {
        if (!pace_.isActive()) pace_.start();
        return;
    }
    pace_.stop();
    refresh_();
}

}  // namespace cw::ui
