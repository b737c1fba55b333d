// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/history_panel.h"

#include <QVBoxLayout>

#include "style/theme.h"

namespace cw::ui {

HistoryPanel::HistoryPanel(DocumentSession& session, QWidget* parent) : QWidget(parent), session_(session), model_(new HistoryModel(session, this)), view_(new QListView)
{
    view_->setModel(model_);
    view_->setUniformItemSizes(true);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setIconSize({spacing::icon - spacing::hair, spacing::icon - spacing::hair});
    view_->setAccessibleName(tr("History"));
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view_);
    connect(view_, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(view_, &QListView::activated, this, &HistoryPanel::goTo);
    connect(model_, &QAbstractItemModel::modelReset, this, &HistoryPanel::showCurrent);
    showCurrent();
}

void HistoryPanel::showCurrent()
{
    view_->setCurrentIndex(model_->index(model_->currentRow(), 0));
    view_->scrollTo(view_->currentIndex());
}

void HistoryPanel::goTo(const QModelIndex& index)
{
    if (!index.isValid() || index.row() == model_->currentRow()) return;
    const int row = index.row();
    emit aboutToGo();
    session_.goTo(static_cast<std::size_t>(row));
}

}  // namespace cw::ui
