// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/background_work.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace cw::ui {

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) { threads_.setMaxThreadCount(1); }

BackgroundWork::~BackgroundWork()
{
    for (const Piece& piece : pieces_) piece.progress->cancelled_ = true;
    threads_.waitForDone();
}

void BackgroundWork::start(const QString& key, const QString& title, Work work)
{
    for (const Piece& piece : pieces_)
        if (piece.key == key) piece.progress->cancelled_ = true;
    // What runs stays first until it has ended.
    const auto waiting = pieces_.begin() + (running_ ? 1 : 0);
    pieces_.erase(std::remove_if(waiting, pieces_.end(), [&key](const Piece& piece) { return piece.key == key; }), pieces_.end());
    pieces_.push_back({key, title, std::move(work), std::make_shared<Progress>()});
    startNext();
    emit changed();
}

void BackgroundWork::cancel()
{
    for (const Piece& piece : pieces_) piece.progress->cancelled_ = true;
    pieces_.erase(pieces_.begin() + (running_ ? 1 : 0), pieces_.end());
    emit changed();
}

bool BackgroundWork::isBusy(const QString& key) const
{
    return std::any_of(pieces_.begin(), pieces_.end(), [&key](const Piece& piece) { return piece.key == key && !piece.progress->isCancelled(); });
}

QString BackgroundWork::title() const { return pieces_.empty() ? QString() : pieces_.front().title; }
double BackgroundWork::share() const { return pieces_.empty() ? 0 : pieces_.front().progress->share_.load(); }

void BackgroundWork::startNext()
{
    if (running_ || pieces_.empty()) return;
    running_ = true;
    threads_.start([this, work = pieces_.front().work, progress = pieces_.front().progress] {
        Finish finish = progress->isCancelled() ? Finish() : work(*progress);
        QMetaObject::invokeMethod(this, [this, progress, finish = std::move(finish)] { finished(progress, finish); }, Qt::QueuedConnection);
    });
}

void BackgroundWork::finished(const std::shared_ptr<Progress>& progress, const Finish& finish)
{
    running_ = false;
    pieces_.pop_front();
    startNext();
    if (finish && !progress->isCancelled()) finish();
    emit changed();
}

void BackgroundWork::waitForAll()
{
    while (isBusy()) {
        threads_.waitForDone();
        QCoreApplication::sendPostedEvents(this);
    }
}

}  // namespace cw::ui
