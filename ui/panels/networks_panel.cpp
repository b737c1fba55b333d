// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/networks_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "document/network_edits.h"
#include "style/theme.h"

namespace cw::ui {

NetworksPanel::NetworksPanel(DocumentSession& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new NetworksModel(this)), view_(new QTreeView), nothing_(new QLabel(tr("This design has no network yet. Add one to join its systems."))),
      stack_(new QStackedWidget), add_(new QPushButton(tr("Add"))), duplicate_(new QPushButton(tr("Duplicate"))), remove_(new QPushButton(tr("Remove")))
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
    stack_->addWidget(view_);
    stack_->addWidget(nothing_);
    add_->setToolTip(tr("A new network, to be changed in the properties"));
    duplicate_->setToolTip(tr("The same once more, to compare"));
    auto* buttons = new QVBoxLayout;
    buttons->setContentsMargins(spacing::tight, spacing::tight, spacing::tight, spacing::tight);
    for (QPushButton* button : {add_, duplicate_, remove_}) buttons->addWidget(button);
    buttons->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(stack_, 1);
    row->addLayout(buttons);
    connect(add_, &QPushButton::clicked, this, &NetworksPanel::addNew);
    connect(duplicate_, &QPushButton::clicked, this, &NetworksPanel::duplicateChosen);
    connect(remove_, &QPushButton::clicked, this, &NetworksPanel::removeChosen);
    connect(view_, &QTreeView::clicked, this, [this] {
        if (const auto id = chosen()) emit networkChosen(*id);
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && view_->hasFocus()) emit networkChosen(model_->networkAt(now.row()));
        refresh();
    });
    connect(&session_, &DocumentSession::assessmentChanged, this, &NetworksPanel::refresh);
    refresh();
}

void NetworksPanel::refresh()
{
    model_->show(session_.assessment()->networks);
    stack_->setCurrentWidget(model_->rowCount() > 0 ? static_cast<QWidget*>(view_) : nothing_);
    for (QPushButton* button : {duplicate_, remove_}) button->setEnabled(chosen().has_value());
}

std::optional<NetworkId> NetworksPanel::chosen() const
{
    const QModelIndex now = view_->currentIndex();
    return now.isValid() ? std::optional(model_->networkAt(now.row())) : std::nullopt;
}

void NetworksPanel::choose(const NetworkId& id)
{
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->networkAt(row) == id) view_->setCurrentIndex(model_->index(row, 0));
    emit networkChosen(id);
}

void NetworksPanel::addNew()
{
    const auto made = document::addNetwork(session_.committed());
    session_.commit(made.edit);
    choose(made.id);
}

void NetworksPanel::duplicateChosen()
{
    const auto id = chosen();
    if (!id) return;
    const auto made = document::duplicateNetwork(session_.committed(), *id);
    session_.commit(made.edit);
    choose(made.id);
}

void NetworksPanel::removeChosen()
{
    if (const auto id = chosen()) session_.commit(document::removeNetwork(session_.committed(), *id));
}

}  // namespace cw::ui
