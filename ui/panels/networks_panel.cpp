// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/networks_panel.h"

#include <QHeaderView>

namespace cw::ui {

NetworksPanel::NetworksPanel(DocumentSession& session, QWidget* parent)
    : QStackedWidget(parent), session_(session), model_(new NetworksModel(this)), view_(new QTreeView), nothing_(new QLabel(tr("This design has no network yet.")))
{
    view_->setModel(model_);
    view_->setProperty("role", "table");
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setAlternatingRowColors(true);
    view_->setAllColumnsShowFocus(true);
    view_->setAccessibleName(tr("Networks"));
    auto* header = view_->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NetworksModel::structure_column, QHeaderView::Stretch);
    header->setSectionResizeMode(NetworksModel::name_column, QHeaderView::Interactive);
    header->resizeSection(NetworksModel::name_column, 210);
    header->setMinimumSectionSize(56);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setProperty("role", "caption");
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    addWidget(view_);
    addWidget(nothing_);
    connect(&session_, &DocumentSession::assessmentChanged, this, &NetworksPanel::refresh);
    refresh();
}

void NetworksPanel::refresh()
{
    model_->show(session_.assessment()->networks);
    setCurrentWidget(model_->rowCount() > 0 ? static_cast<QWidget*>(view_) : nothing_);
}

}  // namespace cw::ui
