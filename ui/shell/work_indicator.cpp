// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/work_indicator.h"

#include <QHBoxLayout>

#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int beat_ms = 100;
constexpr int bar_width = 90;
constexpr int percent = 100;

}  // namespace

WorkIndicator::WorkIndicator(BackgroundWork& work, QWidget* parent)
    : QWidget(parent), work_(work), text_(new QLabel), bar_(new QProgressBar), cancel_(new QToolButton), beat_(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight);
    row->addWidget(text_);
    row->addWidget(bar_);
    row->addWidget(cancel_);
    bar_->setRange(0, percent);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(bar_width);
    cancel_->setText(tr("Cancel"));
    cancel_->setAutoRaise(true);
    text_->setAccessibleName(tr("State of the figures"));
    beat_->setInterval(beat_ms);
    connect(beat_, &QTimer::timeout, this, &WorkIndicator::showShare);
    connect(cancel_, &QToolButton::clicked, &work_, &BackgroundWork::cancel);
    connect(&work_, &BackgroundWork::changed, this, &WorkIndicator::follow);
    follow();
}

void WorkIndicator::follow()
{
    const bool busy = work_.isBusy();
    text_->setText(busy ? tr("Computing: %1…").arg(work_.title()) : tr("Up to date"));
    bar_->setVisible(busy);
    cancel_->setVisible(busy);
    if (busy) beat_->start();
    else beat_->stop();
    showShare();
}

/// Work that cannot tell how far it is shows that it goes on.
void WorkIndicator::showShare()
{
    const double share = work_.share();
    bar_->setRange(0, share > 0 ? percent : 0);
    bar_->setValue(static_cast<int>(share * percent));
}

}  // namespace cw::ui
